package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What an order says of stored rain water. */
public enum RainWaterRule implements Labelled {
    /** Stored rain water is exempt. */
    EXEMPT("l’eau de pluie stockée est exemptée", "stored rain water is exempt"),
    /** Stored rain water is concerned. */
    CONCERNED("l’eau de pluie stockée est concernée", "stored rain water is concerned"),
    /** The order says nothing of it, or was not read. */
    NOT_SAID("l’arrêté n’en dit rien, ou n’a pas été lu", "the order says nothing of it, or was not read");

    private final String french;
    private final String english;

    RainWaterRule(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
