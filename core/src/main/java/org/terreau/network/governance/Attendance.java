package org.terreau.network.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.statistic.Qualifier;
import org.terreau.value.TerreauValue;

/** Who was at a meeting: attendances, which are no distinct persons unless there is a list. */
@TerreauValue
@Value.Immutable
public interface Attendance {

    /**
     * How many were there.
     *
     * @return the count; empty when there is only a list, or nothing is known
     */
    Optional<@PositiveOrZero Integer> getHeadCount();

    /**
     * How the count is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    default Qualifier getPrecision() {
        return Qualifier.EXACT;
    }

    /**
     * Who was there, by opaque reference.
     *
     * @return the list; empty when there is none
     */
    List<@Valid Attendee> getList();

    /**
     * Copies this attendance into a builder.
     *
     * @return a builder that holds what this attendance holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an attendance.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendance}. */
    class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
