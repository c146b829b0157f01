package org.terreau.network;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class NetworkSources {

    private static final String SCHEMA = "SCDL subventions 2.1.1 (schéma du 28 septembre 2023, commit 706ad01)";

    static final Source SIRENE = Source.of(SCHEMA, "champ idBeneficiaire ; contrôle french-siret-value");
    static final Source RNA = Source.of(
            "associations.gouv.fr, Le RNA (Répertoire National des Associations)",
            "https://www.associations.gouv.fr/le-rna-repertoire-national-des-associations.html");
    static final Source ONCE = Source.of("Terreau", "une chose est inscrite une fois");
    static final Source TREE = Source.of("Logique", "nul n’est une partie de soi-même");
    static final Source TIME = Source.of("Logique", "ce qui finit a commencé avant");
    static final Source COUNTING = Source.of("Arithmétique", "n points se numérotent de 1 à n");
    static final Source CHARTER = Source.of(
            "Réseau Cocagne, page « Développer les Jardins Cocagne de demain »",
            "la charte du réseau, en quatre points numérotés");
    static final Source BOUQUETS = Source.of(
            "Haute-Garonne, politique en faveur des jardins collectifs",
            "bouquets : regroupements de jardins par territoires");
    static final Source CENSUS = Source.of(
            "Haute-Garonne, politique en faveur des jardins collectifs", "recensement des jardins, tenu à jour");
    static final Source ACTIONS = Source.of(
            "Fiche d’expérience « Les jardins du cœur : du jardin à l’assiette »",
            "évolutions prévues, chacune avec ses mois");
    static final Source AGREEMENTS = Source.of(
            "Fiche d’expérience « Le jardin solidaire de Clamart »",
            "convention triennale qui sécurise les financements ; convention où un jardin est ajouté");
    static final Source SERVICES = Source.of(
            "Haute-Garonne, politique en faveur des jardins collectifs",
            "services proposés : qui les rend, pour qui, à quelles conditions");

    private NetworkSources() {}
}
