package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** For which length of season a crop's stages in degree days are given. */
public enum ThermalSeasonLength implements Labelled {
    /** A short or early season. */
    SHORT("saison courte", "short season"),
    /** The one length given. */
    COMMON("saison ordinaire", "common season"),
    /** A long or late season. */
    LONG("saison longue", "long season");

    private final String french;
    private final String english;

    ThermalSeasonLength(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
