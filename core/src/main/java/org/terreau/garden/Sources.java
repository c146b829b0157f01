package org.terreau.garden;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class Sources {

    static final Source ONE_HOLDER =
            Source.of("Terreau", "une parcelle n’a qu’un titulaire à la fois, sauf à la dire collective");
    static final Source CALENDAR = Source.of("Logique", "rien ne finit avant d’avoir commencé");
    static final Source FORMAT = Source.of("Terreau", "format terreau/dossier, version 1");
    static final Source ARITHMETIC =
            Source.of("Arithmétique", "les parts d’un tout qui ne se recouvrent pas n’en dépassent pas la mesure");
    static final Source SUM = Source.of("Arithmétique", "une somme a une valeur");
    static final Source GEOMETRY = Source.of("Géométrie", "un contour simple enferme une surface");
    static final Source LOGIC = Source.of("Logique", "des énoncés incompatibles ne sont pas vrais ensemble");
    static final Source UPKEEP = Source.of("Terreau", "tenue à jour d’un recensement de jardins");
    static final Source TENURE = Source.of(
            "Terreau", "suivi des conventions\u00A0: le terme et le préavis sont ceux que la convention énonce");
    static final Source SOIL = Source.of(
            "Cerema, Aménager un jardin collectif en prenant compte de la santé des usagers",
            "https://www.cerema.fr/fr/actualites/amenager-jardin-collectif-prenant-compte-sante-usagers");
    static final Source LIMIT = Source.of("Terreau", "la limite et son origine sont celles que le jardin énonce");
    static final Source ECO_JARDIN = Source.of(
            "AITF, évolution des modalités d’attribution du label EcoJardin",
            "https://aitf.fr/actualites/evolution-modalites-attribution-label-ecojardin\u00A0;"
                    + " trois ans à la première attribution, cinq ans aux suivantes");
    static final Source COMMUNE = Source.of(
                    "Insee, Code officiel géographique",
                    "code commune\u00A0; d’après COGugaison (modification_Corse) et les contours IGN Admin Express 2018")
            .toBuilder()
            .verified(false)
            .build();
    static final Source PARCEL = Source.of(
                    "Plan cadastral informatisé, identifiant de parcelle (idu)",
                    "commune 5, préfixe 3, section 2, numéro 4\u00A0; d’après basicfoncier et un exemple commenté, texte non relu")
            .toBuilder()
            .verified(false)
            .build();

    private Sources() {}
}
