package org.terreau.water.drought;

import java.util.Locale;
import java.util.Optional;
import org.terreau.value.Labelled;

/** Where water comes from. */
public enum WaterSourceKind implements Labelled {
    /** Tap water. */
    TAP("eau du réseau", "tap water"),
    /** Stored rain water. */
    RAIN("eau de pluie stockée", "stored rain water"),
    /** Well. */
    WELL("puits ou forage", "well"),
    /** River or canal. */
    RIVER("rivière ou canal", "river or canal"),
    /** Pond. */
    POND("mare ou étang", "pond"),
    /** Another origin, or not known. */
    OTHER("autre origine, ou inconnue", "another origin, or not known");

    private final String french;
    private final String english;

    WaterSourceKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the type of the zones that count for it.
     *
     * @return drinking water for the tap, ground water for a well, surface water for a river; empty for stored rain,
     *     which is in no zone by itself, and where it depends on the place
     */
    public Optional<ZoneType> zoneType() {
        return switch (this) {
            case TAP -> Optional.of(ZoneType.AEP);
            case WELL -> Optional.of(ZoneType.SOU);
            case RIVER -> Optional.of(ZoneType.SUP);
            case RAIN, POND, OTHER -> Optional.empty();
        };
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
