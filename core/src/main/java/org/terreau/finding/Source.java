package org.terreau.finding;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** Where a rule or an indicator comes from: a law and its article, a form and its line, a paper and its equation. */
@TerreauValue
@Value.Immutable
public interface Source {

    /**
     * The name of the text.
     *
     * @return for example {@code Règlement ANC 2018-06}
     */
    @NotBlank
    String getTitle();

    /**
     * The place in the text, or where to find it.
     *
     * @return an article, a line, an equation or an address
     */
    Optional<@Filled String> getReference();

    /**
     * When the text is in force.
     *
     * @return the days on which it applies; empty when it is not dated
     */
    Optional<DateRange> getInForce();

    /**
     * Whether the text itself was read for this library.
     *
     * @return false when what is said of it rests on memory or on a third party: treat it as a reminder, not as the law
     */
    @Value.Default
    default boolean isVerified() {
        return true;
    }

    /**
     * Copies this source into a builder.
     *
     * @return a builder that holds what this source holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Names a text that was read.
     *
     * @param title the name of the text
     * @param reference the place in it
     * @return the source
     */
    static Source of(String title, String reference) {
        return builder().title(title).reference(reference).build();
    }

    /**
     * Starts a source.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
