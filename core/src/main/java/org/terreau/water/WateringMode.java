package org.terreau.water;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Which water a budget gives to the beds. */
public enum WateringMode implements Labelled {
    /** What was recorded, and from today on what the beds need. */
    RECORDED_THEN_NEEDED("relevés, puis besoins", "as recorded, then as needed"),
    /** What the beds need, whatever was recorded. */
    AS_NEEDED("selon les besoins", "as needed"),
    /** Only what was recorded. */
    RECORDED("selon les relevés", "as recorded"),
    /** Nothing but rain. */
    RAIN_ONLY("pluie seule", "rain only");

    private final String french;
    private final String english;

    WateringMode(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
