package org.terreau.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.TerreauValue;

/** Who pays what share, as printed: the table of funders of a dossier, or the box "% du total" of a form. */
@TerreauValue
@Value.Immutable
public interface FunderTable {

    /**
     * The rows.
     *
     * @return at least one, in the printed order
     */
    @NotEmpty
    List<@Valid FunderRow> getRows();

    /**
     * Of what the shares are.
     *
     * @return the amount that counts as 100 %; empty when it is the sum of the rows
     */
    Optional<Money> getTotal();

    /**
     * The sum of the shares, as printed.
     *
     * @return mostly 100; empty when not printed
     */
    Optional<PrintedPercent> getPrintedTotal();

    /**
     * Copies this table into a builder.
     *
     * @return a builder that holds what this table holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a table.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FunderTable}. */
    class Builder extends ImmutableFunderTable.Builder {
        Builder() {}
    }
}
