package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whom a restriction concerns. */
public enum ConcernedPublic implements Labelled {
    /** Private persons. */
    INDIVIDUAL("particuliers", "private persons"),
    /** Companies. */
    COMPANY("entreprises", "companies"),
    /** Public bodies. */
    COMMUNITY("collectivités", "public bodies"),
    /** Farms. */
    FARM("exploitations agricoles", "farms");

    private final String french;
    private final String english;

    ConcernedPublic(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
