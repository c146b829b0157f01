package org.terreau.garden;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;
import org.terreau.value.TimeRange;

/** The hours of a usual week. */
@TerreauValue
@Value.Immutable
public interface OpeningHours {

    /**
     * On which days.
     *
     * @return them, at least one
     */
    List<DayOfWeek> getDays();

    /**
     * From when to when on each of them.
     *
     * @return one or several ranges, in local time
     */
    List<TimeRange> getHours();

    /**
     * On which site.
     *
     * @return the id of a site of the garden; empty for all of it
     */
    Optional<@Identifier String> getSite();

    /**
     * In which part of the year or in which years.
     *
     * @return a range of days; empty for always
     */
    Optional<DateRange> getPeriod();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this opening hours into a builder.
     *
     * @return a builder that holds what this opening hours holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an opening hours.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OpeningHours}. */
    class Builder extends ImmutableOpeningHours.Builder {
        Builder() {}
    }
}
