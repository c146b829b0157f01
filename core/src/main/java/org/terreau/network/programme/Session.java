package org.terreau.network.programme;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** One time that an activity was planned or held. */
@TerreauValue
@Value.Immutable
public interface Session {

    /**
     * Which activity.
     *
     * @return the id of an activity of the programme
     */
    @Identifier
    String getActivity();

    /**
     * When.
     *
     * @return the day
     */
    Optional<LocalDate> getOn();

    /**
     * What became of it.
     *
     * @return held unless said otherwise
     */
    @Value.Default
    default SessionStatus getStatus() {
        return SessionStatus.HELD;
    }

    /**
     * How long it was, in minutes.
     *
     * @return the minutes
     */
    Optional<@Positive Integer> getMinutes();

    /**
     * In which district.
     *
     * @return its name
     */
    Optional<@Filled String> getDistrict();

    /**
     * What was eaten, at a table.
     *
     * @return the menu
     */
    Optional<@Filled String> getMenu();

    /**
     * What it was about.
     *
     * @return a theme
     */
    Optional<@Filled String> getTheme();

    /**
     * With whom.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getPartners();

    /**
     * How many were there.
     *
     * @return attendances, no distinct persons
     */
    Optional<@PositiveOrZero Integer> getAttendances();

    /**
     * Copies this session into a builder.
     *
     * @return a builder that holds what this session holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a session.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Session}. */
    class Builder extends ImmutableSession.Builder {
        Builder() {}
    }
}
