package org.terreau.funding.law;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a figure of law counts. */
public enum LegalUnit implements Labelled {
    /** Euros: {@link LegalFigure#money()}. */
    EURO("€", "EUR"),
    /** A percentage of something: {@link LegalFigure#rate()}. */
    PERCENT("%", "%"),
    /** Calendar months: {@link LegalFigure#number()}. */
    MONTHS("mois", "months"),
    /** Calendar days: {@link LegalFigure#number()}. */
    DAYS("jours", "days"),
    /** Years: {@link LegalFigure#number()}. */
    YEARS("ans", "years"),
    /** Hours: {@link LegalFigure#number()}. */
    HOURS("heures", "hours"),
    /** Percentage points that are added to a percentage: {@link LegalFigure#rate()}. */
    POINTS("points", "points"),
    /** Persons, such as the inhabitants of a commune: {@link LegalFigure#number()}. */
    PERSONS("personnes", "persons");

    private final String french;
    private final String english;

    LegalUnit(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
