package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Where an objective stands in the tree. */
public enum ObjectiveKind implements Labelled {
    /** Finality. */
    FINALITY("finalité", "finality"),
    /** First objective. */
    FIRST("objectif premier", "first objective"),
    /** General objective. */
    GENERAL("objectif général", "general objective"),
    /** Specific objective. */
    SPECIFIC("objectif spécifique", "specific objective"),
    /** Sub-objective. */
    SUB("sous-objectif", "sub-objective"),
    /** Secondary objective. */
    SECONDARY("objectif secondaire", "secondary objective"),
    /** Quantitative objective. */
    QUANTITATIVE("objectif quantitatif", "quantitative objective");

    private final String french;
    private final String english;

    ObjectiveKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
