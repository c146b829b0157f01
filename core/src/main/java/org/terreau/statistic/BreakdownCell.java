package org.terreau.statistic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** One line of a {@link Breakdown}: a count, and the percentage that was printed beside it. */
@TerreauValue
@Value.Immutable
public interface BreakdownCell {

    /**
     * What is counted in this cell.
     *
     * @return a district, a level of studies, an age band
     */
    @NotBlank
    String getLabel();

    /**
     * The count.
     *
     * @return zero or more
     */
    @PositiveOrZero
    long getCount();

    /**
     * The percentage as printed.
     *
     * @return with its own number of decimals; empty when none was printed
     */
    Optional<PrintedPercent> getPrinted();

    /**
     * Copies this cell into a builder.
     *
     * @return a builder that holds what this cell holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Makes a cell.
     *
     * @param label what is counted
     * @param count how many
     * @param printed the percentage as printed, such as {@code "12.50"}
     * @return the cell
     */
    static BreakdownCell of(String label, long count, String printed) {
        return builder()
                .label(label)
                .count(count)
                .printed(PrintedPercent.parse(printed))
                .build();
    }

    /**
     * Starts a cell.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BreakdownCell}. */
    class Builder extends ImmutableBreakdownCell.Builder {
        Builder() {}
    }
}
