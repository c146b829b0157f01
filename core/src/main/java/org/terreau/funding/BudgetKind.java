package org.terreau.funding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a budget is at this moment of its life. */
public enum BudgetKind implements Labelled {
    /** Budget prévisionnel: what is meant to be spent and received. */
    FORECAST("prévisionnel", "forecast"),
    /** A forecast that was changed on the way. */
    REVISED("révisé", "revised"),
    /** Compte rendu: what was spent and received. */
    REALISED("réalisé", "realised");

    private final String french;
    private final String english;

    BudgetKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
