package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How water is given. */
public enum WateringMethod implements Labelled {
    /** Drip. */
    DRIP("goutte-à-goutte", "drip"),
    /** Micro sprinkler. */
    MICRO_SPRINKLER("micro-aspersion", "micro sprinkler"),
    /** Watering can. */
    WATERING_CAN("arrosoir", "watering can"),
    /** Hose. */
    HOSE("tuyau", "hose"),
    /** Sprinkler. */
    SPRINKLER("aspersion", "sprinkler"),
    /** Another method, or not known. */
    OTHER("autre méthode, ou inconnue", "another method, or not known");

    private final String french;
    private final String english;

    WateringMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
