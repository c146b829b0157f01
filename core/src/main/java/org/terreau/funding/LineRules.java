package org.terreau.funding;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.terreau.finding.Check;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Money;

/** Whether each line of a budget may stand where it stands, and as it stands. */
final class LineRules {

    private static final List<String> CONTRA_ACCOUNTS = List.of("603", "609", "619", "629", "649", "709", "713");

    /** A chapter over a fifth of its side without a detail line. */
    private static final int OPAQUE_PART = 5;

    private interface Visitor {
        void visit(BudgetLine line, Side side, Form form, Reporter reporter);
    }

    private LineRules() {}

    static RuleBook<BudgetGlance> book(RuleTexts texts, Forms forms, AccountChanges changes, ChartRules charts) {
        Rule form = texts.rule("funding.budget.form", "BUD-022", Severity.ERROR, Sources.CERFA);
        Rule negative = texts.rule("funding.budget.negative-amount", "BUD-005", Severity.ERROR, Sources.CHART_1999);
        Rule side = texts.rule("funding.budget.wrong-side", "BUD-006", Severity.ERROR, Sources.CHART_1999);
        Rule duplicate = texts.rule("funding.budget.duplicate-line", "BUD-007", Severity.ERROR, Sources.PRACTICE);
        Rule unknown = texts.rule("funding.budget.unknown-account", "BUD-008", Severity.ERROR, Sources.CHART_1999);
        Rule cents = texts.rule("funding.budget.cents", "BUD-010", Severity.WARNING, Sources.CERFA);
        Rule opaque = texts.rule("funding.budget.opaque-chapter", "BUD-014", Severity.WARNING, Sources.PRACTICE);
        Rule noValuation = texts.rule("funding.budget.no-valuation", "BUD-021", Severity.INFO, Sources.IN_KIND);
        return RuleBook.<BudgetGlance>empty()
                .plus(form, when(glance -> glance.form == null, (budget, reporter) -> form(budget, reporter, forms)))
                .plus(
                        unknown,
                        when(glance -> glance.unknown, (budget, reporter) -> unknown(budget, reporter, forms, changes)))
                .plus(
                        side,
                        when(
                                glance -> glance.wrongSide,
                                (budget, reporter) -> walk(budget, reporter, forms, LineRules::side)))
                .plus(duplicate, when(glance -> glance.duplicate, LineRules::duplicates))
                .plus(
                        negative,
                        when(
                                glance -> glance.negative,
                                (budget, reporter) -> walk(budget, reporter, forms, LineRules::negative)))
                .plus(
                        cents,
                        when(BudgetGlance::hasCentsInWholeEuros, (budget, reporter) -> cents(budget, reporter, forms)))
                .plus(charts.budgets(texts))
                .plus(opaque, when(BudgetGlance::isOpaque, (budget, reporter) -> opaque(budget, reporter, forms)))
                .plus(noValuation, when(BudgetGlance::isWithoutValuation, LineRules::noValuation));
    }

    private static Check<BudgetGlance> when(Predicate<BudgetGlance> reason, Check<Budget> check) {
        return BudgetGlance.when(reason, check);
    }

    /** Visits every line of a budget whose form is known, from the chapters down. */
    private static void walk(Budget budget, Reporter reporter, Forms forms, Visitor visitor) {
        Optional<Form> form = forms.find(budget.getForm());
        if (form.isPresent()) {
            walk(budget.getExpenses(), "expenses", Side.EXPENSE, form.get(), reporter, visitor);
            walk(budget.getIncome(), "income", Side.INCOME, form.get(), reporter, visitor);
        }
    }

    private static void walk(
            List<BudgetLine> lines, String member, Side side, Form form, Reporter reporter, Visitor visitor) {
        for (int i = 0; i < lines.size(); i++) {
            reporter.in(member, i);
            visitor.visit(lines.get(i), side, form, reporter);
            walk(lines.get(i).getLines(), "lines", side, form, reporter, visitor);
            reporter.out();
        }
    }

    private static void form(Budget budget, Reporter reporter, Forms forms) {
        if (forms.find(budget.getForm()).isEmpty()) {
            reporter.in("form");
            reporter.report(Facts.of("form", budget.getForm())
                    .and("known", forms.all().stream().map(Form::getId).toList()));
            reporter.out();
        }
    }

    private static void unknown(Budget budget, Reporter reporter, Forms forms, AccountChanges changes) {
        walk(budget, reporter, forms, (line, side, form, places) -> unknown(line, side, form, places, changes));
    }

    /** An account that a chart has no more is not unknown: BUD-009 tells what became of it. */
    private static void unknown(BudgetLine line, Side side, Form form, Reporter reporter, AccountChanges changes) {
        String account = line.getAccount();
        if (!form.knows(account) && changes.ofOlder(form, account) == null) {
            Facts facts = Facts.of("account", account).and("form", form.getTitle());
            Optional<Account> nearest = nearest(account, side, form);
            reporter.report(
                    nearest.isPresent()
                            ? facts.and("nearest", nearest.get().code())
                                    .and("label", nearest.get().label())
                            : facts,
                    nearest.isPresent() ? "nearest" : "");
        }
    }

