package org.terreau.funding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The two sides of a budget. */
public enum Side implements Labelled {
    /** Charges: classes 6 and 86. */
    EXPENSE("charges", "expenses"),
    /** Produits: classes 7 and 87. */
    INCOME("produits", "income");

    private final String french;
    private final String english;

    Side(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
