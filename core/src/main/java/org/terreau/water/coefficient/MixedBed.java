package org.terreau.water.coefficient;

/**
 * The coefficient of a bed with several crops side by side: FAO-56 (1998) Eq. 104, which the revision of 2025 keeps as
 * Eq. 10.1. Each crop counts by its share of the ground and its height, since tall plants take up more energy.
 *
 * <p>For crops one above the other (a palm over citrus, revised Example 10.3) the published text does not give the
 * formula: it is not here.
 */
public final class MixedBed {

    private MixedBed() {}

    /**
     * Returns the coefficient of the whole bed.
     *
     * @param shares of the ground that the crops take; what is not above zero counts as zero
     * @param heightsM of the crops, m
     * @param coefficients Kc or Kcb of the crops
     * @param kcMax the greatest coefficient that the climate allows (Eq. 72); what is not above zero is no limit
     * @return the weighted mean, at most {@code kcMax}; 0 when no crop counts
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public static double coefficient(double[] shares, double[] heightsM, double[] coefficients, double kcMax) {
        if (shares.length != heightsM.length || shares.length != coefficients.length) {
            throw new IllegalArgumentException("Shares of " + shares.length + " crops, heights of " + heightsM.length
                    + ", coefficients of " + coefficients.length);
        }
        double most = 0;
        double weights = 0;
        for (int i = 0; i < shares.length; i++) {
            weights = Math.max(weights, weight(shares[i], heightsM[i], coefficients[i]));
        }
        double total = 0;
        for (int i = 0; i < shares.length && weights > 0; i++) {
            double weight = weight(shares[i], heightsM[i], coefficients[i]) / weights;
            total += weight;
            most += weight > 0 ? weight * coefficients[i] : 0;
        }
        double mean = total > 0 ? most / total : 0;
        return kcMax > 0 ? Math.min(kcMax, mean) : mean;
    }

    private static double weight(double share, double heightM, double coefficient) {
        boolean counts = share > 0 && heightM > 0 && coefficient >= 0 && coefficient < 10;
        return counts ? Math.min(1, share) * Math.min(100, heightM) : 0;
    }

    /**
     * Returns the depletion fraction of two crops that share a bed for a while: weighted by share and basal
     * coefficient, as the revision of 2025 describes it in words (Box 10.1).
     *
     * @param shares of the ground
     * @param kcb basal coefficients
     * @param depletionFractions p of the crops
     * @return p of the bed; 0.5 when no crop counts
     * @throws IllegalArgumentException when the arrays differ in length
     */
    public static double depletionFraction(double[] shares, double[] kcb, double[] depletionFractions) {
        double mean = coefficient(shares, kcb, depletionFractions, 0);
        return mean > 0 ? mean : 0.5;
    }
}
