package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How far a garden has come. */
public enum GardenStatus implements Labelled {
    /** Planned. */
    PLANNED("prévu", "planned"),
    /** Open. */
    OPEN("ouvert", "open"),
    /** Suspended. */
    SUSPENDED("suspendu", "suspended"),
    /** Closed. */
    CLOSED("fermé", "closed");

    private final String french;
    private final String english;

    GardenStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
