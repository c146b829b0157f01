package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a table of crop coefficients says of a crop. */
public enum CropQuantity implements Labelled {
    /** Single crop coefficient of the initial stage. */
    KC_INI("kcIni", "", 0.05, 1.3, "Kc initial", "Kc ini"),
    /** Single crop coefficient of the mid-season. */
    KC_MID("kcMid", "", 0.1, 1.4, "Kc mi-saison", "Kc mid"),
    /** Single crop coefficient at the end of the late season. */
    KC_END("kcEnd", "", 0.05, 1.4, "Kc final", "Kc end"),
    /** Basal crop coefficient of the initial stage. */
    KCB_INI("kcbIni", "", 0, 1.3, "Kcb initial", "Kcb ini"),
    /** Basal crop coefficient of the mid-season. */
    KCB_MID("kcbMid", "", 0.05, 1.4, "Kcb mi-saison", "Kcb mid"),
    /** Basal crop coefficient at the end of the late season. */
    KCB_END("kcbEnd", "", 0, 1.4, "Kcb final", "Kcb end"),
    /** Greatest height. */
    HEIGHT_MAX("height", "m", 0.02, 20, "hauteur maximale", "greatest height"),
    /** Greatest effective root depth; the range of the tables is kept. */
    ROOT_DEPTH_MAX("root", "m", 0.05, 5, "profondeur d’enracinement maximale", "greatest root depth"),
    /** Share of the available water that is taken up before stress, at 5 mm of evapotranspiration a day. */
    DEPLETION_FRACTION("p", "", 0.1, 0.8, "fraction facilement utilisable p", "depletion fraction p"),
    /** Greatest share of the ground that is covered. */
    GROUND_COVER_MAX("cover", "", 0.05, 1, "couverture maximale du sol", "greatest ground cover"),
    /** Temperature below which the crop does not develop. */
    BASE_TEMPERATURE("tbase", "°C", -5, 20, "température de base", "base temperature"),
    /** Temperature above which it does not develop faster. */
    UPPER_TEMPERATURE("tupper", "°C", 15, 50, "température haute", "upper temperature");

    private final String column;
    private final String unit;
    private final double least;
    private final double most;
    private final String french;
    private final String english;

    CropQuantity(String column, String unit, double least, double most, String french, String english) {
        this.column = column;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.french = french;
        this.english = english;
    }

    /** The name of its column in the data files. */
    String column() {
        return column;
    }

    /**
     * Returns the unit.
     *
     * @return {@code m}, {@code °C}, or nothing for a coefficient
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns the least value that is plausible for any crop.
     *
     * @return in the unit
     */
    public double least() {
        return least;
    }

    /**
     * Returns the greatest value that is plausible for any crop.
     *
     * @return in the unit
     */
    public double most() {
        return most;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
