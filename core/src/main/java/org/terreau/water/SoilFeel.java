package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * How the soil of the root zone feels in the hand, in five steps, each with the share of the available water that it
 * stands for: the classes of the NRCS (USDA, Estimating Soil Moisture by Feel and Appearance, 1998) as told by
 * secondary pages, taken in their middle (an assumption). The method is good to about 5 % in trained hands; here a
 * class spans 25 %.
 */
public enum SoilFeel implements Labelled {
    /** 0 to 25 % of the available water is there. */
    DRY(0.125, "sec, poussiéreux", "dry, powdery"),
    /** 25 to 50 %. */
    SLIGHTLY_MOIST(0.375, "à peine humide", "slightly moist"),
    /** 50 to 75 %. */
    MOIST(0.625, "humide", "moist"),
    /** 75 to 100 %. */
    VERY_MOIST(0.875, "bien humide", "very moist"),
    /** All of it. */
    AT_CAPACITY(1, "à la capacité au champ, tache la main", "at field capacity, wets the hand");

    private final double availableShare;
    private final String french;
    private final String english;

    SoilFeel(double availableShare, String french, String english) {
        this.availableShare = availableShare;
        this.french = french;
        this.english = english;
    }

    /**
     * Returns how much of the available water is there.
     *
     * @return the share, 0 at the wilting point to 1 at field capacity
     */
    public double availableShare() {
        return availableShare;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
