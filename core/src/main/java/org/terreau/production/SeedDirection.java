package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Whether seed was given or received. */
public enum SeedDirection implements Labelled {
    /** Given. */
    GIVEN("donnée", "given"),
    /** Received. */
    RECEIVED("reçue", "received");

    private final String french;
    private final String english;

    SeedDirection(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
