package org.terreau.funding;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Check;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * What one walk down a budget shows: its sums, and of which rules it may break one. Each rule looks closer only where
 * the glance gives it a reason to; a budget that is in order is walked once, not once for each rule.
 */
final class BudgetGlance {

    private static final int FEW = 40;

    final Budget budget;
    final @Nullable Form form;

    /** Has every rule look closer, whatever the glance shows. */
    boolean suspicious;

    boolean tooDeep;
    boolean severalCurrencies;
    boolean filled;
    boolean subtotalOff;
    boolean unsummable;
    boolean negative;
    boolean unknown;
    boolean wrongSide;
    boolean duplicate;
    boolean surplus;
    boolean deficit;
    boolean outdated;
    private boolean cents;
    private boolean bareChapter;

    private final ChartRules charts;
    private final @Nullable LocalDate opened;
    private final @Nullable Form inForce;
    private @Nullable Currency currency;
    private long expenses;
    private long income;
    private long uses;
    private long contributions;

    private BudgetGlance(Budget budget, Forms forms, ChartRules charts) {
        this.budget = budget;
        this.form = forms.find(budget.getForm()).orElse(null);
        this.charts = charts;
        this.opened = form == null ? null : charts.opened(budget, form);
        this.inForce = opened == null ? null : forms.chartOn(opened).orElse(null);
    }

    static BudgetGlance of(Budget budget, Forms forms, ChartRules charts) {
        BudgetGlance glance = new BudgetGlance(budget, forms, charts);
        glance.expenses = glance.chapters(budget.getExpenses(), Side.EXPENSE, false);
        glance.uses = glance.chapters(budget.getExpenses(), Side.EXPENSE, true);
        glance.income = glance.chapters(budget.getIncome(), Side.INCOME, false);
        glance.contributions = glance.chapters(budget.getIncome(), Side.INCOME, true);
        glance.duplicate |= hasDuplicate(budget.getExpenses()) || hasDuplicate(budget.getIncome());
        glance.severalCurrencies |= glance.isOtherCurrencyBeside();
        return glance;
    }

    /**
     * A check that looks closer only where the glance gives it a reason to: never where lines nest too deep to be
     * walked, whether or not the rule that says so stands in the book.
     */
    static Check<BudgetGlance> when(Predicate<BudgetGlance> reason, Check<Budget> check) {
        return (glance, reporter) -> {
            if (!glance.tooDeep && (glance.suspicious || reason.test(glance))) {
                check.check(glance.budget, reporter);
            }
        };
    }

    /** Whether a declared total is not the sum of its chapters, or cannot be held against it. */
    boolean isTotalOff() {
        if (budget.getDeclaredTotals().isEmpty()) {
            return false;
        }
        DeclaredTotals totals = budget.getDeclaredTotals().get();
        return isOff(totals.getExpenses(), expenses)
                || isOff(totals.getIncome(), income)
                || isOff(totals.getExpensesWithInKind(), MinorUnits.add(expenses, uses))
                || isOff(totals.getIncomeWithInKind(), MinorUnits.add(income, contributions));
    }

    private boolean isOff(Optional<Money> declared, long sum) {
        return declared.isPresent() && (sum == MinorUnits.NONE || MinorUnits.of(declared.get(), currency()) != sum);
    }

    /** Whether a chapter of a budget that is meant to be filled in in detail has no detail. */
    boolean isOpaque() {
        return budget.isDetailed() && bareChapter;
    }

    boolean isWithoutValuation() {
        return budget.isDetailed() && uses == 0 && contributions == 0;
    }

    boolean hasCentsInWholeEuros() {
        return cents && budget.getRounding() == RoundingPolicy.WHOLE_EUROS;
    }

    private Currency currency() {
        return currency == null ? Money.ZERO.getCurrency() : currency;
    }

    /** Whether the two sides in cash differ, or cannot be compared. */
    boolean isOff() {
        return expenses != income || expenses == MinorUnits.NONE;
    }

    /** Whether the two sides in kind differ, or cannot be compared. */
    boolean isOffInKind() {
        return uses != contributions || uses == MinorUnits.NONE;
    }

