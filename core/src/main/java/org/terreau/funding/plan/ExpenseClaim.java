package org.terreau.funding.plan;

import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A part of an expense that a source of money is tied to. */
@TerreauValue
@Value.Immutable
public interface ExpenseClaim {

    /**
     * Which expense.
     *
     * @return the id of an expense of the plan
     */
    @Identifier
    String getExpense();

    /**
     * How much of it.
     *
     * @return the amount that this source pays of the expense
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

    /** Builds an {@link ExpenseClaim}. */
    class Builder extends ImmutableExpenseClaim.Builder {
        Builder() {}
    }
}
