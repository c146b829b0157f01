package org.terreau.water.weather;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * What is observed of a day, each in one unit. The bounds are what is possible on Earth for a daily value, a little
 * beyond the records; what is merely improbable is within them.
 */
public enum WeatherVariable implements Labelled {
    /** Precipitation, liquid and solid, in mm. */
    RAIN("mm", 0, 2_000, "pluie", "rain"),
    /** Lowest temperature of the air, in °C. */
    TEMPERATURE_MIN("°C", -95, 60, "température minimale", "minimum temperature"),
    /** Highest temperature of the air, in °C. */
    TEMPERATURE_MAX("°C", -95, 60, "température maximale", "maximum temperature"),
    /** Mean temperature of the air, in °C. */
    TEMPERATURE_MEAN("°C", -95, 60, "température moyenne", "mean temperature"),
    /** Dew point, in °C. */
    DEW_POINT("°C", -100, 40, "point de rosée", "dew point"),
    /** Actual vapour pressure, in kPa. */
    VAPOUR_PRESSURE("kPa", 0, 7.5, "tension de vapeur", "vapour pressure"),
    /** Lowest relative humidity, in %. */
    HUMIDITY_MIN("%", 0, 100, "humidité minimale", "minimum humidity"),
    /** Highest relative humidity, in %. */
    HUMIDITY_MAX("%", 0, 100, "humidité maximale", "maximum humidity"),
    /** Mean relative humidity, in %. */
    HUMIDITY_MEAN("%", 0, 100, "humidité moyenne", "mean humidity"),
    /** Pressure of the air at the station, not at the sea, in kPa. */
    PRESSURE("kPa", 30, 110, "pression à la station", "pressure at the station"),
    /** Mean wind at the height of the station's anemometer, in m/s. */
    WIND("m/s", 0, 100, "vent", "wind"),
    /** Mean wind at 2 m above the ground, in m/s. */
    WIND_2M("m/s", 0, 100, "vent à 2 m", "wind at 2 m"),
    /** Global radiation of the day, in MJ/m². */
    RADIATION("MJ/m²", 0, 50, "rayonnement global", "global radiation"),
    /** Duration of bright sunshine, in hours. */
    SUNSHINE("h", 0, 24, "durée d’insolation", "sunshine duration"),
    /** Reference evapotranspiration as a station tells it, in mm; a little below zero where dew falls. */
    EVAPOTRANSPIRATION_STATION("mm", -1, 30, "évapotranspiration de la station", "evapotranspiration of the station"),
    /** Reference evapotranspiration as a model tells it for a point of its grid, in mm; below zero where dew falls. */
    EVAPOTRANSPIRATION_GRID("mm", -1, 30, "évapotranspiration de la grille", "evapotranspiration of the grid");

    private static final List<WeatherVariable> ALL = List.of(values());

    private final String unit;
    private final double least;
    private final double most;
    private final String french;
    private final String english;

    WeatherVariable(String unit, double least, double most, String french, String english) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.french = french;
        this.english = english;
    }

    /**
     * Returns all variables.
     *
     * @return them in order, unmodifiable
     */
    public static List<WeatherVariable> all() {
        return ALL;
    }

    /**
     * Returns the unit of the values.
     *
     * @return for example {@code mm}
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns the least possible value.
     *
     * @return in the unit of the variable
     */
    public double least() {
        return least;
    }

    /**
     * Returns the greatest possible value.
     *
     * @return in the unit of the variable
     */
    public double most() {
        return most;
    }

    /**
     * Tells whether a value is possible.
     *
     * @param value any number
     * @return true from the least to the greatest; false for what is no number
     */
    public boolean isPossible(double value) {
        return value >= least && value <= most;
    }

    /** Where its values stand in arrays by variable. */
    @SuppressWarnings("EnumOrdinal") // never leaves memory
    int column() {
        return ordinal();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
