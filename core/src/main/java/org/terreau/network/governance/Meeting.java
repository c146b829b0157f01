package org.terreau.network.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A meeting: announced, held or cancelled. */
@TerreauValue
@Value.Immutable
public interface Meeting {

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
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * What kind of meeting it is.
     *
     * @return the kind
     */
    Optional<MeetingKind> getKind();

    /**
     * Of which body it is a meeting.
     *
     * @return the id of a body of the dossier
     */
    Optional<@RefersTo("bodies") @Identifier String> getBody();

    /**
     * Which one in its series.
     *
     * @return from 1
     */
    Optional<@Positive Integer> getNumber();

    /**
     * What became of it.
     *
     * @return the status
     */
    MeetingStatus getStatus();

    /**
     * When it was called.
     *
     * @return the day of the invitation
     */
    Optional<LocalDate> getCalledOn();

    /**
     * For when it was called.
     *
     * @return a day, or the days in which it should be; empty when not known
     */
    Optional<DateRange> getPlannedFor();

    /**
     * When it was held.
     *
     * @return a day or days; empty when it was not, or the source does not say
     */
    Optional<DateRange> getHeldOn();

    /**
     * Who called it.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getOrganisers();

    /**
     * Who received it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getHost();

    /**
     * Where.
     *
     * @return a place in words
     */
    Optional<@Filled String> getPlace();

    /**
     * What it was about.
     *
     * @return the items in order
     */
    List<@Valid AgendaItem> getAgenda();

    /**
     * Who was there.
     *
     * @return as a list or as a count
     */
    Optional<@Valid Attendance> getAttendance();

    /**
     * Which organisations were there.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getPresent();

    /**
     * Who was invited.
     *
     * @return the categories
     */
    List<StakeholderCategory> getInvited();

    /**
     * What came out of it in writing.
     *
     * @return minutes and others
     */
    List<@Valid MeetingDocument> getDocuments();

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
     * Copies this meeting into a builder.
     *
     * @return a builder that holds what this meeting holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a meeting.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. */
    class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
