package org.terreau.value;

import java.util.Locale;
import java.util.Objects;

/**
 * A short text in French and in English.
 *
 * @param french the French text
 * @param english the English text
 */
public record Text(String french, String english) implements Labelled {

    /** Refuses null. */
    public Text {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /**
     * Makes a text that reads the same in both languages, such as a name.
     *
     * @param both the text
     * @return the text
     */
    public static Text of(String both) {
        return new Text(both, both);
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
