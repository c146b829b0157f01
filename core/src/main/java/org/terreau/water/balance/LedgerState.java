package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a bed is like on a day; depletions and stores at its end. */
public enum LedgerState implements Labelled {
    /**
     * Water in store above wilting point: TAW − Dr of the root zone, of the whole profile where there are layers; mm.
     */
    STORED("eau en réserve", "water stored"),
    /** Depletion Dr of the root zone, 0 to TAW; equation 85; mm. */
    DEPLETION("déplétion", "depletion"),
    /** Depletion down to the last layer; that of the root zone without layers; mm. */
    PROFILE_DEPLETION("déplétion du profil", "depletion of the profile"),
    /** TAW of the root zone; equation 82; mm. */
    TAW("réserve utile", "total available water"),
    /** The fraction p of the day. */
    DEPLETION_FRACTION("fraction de déplétion", "depletion fraction"),
    /** RAW of the day; equation 83; mm. */
    RAW("réserve facilement utilisable", "readily available water"),
    /** Ks, 1 without stress; equation 84. */
    KS("coefficient de stress", "stress coefficient"),
    /** Kcb with a dual coefficient, Kc with a single one. */
    KC("coefficient cultural", "crop coefficient"),
    /** Kcmax; equation 72. */
    KC_MAX("coefficient maximal", "upper limit"),
    /** fc; equation 76. */
    GROUND_COVER("couverture du sol", "ground cover"),
    /** fw; Table 20. */
    WETTED("fraction mouillée", "wetted fraction"),
    /** few; equation 75. */
    EXPOSED("fraction nue et mouillée", "exposed and wetted fraction"),
    /** Kr; equation 74. */
    KR("réduction de l’évaporation", "evaporation reduction"),
    /** Ke; equation 71, under its mulch. */
    KE("coefficient d’évaporation", "evaporation coefficient"),
    /** De; equation 77; mm. */
    EVAPORATION_DEPLETION("déplétion de surface", "depletion of the surface"),
    /** DPe; equation 79; mm. */
    EVAPORATION_PERCOLATION("percolation de surface", "percolation from the surface"),
    /** ETc; equations 58 and 69; mm. */
    CROP_EVAPOTRANSPIRATION("évapotranspiration sans stress", "evapotranspiration without stress"),
    /** ETc adj; equations 80 and 81; mm. */
    ACTUAL_EVAPOTRANSPIRATION("évapotranspiration réelle", "actual evapotranspiration");

    private final String french;
    private final String english;

    LedgerState(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
