package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Units in which a harvest is counted. */
public enum HarvestUnit implements Labelled {
    /** Kg. */
    KILOGRAM("kg", "kg"),
    /** G. */
    GRAM("g", "g"),
    /** L. */
    LITRE("l", "l"),
    /** Piece. */
    PIECE("pièce", "piece"),
    /** Bunch. */
    BUNCH("botte", "bunch"),
    /** Crate. */
    CRATE("caisse", "crate"),
    /** Jar. */
    JAR("bocal ou pot", "jar");

    private final String french;
    private final String english;

    HarvestUnit(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
