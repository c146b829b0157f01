package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whether watering is allowed. There is no fourth answer, and no permission by inference. */
public enum Permission implements Labelled {
    /** A text that was understood as a whole does not forbid it. */
    NOT_FORBIDDEN("non interdit", "not forbidden"),
    /** It is not known: there is no text, or it was not understood. */
    UNKNOWN("inconnu", "unknown"),
    /** A text forbids it. */
    FORBIDDEN("interdit", "forbidden");

    private final String french;
    private final String english;

    Permission(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the stricter of two answers: forbidden before unknown before not forbidden.
     *
     * @param other another answer
     * @return one of the two
     */
    public Permission or(Permission other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
