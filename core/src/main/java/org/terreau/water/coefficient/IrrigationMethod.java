package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Ways to water a bed: the share of the soil that they wet (FAO-56, 1998, Table 20) and how much of the water arrives
 * in the soil (FAO training manual 4: surface 60 %, sprinkler 75 %, drip 90 %).
 *
 * <p>For the ways of gardeners, the can, the hose and the buried pot, nothing published was found: their values are
 * assumptions, and say so.
 */
public enum IrrigationMethod implements Labelled {
    /** Drip lines. */
    DRIP("goutte-à-goutte", "drip", 0.3, 0.4, false, 0.9, 0.9, false, true),
    /** Small sprinklers between the plants; they wet less than the whole bed. */
    MICRO_SPRINKLER("micro-aspersion", "micro-sprinkler", 0.5, 0.8, true, 0.75, 0.9, true, false),
    /** Sprinklers. */
    SPRINKLER("aspersion", "sprinkler", 1, 1, false, 0.75, 0.75, false, false),
    /** A can with a rose over the bed: it wets all as a sprinkler does. */
    WATERING_CAN("arrosoir", "watering can", 1, 1, true, 0.75, 0.9, true, false),
    /** A can poured at the foot of each plant. */
    WATERING_CAN_AT_FOOT("arrosoir au pied", "watering can at the foot", 0.3, 0.6, true, 0.75, 0.9, true, false),
    /** A hose held by hand. */
    HOSE("tuyau", "hose", 0.6, 1, true, 0.6, 0.8, true, false),
    /** Furrows, every one watered, narrow beds. */
    FURROW("rigoles, planches étroites", "furrows, narrow beds", 0.6, 1, false, 0.6, 0.6, false, false),
    /** Furrows, every one watered, wide beds. */
    FURROW_WIDE("rigoles, planches larges", "furrows, wide beds", 0.4, 0.6, false, 0.6, 0.6, false, false),
    /** Every second furrow watered. */
    FURROW_ALTERNATE("une rigole sur deux", "every second furrow", 0.3, 0.5, false, 0.6, 0.6, false, false),
    /** A basin or border flooded. */
    BASIN("cuvette", "basin", 1, 1, false, 0.6, 0.6, false, false),
    /** A buried clay pot: the surface stays nearly dry. */
    OLLA("jarre enterrée (oya)", "buried clay pot (olla)", 0.05, 0.2, true, 0.8, 0.95, true, true);

    private final String french;
    private final String english;
    private final double wettedLow;
    private final double wettedHigh;
    private final boolean wettedAssumed;
    private final double arrivesLow;
    private final double arrivesHigh;
    private final boolean arrivesAssumed;
    private final boolean underCanopy;

    IrrigationMethod(
            String french,
            String english,
            double wettedLow,
            double wettedHigh,
            boolean wettedAssumed,
            double arrivesLow,
            double arrivesHigh,
            boolean arrivesAssumed,
            boolean underCanopy) {
        this.french = french;
        this.english = english;
        this.wettedLow = wettedLow;
        this.wettedHigh = wettedHigh;
        this.wettedAssumed = wettedAssumed;
        this.arrivesLow = arrivesLow;
        this.arrivesHigh = arrivesHigh;
        this.arrivesAssumed = arrivesAssumed;
        this.underCanopy = underCanopy;
    }

    /**
     * Returns the share of the soil that is wetted (fw).
     *
     * @return a range within 0 to 1
     */
    public Coefficient wetted() {
        return value(wettedLow, wettedHigh, wettedAssumed);
    }

    /**
     * Returns the share of the water that arrives in the soil.
     *
     * @return a range within 0 to 1
     */
    public Coefficient efficiency() {
        return value(arrivesLow, arrivesHigh, arrivesAssumed);
    }

    private static Coefficient value(double low, double high, boolean assumed) {
        return assumed
                ? new Coefficient(low, high, 0, "", CoefficientBasis.ASSUMPTION)
                : new Coefficient(low, high, 1, "T", CoefficientBasis.TABLE);
    }

    /**
     * Tells whether the water comes out under the plants, so that they shade what is wetted.
     *
     * @return true for drip and buried pots
     */
    public boolean isUnderCanopy() {
        return underCanopy;
    }

    /**
     * Returns the wetted share that counts for evaporation under plants.
     *
     * @param share where in the range of the wetted share, 0 to 1
     * @param cover share of the ground that plants cover
     * @return the share, less what plants shade when the water comes out under them
     */
    public double wetted(double share, double cover) {
        double wetted = wetted().at(share);
        return underCanopy ? GroundCover.dripUnderCanopy(wetted, cover) : wetted;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
