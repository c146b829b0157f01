package org.terreau.statistic;

import org.terreau.finding.Source;

/** The texts that the rules of this room come from. */
final class Sources {

    static final Source PARTS =
            Source.of("Arithmétique", "les parts d’un tout qui ne se recouvrent pas ont ce tout pour somme");
    static final Source ROUNDING = Source.builder()
            .title("ISO 80000-1:2022")
            .reference(
                    "annexe B, arrondi des nombres\u00A0: au plus une demi-unité du dernier chiffre\u202F; texte non relu")
            .verified(false)
            .build();
    static final Source SAME_THING = Source.of("Arithmétique", "un même effectif n’a qu’une valeur");
    static final Source TOTALS = Source.of(
                    "Eurostat, Statistics Explained, Tutorial: Rounding of numbers",
                    "https://ec.europa.eu/eurostat/statistics-explained/index.php/Tutorial:Rounding_of_numbers")
            .toBuilder()
            .verified(false)
            .build();
    static final Source PRECISION = Source.of(
                    "Office for National Statistics, style guide, Number rounding",
                    "http://style.ons.gov.uk/data-visualisation/tables/number-rounding-2/")
            .toBuilder()
            .verified(false)
            .build();
    static final Source LOGIC = Source.of("Logique", "des énoncés incompatibles ne sont pas vrais ensemble");
    static final Source SIDE_BY_SIDE =
            Source.of("Terreau", "des énoncés qui diffèrent sont gardés côte à côte et signalés");
    static final Source SHARE = Source.of("Arithmétique", "une part d’un tout va de 0 à 100 %");

    private Sources() {}
}
