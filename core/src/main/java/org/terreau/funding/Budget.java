package org.terreau.funding;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A budget as it stands on a form: two columns of chapters with their lines, totals at the foot.
 *
 * <p>Contributions in kind (accounts 86 and 87) stand in the same columns but are summed apart from cash: an account
 * that begins with 86 or 87 is in kind, every other is cash.
 */
@TerreauValue
@Value.Immutable
public interface Budget {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title.
     *
     * @return the title, where there is one
     */
    Optional<@Filled String> getTitle();

    /**
     * Forecast, revised or realised.
     *
     * @return the kind; a forecast unless said otherwise
     */
    @Value.Default
    default BudgetKind getKind() {
        return BudgetKind.FORECAST;
    }

    /**
     * Which budget this one revises or realises.
     *
     * @return the id of an earlier budget of the dossier; empty for a first forecast
     */
    Optional<@RefersTo("budgets") @Identifier String> getRevises();

    /**
     * The form, and so the meaning of the codes.
     *
     * @return the id of a {@link Form}, such as {@code CERFA_12156_06}; {@code FREE} for a budget on no form
     */
    @Value.Default
    default @Identifier String getForm() {
        return Form.FREE;
    }

    /**
     * The days for which it is made.
     *
     * @return mostly a year; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

    /**
     * In what amounts it is filled in.
     *
     * @return cents unless said otherwise
     */
    @Value.Default
    default RoundingPolicy getRounding() {
        return RoundingPolicy.CENTS;
    }

    /**
     * Whether it is meant to be filled in down to its detail lines and with the contributions in kind, as a whole form
     * is.
     *
     * @return true when a chapter without detail and missing contributions in kind are worth a remark
     */
    @Value.Default
    default boolean isDetailed() {
        return false;
    }

    /**
     * Who carries the project.
     *
     * @return the carrier, where it is named
     */
    Optional<@Valid Carrier> getCarrier();

    /**
     * The charges: chapters 60 to 69 and 86.
     *
     * @return them in the order of the form
     */
    List<@Valid BudgetLine> getExpenses();

    /**
     * The produits: chapters 70 to 79 and 87.
     *
     * @return them in the order of the form
     */
    List<@Valid BudgetLine> getIncome();

    /**
     * The totals as printed.
     *
     * @return them, where they are printed
     */
    Optional<@Valid DeclaredTotals> getDeclaredTotals();

    /**
     * The table of funders, as printed beside the budget.
     *
     * @return it, where there is one
     */
    Optional<@Valid FunderTable> getFunderTable();

    /**
     * Where the budget stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know about this budget
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this budget into a builder.
     *
     * @return a builder that holds what this budget holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a budget.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Budget}. */
    class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
