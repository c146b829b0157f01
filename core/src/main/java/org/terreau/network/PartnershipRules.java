package org.terreau.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/** Whether partnerships make sense in time and stand once. */
final class PartnershipRules {

    private static final String LIST = "partnerships";

    private record Same(
            String partner,
            Optional<String> with,
            Theme theme,
            Optional<DateRange> begins,
            Optional<DateRange> ends,
            List<String> sites) {}

    private PartnershipRules() {}

    static RuleBook<NetworkRegister> book(RuleTexts texts) {
        return RuleBook.<NetworkRegister>empty()
                .plus(
                        texts.rule("network.partnership.dates", "NET-010", Severity.ERROR, NetworkSources.TIME),
                        PartnershipRules::dates)
                .plus(
                        texts.rule("network.partnership.self", "NET-011", Severity.WARNING, NetworkSources.TREE),
                        PartnershipRules::self)
                .plus(
                        texts.rule("network.partnership.twice", "NET-012", Severity.INFO, NetworkSources.ONCE),
                        PartnershipRules::twice);
    }

    private static void dates(NetworkRegister register, Reporter reporter) {
        List<Partnership> all = register.partnerships();
        Names names = new Names(register);
        for (int i = 0; i < all.size(); i++) {
            Partnership each = all.get(i);
            if (isBackwards(each.getBegins(), each.getEnds())) {
                reporter.in(LIST, i);
                reporter.in("ends");
                reporter.report(Facts.of("partner", names.of(each.getPartner()))
                        .and("begins", each.getBegins().get())
                        .and("ends", each.getEnds().get()));
                reporter.out();
                reporter.out();
            }
        }
    }

    /** Whether something certainly ended before it began. */
    static boolean isBackwards(Optional<DateRange> begins, Optional<DateRange> ends) {
        return begins.isPresent()
                && ends.isPresent()
                && ends.get().getLast().isBefore(begins.get().getFirst());
    }

    private static void self(NetworkRegister register, Reporter reporter) {
        List<Partnership> all = register.partnerships();
        Names names = new Names(register);
        for (int i = 0; i < all.size(); i++) {
            Optional<String> with = all.get(i).getWith();
            if (with.isPresent() && with.get().equals(all.get(i).getPartner())) {
                reporter.in(LIST, i);
                reporter.in("with");
                reporter.report(Facts.of("partner", names.of(with.get())));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void twice(NetworkRegister register, Reporter reporter) {
        List<Partnership> all = register.partnerships();
        if (all.size() < 2) {
            return;
        }
        Names names = new Names(register);
        Map<Same, Integer> seen = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Partnership each = all.get(i);
            if (each.getTheme().isPresent()) {
                Theme theme = each.getTheme().get();
                Integer first = seen.putIfAbsent(
                        new Same(
                                each.getPartner(),
                                each.getWith(),
                                theme,
                                each.getBegins(),
                                each.getEnds(),
                                each.getSites()),
                        i);
                if (first != null) {
                    boolean merges = !each.getPurposes().equals(all.get(first).getPurposes());
                    reporter.in(LIST, i);
                    reporter.report(
                            Facts.of("partner", names.of(each.getPartner()))
                                    .and("theme", theme)
                                    .and("other", all.get(first).getId()),
                            merges ? "purposes" : "");
                    reporter.out();
                }
            }
        }
    }
}
