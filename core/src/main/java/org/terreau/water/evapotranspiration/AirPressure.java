package org.terreau.water.evapotranspiration;

/**
 * The pressure of the air and the psychrometric constant (FAO-56, Eq. 7 and 8).
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class AirPressure {

    /** The psychrometric constant for each kPa of pressure, as FAO-56 rounds it (Eq. 8). */
    private static final double PSYCHROMETRIC = 0.665e-3;

    private AirPressure() {}

    /**
     * Returns the mean pressure at an altitude (Eq. 7): a standard atmosphere at 20 °C.
     *
     * @param altitudeM metres above the sea, -500 to 9000
     * @return kPa
     */
    public static double atAltitude(double altitudeM) {
        return 101.3 * Math.pow((293 - 0.0065 * Bounds.altitude(altitudeM)) / 293, 5.26);
    }

    /**
     * Returns the psychrometric constant γ (Eq. 8).
     *
     * @param pressureKPa the pressure of the air, 20 to 120 kPa
     * @return kPa for each °C
     */
    public static double psychrometricConstant(double pressureKPa) {
        return PSYCHROMETRIC * Bounds.within(pressureKPa, 20, 120);
    }
}
