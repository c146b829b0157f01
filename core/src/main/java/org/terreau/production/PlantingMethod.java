package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a crop is begun. */
public enum PlantingMethod implements Labelled {
    /** Direct sowing. */
    DIRECT_SOWING("semis direct", "direct sowing"),
    /** Transplanting. */
    TRANSPLANTING("repiquage", "transplanting"),
    /** Cutting. */
    CUTTING("bouture", "cutting"),
    /** Tubers or sets. */
    TUBERS("plants ou tubercules", "tubers or sets"),
    /** Established perennial. */
    PERENNIAL("vivace en place", "established perennial");

    private final String french;
    private final String english;

    PlantingMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
