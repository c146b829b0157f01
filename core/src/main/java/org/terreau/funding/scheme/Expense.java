package org.terreau.funding.scheme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A cost of a project that sources of money can be tied to. */
@TerreauValue
@Value.Immutable
public interface Expense {

    /**
     * The id in the plan.
     *
     * @return the id, by which sources claim it
     */
    @Identifier
    String getId();

    /**
     * What is paid for.
     *
     * @return the label; empty when the id says enough
     */
    Optional<@Filled String> getLabel();

    /**
     * What kind of cost it is.
     *
     * @return the category; a direct cost other than staff unless said otherwise
     */
    @Value.Default
    default CostCategory getCategory() {
        return CostCategory.OTHER_DIRECT;
    }

    /**
     * How much it is.
     *
     * @return the amount
     */
    Money getAmount();

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

    /** Builds an {@link Expense}. */
    class Builder extends ImmutableExpense.Builder {
        Builder() {}
    }
}