    /** Whether a sum that a rule or a calculator takes does not exist. */
    boolean isBeyond() {
        return unsummable
                || MinorUnits.subtract(income, expenses) == MinorUnits.NONE
                || MinorUnits.subtract(contributions, uses) == MinorUnits.NONE
                || MinorUnits.add(expenses, uses) == MinorUnits.NONE
                || MinorUnits.add(income, contributions) == MinorUnits.NONE
                || (budget.getFunderTable().isPresent()
                        && Amounts.rows(budget.getFunderTable().get(), currency()) == MinorUnits.NONE);
    }

    /** Whether the totals or the table beside the lines are in another currency than these. */
    private boolean isOtherCurrencyBeside() {
        if (currency == null) {
            return !tooDeep && !Currencies.isOne(budget);
        }
        return (budget.getDeclaredTotals().isPresent()
                        && !Currencies.isOne(budget.getDeclaredTotals().get(), currency))
                || (budget.getFunderTable().isPresent()
                        && !Currencies.isOne(budget.getFunderTable().get(), currency));
    }

    /** The sum of the chapters in cash, or of those in kind. */
    private long chapters(List<BudgetLine> chapters, Side side, boolean inKind) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < chapters.size(); i++) {
            BudgetLine chapter = chapters.get(i);
            if (Account.isInKind(chapter.getAccount()) == inKind) {
                long amount = line(chapter, side, 1);
                bareChapter |= chapter.getLines().isEmpty();
                if (amount > 0) {
                    above = MinorUnits.add(above, amount);
                } else {
                    under = MinorUnits.add(under, amount);
                }
            }
        }
        return MinorUnits.add(above, under);
    }

    /** Looks at a line and all below it, and says what it counts for. */
    private long line(BudgetLine line, Side side, int level) {
        Money amount = line.getAmount().orElse(null);
        boolean declared = amount != null;
        long own = amount == null ? 0 : own(amount);
        account(line, side, own);
        List<BudgetLine> below = line.getLines();
        if (below.isEmpty()) {
            return own;
        }
        if (level >= BudgetLine.MOST_LEVELS) {
            tooDeep = true;
            return 0;
        }
        long sum = below(below, side, level + 1);
        unsummable |= sum == MinorUnits.NONE;
        subtotalOff |= declared && (sum != own || sum == MinorUnits.NONE);
        return declared ? own : sum;
    }

    private long own(Money amount) {
        Currency found = amount.getCurrency();
        if (currency == null) {
            currency = found;
        }
        boolean same = found.equals(currency);
        severalCurrencies |= !same;
        filled |= amount.getMinorUnits() != 0;
        negative |= amount.getMinorUnits() < 0;
        cents |= amount.hasCents();
        return same ? amount.getMinorUnits() : MinorUnits.NONE;
    }

    private long below(List<BudgetLine> lines, Side side, int level) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < lines.size(); i++) {
            long amount = line(lines.get(i), side, level);
            if (amount > 0) {
                above = MinorUnits.add(above, amount);
            } else {
                under = MinorUnits.add(under, amount);
            }
        }
        duplicate |= hasDuplicate(lines);
        return MinorUnits.add(above, under);
    }

    private void account(BudgetLine line, Side side, long amount) {
        if (form == null) {
            return;
        }
        String code = line.getAccount();
        Account exact = form.exact(code);
        Account.Role role = exact == null || exact.role() != Account.Role.ORDINARY || isBalancing(code)
                ? form.role(code)
                : Account.Role.ORDINARY;
        unknown |= exact == null && !form.knows(code);
        Side expected = exact == null || role != Account.Role.ORDINARY ? form.sideOf(code) : exact.side();
        wrongSide |= expected != null && expected != side;
        surplus |= role == Account.Role.SURPLUS && amount != 0;
        deficit |= role == Account.Role.DEFICIT && amount != 0;
        outdated = outdated || charts.isOutdated(line, form, inForce);
    }

    private static boolean isBalancing(String code) {
        return code.equals(Form.SURPLUS) || code.equals(Form.DEFICIT);
    }

    /** Few lines are compared pair by pair, which needs no memory; of many it is supposed. */
    static boolean hasDuplicate(List<BudgetLine> lines) {
        if (lines.size() > FEW) {
            return true;
        }
        for (int i = 1; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (lines.get(i).getAccount().equals(lines.get(j).getAccount())
                        && lines.get(i)
                                .getFunder()
                                .orElse("")
                                .equals(lines.get(j).getFunder().orElse(""))) {
                    return true;
                }
            }
        }
        return false;
    }
}
