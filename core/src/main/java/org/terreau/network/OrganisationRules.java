package org.terreau.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Rna;
import org.terreau.value.Siren;
import org.terreau.value.Siret;

/** Whether organisations are named by numbers that exist, and stand in no circle. */
final class OrganisationRules {

    private static final String LIST = "organisations";

    /** Kinds that are never declared as an association. */
    private static final Set<OrganisationKind> NO_ASSOCIATIONS = Set.of(
            OrganisationKind.STATE,
            OrganisationKind.REGION,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.INTERCOMMUNAL,
            OrganisationKind.COMMUNE,
            OrganisationKind.SOCIAL_ACTION_CENTRE,
            OrganisationKind.PUBLIC_BODY,
            OrganisationKind.COMPANY,
            OrganisationKind.BANK);

    private OrganisationRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.organisation.siret", "NET-001", Severity.ERROR, NetworkSources.SIRENE),
                        OrganisationRules::sirets)
                .plus(
                        texts.rule("network.organisation.siren", "NET-002", Severity.ERROR, NetworkSources.SIRENE),
                        OrganisationRules::sirens)
                .plus(
                        texts.rule("network.organisation.rna", "NET-003", Severity.ERROR, NetworkSources.RNA),
                        OrganisationRules::rnas)
                .plus(
                        texts.rule(
                                "network.organisation.siret-of-siren",
                                "NET-004",
                                Severity.ERROR,
                                NetworkSources.SIRENE),
                        OrganisationRules::siretOfSiren)
                .plus(
                        texts.rule(
                                "network.organisation.siret-twice", "NET-005", Severity.WARNING, NetworkSources.ONCE),
                        OrganisationRules::siretTwice)
                .plus(
                        texts.rule("network.organisation.no-association", "NET-006", Severity.INFO, NetworkSources.RNA),
                        OrganisationRules::noAssociation)
                .plus(
                        texts.rule("network.organisation.circle", "NET-007", Severity.ERROR, NetworkSources.TREE),
                        OrganisationRules::circles);
    }

    private static void sirets(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> siret = all.get(i).getSiret();
            if (siret.isPresent() && !Siret.isValid(siret.get())) {
                number(all.get(i), i, "siret", siret.get(), RegisterNumber.siret(siret.get()), reporter);
            }
        }
    }

    private static void sirens(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> siren = all.get(i).getSiren();
            if (siren.isPresent() && !Siren.isValid(siren.get())) {
                number(all.get(i), i, "siren", siren.get(), RegisterNumber.siren(siren.get()), reporter);
            }
        }
    }

    private static void rnas(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> rna = all.get(i).getRna();
            if (rna.isPresent() && !Rna.isValid(rna.get())) {
                number(all.get(i), i, "rna", rna.get(), RegisterNumber.rna(rna.get()), reporter);
            }
        }
    }

    private static void number(
            Organisation organisation,
            int index,
            String member,
            String written,
            RegisterNumber number,
            Reporter reporter) {
        Facts facts =
                Facts.of("name", organisation.getName()).and("number", written).and("flaw", number.flaw());
        reporter.in(LIST, index);
        reporter.in(member);
        if (number.fixed().isPresent()) {
            reporter.report(facts.and("fixed", number.fixed().get()), "fixed");
        } else {
            reporter.report(
                    facts,
                    switch (number.flaw()) {
                        case ROUNDED -> "rounded";
                        case IS_SIREN -> "siren";
                        default -> "";
                    });
        }
        reporter.out();
        reporter.out();
    }

    private static void siretOfSiren(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> siret = all.get(i).getSiret();
            Optional<String> siren = all.get(i).getSiren();
            if (siret.isPresent()
                    && siren.isPresent()
                    && Siret.isValid(siret.get())
                    && Siren.isValid(siren.get())
                    && !siret.get().startsWith(siren.get())) {
                reporter.in(LIST, i);
                reporter.in("siret");
                reporter.report(Facts.of("name", all.get(i).getName())
                        .and("siret", siret.get())
                        .and("siren", siren.get())
                        .and("begins", siret.get().substring(0, Siren.LENGTH)));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** A service and the body of which it is a part may have one establishment. */
    private static void siretTwice(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        Map<String, Integer> seen = null;
        for (int i = 0; i < all.size(); i++) {
            Optional<String> siret = all.get(i).getSiret();
            Optional<String> number = siret.isPresent() ? RegisterNumber.siretOf(siret.get()) : siret;
            if (number.isPresent()) {
                seen = seen == null ? new HashMap<>() : seen;
                Integer first = seen.putIfAbsent(number.get(), i);
                if (first != null && !isPart(all.get(first), all.get(i)) && !isPart(all.get(i), all.get(first))) {
                    reporter.in(LIST, i);
                    reporter.in("siret");
                    reporter.report(Facts.of("name", all.get(i).getName())
                            .and("other", all.get(first).getName())
                            .and("siret", number.get()));
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    private static boolean isPart(Organisation part, Organisation whole) {
        Optional<String> partOf = part.getPartOf();
        return partOf.isPresent() && partOf.get().equals(whole.getId());
    }

    private static void noAssociation(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        for (int i = 0; i < all.size(); i++) {
            Optional<String> rna = all.get(i).getRna();
            Optional<OrganisationKind> kind = all.get(i).getKind();
            if (rna.isPresent() && kind.isPresent() && NO_ASSOCIATIONS.contains(kind.get())) {
                reporter.in(LIST, i);
                reporter.in("rna");
                reporter.report(Facts.of("name", all.get(i).getName())
                        .and("kind", kind.get())
                        .and("rna", rna.get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void circles(NetworkRegister register, Reporter reporter) {
        List<Organisation> all = register.organisations();
        List<List<Integer>> circles = Circles.of(all, Organisation::getId, Organisation::getPartOf);
        for (int i = 0; i < circles.size(); i++) {
            List<Integer> circle = circles.get(i);
            List<String> others = new ArrayList<>();
            for (int j = 1; j < circle.size() && j <= Names.MOST_SHOWN; j++) {
                others.add(all.get(circle.get(j)).getName());
            }
            Facts facts = Facts.of("name", all.get(circle.get(0)).getName());
            reporter.in(LIST, circle.get(0));
            reporter.in("partOf");
            reporter.report(others.isEmpty() ? facts : facts.and("others", others), others.isEmpty() ? "self" : "");
            reporter.out();
            reporter.out();
        }
    }
}
