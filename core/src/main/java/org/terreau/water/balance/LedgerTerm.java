package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Where water of a bed comes from, or goes to. No term is negative; on each day what comes, less what goes, is by how
 * much the store grows.
 */
public enum LedgerTerm implements Labelled {
    /** Rain as it fell. */
    RAIN(0, true, "pluie", "rain"),
    /** Water that was given, losses included. */
    IRRIGATION(1, true, "arrosage", "irrigation"),
    /** Water that rose from below the roots. */
    CAPILLARY_RISE(2, true, "remontée capillaire", "capillary rise"),
    /** Water of the soil into which roots grew. */
    ROOT_GROWTH(3, true, "eau atteinte par les racines", "water reached by roots"),
    /**
     * Water that evapotranspiration drew from soil drier than wilting point, where the equations ask for more than is
     * available and hold the depletion at TAW.
     */
    BELOW_WILTING(4, true, "eau sous le point de flétrissement", "water below wilting point"),
    /** By how much a measurement found more water. */
    CORRECTION_GAIN(5, true, "correction en plus", "correction upwards"),
    /** Irrigation that was lost before it reached the soil. */
    APPLICATION_LOSS(6, false, "perte à l’arrosage", "application loss"),
    /** Light rain that wetted leaves and was gone. */
    INTERCEPTION(7, false, "interception", "interception"),
    /** Rain that ran off. */
    RUNOFF(8, false, "ruissellement de la pluie", "runoff of rain"),
    /** Irrigation that ran off. */
    IRRIGATION_RUNOFF(9, false, "ruissellement de l’arrosage", "runoff of irrigation"),
    /** Evaporation from the soil; with a dual coefficient. */
    EVAPORATION(10, false, "évaporation du sol", "soil evaporation"),
    /** Transpiration of the crop; with a dual coefficient. */
    TRANSPIRATION(11, false, "transpiration", "transpiration"),
    /** Both together; with a single coefficient. */
    EVAPOTRANSPIRATION(12, false, "évapotranspiration indivise", "undivided evapotranspiration"),
    /** Water that sank below the roots, or out of a layered profile. */
    DEEP_PERCOLATION(13, false, "percolation profonde", "deep percolation"),
    /** Water of the soil that roots left, where a shallower crop follows. */
    ROOT_RETREAT(14, false, "eau quittée par les racines", "water left by roots"),
    /** By how much a measurement found less water. */
    CORRECTION_LOSS(15, false, "correction en moins", "correction downwards");

    private final int column;
    private final boolean origin;
    private final String french;
    private final String english;

    LedgerTerm(int column, boolean origin, String french, String english) {
        this.column = column;
        this.origin = origin;
        this.french = french;
        this.english = english;
    }

    /**
     * Tells whether water comes by this term.
     *
     * @return true for an origin, false for a fate
     */
    public boolean isOrigin() {
        return origin;
    }

    /** Where it stands in a row of a ledger. */
    int column() {
        return column;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
