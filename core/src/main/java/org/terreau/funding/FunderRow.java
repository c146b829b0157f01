package org.terreau.funding;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A row of a {@link FunderTable}. */
@TerreauValue
@Value.Immutable
public interface FunderRow {

    /**
     * Who gives.
     *
     * @return the id of a funder of the dossier
     */
    @RefersTo("funders")
    @Identifier
    String getFunder();

    /**
     * How much.
     *
     * @return the amount
     */
    Money getAmount();

    /**
     * The share as printed.
     *
     * @return with its own number of decimals; empty when none was printed
     */
    Optional<PrintedPercent> getPrintedShare();

    /**
     * Copies this row into a builder.
     *
     * @return a builder that holds what this row holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a row.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FunderRow}. */
    class Builder extends ImmutableFunderRow.Builder {
        Builder() {}
    }
}
