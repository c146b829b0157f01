package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What comes out of a meeting in writing. */
public enum DocumentKind implements Labelled {
    /** Minutes. */
    MINUTES("compte rendu", "minutes"),
    /** Slides. */
    SLIDES("présentation", "slides"),
    /** Synthesis. */
    SYNTHESIS("synthèse", "synthesis"),
    /** Report. */
    REPORT("rapport", "report"),
    /** Attendance sheet. */
    ATTENDANCE_SHEET("feuille de présence", "attendance sheet"),
    /** Other document. */
    OTHER("autre document", "other document");

    private final String french;
    private final String english;

    DocumentKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
