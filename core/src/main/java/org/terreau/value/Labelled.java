package org.terreau.value;

import java.util.Locale;

/** Something that a person reads by a name in French or in English. */
public interface Labelled {

    /**
     * Returns the name to show.
     *
     * @param locale a locale; French for the language {@code fr}, English for every other
     * @return the name, never blank
     */
    String label(Locale locale);

    /**
     * Chooses between the two languages of the library.
     *
     * @param locale a locale
     * @param french the text for the language {@code fr}
     * @param english the text for every other language
     * @return one of the two
     */
    static String choose(Locale locale, String french, String english) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
