package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** For whom a word stands. */
public enum TermMeaning implements Labelled {
    /** Accompanied person. */
    PARTICIPANT("personne accompagnée", "accompanied person"),
    /** Outside volunteer. */
    OUTSIDE_VOLUNTEER("bénévole extérieur", "outside volunteer"),
    /** Member. */
    MEMBER("adhérent", "member");

    private final String french;
    private final String english;

    TermMeaning(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
