package org.terreau.water.evapotranspiration;

/**
 * The heat that goes into the soil, G (FAO-56, Eq. 41 to 46), in MJ/m² for the step that is looked at.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class SoilHeatFlux {

    private SoilHeatFlux() {}

    /**
     * Returns the flux by the change of the air's temperature over some days (Eq. 41).
     *
     * @param heatCapacity of the soil, MJ/m³/°C: 2.1 for a moist one
     * @param temperatureC at the end, °C
     * @param earlierC at the beginning, °C
     * @param days how long it took, over 0
     * @param depthM the depth that it reaches: 0.10 to 0.20 m within days
     * @return MJ/m²/day
     */
    public static double general(
            double heatCapacity, double temperatureC, double earlierC, double days, double depthM) {
        double change = Bounds.temperature(temperatureC) - Bounds.temperature(earlierC);
        return Bounds.within(heatCapacity, 0, 10)
                * change
                / Bounds.within(days, 0.01, 3_700)
                * Bounds.within(depthM, 0, 100);
    }

    /**
     * Returns the flux of a day or ten days (Eq. 42): small beside the radiation, and neglected.
     *
     * @return 0
     */
    public static double daily() {
        return 0;
    }

    /**
     * Returns the flux of a month between two known ones (Eq. 43).
     *
     * @param beforeC the mean temperature of the month before, °C
     * @param afterC the mean temperature of the month after, °C
     * @return MJ/m²/day
     */
    public static double monthly(double beforeC, double afterC) {
        return 0.07 * (Bounds.temperature(afterC) - Bounds.temperature(beforeC));
    }

    /**
     * Returns the flux of a month when the month after is not known (Eq. 44).
     *
     * @param beforeC the mean temperature of the month before, °C
     * @param temperatureC the mean temperature of the month, °C
     * @return MJ/m²/day
     */
    public static double monthlySoFar(double beforeC, double temperatureC) {
        return 0.14 * (Bounds.temperature(temperatureC) - Bounds.temperature(beforeC));
    }

    /**
     * Returns the flux of an hour (Eq. 45 by day and 46 by night; ASCE-EWRI Eq. 65 and 66). It is day while the net
     * radiation is not negative.
     *
     * @param netRadiationMJ the net radiation of the hour, MJ/m²/h
     * @param crop grass: 0.1 and 0.5 of it; alfalfa: 0.04 and 0.2
     * @return MJ/m²/h
     */
    public static double hourly(double netRadiationMJ, ReferenceCrop crop) {
        double rn = Bounds.within(netRadiationMJ, -1_000, 1_000);
        return crop.soilHeat(rn >= 0) * rn;
    }
}
