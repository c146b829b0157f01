package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of body an organisation is. */
public enum OrganisationKind implements Labelled {
    /** Service of the State. */
    STATE("service de l’État", "service of the State"),
    /** Region. */
    REGION("région", "region"),
    /** Département. */
    DEPARTMENT("département", "département"),
    /** Inter-municipal body. */
    INTERCOMMUNAL("EPCI", "inter-municipal body"),
    /** Commune. */
    COMMUNE("commune", "commune"),
    /** Municipal social action centre (CCAS, CIAS). */
    SOCIAL_ACTION_CENTRE("CCAS ou CIAS", "municipal social action centre (CCAS, CIAS)"),
    /** Public body. */
    PUBLIC_BODY("établissement ou organisme public", "public body"),
    /** Social security body. */
    SOCIAL_SECURITY("organisme de sécurité sociale", "social security body"),
    /** Public employment service. */
    PUBLIC_EMPLOYMENT("service public de l’emploi", "public employment service"),
    /** Structure de l’insertion par l’activité économique: ACI, AI, EI, ETTI. */
    INTEGRATION_ENTERPRISE("structure d’insertion par l’activité économique", "work integration enterprise"),
    /** Association. */
    ASSOCIATION("association", "association"),
    /** Foundation. */
    FOUNDATION("fondation", "foundation"),
    /** Company. */
    COMPANY("entreprise", "company"),
    /** Bank. */
    BANK("banque", "bank"),
    /** Social landlord. */
    SOCIAL_LANDLORD("bailleur social", "social landlord"),
    /** Centre d’hébergement, résidence sociale. */
    SHELTER("hébergement", "shelter"),
    /** Health body. */
    HEALTH_BODY("établissement de santé ou de prévention", "health body"),
    /** Nature park. */
    NATURE_PARK("parc naturel", "nature park"),
    /** Research body. */
    RESEARCH("organisme de recherche", "research body"),
    /** School. */
    SCHOOL("établissement scolaire", "school"),
    /** Residents' group. */
    CITIZENS_GROUP("groupe d’habitants", "residents' group"),
    /** Head of a network. */
    NETWORK("tête de réseau", "head of a network");

    private final String french;
    private final String english;

    OrganisationKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
