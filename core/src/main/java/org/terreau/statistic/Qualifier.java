package org.terreau.statistic;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a stated number is meant. */
public enum Qualifier implements Labelled {
    /** The number itself. */
    EXACT("exactement", "exactly"),
    /** A rounded number: it stands for itself give or take half a unit of its last digit that is not zero. */
    ABOUT("environ", "about"),
    /** That number or more. */
    AT_LEAST("au moins", "at least"),
    /** That number or less. */
    AT_MOST("au plus", "at most"),
    /** A target or a forecast: it says nothing about what came. */
    PLANNED("prévu", "planned");

    private final String french;
    private final String english;

    Qualifier(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
