package org.terreau.water.weather;

import java.util.Objects;

/**
 * Where weather is observed: a station, or a point of a grid. What is not known of it is not a number
 * ({@link Double#NaN}); ask {@link #isPlaced()}, {@link #hasAltitude()} and {@link #hasWindHeight()} before using it.
 *
 * @param id its number, as its service writes it
 * @param name its name
 * @param latitude in degrees, negative in the south
 * @param longitude in degrees, negative west of Greenwich
 * @param altitudeM above the sea, in m
 * @param windHeightM of the anemometer above the ground, in m
 */
public record WeatherStation(
        String id, String name, double latitude, double longitude, double altitudeM, double windHeightM) {

    /** The height at which weather services measure the wind, in m. */
    public static final double STANDARD_WIND_HEIGHT_M = 10;

    private static final double LOWEST_LAND_M = -500;
    private static final double HIGHEST_LAND_M = 9_000;
    private static final double HIGHEST_MAST_M = 500;

    /** Makes a station; any number is taken. */
    public WeatherStation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Makes a place of which nothing is known.
     *
     * @param id its number or name
     * @return the station
     */
    public static WeatherStation unplaced(String id) {
        return new WeatherStation(id, id, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * Tells whether the latitude and the longitude are known and possible.
     *
     * @return true when they are a place on Earth
     */
    public boolean isPlaced() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /**
     * Tells whether the altitude is known and possible.
     *
     * @return true from 500 m below the sea to 9,000 m
     */
    public boolean hasAltitude() {
        return altitudeM >= LOWEST_LAND_M && altitudeM <= HIGHEST_LAND_M;
    }

    /**
     * Tells whether the height of the anemometer is known and possible.
     *
     * @return true above 0 m, up to 500 m
     */
    public boolean hasWindHeight() {
        return windHeightM > 0 && windHeightM <= HIGHEST_MAST_M;
    }
}
