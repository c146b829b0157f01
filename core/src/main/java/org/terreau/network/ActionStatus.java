package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How far an action has come. */
public enum ActionStatus implements Labelled {
    /** Planned. */
    PLANNED("prévue", "planned"),
    /** Under way. */
    UNDER_WAY("en cours", "under way"),
    /** Done. */
    DONE("faite", "done"),
    /** Abandoned. */
    ABANDONED("abandonnée", "abandoned");

    private final String french;
    private final String english;

    ActionStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
