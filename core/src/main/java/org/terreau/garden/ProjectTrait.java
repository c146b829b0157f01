package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What may hold for a project, as services and schemes ask. */
public enum ProjectTrait implements Labelled {
    /** Public collective garden. */
    PUBLIC_GARDEN("jardin collectif public", "public collective garden"),
    /** Within the social and solidarity economy. */
    SOCIAL_ECONOMY("dispositif d’économie sociale et solidaire", "within the social and solidarity economy"),
    /** Social innovation. */
    SOCIAL_INNOVATION("innovation sociale", "social innovation"),
    /** Creation of jobs. */
    JOB_CREATION("création d’emploi", "creation of jobs"),
    /** Member of a bouquet of gardens. */
    IN_A_BOUQUET("membre d’un bouquet de jardins", "member of a bouquet of gardens"),
    /** Member of the network or body. */
    NETWORK_MEMBER("adhérent du réseau ou de l’organisme", "member of the network or body"),
    /** Participatory process. */
    PARTICIPATORY_PROCESS("processus de démocratie participative", "participatory process"),
    /** Citizens' council. */
    CITIZENS_COUNCIL("conseil citoyen", "citizens' council"),
    /** Priority district. */
    PRIORITY_DISTRICT("quartier prioritaire", "priority district"),
    /** For elected representatives. */
    ELECTED_REPRESENTATIVES("pour des élus", "for elected representatives"),
    /** Existing garden. */
    EXISTING_GARDEN("jardin existant", "existing garden"),
    /** Organic growing. */
    ORGANIC_GROWING("agriculture biologique", "organic growing"),
    /** Return to lasting work. */
    SUSTAINABLE_JOBS("retour à l’emploi durable", "return to lasting work");

    private final String french;
    private final String english;

    ProjectTrait(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
