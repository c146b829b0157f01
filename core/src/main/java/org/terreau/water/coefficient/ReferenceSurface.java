package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** For which reference evapotranspiration coefficients stand. */
public enum ReferenceSurface implements Labelled {
    /** Clipped grass: FAO-56, and all tables of this room. */
    SHORT("gazon", "grass"),
    /** Alfalfa: the tall reference of ASCE. Kc max is 1.0 there, and nothing is adjusted to the climate. */
    TALL("luzerne", "alfalfa");

    private final String french;
    private final String english;

    ReferenceSurface(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
