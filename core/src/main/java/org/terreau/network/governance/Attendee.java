package org.terreau.network.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Somebody who was at a meeting. */
@TerreauValue
@Value.Immutable
public interface Attendee {

    /**
     * Who.
     *
     * @return an opaque reference, the same person the same reference; never a name
     */
    @Identifier
    String getPerson();

    /**
     * As who.
     *
     * @return the category at this meeting: a role belongs to the attendance, not to the person
     */
    Optional<StakeholderCategory> getCategory();

    /**
     * For which organisation.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getOrganisation();

    /**
     * Copies this attendee into a builder.
     *
     * @return a builder that holds what this attendee holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an attendee.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Attendee}. */
    class Builder extends ImmutableAttendee.Builder {
        Builder() {}
    }
}
