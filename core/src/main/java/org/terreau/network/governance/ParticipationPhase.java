package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The phases of a policy or a project in which people take part. */
public enum ParticipationPhase implements Labelled {
    /** Construction. */
    CONSTRUCTION("construction", "construction"),
    /** Drafting. */
    DRAFTING("élaboration", "drafting"),
    /** Implementation. */
    IMPLEMENTATION("mise en œuvre", "implementation"),
    /** Realisation. */
    REALISATION("réalisation", "realisation"),
    /** Evaluation. */
    EVALUATION("évaluation", "evaluation");

    private final String french;
    private final String english;

    ParticipationPhase(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
