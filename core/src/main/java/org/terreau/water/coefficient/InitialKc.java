package org.terreau.water.coefficient;

/**
 * Kc of the initial stage, which is mostly evaporation, by how often and how much the soil is wetted: FAO-56 (1998) Eq.
 * 59 to 61 and Annex 7.
 *
 * <p>What the figures 29 and 30 are drawn with: {@link #wetted} takes the water that can evaporate from the caller, so
 * that a soil of one's own gives its own value. For light wetting (up to 10 mm, figure 29) Annex 7 gives 10 mm and
 * {@link #lightReadilyEvaporableMm}; those of figure 30 were not verified and are not here.
 *
 * <p>A coefficient or depth that is not finite or below zero counts as zero.
 */
public final class InitialKc {

    /** The coefficient of soil that is always wet. */
    private static final double WET = 1.15;

    private InitialKc() {}

    /**
     * Takes a value between those for light and heavy wetting: Eq. 59.
     *
     * @param light Kc ini for 10 mm and less (figure 29)
     * @param heavy Kc ini for 40 mm and more (figure 30)
     * @param depthMm the mean depth of a wetting, mm
     * @return the value; the nearer one outside of 10 to 40 mm
     */
    public static double between(double light, double heavy, double depthMm) {
        double share = Double.isFinite(depthMm) ? Math.max(0, Math.min(1, (depthMm - 10) / 30)) : 0;
        return Held.positive(light) + share * (Held.positive(heavy) - Held.positive(light));
    }

    /**
     * Reduces the value to the share of the soil that is wetted: Eq. 60.
     *
     * @param kcIni for soil that is wetted all over, for the depth where it is wetted
     * @param wetted the share of the soil that is wetted, 0 to 1
     * @return the value over the whole surface
     */
    public static double partlyWetted(double kcIni, double wetted) {
        return Held.positive(kcIni) * Held.share(wetted);
    }

    /**
     * Returns how deep the water is where it falls: Eq. 61.
     *
     * @param depthMm over the whole surface, mm
     * @param wetted the share of the soil that is wetted
     * @return mm; the depth itself when nothing is wetted
     */
    public static double depthWhereWettedMm(double depthMm, double wetted) {
        double depth = Held.positive(depthMm);
        return wetted > 0 ? Held.number(depth / Math.min(1, wetted)) : depth;
    }

    /**
     * Returns the water that evaporates readily after light wetting: Annex 7 for figure 29, where 10 mm can evaporate
     * in all.
     *
     * @param etoMmPerDay mean reference evapotranspiration of the stage, mm a day
     * @return 2.5 to 7 mm
     */
    public static double lightReadilyEvaporableMm(double etoMmPerDay) {
        return etoMmPerDay > 0 ? Math.min(Math.max(2.5, 6 / Math.sqrt(etoMmPerDay)), 7) : 7;
    }

    /**
     * Returns the mean coefficient between two wettings of bare soil that is wetted all over: Annex 7. Evaporation goes
     * on at 1.15 ETo until the readily evaporable water is gone, then falls with what is left.
     *
     * @param totalMm what can evaporate in all between wettings (TEW), mm
     * @param readilyMm what evaporates readily (REW), mm; held below the total
     * @param intervalDays mean days between wettings
     * @param etoMmPerDay mean reference evapotranspiration of the stage, mm a day
     * @return 0 to 1.15; 1.15 when evaporation never slows down, 0 when there is no water, 1.15 when there is no
     *     evapotranspiration
     */
    public static double wetted(double totalMm, double readilyMm, double intervalDays, double etoMmPerDay) {
        if (!(totalMm > 0) || !Double.isFinite(totalMm)) {
            return 0;
        }
        double potential = WET * etoMmPerDay;
        double readily = Math.min(Held.positive(readilyMm), totalMm);
        if (!(potential > 0) || !(intervalDays > 0) || intervalDays * potential <= readily) {
            return WET;
        }
        double slowly = totalMm - readily;
        double after = intervalDays - readily / potential;
        double rate = 1 + readily / slowly;
        // a slow store of nearly nothing is gone at once: its rate is infinite
        double left = rate < Double.MAX_VALUE ? slowly * Math.exp(-after * potential * rate / totalMm) : 0;
        return Math.min(WET, (totalMm - left) / (intervalDays * etoMmPerDay));
    }
}
