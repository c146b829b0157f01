package org.terreau.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;

/** Whether the bouquets of a network hold its gardens, each once. */
final class BouquetRules {

    private BouquetRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.bouquet.outside", "NET-040", Severity.WARNING, NetworkSources.BOUQUETS),
                        BouquetRules::outside)
                .plus(
                        texts.rule("network.bouquet.twice", "NET-041", Severity.INFO, NetworkSources.BOUQUETS),
                        BouquetRules::twice)
                .plus(
                        texts.rule("network.bouquet.empty", "NET-042", Severity.INFO, NetworkSources.BOUQUETS),
                        BouquetRules::empty);
    }

    /** A network that lists no gardens may have any. */
    private static void outside(NetworkRegister register, Reporter reporter) {
        Names names = new Names(register);
        for (int i = 0; i < register.networks().size(); i++) {
            Network network = register.networks().get(i);
            if (!network.getGardens().isEmpty() && !network.getBouquets().isEmpty()) {
                Set<String> own = new HashSet<>(network.getGardens());
                for (int j = 0; j < network.getBouquets().size(); j++) {
                    Bouquet bouquet = network.getBouquets().get(j);
                    for (int k = 0; k < bouquet.getGardens().size(); k++) {
                        String garden = bouquet.getGardens().get(k);
                        if (!own.contains(garden)) {
                            at(i, j, k, reporter);
                            reporter.report(Facts.of("bouquet", bouquet.getName())
                                    .and("garden", names.of(garden))
                                    .and("network", network.getName()));
                            out(reporter);
                        }
                    }
                }
            }
        }
    }

    private static void at(int network, int bouquet, int garden, Reporter reporter) {
        reporter.in("networks", network);
        reporter.in("bouquets", bouquet);
        reporter.in("gardens", garden);
    }

    private static void out(Reporter reporter) {
        reporter.out();
        reporter.out();
        reporter.out();
    }

    private static void twice(NetworkRegister register, Reporter reporter) {
        Names names = new Names(register);
        for (int i = 0; i < register.networks().size(); i++) {
            List<Bouquet> bouquets = register.networks().get(i).getBouquets();
            Map<String, Integer> seen = new HashMap<>();
            for (int j = 0; j < bouquets.size(); j++) {
                List<String> gardens = bouquets.get(j).getGardens();
                for (int k = 0; k < gardens.size(); k++) {
                    Integer first = seen.putIfAbsent(gardens.get(k), j);
                    if (first != null) {
                        at(i, j, k, reporter);
                        Facts facts = Facts.of("garden", names.of(gardens.get(k)))
                                .and("bouquet", bouquets.get(j).getName());
                        boolean other = first != j;
                        reporter.report(
                                other ? facts.and("other", bouquets.get(first).getName()) : facts, other ? "" : "same");
                        out(reporter);
                    }
                }
            }
        }
    }

    private static void empty(NetworkRegister register, Reporter reporter) {
        for (int i = 0; i < register.networks().size(); i++) {
            List<Bouquet> bouquets = register.networks().get(i).getBouquets();
            for (int j = 0; j < bouquets.size(); j++) {
                if (bouquets.get(j).getGardens().isEmpty()) {
                    reporter.in("networks", i);
                    reporter.in("bouquets", j);
                    reporter.report(Facts.of("bouquet", bouquets.get(j).getName()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }
}
