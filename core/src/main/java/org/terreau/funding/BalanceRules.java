package org.terreau.funding;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.terreau.finding.Check;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** Whether a budget adds up: both sides, both sides in kind, subtotals, declared totals. */
final class BalanceRules {

    private static final long CENTS_PER_HALF_EURO = 50;

    private BalanceRules() {}

    static RuleBook<BudgetGlance> book(RuleTexts texts, Forms forms) {
        Rule depth = texts.rule("funding.budget.depth", "BUD-023", Severity.ERROR, Sources.LIMITS);
        Rule totals = texts.rule("funding.budget.totals-balance", "BUD-001", Severity.ERROR, Sources.CERFA);
        Rule inKind = texts.rule("funding.budget.in-kind-balance", "BUD-002", Severity.ERROR, Sources.IN_KIND);
        Rule subtotal = texts.rule("funding.budget.subtotal", "BUD-003", Severity.ERROR, Sources.ARITHMETIC);
        Rule declared = texts.rule("funding.budget.declared-total", "BUD-004", Severity.ERROR, Sources.ARITHMETIC);
        Rule rounding = texts.rule("funding.budget.rounding-gap", "BUD-011", Severity.WARNING, Sources.CERFA);
        Rule empty = texts.rule("funding.budget.empty", "BUD-012", Severity.WARNING, Sources.PRACTICE);
        Rule overflow = texts.rule("funding.budget.overflow", "BUD-013", Severity.ERROR, Sources.EXACT_MONEY);
        Rule through = texts.rule("funding.budget.surplus-or-deficit", "BUD-017", Severity.INFO, Sources.CERFA);
        Rule both = texts.rule("funding.budget.surplus-and-deficit", "BUD-018", Severity.ERROR, Sources.CERFA);
        Rule mixed = texts.rule("funding.budget.in-kind-in-cash-total", "BUD-019", Severity.WARNING, Sources.IN_KIND);
        Rule currencies = texts.rule("funding.budget.currencies", "BUD-020", Severity.ERROR, Sources.EXACT_MONEY);
        return RuleBook.<BudgetGlance>empty()
                .plus(depth, BalanceRules::depth)
                .plus(currencies, when(glance -> glance.severalCurrencies, BalanceRules::currencies))
                .plus(overflow, when(BudgetGlance::isBeyond, BalanceRules::overflow))
                .plus(empty, when(glance -> !glance.filled, BalanceRules::empty))
                .plus(totals, when(BudgetGlance::isOff, BalanceRules::totals))
                .plus(rounding, when(BudgetGlance::isOff, BalanceRules::roundingGap))
                .plus(inKind, when(BudgetGlance::isOffInKind, BalanceRules::inKind))
                .plus(subtotal, when(glance -> glance.subtotalOff, Subtotals::check))
                .plus(declared, when(BudgetGlance::isTotalOff, BalanceRules::declared))
                .plus(mixed, when(BudgetGlance::isTotalOff, BalanceRules::inKindInCashTotal))
                .plus(
                        through,
                        when(
                                glance -> glance.surplus || glance.deficit,
                                (budget, reporter) -> surplusOrDeficit(budget, reporter, forms)))
                .plus(
                        both,
                        when(
                                glance -> glance.surplus && glance.deficit,
                                (budget, reporter) -> surplusAndDeficit(budget, reporter, forms)));
    }

    private static Check<BudgetGlance> when(Predicate<BudgetGlance> reason, Check<Budget> check) {
        return BudgetGlance.when(reason, check);
    }

    private static void totals(Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        long gap = gap(budget, currency);
        if (gap != MinorUnits.NONE && gap != 0 && !isRounding(budget, gap) && Amounts.isOneCurrency(budget)) {
            Money expenses = side(budget.getExpenses(), currency);
            Money income = side(budget.getIncome(), currency);
            Facts facts = Facts.of("expenses", expenses)
                    .and("income", income)
                    .and("gap", Money.ofMinor(Math.abs(gap), currency))
                    .and("excess", gap > 0 ? Side.INCOME : Side.EXPENSE);
            reporter.report(facts, gap % 9 == 0 ? "transposition" : "");
        }
    }

    private static void roundingGap(Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        long gap = gap(budget, currency);
        if (gap != MinorUnits.NONE && gap != 0 && isRounding(budget, gap) && Amounts.isOneCurrency(budget)) {
            int lines = Amounts.leaves(budget.getExpenses()) + Amounts.leaves(budget.getIncome());
            List<BudgetLine> shortSide = gap > 0 ? budget.getExpenses() : budget.getIncome();
            reporter.report(Facts.of("gap", Money.ofMinor(Math.abs(gap), currency))
                    .and("n", lines)
                    .and("bound", Money.ofMinor(lines * CENTS_PER_HALF_EURO, currency))
                    .and("suggestion", largest(shortSide, currency)));
        }
    }

