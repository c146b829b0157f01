package org.terreau.water.drought;

import java.util.Locale;
import java.util.Optional;
import org.terreau.value.Labelled;

/** Which water a zone is about. */
public enum ZoneType implements Labelled {
    /** Surface water. */
    SUP("eaux superficielles", "surface water"),
    /** Ground water. */
    SOU("eaux souterraines", "ground water"),
    /** Drinking water. */
    AEP("eau potable", "drinking water");

    private final String french;
    private final String english;

    ZoneType(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Reads the code.
     *
     * @param code such as {@code SUP}, in any case
     * @return the type; empty for another text
     */
    public static Optional<ZoneType> of(String code) {
        return switch (code.strip().toUpperCase(Locale.ROOT)) {
            case "SUP" -> Optional.of(SUP);
            case "SOU" -> Optional.of(SOU);
            case "AEP" -> Optional.of(AEP);
            default -> Optional.empty();
        };
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
