package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Of which nature a programme is. */
public enum ProgrammeNature implements Labelled {
    /** Social. */
    SOCIAL("sociale", "social"),
    /** Environmental. */
    ENVIRONMENTAL("environnementale", "environmental"),
    /** Economic. */
    ECONOMIC("économique", "economic");

    private final String french;
    private final String english;

    ProgrammeNature(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
