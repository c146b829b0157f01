package org.terreau.water.evapotranspiration;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/** What lacks to find the reference evapotranspiration of a day. */
public enum Lack implements Labelled {
    /** No possible least temperature. */
    TEMPERATURE_MIN("température minimale", "least temperature"),
    /** No possible greatest temperature. */
    TEMPERATURE_MAX("température maximale", "greatest temperature"),
    /** No possible temperature of the hour. */
    TEMPERATURE("température", "temperature"),
    /** The least temperature is above the greatest. */
    TEMPERATURE_ORDER("températures dans l’ordre", "temperatures in their order"),
    /** Neither radiation nor sunshine, where they may not be estimated. */
    RADIATION("rayonnement ou insolation", "radiation or sunshine"),
    /** No humidity in any form, where it may not be estimated. */
    HUMIDITY("humidité", "humidity"),
    /** No wind or no height of it, where it may not be estimated. */
    WIND("vent", "wind"),
    /** The latitude of the station. */
    LATITUDE("latitude de la station", "latitude of the station"),
    /** The altitude of the station. */
    ALTITUDE("altitude de la station", "altitude of the station"),
    /** No value worked out for the station. */
    STATION_VALUE("évapotranspiration de la station", "evapotranspiration of the station"),
    /** No value of a model. */
    GRID_VALUE("évapotranspiration de la grille", "evapotranspiration of the grid"),
    /** The options give no method, or a number outside of its range. */
    METHOD("options utilisables", "options that can be used");

    private static final List<Lack> ALL = List.of(values());

    private final String french;
    private final String english;

    Lack(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** All of them, in order, without a copy. */
    static List<Lack> all() {
        return ALL;
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
