package org.terreau.water.coefficient;

/** How yield falls with evapotranspiration: FAO-56 (1998) Eq. 90, with Ky of the whole season (Table 24). */
public final class YieldResponse {

    private YieldResponse() {}

    /**
     * Returns the share of the yield that is left: {@code 1 - Ky (1 - ETc adj / ETc)}.
     *
     * @param ky yield response factor of the season
     * @param actualMm evapotranspiration of the season under stress, mm
     * @param fullMm evapotranspiration without stress, mm
     * @return 0 to 1; 1 when there is no evapotranspiration to fall short of
     */
    public static double relativeYield(double ky, double actualMm, double fullMm) {
        if (!(fullMm > 0) || !Double.isFinite(fullMm)) {
            return 1;
        }
        double left = 1 - ky * (1 - actualMm / fullMm);
        return Double.isFinite(left) ? Math.max(0, Math.min(1, left)) : 1;
    }
}
