package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How far a project has come. */
public enum ProjectStatus implements Labelled {
    /** Idea. */
    IDEA("idée", "idea"),
    /** Under study. */
    UNDER_STUDY("à l’étude", "under study"),
    /** Decided. */
    DECIDED("décidé", "decided"),
    /** Under way. */
    UNDER_WAY("en cours", "under way"),
    /** Done. */
    DONE("réalisé", "done"),
    /** Abandoned. */
    ABANDONED("abandonné", "abandoned");

    private final String french;
    private final String english;

    ProjectStatus(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
