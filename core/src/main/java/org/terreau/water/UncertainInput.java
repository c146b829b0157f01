package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What of a budget is known as a range only. */
public enum UncertainInput implements Labelled {
    /** The values of the crops in the table: coefficients, height, roots, p. */
    CROP("valeurs des cultures", "values of the crops"),
    /** The water that the texture of a soil holds. */
    SOIL("eau du sol d’après sa texture", "soil water by its texture"),
    /** The share of the surface that watering wets. */
    WETTED_SHARE("part mouillée de la surface", "wetted share of the surface"),
    /** The share of the water that reaches the roots. */
    EFFICIENCY("part de l’eau qui atteint les racines", "share of the water that reaches the roots"),
    /** What a mulch spares. */
    MULCH("effet du paillage", "effect of the mulch");

    private final String french;
    private final String english;

    UncertainInput(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
