package org.terreau.garden;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A label that a garden was awarded for how it gardens. */
@TerreauValue
@Value.Immutable
public interface Label {

    /**
     * What it is called.
     *
     * @return the label
     */
    @NotBlank
    String getName();

    /**
     * Which label it is, where it is a known one.
     *
     * @return the kind
     */
    Optional<LabelKind> getKind();

    /**
     * Who awarded it, in the words of the source.
     *
     * @return the name of a body
     */
    Optional<@Filled String> getIssuer();

    /**
     * Who awarded it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getIssuedBy();

    /**
     * When it was awarded.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getObtained();

    /**
     * The last day on which it is valid.
     *
     * @return the day; empty when the source does not say
     */
    Optional<LocalDate> getValidTo();

    /**
     * For which site.
     *
     * @return the id of a site of the garden; empty for all of it
     */
    Optional<@Identifier String> getSite();

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
     * Copies this label into a builder.
     *
     * @return a builder that holds what this label holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a label.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Label}. */
    class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
