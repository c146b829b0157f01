package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Something that happened, or a period. */
@TerreauValue
@Value.Immutable
public interface HistoryEvent {

    /**
     * When.
     *
     * @return a day, a month, a year or a range of them
     */
    Optional<DateRange> getOn();

    /**
     * What happened.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * What came of it.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getEffects();

    /**
     * Where.
     *
     * @return a garden or a site
     */
    Optional<@Filled String> getSite();

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
     * Copies this history event into a builder.
     *
     * @return a builder that holds what this history event holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a history event.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HistoryEvent}. */
    class Builder extends ImmutableHistoryEvent.Builder {
        Builder() {}
    }
}
