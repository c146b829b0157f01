package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Why a balance ended before its season did. */
public enum StopCause implements Labelled {
    /** The soil has a value out of its range, so that no day could be reckoned. */
    SOIL("sol impossible", "impossible soil"),
    /** The crop has a value out of its range on that day. */
    CROP("culture impossible", "impossible crop"),
    /** The weather of that day is not known, or out of its range. */
    WEATHER("météo inconnue ou impossible", "unknown or impossible weather"),
    /** The season goes on after the last day of weather. */
    WEATHER_ENDS("fin de la météo", "end of the weather"),
    /** An amount, an efficiency or a wetted fraction of irrigation is out of its range. */
    IRRIGATION("arrosage impossible", "impossible irrigation"),
    /** A measured depletion is out of its range. */
    MEASUREMENT("mesure impossible", "impossible measurement"),
    /** An option has a value out of its range, so that no day could be reckoned. */
    OPTIONS("option impossible", "impossible option");

    private final String french;
    private final String english;

    StopCause(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
