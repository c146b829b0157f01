package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What happens when a right or an agreement ends. */
public enum Renewal implements Labelled {
    /** No renewal. */
    NONE("sans renouvellement", "no renewal"),
    /** Tacit renewal. */
    TACIT("tacite reconduction", "tacit renewal"),
    /** Express renewal. */
    EXPRESS("reconduction expresse", "express renewal");

    private final String french;
    private final String english;

    Renewal(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
