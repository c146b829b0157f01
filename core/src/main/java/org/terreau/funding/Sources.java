package org.terreau.funding;

import java.time.LocalDate;
import org.terreau.finding.Source;
import org.terreau.value.DateRange;

/** The texts that the rules of this room come from. */
final class Sources {

    static final Source CERFA = Source.of("Cerfa 12156 (demande de subvention)", "budget du projet, notes du tableau");
    static final Source CHART_1999 = Source.of("Plan comptable associatif 1999", "classes 6, 7 et 8").toBuilder()
            .verified(false)
            .build();
    static final Source ANC_2022_06 = Source.builder()
            .title("Règlement ANC 2022-06, et ANC 2018-06 pour les associations")
            .reference(
                    "comptes 79, 777, 740, 870 et 875\u202F; d’après des synthèses professionnelles et des plans publiés, texte non relu")
            .inForce(DateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(9999, 12, 31)))
            .verified(false)
            .build();
    static final Source IN_KIND = Source.of("Cerfa 12156 (demande de subvention)", "lignes 86 et 87, totaux distincts");
    static final Source ARITHMETIC = Source.of("Arithmétique", "égalité d’un total et de la somme de ses parties");
    static final Source EXACT_MONEY = Source.of("ISO 4217", "unités mineures exactes, une seule monnaie par somme");
    static final Source LIMITS = Source.of("Terreau", "bornes de la bibliothèque");
    static final Source LARGEST_REMAINDER = Source.of("Méthode du plus fort reste", "parts dont la somme est exacte");
    static final Source PRACTICE = Source.of("Usage des financeurs", "points relevés à la lecture d’un budget");

    private Sources() {}
}
