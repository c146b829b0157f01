package org.terreau.network.programme;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.network.Theme;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Something that is done again and again with people: a workshop, a table, an outing. */
@TerreauValue
@Value.Immutable
public interface Activity {

    /**
     * The id in the programme.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is.
     *
     * @return the kind
     */
    ActivityKind getKind();

    /**
     * What it is called.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * For whom.
     *
     * @return the groups; empty for all
     */
    List<AudienceKind> getAudiences();

    /**
     * With whom.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getPartners();

    /**
     * Where.
     *
     * @return a garden, a site or a district
     */
    Optional<@Filled String> getSite();

    /**
     * Since when.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getSince();

    /**
     * Which fields it touches.
     *
     * @return the fields
     */
    List<Theme> getThemes();

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
     * Copies this activity into a builder.
     *
     * @return a builder that holds what this activity holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an activity.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Activity}. */
    class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
