package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The kinds of region that Table 11 of FAO-56 gives stage lengths for. */
public enum StageRegion implements Labelled {
    /** The Mediterranean. */
    MEDITERRANEAN("Méditerranée", "Mediterranean"),
    /** Europe, and what the table calls middle and high latitudes. */
    EUROPE("Europe", "Europe"),
    /** Continental climates. */
    CONTINENTAL("climat continental", "continental climate"),
    /** California. */
    CALIFORNIA("Californie", "California"),
    /** Semi-arid regions. */
    SEMI_ARID("région semi-aride", "semi-arid region"),
    /** Arid regions and deserts. */
    ARID("région aride", "arid region"),
    /** The tropics and all others. */
    ELSEWHERE("autre région", "other region");

    private final String french;
    private final String english;

    StageRegion(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
