package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whether a point of a charter is kept. */
public enum Compliance implements Labelled {
    /** Kept. */
    KEPT("respecté", "kept"),
    /** Partly kept. */
    PARTLY("respecté en partie", "partly kept"),
    /** Not kept. */
    NOT_KEPT("non respecté", "not kept"),
    /** Not judged. */
    NOT_JUDGED("non évalué", "not judged");

    private final String french;
    private final String english;

    Compliance(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
