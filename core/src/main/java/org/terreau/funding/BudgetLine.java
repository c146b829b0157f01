package org.terreau.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A line of a budget with the lines below it: a chapter such as 60, a line such as 606, a funder below 74.
 *
 * <p>A line that has lines below it may declare its own amount besides, as forms do; the declared amount then counts,
 * and a rule compares it with their sum. A line with neither was left empty on the form and counts as nothing.
 */
@TerreauValue
@Value.Immutable
public interface BudgetLine {

    /**
     * How many lines may stand one below the other, chapter and detail line included; a budget that nests deeper is
     * neither summed nor judged (rule BUD-023). No document comes near it: a tree built by a program may.
     */
    int MOST_LEVELS = 500;

    /**
     * The code of the form's line or of the account.
     *
     * @return such as {@code 60}, {@code 606}, {@code 74etat}, {@code EXC}; what it means depends on the form
     */
    @NotBlank
    @Size(max = 40)
    String getAccount();

    /**
     * The label as printed.
     *
     * @return the label; empty when the form's own wording stands
     */
    Optional<@Filled @Size(max = 500) String> getLabel();

    /**
     * The amount as printed.
     *
     * @return the amount; empty when the cell was left blank
     */
    Optional<Money> getAmount();

    /**
     * Who gives the money.
     *
     * @return the id of a funder of the dossier
     */
    Optional<@RefersTo("funders") @Identifier String> getFunder();

    /**
     * The lines below this one.
     *
     * @return them in the order of the form; empty for a detail line
     */
    List<@Valid BudgetLine> getLines();

    /**
     * Copies this line into a builder.
     *
     * @return a builder that holds what this line holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a line.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BudgetLine}. */
    class Builder extends ImmutableBudgetLine.Builder {
        Builder() {}
    }
}
