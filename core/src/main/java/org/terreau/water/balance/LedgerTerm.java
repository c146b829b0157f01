package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * Where water of a bed comes from, or goes to. No term is negative; on each day what comes, less what goes, is by how
 * much the store grows.
 */
public enum LedgerTerm implements Labelled {
    /** Rain as it fell. */
    RAIN(true, "pluie", "rain"),
    /** Water that was given, losses included. */
    IRRIGATION(true, "arrosage", "irrigation"),
    /** Water that rose from below the roots. */
    CAPILLARY_RISE(true, "remontée capillaire", "capillary rise"),
    /** Water of the soil into which roots grew. */
    ROOT_GROWTH(true, "eau atteinte par les racines", "water reached by roots"),
    /**
     * Water that evapotranspiration drew from soil drier than wilting point, where the equations ask for more than is
     * available and hold the depletion at TAW.
     */
    BELOW_WILTING(true, "eau sous le point de flétrissement", "water below wilting point"),
    /** By how much a measurement found more water. */
    CORRECTION_GAIN(true, "correction en plus", "correction upwards"),
    /** Irrigation that was lost before it reached the soil. */
    APPLICATION_LOSS(false, "perte à l’arrosage", "application loss"),
    /** Light rain that wetted leaves and was gone. */
    INTERCEPTION(false, "interception", "interception"),
    /** Rain that ran off. */
    RUNOFF(false, "ruissellement de la pluie", "runoff of rain"),
    /** Irrigation that ran off. */
    IRRIGATION_RUNOFF(false, "ruissellement de l’arrosage", "runoff of irrigation"),
    /** Evaporation from the soil; with a dual coefficient. */
    EVAPORATION(false, "évaporation du sol", "soil evaporation"),
    /** Transpiration of the crop; with a dual coefficient. */
    TRANSPIRATION(false, "transpiration", "transpiration"),
    /** Both together; with a single coefficient. */
    EVAPOTRANSPIRATION(false, "évapotranspiration indivise", "undivided evapotranspiration"),
    /** Water that sank below the roots, or out of a layered profile. */
    DEEP_PERCOLATION(false, "percolation profonde", "deep percolation"),
    /** Water of the soil that roots left, where a shallower crop follows. */
    ROOT_RETREAT(false, "eau quittée par les racines", "water left by roots"),
    /** By how much a measurement found less water. */
    CORRECTION_LOSS(false, "correction en moins", "correction downwards");

    private final boolean origin;
    private final String french;
    private final String english;

    LedgerTerm(boolean origin, String french, String english) {
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

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
