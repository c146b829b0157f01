package org.terreau.funding;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.TerreauValue;

/** The totals as printed at the foot of a budget. */
@TerreauValue
@Value.Immutable
public interface DeclaredTotals {

    /**
     * Total des charges, without 86.
     *
     * @return the amount; empty when not printed
     */
    Optional<Money> getExpenses();

    /**
     * Total des produits, without 87.
     *
     * @return the amount; empty when not printed
     */
    Optional<Money> getIncome();

    /**
     * Total of the charges with 86.
     *
     * @return the amount; empty when not printed
     */
    Optional<Money> getExpensesWithInKind();

    /**
     * Total of the produits with 87.
     *
     * @return the amount; empty when not printed
     */
    Optional<Money> getIncomeWithInKind();

    /**
     * Copies this totals into a builder.
     *
     * @return a builder that holds what this totals holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts some totals.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DeclaredTotals}. */
    class Builder extends ImmutableDeclaredTotals.Builder {
        Builder() {}
    }
}
