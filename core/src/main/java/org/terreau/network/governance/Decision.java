package org.terreau.network.governance;

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

/** Something that was decided. */
@TerreauValue
@Value.Immutable
public interface Decision {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What was decided.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * By which body.
     *
     * @return the id of a body of the dossier
     */
    Optional<@RefersTo("bodies") @Identifier String> getBody();

    /**
     * By which organisation.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getBy();

    /**
     * When.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getTakenOn();

    /**
     * How it ended.
     *
     * @return adopted unless said otherwise
     */
    @Value.Default
    default Outcome getOutcome() {
        return Outcome.ADOPTED;
    }

    /**
     * Why.
     *
     * @return the reasons
     */
    List<@NotBlank String> getReasons();

    /**
     * At which meeting.
     *
     * @return the id of a meeting of the dossier
     */
    Optional<@RefersTo("meetings") @Identifier String> getMeeting();

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
     * Copies this decision into a builder.
     *
     * @return a builder that holds what this decision holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
