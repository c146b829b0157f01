package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Tools by which programmes are evaluated. */
public enum ToolKind implements Labelled {
    /** Review with the participants. */
    REVIEW("bilan avec les bénéficiaires", "review with the participants"),
    /** Dashboard of pathways. */
    DASHBOARD("tableau de bord des parcours", "dashboard of pathways"),
    /** Minutes. */
    MINUTES("compte rendu", "minutes"),
    /** Signed attendance sheet. */
    SIGNED_SHEET("état des présences signé", "signed attendance sheet"),
    /** Synthesis sheet. */
    SYNTHESIS("fiche de synthèse", "synthesis sheet"),
    /** Press review. */
    PRESS_REVIEW("revue de presse", "press review"),
    /** Meetings with the participants. */
    MEETINGS("temps de réunion", "meetings with the participants");

    private final String french;
    private final String english;

    ToolKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
