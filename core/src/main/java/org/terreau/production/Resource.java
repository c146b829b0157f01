package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Resources that a garden makes or gathers. */
public enum Resource implements Labelled {
    /** Compost. */
    COMPOST("compost", "compost"),
    /** Rain water. */
    RAIN_WATER("eau de pluie", "rain water");

    private final String french;
    private final String english;

    Resource(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
