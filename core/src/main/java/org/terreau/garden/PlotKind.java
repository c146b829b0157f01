package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Who cultivates a plot. */
public enum PlotKind implements Labelled {
    /** Individual plot. */
    INDIVIDUAL("parcelle individuelle", "individual plot"),
    /** Collective plot. */
    COLLECTIVE("parcelle collective", "collective plot"),
    /** Educational plot. */
    EDUCATIONAL("parcelle pédagogique", "educational plot"),
    /** Accessible plot. */
    ACCESSIBLE("parcelle accessible", "accessible plot"),
    /** Nursery. */
    NURSERY("pépinière", "nursery");

    private final String french;
    private final String english;

    PlotKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
