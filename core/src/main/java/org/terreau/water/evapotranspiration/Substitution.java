package org.terreau.water.evapotranspiration;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * What stood for a measurement: in the Penman–Monteith equation of a day, or, whatever its method, in its wind and
 * least humidity, to which crop coefficients are adjusted.
 */
public enum Substitution implements Labelled {
    /** Radiation from the hours of sunshine (FAO-56 Eq. 35). */
    RADIATION_FROM_SUNSHINE("rayonnement d’après l’insolation", "radiation from sunshine", false),
    /** Vapour pressure from the dew point (Eq. 14). */
    VAPOUR_PRESSURE_FROM_DEW_POINT(
            "tension de vapeur d’après le point de rosée", "vapour pressure from the dew point", false),
    /** Vapour pressure from both humidities (Eq. 17). */
    VAPOUR_PRESSURE_FROM_HUMIDITIES(
            "tension de vapeur d’après les humidités extrêmes", "vapour pressure from both humidities", false),
    /** Vapour pressure from the greatest humidity (Eq. 18). */
    VAPOUR_PRESSURE_FROM_HUMIDITY_MAX(
            "tension de vapeur d’après l’humidité maximale", "vapour pressure from the greatest humidity", false),
    /** Vapour pressure from the mean humidity (Eq. 19). */
    VAPOUR_PRESSURE_FROM_HUMIDITY_MEAN(
            "tension de vapeur d’après l’humidité moyenne", "vapour pressure from the mean humidity", false),
    /** Wind at 2 m from that at another height, 10 m at most stations (Eq. 47). */
    WIND_FROM_ANOTHER_HEIGHT("vent à 2 m d’après une autre hauteur", "wind at 2 m from another height", false),
    /** Radiation from the range of temperature (Eq. 50): a procedure for missing data. */
    RADIATION_FROM_TEMPERATURES("rayonnement d’après les températures", "radiation from temperatures", true),
    /** Vapour pressure from the least temperature (Eq. 48): a procedure for missing data. */
    VAPOUR_PRESSURE_FROM_MINIMUM_TEMPERATURE(
            "tension de vapeur d’après la température minimale", "vapour pressure from the least temperature", true),
    /** The default wind, 2 m/s: a procedure for missing data. */
    WIND_BY_DEFAULT("vent par défaut", "default wind", true),
    /** The least humidity from both temperatures (Eq. 64), as if the air were saturated at dawn. */
    HUMIDITY_MIN_FROM_TEMPERATURES(
            "humidité minimale d’après les températures", "least humidity from temperatures", true),
    /** The least humidity for which the tables of coefficients stand, 45 %. */
    HUMIDITY_MIN_BY_DEFAULT("humidité minimale par défaut", "default least humidity", true);

    private static final List<Substitution> ALL = List.of(values());

    private final String french;
    private final String english;
    private final boolean isEstimate;

    Substitution(String french, String english, boolean isEstimate) {
        this.french = french;
        this.english = english;
        this.isEstimate = isEstimate;
    }

    /** All of them, in order, without a copy. */
    static List<Substitution> all() {
        return ALL;
    }

    /**
     * Tells whether the variable was not measured in any way.
     *
     * @return true for the procedures for missing data of FAO-56, chapter 3; false where it was measured otherwise
     */
    public boolean isEstimate() {
        return isEstimate;
    }

    @SuppressWarnings("EnumOrdinal") // never leaves memory
    int bit() {
        return 1 << ordinal();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
