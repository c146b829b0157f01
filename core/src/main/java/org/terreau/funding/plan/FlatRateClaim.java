package org.terreau.funding.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.money.Money;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A flat rate that is declared instead of real costs, in a project with European money. */
@TerreauValue
@Value.Immutable
public interface FlatRateClaim {

    /**
     * Which flat rate.
     *
     * @return the option
     */
    FlatRateOption getOption();

    /**
     * How much is declared.
     *
     * @return the amount
     */
    Money getDeclared();

    /**
     * Which expense of the plan it is.
     *
     * @return the id of the expense that stands for the flat rate; empty when the expenses of the plan are real costs
     *     only
     */
    Optional<@Identifier String> getExpense();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FlatRateClaim}. */
    class Builder extends ImmutableFlatRateClaim.Builder {
        Builder() {}
    }
}
