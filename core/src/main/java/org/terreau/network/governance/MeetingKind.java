package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of meeting it is. */
public enum MeetingKind implements Labelled {
    /** Annual meeting. */
    ANNUAL_MEETING("rencontre annuelle", "annual meeting"),
    /** Steering committee. */
    STEERING_COMMITTEE("comité de pilotage", "steering committee"),
    /** Technical committee. */
    TECHNICAL_COMMITTEE("comité technique", "technical committee"),
    /** Practice exchange. */
    PRACTICE_EXCHANGE("échange de pratiques", "practice exchange"),
    /** Consultation day. */
    CONSULTATION_DAY("journée de concertation", "consultation day"),
    /** Workshop. */
    WORKSHOP("atelier", "workshop"),
    /** Restitution. */
    RESTITUTION("restitution", "restitution"),
    /** Seminar. */
    SEMINAR("séminaire", "seminar"),
    /** Learning day. */
    LEARNING_DAY("journée apprenante", "learning day"),
    /** Assembly. */
    ASSEMBLY("assemblée", "assembly"),
    /** Public meeting. */
    PUBLIC_MEETING("réunion publique", "public meeting"),
    /** Other meeting. */
    OTHER("autre réunion", "other meeting");

    private final String french;
    private final String english;

    MeetingKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
