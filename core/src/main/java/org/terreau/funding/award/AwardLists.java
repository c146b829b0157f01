package org.terreau.funding.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;

/** What several awards say together. */
final class AwardLists {

    static final Rule SHARES =
            AwardTexts.RULES.rule("funding.award.decision-shares", "AWD-007", Severity.ERROR, AwardSources.SHARE);
    static final Rule SPLIT =
            AwardTexts.RULES.rule("funding.award.split-amounts", "AWD-008", Severity.WARNING, AwardSources.AMOUNT);
    static final Rule TWICE =
            AwardTexts.RULES.rule("funding.award.twice", "AWD-015", Severity.WARNING, AwardSources.PRACTICE);

    private AwardLists() {}

    static RuleBook<List<Award>> book() {
        return RuleBook.<List<Award>>empty()
                .plus(SHARES, (awards, reporter) -> decisions(awards, true, reporter))
                .plus(SPLIT, (awards, reporter) -> decisions(awards, false, reporter))
                .plus(TWICE, AwardLists::twice);
    }

    private static void decisions(List<Award> awards, boolean ofShares, Reporter reporter) {
        DecisionShares shares = new DecisionShares();
        for (int i = 0; i < awards.size(); i++) {
            shares.add(awards.get(i), i, 0);
        }
        for (DecisionShares.Fault each : shares.faults()) {
            if (each.ofShares() == ofShares) {
                reporter.in(Integer.toString(each.row()));
                reporter.in(ofShares ? ScdlField.SHARE.getMember() : ScdlField.AMOUNT.getMember());
                reporter.report(each.facts(), each.variant());
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void twice(List<Award> awards, Reporter reporter) {
        Map<Award, Integer> first = new HashMap<>();
        for (int i = 0; i < awards.size(); i++) {
            Integer before = first.putIfAbsent(awards.get(i), i + 1);
            if (before != null) {
                reporter.in(Integer.toString(i));
                reporter.report(Facts.of("first", before));
                reporter.out();
            }
        }
    }
}
