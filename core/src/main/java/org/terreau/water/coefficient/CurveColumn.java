package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The columns of a {@link CropCurve}. */
public enum CurveColumn implements Labelled {
    /** Single crop coefficient. */
    KC("", "Kc", "Kc"),
    /** Basal crop coefficient. */
    KCB("", "Kcb", "Kcb"),
    /** Greatest coefficient right after wetting. */
    KC_MAX("", "Kc max", "Kc max"),
    /** Height, m. */
    HEIGHT("m", "hauteur", "height"),
    /** Root depth, m. */
    ROOT_DEPTH("m", "profondeur d’enracinement", "root depth"),
    /** Share of the ground covered by plants. */
    GROUND_COVER("", "couverture du sol", "ground cover");

    private final String unit;
    private final String french;
    private final String english;

    CurveColumn(String unit, String french, String english) {
        this.unit = unit;
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the unit.
     *
     * @return {@code m}, or nothing for a share or a coefficient
     */
    public String unit() {
        return unit;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
