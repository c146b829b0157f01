package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Why a text does not say whether watering is allowed. */
public enum UnclearReason implements Labelled {
    /** There is no text. */
    NO_TEXT("il n’y a pas de texte", "there is no text"),
    /** The text refers to another. */
    REFERENCE("le texte renvoie à un autre", "the text refers to another"),
    /** The text sets a condition. */
    CONDITION("le texte pose une condition", "the text sets a condition"),
    /** An exception was not understood. */
    EXCEPTION("une exception n’a pas été comprise", "an exception was not understood"),
    /** The text limits without hours. */
    LIMITED("le texte limite sans donner d’heures", "the text limits without hours"),
    /** The text counts days without naming them. */
    FREQUENCY("le texte compte les jours sans les nommer", "the text counts days without naming them"),
    /** Words were not understood. */
    WORDS("des mots n’ont pas été compris", "words were not understood"),
    /** The text speaks of something else. */
    ELSEWHERE("le texte parle d’autre chose", "the text speaks of something else"),
    /** The text contradicts itself. */
    CONFLICT("le texte se contredit", "the text contradicts itself");

    private final String french;
    private final String english;

    UnclearReason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
