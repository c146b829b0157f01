package org.terreau.water.weather;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/** How a value of weather is known. */
public enum ValueOrigin implements Labelled {
    /** There is no value. */
    MISSING("manquante", "missing"),
    /** Measured, and validated by the service that measures. */
    VALIDATED("validée", "validated"),
    /** Measured, and passed by automatic filters only. */
    FILTERED("filtrée", "filtered"),
    /** Measured, and doubted by the service that measures. */
    DOUBTFUL("douteuse", "doubtful"),
    /** Measured; nothing is said of its quality. */
    MEASURED("mesurée", "measured"),
    /** Worked out by a model of the atmosphere for days that are past. */
    MODELLED("modélisée", "modelled"),
    /** Foretold. */
    FORECAST("prévue", "forecast"),
    /** Written down by hand. */
    ENTERED("saisie", "entered");

    private static final List<ValueOrigin> ALL = List.of(values());

    private final String french;
    private final String english;

    ValueOrigin(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The origin that stands at a place in the order. */
    static ValueOrigin at(int ordinal) {
        return ALL.get(ordinal);
    }

    /** How it is held in columns. */
    @SuppressWarnings("EnumOrdinal") // never leaves memory
    int column() {
        return ordinal();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
