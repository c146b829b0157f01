package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** As what people work for a programme. */
public enum StaffFunction implements Labelled {
    /** Technical supervisor. */
    TECHNICAL_SUPERVISOR("encadrant technique d’insertion", "technical supervisor"),
    /** Social and work support officer. */
    SOCIAL_SUPPORT("accompagnateur socio-professionnel", "social and work support officer"),
    /** Project manager. */
    PROJECT_MANAGER("chef de projet", "project manager"),
    /** Gardener in an integration contract. */
    INTEGRATION_EMPLOYEE("jardinier en contrat d’insertion", "gardener in an integration contract"),
    /** Facilitator. */
    FACILITATOR("animateur", "facilitator"),
    /** Beekeeper. */
    BEEKEEPER("apiculteur", "beekeeper"),
    /** Volunteer. */
    VOLUNTEER("bénévole", "volunteer");

    private final String french;
    private final String english;

    StaffFunction(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
