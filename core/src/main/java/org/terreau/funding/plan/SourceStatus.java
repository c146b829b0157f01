package org.terreau.funding.plan;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How far a source of money is. */
public enum SourceStatus implements Labelled {
    /** Thought of, not asked yet. */
    IDEA("piste", "idea"),
    /** Asked, not decided. */
    REQUESTED("sollicité", "requested"),
    /** Decided; not paid, or not all of it. */
    GRANTED("acquis", "granted"),
    /** Paid as a whole. */
    PAID("versé", "paid"),
    /** Refused: counts as nothing. */
    REFUSED("refusé", "refused");

    private final String french;
    private final String english;

    SourceStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
