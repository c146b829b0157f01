package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What is done to accompany a person. */
public enum FollowUpKind implements Labelled {
    /** Full assessment at entry. */
    ENTRY_ASSESSMENT("bilan complet à l’entrée", "full assessment at entry"),
    /** Individual interview. */
    INTERVIEW("entretien individuel", "individual interview"),
    /** Pathway booklet. */
    PATHWAY_BOOKLET("livret de parcours", "pathway booklet"),
    /** Review. */
    REVIEW("bilan", "review"),
    /** Follow-up dashboard. */
    DASHBOARD("tableau de bord de suivi", "follow-up dashboard"),
    /** Joint identification of barriers. */
    BARRIERS("repérage conjoint des freins", "joint identification of barriers");

    private final String french;
    private final String english;

    FollowUpKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
