package org.terreau.water.balance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a bed is like on a day; depletions and stores at its end. */
public enum LedgerState implements Labelled {
    /**
     * Water in store above wilting point: TAW − Dr of the root zone, of the whole profile where there are layers; mm.
     */
    STORED(0, "eau en réserve", "water stored"),
    /** Depletion Dr of the root zone, 0 to TAW; equation 85; mm. */
    DEPLETION(1, "déplétion", "depletion"),
    /** Depletion down to the last layer; that of the root zone without layers; mm. */
    PROFILE_DEPLETION(2, "déplétion du profil", "depletion of the profile"),
    /** TAW of the root zone; equation 82; mm. */
    TAW(3, "réserve utile", "total available water"),
    /** The fraction p of the day. */
    DEPLETION_FRACTION(4, "fraction de déplétion", "depletion fraction"),
    /** RAW of the day; equation 83; mm. */
    RAW(5, "réserve facilement utilisable", "readily available water"),
    /** Ks, 1 without stress; equation 84. */
    KS(6, "coefficient de stress", "stress coefficient"),
    /** Kcb with a dual coefficient, Kc with a single one. */
    KC(7, "coefficient cultural", "crop coefficient"),
    /** Kcmax; equation 72. */
    KC_MAX(8, "coefficient maximal", "upper limit"),
    /** fc; equation 76. */
    GROUND_COVER(9, "couverture du sol", "ground cover"),
    /** fw; Table 20. */
    WETTED(10, "fraction mouillée", "wetted fraction"),
    /** few; equation 75. */
    EXPOSED(11, "fraction nue et mouillée", "exposed and wetted fraction"),
    /** Kr; equation 74. */
    KR(12, "réduction de l’évaporation", "evaporation reduction"),
    /** Ke; equation 71, under its mulch. */
    KE(13, "coefficient d’évaporation", "evaporation coefficient"),
    /** De; equation 77; mm. */
    EVAPORATION_DEPLETION(14, "déplétion de surface", "depletion of the surface"),
    /** DPe; equation 79; mm. */
    EVAPORATION_PERCOLATION(15, "percolation de surface", "percolation from the surface"),
    /** ETc; equations 58 and 69; mm. */
    CROP_EVAPOTRANSPIRATION(16, "évapotranspiration sans stress", "evapotranspiration without stress"),
    /** ETc adj; equations 80 and 81; mm. */
    ACTUAL_EVAPOTRANSPIRATION(17, "évapotranspiration réelle", "actual evapotranspiration");

    private final int column;
    private final String french;
    private final String english;

    LedgerState(int column, String french, String english) {
        this.column = column;
        this.french = french;
        this.english = english;
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
