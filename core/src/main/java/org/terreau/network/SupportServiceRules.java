package org.terreau.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.garden.ProjectTrait;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Whether a service says who gives it, how much, when and on what terms. */
final class SupportServiceRules {

    private static final String LIST = "supportServices";

    private SupportServiceRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.service.provider", "NET-060", Severity.WARNING, NetworkSources.SERVICES),
                        SupportServiceRules::providers)
                .plus(
                        texts.rule("network.service.most", "NET-061", Severity.ERROR, NetworkSources.SERVICES),
                        SupportServiceRules::most)
                .plus(
                        texts.rule("network.service.over", "NET-062", Severity.INFO, NetworkSources.SERVICES),
                        SupportServiceRules::over)
                .plus(
                        texts.rule("network.service.demand-twice", "NET-063", Severity.INFO, NetworkSources.ONCE),
                        SupportServiceRules::demandTwice);
    }

    private static void providers(NetworkRegister register, Reporter reporter) {
        List<SupportService> all = register.supportServices();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getProviders().isEmpty()) {
                reporter.in(LIST, i);
                reporter.report(Facts.of("service", all.get(i).getTitle()));
                reporter.out();
            }
        }
    }

    private static void most(NetworkRegister register, Reporter reporter) {
        List<SupportService> all = register.supportServices();
        for (int i = 0; i < all.size(); i++) {
            Optional<Money> most = all.get(i).getMost();
            if (most.isPresent() && most.get().signum() <= 0) {
                reporter.in(LIST, i);
                reporter.in("most");
                reporter.report(
                        Facts.of("service", all.get(i).getTitle()).and("most", most.get()),
                        most.get().isZero() ? "zero" : "");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void over(NetworkRegister register, Reporter reporter) {
        List<SupportService> all = register.supportServices();
        for (int i = 0; i < all.size(); i++) {
            Optional<DateRange> period = all.get(i).getPeriod();
            if (period.isPresent() && period.get().getLast().isBefore(reporter.asOf())) {
                reporter.in(LIST, i);
                reporter.in("period");
                reporter.report(Facts.of("service", all.get(i).getTitle())
                        .and("end", period.get().getLast()));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void demandTwice(NetworkRegister register, Reporter reporter) {
        List<SupportService> all = register.supportServices();
        for (int i = 0; i < all.size(); i++) {
            List<ServiceDemand> demands = all.get(i).getDemands();
            if (demands.size() > 1) {
                Set<ProjectTrait> seen = EnumSet.noneOf(ProjectTrait.class);
                for (int j = 0; j < demands.size(); j++) {
                    if (!seen.add(demands.get(j).getTrait())) {
                        reporter.in(LIST, i);
                        reporter.in("demands", j);
                        reporter.report(Facts.of("service", all.get(i).getTitle())
                                .and("demand", demands.get(j).getTrait()));
                        reporter.out();
                        reporter.out();
                    }
                }
            }
        }
    }
}
