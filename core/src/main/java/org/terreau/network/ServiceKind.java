package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of service it is. */
public enum ServiceKind implements Labelled {
    /** Census. */
    CENSUS("recensement", "census"),
    /** Map. */
    MAP("carte", "map"),
    /** Guide. */
    GUIDE("guide", "guide"),
    /** Helpline. */
    HELPLINE("ligne d’écoute", "helpline"),
    /** Resource centre. */
    RESOURCE_CENTRE("centre de ressources", "resource centre"),
    /** Advocacy. */
    ADVOCACY("plaidoyer", "advocacy"),
    /** Coaching. */
    COACHING("accompagnement", "coaching"),
    /** Loan of things. */
    LOAN("prêt", "loan of things"),
    /** Training. */
    TRAINING("formation", "training"),
    /** Soil analysis. */
    SOIL_ANALYSIS("analyse de sols", "soil analysis"),
    /** Inclusive tools. */
    INCLUSIVE_TOOLS("outils inclusifs", "inclusive tools"),
    /** Help with applications. */
    FILE_HELP("aide au montage de dossier", "help with applications"),
    /** Advice for associations. */
    ASSOCIATION_ADVICE("conseil en vie associative", "advice for associations"),
    /** Bringing together. */
    MATCHMAKING("mise en réseau", "bringing together"),
    /** Teaching material. */
    TEACHING_MATERIAL("informations pédagogiques", "teaching material"),
    /** Technical support platform. */
    TECHNICAL_PLATFORM("plateforme d’appui technique", "technical support platform"),
    /** Grant. */
    GRANT("aide financière", "grant"),
    /** Support fund. */
    FUND("fonds de soutien", "support fund");

    private final String french;
    private final String english;

    ServiceKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
