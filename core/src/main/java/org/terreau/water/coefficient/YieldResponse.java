package org.terreau.water.coefficient;

import java.util.OptionalDouble;

/** How yield falls with evapotranspiration: FAO-56 (1998) Eq. 90, with Ky of the whole season (Table 24). */
public final class YieldResponse {

    private YieldResponse() {}

    /**
     * Returns the share of the yield that is left: {@code 1 - Ky (1 - ETc adj / ETc)}.
     *
     * @param ky yield response factor of the season
     * @param actualMm evapotranspiration of the season under stress, mm
     * @param fullMm evapotranspiration without stress, mm
     * @return 0 to 1; empty when there is no evapotranspiration to fall short of, or a number is negative or not finite
     */
    public static OptionalDouble relativeYield(double ky, double actualMm, double fullMm) {
        boolean known = isKnown(ky) && isKnown(actualMm) && isKnown(fullMm) && fullMm > 0;
        double left = 1 - ky * Math.max(0, 1 - actualMm / fullMm);
        return known ? OptionalDouble.of(Math.max(0, left)) : OptionalDouble.empty();
    }

    private static boolean isKnown(double number) {
        return number >= 0 && number <= Double.MAX_VALUE;
    }
}
