package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What grows or happens in a part of a site. */
public enum ZoneKind implements Labelled {
    /** Kitchen garden. */
    KITCHEN_GARDEN("potager", "kitchen garden"),
    /** Orchard. */
    ORCHARD("verger", "orchard"),
    /** Herbs. */
    HERBS("herbes aromatiques", "herbs"),
    /** Flowers. */
    FLOWERS("espaces fleuris", "flowers"),
    /** Vineyard. */
    VINEYARD("vigne", "vineyard"),
    /** Market garden. */
    MARKET_GARDEN("maraîchage", "market garden"),
    /** Meadow. */
    MEADOW("prairie", "meadow"),
    /** Nursery. */
    NURSERY("pépinière", "nursery"),
    /** Apiary. */
    APIARY("rucher", "apiary"),
    /** Composting place. */
    COMPOST("compostage", "composting place"),
    /** Meeting place. */
    MEETING_PLACE("lieu de rencontre", "meeting place"),
    /** Small shared gardens. */
    SHARED_PLOTS("petits jardins partagés", "small shared gardens"),
    /** Other. */
    OTHER("autre", "other");

    private final String french;
    private final String english;

    ZoneKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
