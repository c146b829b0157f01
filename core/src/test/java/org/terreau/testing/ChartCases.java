package org.terreau.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Form;
import org.terreau.funding.FormConversion;
import org.terreau.funding.Forms;
import org.terreau.funding.FundingRules;
import org.terreau.funding.LineChange;
import org.terreau.money.Money;

/** Runs the cases on accounts: whether they are in force, and what they become on another form or chart. */
final class ChartCases {

    /** The names that the tables of research give to forms that have a longer id here. */
    private static final Map<String, String> FORMS = Map.of(
            "DAUPHIN_V8", "CERFA_12156_DAUPHIN_V8",
            "CERFA_12156_05_06", "CERFA_12156_06",
            "CERFA_PLAN_1999_SEED", "CERFA_PLAN_1999",
            "SEED_1999", "CERFA_PLAN_1999");

    private ChartCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of("CHART", ChartCases::chart);
    }

    private static CaseOutcome chart(CaseMembers data) {
        Budget written = CaseBudget.of(data);
        String form = written.getForm().equals(Form.FREE)
                ? data.text("chart", "sourceChart", "formVersion", "form").orElse(Form.FREE)
                : written.getForm();
        Budget budget = written.toBuilder().form(FORMS.getOrDefault(form, form)).build();
        Optional<String> target = data.text("targetChart", "targetForm", "target", "targetFormVersion")
                .map(id -> FORMS.getOrDefault(id, id));
        Findings findings =
                FundingRules.budgets().only("BUD-008", "BUD-009", "BUD-022").check(budget, BudgetCases.AS_OF);
        Optional<FormConversion> conversion =
                target.or(() -> inForce(budget)).map(id -> FormConversion.of(budget, id, Forms.standard()));
        if (target.isPresent() && conversion.orElseThrow().getForm().isEmpty()) {
            return CaseOutcome.refused("BUD-022");
        }
        if (target.isPresent() && findings.isEmpty()) {
            findings = FundingRules.conversions().check(conversion.orElseThrow(), BudgetCases.AS_OF);
        }
        CaseOutcome outcome = CaseOutcome.of(findings);
        conversion.ifPresent(each -> outcome.with("mapTo", () -> codes(each))
                .with("notCarried", () -> accounts(each.notCarried()))
                .with("merged", () -> accounts(each.merged()))
                .with("lost", () -> sum(each.notCarried())));
        return outcome.with("replacement", () -> outcome.facts("BUD-009", "replacement"));
    }

    private static Optional<String> inForce(Budget budget) {
        return budget.getPeriod()
                .flatMap(period -> Forms.standard().chartOn(period.getFirst()))
                .map(Form::getId);
    }

    private static List<String> accounts(List<LineChange> changes) {
        return changes.stream().map(LineChange::account).toList();
    }

    private static Money sum(List<LineChange> changes) {
        return changes.stream()
                .flatMap(each -> each.amount().stream())
                .reduce(Money::plus)
                .orElse(Money.ZERO);
    }

    /** The code of each line on the other form, by code and label; nothing for one that was not carried. */
    private static Map<String, Optional<String>> codes(FormConversion conversion) {
        Map<String, Optional<String>> changed = new TreeMap<>();
        conversion.getChanges().forEach(each -> changed.put(each.pointer(), each.to()));
        Map<String, Optional<String>> codes = new LinkedHashMap<>();
        add(conversion.getSource().getExpenses(), "/expenses/", changed, codes);
        add(conversion.getSource().getIncome(), "/income/", changed, codes);
        return codes;
    }

    private static void add(
            List<BudgetLine> lines,
            String place,
            Map<String, Optional<String>> changed,
            Map<String, Optional<String>> codes) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Optional<String> code = changed.getOrDefault(place + i, Optional.of(line.getAccount()));
            for (String key : keys(line)) {
                codes.putIfAbsent(key, code);
            }
            add(line.getLines(), place + i + "/lines/", changed, codes);
        }
    }

    private static Set<String> keys(BudgetLine line) {
        List<String> keys = new ArrayList<>(List.of(line.getAccount()));
        line.getLabel().ifPresent(label -> {
            keys.add(line.getAccount() + "/" + label);
            keys.add(line.getAccount() + " " + label);
        });
        return Set.copyOf(keys);
    }
}
