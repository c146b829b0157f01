package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What an organisation does with the carrier or the network in a field, and since when. */
@TerreauValue
@Value.Immutable
public interface Partnership {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Who.
     *
     * @return the id of an organisation of the dossier
     */
    @RefersTo("organisations")
    @Identifier
    String getPartner();

    /**
     * With whom.
     *
     * @return the id of an organisation of the dossier; empty for the carrier of the programme
     */
    Optional<@RefersTo("organisations") @Identifier String> getWith();

    /**
     * In which field.
     *
     * @return the field; empty when the source does not say
     */
    Optional<Theme> getTheme();

    /**
     * What the partner does.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getPurposes();

    /**
     * Since when.
     *
     * @return a day, a month or a year; empty when not known
     */
    Optional<DateRange> getBegins();

    /**
     * Until when.
     *
     * @return a day, a month or a year; empty while it goes on or when not known
     */
    Optional<DateRange> getEnds();

    /**
     * Where.
     *
     * @return ids or names of gardens and sites
     */
    List<@NotBlank String> getSites();

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
     * Copies this partnership into a builder.
     *
     * @return a builder that holds what this partnership holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a partnership.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Partnership}. */
    class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