    private static long gap(Budget budget, Currency currency) {
        return MinorUnits.subtract(
                Amounts.side(budget.getIncome(), false, currency), Amounts.side(budget.getExpenses(), false, currency));
    }

    private static Money side(List<BudgetLine> chapters, Currency currency) {
        return Money.ofMinor(Amounts.side(chapters, false, currency), currency);
    }

    /** n amounts, each rounded to the euro, can be off by n × 0.50 € together. */
    private static boolean isRounding(Budget budget, long gap) {
        if (budget.getRounding() != RoundingPolicy.WHOLE_EUROS || gap % 100 != 0) {
            return false;
        }
        int lines = Amounts.leaves(budget.getExpenses()) + Amounts.leaves(budget.getIncome());
        return Math.abs(gap) <= lines * CENTS_PER_HALF_EURO;
    }

    private static String largest(List<BudgetLine> lines, Currency currency) {
        String name = "";
        long most = MinorUnits.NONE;
        for (BudgetLine each : lines) {
            long amount = Amounts.of(each, currency);
            if (!Account.isInKind(each.getAccount()) && amount > most) {
                most = amount;
                name = each.getLines().isEmpty() ? each.getAccount() : largest(each.getLines(), currency);
            }
        }
        return name;
    }

    private static void inKind(Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        long uses = Amounts.side(budget.getExpenses(), true, currency);
        long contributions = Amounts.side(budget.getIncome(), true, currency);
        long gap = MinorUnits.subtract(contributions, uses);
        if (gap != MinorUnits.NONE && gap != 0 && Amounts.isOneCurrency(budget)) {
            reporter.report(Facts.of("uses", Money.ofMinor(uses, currency))
                    .and("contributions", Money.ofMinor(contributions, currency))
                    .and("gap", Money.ofMinor(Math.abs(gap), currency)));
        }
    }

    private static void declared(Budget budget, Reporter reporter) {
        Optional<DeclaredTotals> declared = budget.getDeclaredTotals();
        if (declared.isEmpty() || !Amounts.isOneCurrency(budget)) {
            return;
        }
        Currency currency = Amounts.currency(budget);
        long expenses = Amounts.side(budget.getExpenses(), false, currency);
        long income = Amounts.side(budget.getIncome(), false, currency);
        DeclaredTotals totals = declared.get();
        reporter.in("declaredTotals");
        compare(totals.getExpenses(), expenses, currency, Side.EXPENSE, "expenses", reporter);
        compare(totals.getIncome(), income, currency, Side.INCOME, "income", reporter);
        long all = MinorUnits.add(expenses, Amounts.side(budget.getExpenses(), true, currency));
        compare(totals.getExpensesWithInKind(), all, currency, Side.EXPENSE, "expensesWithInKind", reporter);
        all = MinorUnits.add(income, Amounts.side(budget.getIncome(), true, currency));
        compare(totals.getIncomeWithInKind(), all, currency, Side.INCOME, "incomeWithInKind", reporter);
        reporter.out();
    }

    private static void compare(
            Optional<Money> declared, long sum, Currency currency, Side side, String member, Reporter reporter) {
        if (declared.isPresent() && sum != MinorUnits.NONE) {
            long printed = MinorUnits.of(declared.get(), currency);
            if (printed != MinorUnits.NONE && printed != sum) {
                reporter.in(member);
                reporter.report(Facts.of("side", side)
                        .and("declared", declared.get())
                        .and("sum", Money.ofMinor(sum, currency)));
                reporter.out();
            }
        }
    }

    private static void inKindInCashTotal(Budget budget, Reporter reporter) {
        Optional<DeclaredTotals> declared = budget.getDeclaredTotals();
        if (declared.isPresent() && Amounts.isOneCurrency(budget)) {
            inKindIn(declared.get().getExpenses(), budget.getExpenses(), "expenses", budget, reporter);
            inKindIn(declared.get().getIncome(), budget.getIncome(), "income", budget, reporter);
        }
    }

    private static void inKindIn(
            Optional<Money> declared, List<BudgetLine> chapters, String member, Budget budget, Reporter reporter) {
        if (declared.isPresent()) {
            Currency currency = Amounts.currency(budget);
            long cash = Amounts.side(chapters, false, currency);
            long inKind = Amounts.side(chapters, true, currency);
            long all = MinorUnits.add(cash, inKind);
            if (all != MinorUnits.NONE && inKind != 0 && MinorUnits.of(declared.get(), currency) == all) {
                reporter.in("declaredTotals");
                reporter.in(member);
                reporter.report(Facts.of("declared", declared.get())
                        .and("inKind", Money.ofMinor(inKind, currency))
                        .and("cash", Money.ofMinor(cash, currency)));
                reporter.out();
                reporter.out();
            }
        }
    }

