package org.terreau.funding.law;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The two regimes of a household's gift (CGI art. 200). */
public enum GiftRegime implements Labelled {
    /** A gift to a body of general interest (art. 200, 1). */
    GENERAL("intérêt général", "general interest"),
    /**
     * A gift to a body that gives meals, housing or care free of charge to people in need, or helps victims of domestic
     * violence (art. 200, 1 ter).
     */
    COLUCHE("aide aux personnes en difficulté (« Coluche »)", "aid to people in need (“Coluche”)");

    private final String french;
    private final String english;

    GiftRegime(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
