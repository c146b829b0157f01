package org.terreau.network.programme;

import org.terreau.finding.Source;

/** Where the rules and the indicators of this room come from. */
final class Sources {

    static final String VALENCIENNES =
            "Fiche d’expérience «\u00A0Les jardins du cœur\u00A0: du jardin à l’assiette\u00A0»";

    static final Source TREE = Source.of("Terreau", "les objectifs d’un programme forment un arbre");
    static final Source TARGET = Source.of(VALENCIENNES, "objectif quantitatif et bilan 2015");
    static final Source TOOLS = Source.of(VALENCIENNES, "liste des outils développés pour évaluer l’action");
    static final Source INDICATORS = Source.of(VALENCIENNES, "liste des indicateurs développés");
    static final Source ACTIVITIES = Source.of(VALENCIENNES, "fonctionnement de l’action, tables solidaires");
    static final Source ACTIONS = Source.of(VALENCIENNES, "évolutions prévues");
    static final Source GATEWAY =
            Source.of(VALENCIENNES, "bilan\u00A0: les jardins, sas d’insertion avant le contrat d’insertion");
    static final Source WORDS = Source.of(VALENCIENNES, "les mots qui désignent les personnes accompagnées");
    static final Source LOGIC = Source.of("Terreau", "des énoncés incompatibles ne sont pas vrais ensemble");
    static final Source CALENDAR = Source.of("Terreau", "l’ordre des jours");
    static final Source FULL_TIME = Source.of("Terreau", "une personne fait au plus un équivalent temps plein");
    static final Source STAFFING = Source.of(
            "Code du travail, article R. 5132-28",
            "la convention d’un chantier d’insertion présente les moyens en personnel, et l’accompagnement des salariés");
    static final Source VOLUNTEERS = Source.of("Terreau", "un bénévole n’a pas de contrat de travail");

    private Sources() {}
}
