package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of body it is. */
public enum BodyKind implements Labelled {
    /** Steering committee. */
    STEERING_COMMITTEE("comité de pilotage", "steering committee"),
    /** Technical committee. */
    TECHNICAL_COMMITTEE("comité technique", "technical committee"),
    /** Assembly. */
    ASSEMBLY("assemblée", "assembly"),
    /** Board. */
    BOARD("conseil d’administration", "board"),
    /** Citizens' council. */
    CITIZENS_COUNCIL("conseil citoyen", "citizens' council"),
    /** Practice exchange group. */
    EXCHANGE_GROUP("groupe d’échange de pratiques", "practice exchange group"),
    /** Seminar. */
    SEMINAR("séminaire", "seminar"),
    /** Deliberative assembly of a local authority. */
    LOCAL_AUTHORITY("assemblée délibérante", "deliberative assembly of a local authority");

    private final String french;
    private final String english;

    BodyKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
