package org.terreau.production;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Hours worked in a garden, by task. */
@TerreauValue
@Value.Immutable
public interface WorkRecord {

    /**
     * In which garden.
     *
     * @return the id of a garden of the dossier
     */
    @RefersTo("gardens")
    @Identifier
    String getGarden();

    /**
     * At what.
     *
     * @return the task
     */
    Task getTask();

    /**
     * When.
     *
     * @return the days
     */
    DateRange getOn();

    /**
     * How many minutes, all persons together.
     *
     * @return the minutes
     */
    @PositiveOrZero
    int getMinutes();

    /**
     * How many were at it.
     *
     * @return attendances, no distinct persons
     */
    Optional<@PositiveOrZero Integer> getPeople();

    /**
     * Copies this work record into a builder.
     *
     * @return a builder that holds what this work record holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a work record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkRecord}. */
    class Builder extends ImmutableWorkRecord.Builder {
        Builder() {}
    }
}
