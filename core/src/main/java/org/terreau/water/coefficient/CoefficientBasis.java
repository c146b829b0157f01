package org.terreau.water.coefficient;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a reference value rests on. */
public enum CoefficientBasis implements Labelled {
    /** The crop has this value in the published table. */
    TABLE("valeur de la table", "value of the table"),
    /** The table gives the value for the crop's group only. */
    GROUP_ROW("valeur du groupe de cultures", "value of the crop’s group"),
    /** The value of another crop that stands for it: a choice of this library. */
    PROXY("valeur d’une culture voisine", "value of a similar crop"),
    /** Nothing was found that publishes the value: an assumption. */
    ASSUMPTION("hypothèse", "assumption"),
    /** The caller brought the value. */
    OWN("valeur locale", "local value");

    private final String french;
    private final String english;

    CoefficientBasis(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Tells whether the value stands in the published table, for the crop or for its group.
     *
     * @return false for proxies, assumptions and values of one's own
     */
    public boolean isPublished() {
        return this == TABLE || this == GROUP_ROW;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
