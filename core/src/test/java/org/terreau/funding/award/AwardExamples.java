package org.terreau.funding.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.RuleExample;

/** An example that fires and a twin that does not, for each rule on awards and for each way in which it speaks. */
public final class AwardExamples {

    private static final String[] RIGHT = {
        "nomAttribuant", "Ville d’Antibes",
        "idAttribuant", "21060004500392",
        "dateConvention", "2017-06-27",
        "referenceDecision", "2016-0400",
        "nomBeneficiaire", "Les Jardins partagés",
        "idBeneficiaire", "52499120500013",
        "rnaBeneficiaire", "W333216789",
        "objet", "Fonctionnement",
        "montant", "22000.80",
        "nature", "aide en numéraire",
        "conditionsVersement", "échelonné",
        "datesPeriodeVersement", "2017-06-27/2018-06-27",
        "idRAE", "17845",
        "notificationUE", "non",
        "pourcentageSubvention", "1",
        "dispositifAide", "65d5b6c7"
    };

    private AwardExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of each book
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.add(one("AWD-010", "montant", "", "0"));
        all.add(new RuleExample<>(
                "AWD-006",
                AwardRules.awards(),
                with("idBeneficiaire", "", "rnaBeneficiaire", ""),
                with("idBeneficiaire", "")));
        all.add(one("AWD-001", "idBeneficiaire", "5249912050001", "52499120500013"));
        all.add(one("AWD-001", "idAttribuant", "21860194600000", "35600000049837"));
        all.add(one("AWD-001", "idAttribuant", "218601946", "35600000000048"));
        all.add(one("AWD-001", "idAttribuant", "2.18601E+13", "21060004500392"));
        all.add(one("AWD-001", "idBeneficiaire", "'524 991 205 00013", "52499120500013"));
        all.add(one("AWD-001", "idBeneficiaire", "52499120500013.0", "52499120500013"));
        all.add(one("AWD-002", "rnaBeneficiaire", "W3222", "W333216789"));
        all.add(one("AWD-002", "rnaBeneficiaire", "w 333216789", "W333216789"));
        all.add(one("AWD-004", "dateConvention", "juin 2017", "2017-06-27"));
        all.add(one("AWD-004", "dateConvention", "05/12/2016", "2016-12-05"));
        all.add(one("AWD-004", "datesPeriodeVersement", "2017-06-27_2018-06-27", "2017-06-27/2018-06-27"));
        all.add(one("AWD-004", "datesPeriodeVersement", "2017-03-02/2017-30-05", "2017-03-02/2017-05-30"));
        all.add(one("AWD-004", "dateConvention", "2019-02-29", "2020-02-29"));
        all.add(one("AWD-005", "datesPeriodeVersement", "2017-04-12/2017-03-09", "2017-03-09/2017-03-09"));
        all.add(one("AWD-009", "montant", "100000,1", "100000.1"));
        all.add(one("AWD-009", "montant", "1.234", "1.230"));
        all.add(one("AWD-009", "montant", "dix", "10"));
        all.add(one("AWD-009", "pourcentageSubvention", "80 %", "0.8"));
        all.add(one("AWD-003", "pourcentageSubvention", "80", "0.80"));
        all.add(one("AWD-003", "pourcentageSubvention", "0.009", "0.01"));
        all.add(one("AWD-003", "pourcentageSubvention", "-0.5", "1.00"));
        all.add(one("AWD-012", "nature", "subvention", "aide en nature"));
        all.add(one("AWD-012", "nature", "Aide en numéraire,aide en nature", "aide en numéraire;aide en nature"));
        all.add(one("AWD-013", "notificationUE", "peut-être", "oui"));
        all.add(one("AWD-013", "notificationUE", "yes", "non"));
        all.add(one("AWD-011", "objet", "é".repeat(257), "é".repeat(256)));
        all.add(one("AWD-011", "idRAE", "123456", "🌱🌱🌱🌱🌱"));
        all.add(one("AWD-014", "montant", "-0.01", "0"));
        all.add(list("AWD-007", part("100", "0.45", "a"), part("100", "0.45", "b"), part("100", "0.55", "b")));
        all.add(list("AWD-007", part("100", "0.33", "a"), part("100", "0.66", "b"), part("100", "0.67", "b")));
        all.add(list(
                "AWD-008", part("22000.80", "0.8", "a"), part("5500.20", "0.2", "b"), part("22000.80", "0.2", "b")));
        all.add(list("AWD-008", part("100", "0.5", "a"), part("300", "0.5", "b"), part("100", "0.5", "b")));
        all.add(list("AWD-015", part("100", "1", "a"), part("100", "1", "a"), part("100", "1", "b")));
        return all;
    }

    /** The right row with some cells changed: names and texts by turns. */
    static Award with(String... changes) {
        Map<String, String> cells = cells();
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return ScdlCells.award(cells);
    }

    static Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < RIGHT.length; i += 2) {
            cells.put(RIGHT[i], RIGHT[i + 1]);
        }
        return cells;
    }

    private static Award part(String amount, String share, String recipient) {
        return with("montant", amount, "pourcentageSubvention", share, "nomBeneficiaire", recipient);
    }

    private static RuleExample<Award> one(String code, String column, String fires, String spares) {
        return new RuleExample<>(code, AwardRules.awards(), with(column, fires), with(column, spares));
    }

    private static RuleExample<List<Award>> list(String code, Award first, Award fires, Award spares) {
        return new RuleExample<>(code, AwardRules.lists(), List.of(first, fires), List.of(first, spares));
    }
}
