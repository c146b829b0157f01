package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The four growth stages of FAO-56, and what comes after. */
public enum CropStage implements Labelled {
    /** From planting to a tenth of the ground covered. */
    INITIAL("initial", "initial"),
    /** To full effective cover. */
    DEVELOPMENT("développement", "development"),
    /** To the beginning of maturity. */
    MID_SEASON("mi-saison", "mid-season"),
    /** To harvest or senescence. */
    LATE_SEASON("arrière-saison", "late season"),
    /** After the last stage. */
    OVER("terminé", "over");

    private final String french;
    private final String english;

    CropStage(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The stage after this one; the last is its own. */
    CropStage next() {
        return switch (this) {
            case INITIAL -> DEVELOPMENT;
            case DEVELOPMENT -> MID_SEASON;
            case MID_SEASON -> LATE_SEASON;
            case LATE_SEASON, OVER -> OVER;
        };
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
