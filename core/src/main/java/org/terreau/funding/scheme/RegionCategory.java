package org.terreau.funding.scheme;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * The category of a region in European cohesion policy; it follows the NUTS 2 regions of 2015, not the present regions.
 */
public enum RegionCategory implements Labelled {
    /** More developed: Île-de-France and the former Rhône-Alpes in 2021-2027. */
    MORE_DEVELOPED("région plus développée", "more developed region"),
    /** In transition: the other metropolitan regions in 2021-2027. */
    TRANSITION("région en transition", "region in transition"),
    /** Less developed or outermost: the overseas départements. */
    LESS_DEVELOPED("région moins développée", "less developed region"),
    /** A national project over several categories. */
    NATIONAL("projet national", "national project");

    private final String french;
    private final String english;

    RegionCategory(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
