package org.terreau.funding.award;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class AwardSources {

    private static final String SCHEMA = "SCDL subventions 2.1.1 (schéma du 28 septembre 2023, commit 706ad01)";

    static final Source SIRENE =
            Source.of(SCHEMA, "champs idAttribuant et idBeneficiaire ; contrôle french-siret-value");
    static final Source RNA = Source.of(SCHEMA, "champ rnaBeneficiaire : ^W\\d{9}$");
    static final Source ONE_OF = Source.of(SCHEMA, "contrôle one-of-required : idBeneficiaire ou rnaBeneficiaire");
    static final Source SHARE = Source.of(SCHEMA, "champ pourcentageSubvention : de 0.01 à 1");
    static final Source DATES =
            Source.of(SCHEMA, "champs dateConvention et datesPeriodeVersement (ISO 8601) ; calendrier grégorien");
    static final Source NUMBERS =
            Source.of(SCHEMA, "champs montant et pourcentageSubvention : le signe de séparation est le point");
    static final Source AMOUNT = Source.of(SCHEMA, "champ montant : calculé avant répartition entre les bénéficiaires");
    static final Source REQUIRED = Source.of(SCHEMA, "contraintes required");
    static final Source LENGTH = Source.of(SCHEMA, "contraintes maxLength : objet, conditionsVersement, idRAE");
    static final Source NATURE = Source.of(SCHEMA, "champ nature : quatre valeurs autorisées");
    static final Source NOTIFICATION = Source.of(SCHEMA, "champ notificationUE : oui ou non");
    static final Source COLUMNS = Source.of(SCHEMA, "liste et ordre des 16 champs");
    static final Source CSV =
            Source.of("RFC 4180", "Common Format and MIME Type for Comma-Separated Values (CSV) Files");
    static final Source SAFETY = Source.of("Terreau", "limites de lecture");
    static final Source PRACTICE = Source.of("Terreau", "ce que d’autres lecteurs de ces fichiers comprennent mal");
    static final Source GIVING = Source.of(
            "360Giving Data Standard 1.4 (schema/360-giving-schema.json, commit 9387abc)",
            "https://standard.threesixtygiving.org ; CC BY 4.0");

    private AwardSources() {}
}
