package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whether an indicator counts or describes. */
public enum IndicatorNature implements Labelled {
    /** Quantitative. */
    QUANTITATIVE("quantitatif", "quantitative"),
    /** Qualitative. */
    QUALITATIVE("qualitatif", "qualitative"),
    /** Quantitative and qualitative. */
    MIXED("quantitatif et qualitatif", "quantitative and qualitative");

    private final String french;
    private final String english;

    IndicatorNature(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
