package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The steps of a consultation, in their order. */
public enum StepKind implements Labelled {
    /** Consultation day. */
    CONSULTATION_DAY("journée de concertation", "consultation day"),
    /** Workshops. */
    WORKSHOPS("ateliers", "workshops"),
    /** Synthesis. */
    SYNTHESIS("synthèse", "synthesis"),
    /** Restitution. */
    RESTITUTION("restitution", "restitution"),
    /** Decision. */
    DECISION("décision", "decision"),
    /** First review. */
    FIRST_REVIEW("premier bilan", "first review");

    private final String french;
    private final String english;

    StepKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
