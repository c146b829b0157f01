package org.terreau.dossier;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/** A document that states figures of the dossier: a report, a web page, minutes. */
@TerreauValue
@Value.Immutable
public interface SourceDocument {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * Who published it.
     *
     * @return the body; never a natural person
     */
    Optional<@Filled String> getPublisher();

    /**
     * Where to find it.
     *
     * @return an address or a shelf mark
     */
    Optional<@Filled String> getReference();

    /**
     * When it was published.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getPublished();

    /**
     * Of which days it speaks. A page that is kept up speaks of days after its publication: each of its facts has a day
     * of its own then.
     *
     * @return the first to the last of these days; empty when it is not known
     */
    Optional<DateRange> getCovers();

    /**
     * A remark.
     *
     * @return what a reader should know about this document
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this document into a builder.
     *
     * @return a builder that holds what this document holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a document.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SourceDocument}. */
    class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
