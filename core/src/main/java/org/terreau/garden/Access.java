package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Who may come into a garden. */
public enum Access implements Labelled {
    /** Open to all. */
    EVERYONE("ouvert à tous", "open to all"),
    /** Members. */
    MEMBERS("adhérents", "members"),
    /** Accompanied participants. */
    PARTICIPANTS("participants accompagnés", "accompanied participants"),
    /** By appointment. */
    BY_APPOINTMENT("sur rendez-vous", "by appointment");

    private final String french;
    private final String english;

    Access(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
