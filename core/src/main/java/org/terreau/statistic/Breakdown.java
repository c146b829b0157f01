package org.terreau.statistic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A printed table that shares a population out among cells: each member of the population stands in just one cell.
 *
 * <p>It holds what was printed, right or wrong; {@link StatisticRules} says what does not fit.
 */
@TerreauValue
@Value.Immutable
public interface Breakdown {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title as printed.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * The size of the population that the title names.
     *
     * @return for example 36 for "Répartition par quartier des 36"; empty when the title names none
     */
    Optional<@PositiveOrZero Long> getTitleTotal();

    /**
     * By what the population is shared out.
     *
     * @return such as {@code residence-area}; empty when no calculator needs to know it. What is counted by one
     *     dimension, in one unit and over the same days is the same in every table:
     *     {@link StatisticRules#BREAKDOWN_CONTRADICTION} says where it is not
     */
    Optional<@Identifier String> getDimension();

    /**
     * What is counted.
     *
     * @return such as {@code personnes}
     */
    @NotBlank
    String getUnit();

    /**
     * The cells.
     *
     * @return at least one, in the printed order
     */
    @NotEmpty
    List<@Valid BreakdownCell> getCells();

    /**
     * The total as printed.
     *
     * @return the count in the line of totals; empty when there is none
     */
    Optional<@PositiveOrZero Long> getTotal();

    /**
     * The percentage in the line of totals, as printed.
     *
     * @return mostly 100; empty when there is none
     */
    Optional<PrintedPercent> getPrintedTotal();

    /**
     * The days to which the table refers.
     *
     * @return a date or a period; empty when the source names none
     */
    Optional<DateRange> getPeriod();

    /**
     * Where the table stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know about this table
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this breakdown into a builder.
     *
     * @return a builder that holds what this breakdown holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a breakdown.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Breakdown}. */
    class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