    private static void empty(Budget budget, Reporter reporter) {
        if (isEmpty(budget.getExpenses()) && isEmpty(budget.getIncome())) {
            reporter.report(Facts.none());
        }
    }

    private static boolean isEmpty(List<BudgetLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Money> amount = lines.get(i).getAmount();
            if ((amount.isPresent() && !amount.get().isZero())
                    || !isEmpty(lines.get(i).getLines())) {
                return false;
            }
        }
        return true;
    }

    private static void overflow(Budget budget, Reporter reporter) {
        Currency currency = Amounts.currency(budget);
        boolean beyond = gap(budget, currency) == MinorUnits.NONE
                || isBeyond(budget, currency)
                || Amounts.isUnsummable(budget.getExpenses(), currency)
                || Amounts.isUnsummable(budget.getIncome(), currency)
                || (budget.getFunderTable().isPresent()
                        && Amounts.rows(budget.getFunderTable().get(), currency) == MinorUnits.NONE);
        if (beyond && Currencies.of(budget).size() < 2) {
            reporter.report(Facts.of("max", Money.ofMinor(Long.MAX_VALUE, currency)));
        }
    }

    /** Whether a total with 86 or 87, or the gap between them, has no sum. */
    private static boolean isBeyond(Budget budget, Currency currency) {
        long uses = Amounts.side(budget.getExpenses(), true, currency);
        long contributions = Amounts.side(budget.getIncome(), true, currency);
        return MinorUnits.subtract(contributions, uses) == MinorUnits.NONE
                || MinorUnits.add(Amounts.side(budget.getExpenses(), false, currency), uses) == MinorUnits.NONE
                || MinorUnits.add(Amounts.side(budget.getIncome(), false, currency), contributions) == MinorUnits.NONE;
    }

    /** Comes first: every rule after it may walk down the lines, those that others add to the book too. */
    private static void depth(BudgetGlance glance, Reporter reporter) {
        if (glance.tooDeep) {
            reporter.report(Facts.of("max", BudgetLine.MOST_LEVELS));
            reporter.passOver(glance);
            reporter.passOver(glance.budget);
        }
    }

    private static void currencies(Budget budget, Reporter reporter) {
        if (!Currencies.isOne(budget)) {
            List<String> codes = Currencies.of(budget);
            reporter.report(Facts.of("a", codes.get(0)).and("b", codes.get(1)));
        }
    }

    private static void surplusOrDeficit(Budget budget, Reporter reporter, Forms forms) {
        Optional<Form> form = forms.find(budget.getForm());
        if (form.isPresent()
                && (has(budget.getExpenses(), form.get(), Account.Role.SURPLUS)
                        || has(budget.getIncome(), form.get(), Account.Role.DEFICIT))
                && gap(budget, Amounts.currency(budget)) == 0
                && Amounts.isOneCurrency(budget)) {
            name(budget.getExpenses(), "expenses", form.get(), Account.Role.SURPLUS, reporter);
            name(budget.getIncome(), "income", form.get(), Account.Role.DEFICIT, reporter);
        }
    }

    private static void name(List<BudgetLine> lines, String member, Form form, Account.Role role, Reporter reporter) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            reporter.in(member, i);
            if (isFilled(line, form, role)) {
                reporter.report(Facts.of("line", line.getLabel().orElse(line.getAccount()))
                        .and("amount", line.getAmount().orElse(Money.ZERO)));
            }
            name(line.getLines(), "lines", form, role, reporter);
            reporter.out();
        }
    }

    private static boolean isFilled(BudgetLine line, Form form, Account.Role role) {
        return form.role(line.getAccount()) == role
                && line.getAmount().isPresent()
                && !line.getAmount().get().isZero();
    }

    private static void surplusAndDeficit(Budget budget, Reporter reporter, Forms forms) {
        Optional<Form> form = forms.find(budget.getForm());
        if (form.isPresent()
                && has(budget.getExpenses(), form.get(), Account.Role.SURPLUS)
                && has(budget.getIncome(), form.get(), Account.Role.DEFICIT)) {
            reporter.report(Facts.none());
        }
    }

    private static boolean has(List<BudgetLine> lines, Form form, Account.Role role) {
        for (int i = 0; i < lines.size(); i++) {
            if (isFilled(lines.get(i), form, role) || has(lines.get(i).getLines(), form, role)) {
                return true;
            }
        }
        return false;
    }
}