    private static Optional<Account> nearest(String account, Side side, Form form) {
        return form.getAccounts().stream()
                .filter(each ->
                        each.side() == side && !account.isEmpty() && each.code().charAt(0) == account.charAt(0))
                .findFirst();
    }

    private static void side(BudgetLine line, Side side, Form form, Reporter reporter) {
        Optional<Side> expected = form.side(line.getAccount());
        if (expected.isPresent() && expected.get() != side) {
            reporter.report(Facts.of("account", line.getAccount())
                    .and("expected", expected.get())
                    .and("side", side));
        }
    }

    private static void negative(BudgetLine line, Side side, Form form, Reporter reporter) {
        Optional<Money> amount = line.getAmount();
        if (amount.isPresent() && amount.get().isNegative() && !isContra(line.getAccount())) {
            reporter.report(Facts.of("account", line.getAccount()).and("amount", amount.get()));
        }
    }

    private static boolean isContra(String account) {
        for (int i = 0; i < CONTRA_ACCOUNTS.size(); i++) {
            if (account.startsWith(CONTRA_ACCOUNTS.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static void cents(Budget budget, Reporter reporter, Forms forms) {
        if (budget.getRounding() != RoundingPolicy.WHOLE_EUROS) {
            return;
        }
        walk(budget, reporter, forms, (line, side, form, places) -> {
            if (line.getAmount().isPresent() && line.getAmount().get().hasCents()) {
                places.report(Facts.of("account", line.getAccount())
                        .and("amount", line.getAmount().get()));
            }
        });
    }

    private static void duplicates(Budget budget, Reporter reporter) {
        duplicates(budget.getExpenses(), "expenses", reporter);
        duplicates(budget.getIncome(), "income", reporter);
    }

    private static void duplicates(List<BudgetLine> lines, String member, Reporter reporter) {
        if (BudgetGlance.hasDuplicate(lines)) {
            // by account, then by funder: texts, which a map can still order when their hash codes collide
            Map<String, Map<String, Integer>> count = new HashMap<>();
            lines.forEach(each -> count.computeIfAbsent(each.getAccount(), account -> new HashMap<>())
                    .merge(each.getFunder().orElse(""), 1, Integer::sum));
            for (int i = 0; i < lines.size(); i++) {
                BudgetLine line = lines.get(i);
                Integer times = count.getOrDefault(line.getAccount(), Map.of())
                        .remove(line.getFunder().orElse(""));
                if (times != null && times > 1) {
                    reporter.in(member, i);
                    reporter.report(
                            Facts.of("account", lines.get(i).getAccount()).and("n", times));
                    reporter.out();
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).getLines().isEmpty()) {
                reporter.in(member, i);
                duplicates(lines.get(i).getLines(), "lines", reporter);
                reporter.out();
            }
        }
    }

    private static void opaque(Budget budget, Reporter reporter, Forms forms) {
        Optional<Form> form = forms.find(budget.getForm());
        if (budget.isDetailed() && form.isPresent() && Amounts.isOneCurrency(budget)) {
            opaque(budget.getExpenses(), "expenses", Side.EXPENSE, form.get(), budget, reporter);
            opaque(budget.getIncome(), "income", Side.INCOME, form.get(), budget, reporter);
        }
    }

    private static void opaque(
            List<BudgetLine> chapters, String member, Side side, Form form, Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        long total = Amounts.side(chapters, false, currency);
        for (int i = 0; i < chapters.size(); i++) {
            BudgetLine chapter = chapters.get(i);
            boolean isCash =
                    !Account.isInKind(chapter.getAccount()) && form.role(chapter.getAccount()) == Account.Role.ORDINARY;
            if (isCash && chapter.getLines().isEmpty() && total > 0) {
                long amount = Amounts.of(chapter, currency);
                if (amount > total / OPAQUE_PART) {
                    reporter.in(member, i);
                    reporter.report(Facts.of("line", named(chapter))
                            .and("amount", Money.ofMinor(amount, currency))
                            .and("share", Percents.of(amount, total, 1))
                            .and("side", side));
                    reporter.out();
                }
            }
        }
    }

    private static String named(BudgetLine line) {
        return line.getLabel().map(label -> line.getAccount() + " " + label).orElse(line.getAccount());
    }

    private static void noValuation(Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        if (budget.isDetailed()
                && Amounts.isOneCurrency(budget)
                && Amounts.side(budget.getExpenses(), true, currency) == 0
                && Amounts.side(budget.getIncome(), true, currency) == 0) {
            reporter.report(Facts.none());
        }
    }
}
