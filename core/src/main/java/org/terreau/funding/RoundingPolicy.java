package org.terreau.funding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** In what amounts a form is filled in. */
public enum RoundingPolicy implements Labelled {
    /** Whole euros only, as Cerfa 12156 asks. */
    WHOLE_EUROS("euros entiers", "whole euros"),
    /** Euros and cents. */
    CENTS("centimes", "cents");

    private final String french;
    private final String english;

    RoundingPolicy(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
