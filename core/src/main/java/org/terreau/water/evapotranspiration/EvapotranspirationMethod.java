package org.terreau.water.evapotranspiration;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/** By which procedure the reference evapotranspiration of a day was found, the best one first. */
public enum EvapotranspirationMethod implements Labelled {
    /**
     * Penman–Monteith from what the station measures: sunshine may stand for radiation (FAO-56 Eq. 35), any humidity
     * for the vapour pressure (Eq. 17 to 19), wind at another height for that at 2 m (Eq. 47).
     */
    PENMAN_MONTEITH("Penman–Monteith, mesures de la station", "Penman–Monteith from the station’s measurements"),
    /** What the weather service worked out for the station (Météo-France ETPMON). */
    STATION("valeur calculée pour la station", "value worked out for the station"),
    /** What a model says for the place (Météo-France ETPGRILLE, SAFRAN, Open-Meteo). */
    GRID("valeur d’un modèle sur grille", "value of a gridded model"),
    /** Penman–Monteith with a procedure for missing data (FAO-56 Eq. 48 and 50, the default wind). */
    PENMAN_MONTEITH_ESTIMATED(
            "Penman–Monteith, données manquantes estimées", "Penman–Monteith with missing data estimated"),
    /** Hargreaves, from temperatures alone (FAO-56 Eq. 52). */
    HARGREAVES("Hargreaves, températures seules", "Hargreaves, from temperatures alone"),
    /** None: the value is not known. */
    NONE("aucune", "none");

    private static final List<EvapotranspirationMethod> ALL = List.of(values());

    private final String french;
    private final String english;

    EvapotranspirationMethod(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** All of them, in order, without a copy. */
    static List<EvapotranspirationMethod> all() {
        return ALL;
    }

    /** The place in {@link #all()}, as columns hold it. */
    @SuppressWarnings("EnumOrdinal") // never leaves memory
    byte code() {
        return (byte) ordinal();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
