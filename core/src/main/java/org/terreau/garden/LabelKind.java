package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Labels that gardens have. */
public enum LabelKind implements Labelled {
    /** Éco-Jardin. */
    ECO_JARDIN("Éco-Jardin", "Éco-Jardin"),
    /** Organic farming. */
    ORGANIC("agriculture biologique", "organic farming"),
    /** Other label. */
    OTHER("autre label", "other label");

    private final String french;
    private final String english;

    LabelKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
