package org.terreau.network.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** That somebody sits on a body for a time. */
@TerreauValue
@Value.Immutable
public interface Mandate {

    /**
     * On which body.
     *
     * @return the id of a body of the dossier
     */
    @RefersTo("bodies")
    @Identifier
    String getBody();

    /**
     * Who.
     *
     * @return an opaque reference; never the name of a person
     */
    Optional<@Identifier String> getHolder();

    /**
     * For which organisation.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getOrganisation();

    /**
     * In which college.
     *
     * @return the category
     */
    Optional<StakeholderCategory> getCategory();

    /**
     * As what.
     *
     * @return a function, such as chair
     */
    Optional<@Filled String> getFunction();

    /**
     * Since when.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getBegins();

    /**
     * Until when.
     *
     * @return a day, a month or a year; empty while it goes on
     */
    Optional<DateRange> getEnds();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this mandate into a builder.
     *
     * @return a builder that holds what this mandate holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a mandate.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Mandate}. */
    class Builder extends ImmutableMandate.Builder {
        Builder() {}
    }
}
