package org.terreau.network.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Frequency;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A body that meets: a committee, an assembly, a council, a group that exchanges. */
@TerreauValue
@Value.Immutable
public interface GovernanceBody {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * What kind of body it is.
     *
     * @return the kind
     */
    Optional<BodyKind> getKind();

    /**
     * Who calls it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getConvener();

    /**
     * How often its own rule says that it meets.
     *
     * @return at least so many times in each period; empty when it has no rule or none is known
     */
    Optional<Frequency> getMeets();

    /**
     * When it was created.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getSince();

    /**
     * When it ended.
     *
     * @return a day, a month or a year; empty while it goes on
     */
    Optional<DateRange> getUntil();

    /**
     * Whether it is permanent.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getPermanent();

    /**
     * Which share of its seats must be present.
     *
     * @return a rate from 0 to 1; empty when it has no quorum or none is known
     */
    Optional<Rate> getQuorum();

    /**
     * How many seats it has.
     *
     * @return the number; empty when not known
     */
    Optional<@Positive Integer> getSeats();

    /**
     * Who sits on it.
     *
     * @return its colleges
     */
    List<@Valid College> getColleges();

    /**
     * What it does.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getDoes();

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
     * Copies this governance body into a builder.
     *
     * @return a builder that holds what this governance body holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a governance body.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GovernanceBody}. */
    class Builder extends ImmutableGovernanceBody.Builder {
        Builder() {}
    }
}
