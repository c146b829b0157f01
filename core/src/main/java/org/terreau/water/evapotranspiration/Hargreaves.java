package org.terreau.water.evapotranspiration;

/**
 * The Hargreaves equation (FAO-56, Eq. 52): where only temperatures are known. It says too much in humid places and too
 * little in a strong wind, and does for weeks better than for days.
 *
 * <p>An argument outside of the range that it names gives NaN, as the package says.
 */
public final class Hargreaves {

    private Hargreaves() {}

    /**
     * Returns the reference evapotranspiration (Eq. 52).
     *
     * @param minimumC the least temperature, °C
     * @param maximumC the greatest temperature, °C, not below the least
     * @param extraterrestrialMJ Ra, MJ/m²/day
     * @return mm/day; 0 where the mean temperature is under -17.8 °C
     */
    public static double daily(double minimumC, double maximumC, double extraterrestrialMJ) {
        double low = Bounds.temperature(minimumC);
        double high = Bounds.temperature(maximumC);
        double water = Constants.MM_PER_MJ * Bounds.radiation(extraterrestrialMJ);
        return Math.max(0, 0.0023 * ((low + high) / 2 + 17.8) * Math.sqrt(high - low) * water);
    }
}
