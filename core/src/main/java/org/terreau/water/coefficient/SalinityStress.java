package org.terreau.water.coefficient;

/** How salt reduces yield and evapotranspiration: FAO-56 (1998) Eq. 89, 91 and 92. */
public final class SalinityStress {

    private SalinityStress() {}

    /**
     * Returns the share of the yield that is left under salt alone: Eq. 89.
     *
     * @param conductivity of the saturation extract, dS/m
     * @param threshold above which yield falls, dS/m
     * @param slopePercent loss for each dS/m, percent
     * @return 0 to 1
     */
    public static double relativeYield(double conductivity, double threshold, double slopePercent) {
        double left = 1 - Math.max(0, conductivity - threshold) * slopePercent / 100;
        return Double.isFinite(left) ? Math.max(0, Math.min(1, left)) : 1;
    }

    /**
     * Returns the stress coefficient under salt while water is easy to take up: Eq. 91, {@code 1 - b (ECe - threshold)
     * / (100 Ky)}.
     *
     * @param conductivity of the saturation extract, dS/m
     * @param threshold above which yield falls, dS/m
     * @param slopePercent loss of yield for each dS/m, percent
     * @param ky yield response factor of the season
     * @return 0 to 1
     */
    public static double coefficient(double conductivity, double threshold, double slopePercent, double ky) {
        double left = 1 - Math.max(0, conductivity - threshold) * slopePercent / (100 * ky);
        return ky > 0 && Double.isFinite(left) ? Math.max(0, Math.min(1, left)) : 1;
    }

    /**
     * Returns the stress coefficient under salt and drought: Eq. 92, the product of Eq. 91 and Eq. 84.
     *
     * @param salt the coefficient under salt alone
     * @param depletionMm water taken out of the root zone, mm
     * @param totalAvailableMm TAW, mm
     * @param readilyAvailableMm RAW, mm
     * @return 0 to 1
     */
    public static double withDrought(
            double salt, double depletionMm, double totalAvailableMm, double readilyAvailableMm) {
        return Held.share(salt) * drought(depletionMm, totalAvailableMm, readilyAvailableMm);
    }

    private static double drought(double depletionMm, double totalAvailableMm, double readilyAvailableMm) {
        if (!(depletionMm > readilyAvailableMm)) {
            return 1;
        }
        double slowly = totalAvailableMm - readilyAvailableMm;
        return slowly > 0 ? Held.share((totalAvailableMm - depletionMm) / slowly) : 0;
    }
}
