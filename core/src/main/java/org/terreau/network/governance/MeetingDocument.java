package org.terreau.network.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** What came out of a meeting in writing. */
@TerreauValue
@Value.Immutable
public interface MeetingDocument {

    /**
     * What it is.
     *
     * @return the kind
     */
    DocumentKind getKind();

    /**
     * Whether those who were there, or all, can read it.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    default boolean isPublished() {
        return true;
    }

    /**
     * When it was published.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getOn();

    /**
     * Where to find it.
     *
     * @return an address or a shelf mark
     */
    Optional<@Filled String> getReference();

    /**
     * Copies this meeting document into a builder.
     *
     * @return a builder that holds what this meeting document holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a meeting document.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeetingDocument}. */
    class Builder extends ImmutableMeetingDocument.Builder {
        Builder() {}
    }
}
