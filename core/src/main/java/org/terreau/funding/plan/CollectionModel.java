package org.terreau.funding.plan;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a collection does when its goal is missed. */
public enum CollectionModel implements Labelled {
    /** What is collected is kept. */
    KEEP_WHAT_YOU_RAISE("collecte libre", "keep what you raise"),
    /** Under the threshold everything is paid back. */
    ALL_OR_NOTHING("tout ou rien", "all or nothing");

    private final String french;
    private final String english;

    CollectionModel(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
