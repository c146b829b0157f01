package org.terreau.network.programme;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A record that a tool of evaluation has left. */
@TerreauValue
@Value.Immutable
public interface ToolRecord {

    /**
     * For which days it is.
     *
     * @return the days
     */
    DateRange getPeriod();

    /**
     * Where to find it.
     *
     * @return a shelf mark or an address
     */
    Optional<@Filled String> getReference();

    /**
     * Whether it is signed as it should be.
     *
     * @return empty when not known
     */
    Optional<Boolean> getSigned();

    /**
     * How many there are for these days.
     *
     * @return the count; empty for one
     */
    Optional<@PositiveOrZero Integer> getCount();

    /**
     * Copies this tool record into a builder.
     *
     * @return a builder that holds what this tool record holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a tool record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ToolRecord}. */
    class Builder extends ImmutableToolRecord.Builder {
        Builder() {}
    }
}
