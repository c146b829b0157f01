package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What land was before it became a garden. */
public enum FormerUse implements Labelled {
    /** Wasteland. */
    FALLOW("friche", "wasteland"),
    /** Farmland. */
    FARMLAND("terre agricole", "farmland"),
    /** Garden. */
    GARDEN("jardin", "garden"),
    /** Industrial site. */
    INDUSTRY("site industriel", "industrial site"),
    /** Built-up land. */
    BUILDING("terrain bâti", "built-up land"),
    /** Park or green space. */
    PARK("parc ou espace vert", "park or green space"),
    /** Railway or waterway land. */
    RAILWAY("emprise ferroviaire ou de voie d’eau", "railway or waterway land"),
    /** Other use. */
    OTHER("autre usage", "other use");

    private final String french;
    private final String english;

    FormerUse(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
