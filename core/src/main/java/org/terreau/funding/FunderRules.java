package org.terreau.funding;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;

/** Whether a table of funders fits its own shares, and the budget beside which it stands. */
final class FunderRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FunderRules() {}

    static RuleBook<FunderTable> tables(RuleTexts texts) {
        Rule percentage = texts.rule("funding.shares.declared-percentage", "BUD-016", Severity.ERROR, Sources.CERFA);
        Rule sum = texts.rule("funding.shares.sum", "FUN-002", Severity.ERROR, Sources.LARGEST_REMAINDER);
        Rule dependency = texts.rule("funding.shares.dependency", "FUN-013", Severity.INFO, Sources.PRACTICE);
        Rule hidden = texts.rule("funding.shares.below-display", "FUN-019", Severity.WARNING, Sources.PRACTICE);
        return RuleBook.<FunderTable>empty()
                .plus(percentage, FunderRules::percentages)
                .plus(sum, FunderRules::sum)
                .plus(hidden, FunderRules::hidden)
                .plus(dependency, FunderRules::dependency);
    }

    static RuleBook<Budget> budgets(RuleTexts texts) {
        Rule table = texts.rule("funding.budget.funder-table", "FUN-001", Severity.ERROR, Sources.ARITHMETIC);
        return RuleBook.<Budget>empty().plus(table, FunderRules::againstSubsidies);
    }

    /** What counts as 100 %: the table's own total, or else the sum of its rows. */
    private static long base(FunderTable table, Currency currency) {
        return table.getTotal().isPresent() ? Amounts.of(table.getTotal().get(), currency) : rows(table, currency);
    }

    private static long rows(FunderTable table, Currency currency) {
        long sum = 0;
        for (int i = 0; i < table.getRows().size(); i++) {
            sum = Amounts.add(sum, Amounts.of(table.getRows().get(i).getAmount(), currency));
        }
        return sum;
    }

    private static Currency currency(FunderTable table) {
        List<FunderRow> rows = table.getRows();
        return rows.isEmpty()
                ? Money.ZERO.getCurrency()
                : rows.get(0).getAmount().getCurrency();
    }

    private static void percentages(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        if (base == Amounts.NONE || base <= 0) {
            return;
        }
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            if (row.getPrintedShare().isPresent()) {
                PrintedPercent printed = row.getPrintedShare().get();
                long amount = Amounts.of(row.getAmount(), currency);
                if (amount != Amounts.NONE && !printed.fits(amount, base)) {
                    reporter.in("rows", i);
                    reporter.in("printedShare");
                    reporter.report(
                            Facts.of("funder", row.getFunder())
                                    .and("declared", printed.getValue())
                                    .and("computed", Percents.of(amount, base, printed.getDecimals()))
                                    .and("amount", row.getAmount())
                                    .and("base", Money.ofMinor(base, currency)),
                            printed.isTruncationOf(amount, base) ? "truncated" : "");
                    reporter.out();
                    reporter.out();
                }
            }
        }
    }

    /** Shares are added only when every row prints one and the rows are the whole. */
    private static void sum(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        if (base == Amounts.NONE || base != rows(table, currency)) {
            return;
        }
        for (int i = 0; i < table.getRows().size(); i++) {
            if (table.getRows().get(i).getPrintedShare().isEmpty()) {
                return;
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (int i = 0; i < table.getRows().size(); i++) {
            PrintedPercent printed = table.getRows().get(i).getPrintedShare().orElseThrow();
            sum = sum.add(printed.getValue());
            rounding = rounding.add(BigDecimal.valueOf(5, printed.getDecimals() + 1));
        }
        BigDecimal total = table.getPrintedTotal().map(PrintedPercent::getValue).orElse(HUNDRED);
        if (!table.getRows().isEmpty() && sum.compareTo(total) != 0) {
            boolean explained = sum.subtract(total).abs().compareTo(rounding) <= 0;
            reporter.report(Facts.of("sum", sum).and("total", total), explained ? "rounding" : "");
        }
    }

    private static void hidden(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            long amount = Amounts.of(row.getAmount(), currency);
            // under 0.05 % prints as 0.0
            if (amount > 0 && base > 0 && amount < base / 2_000 + (base % 2_000 == 0 ? 0 : 1)) {
                reporter.in("rows", i);
                reporter.report(Facts.of("funder", row.getFunder()).and("amount", row.getAmount()));
                reporter.out();
            }
        }
    }

    private static void dependency(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            long amount = Amounts.of(row.getAmount(), currency);
            if (base > 0 && amount > base / 2) {
                reporter.in("rows", i);
                reporter.report(Facts.of("funder", row.getFunder())
                        .and("amount", row.getAmount())
                        .and("share", Percents.of(amount, base, 1)));
                reporter.out();
            }
        }
    }

    private static void againstSubsidies(Budget budget, Reporter reporter) {
        Optional<FunderTable> table = budget.getFunderTable();
        int chapter = subsidies(budget);
        if (table.isEmpty() || chapter < 0) {
            return;
        }
        Currency currency = Amounts.currency(budget);
        BudgetLine line = budget.getIncome().get(chapter);
        long account = Amounts.of(line, currency);
        long sum = rows(table.get(), currency);
        if (account != Amounts.NONE && sum != Amounts.NONE && sum != account) {
            reporter.in("funderTable");
            reporter.report(
                    Facts.of("table", Money.ofMinor(sum, currency)).and("account", Money.ofMinor(account, currency)));
            reporter.out();
        }
        for (int i = 0; i < table.get().getRows().size(); i++) {
            FunderRow row = table.get().getRows().get(i);
            long stated = Amounts.of(row.getAmount(), currency);
            long given = of(line, row.getFunder(), currency);
            if (stated != Amounts.NONE && given != Amounts.NONE && given != 0 && stated != given) {
                reporter.in("funderTable");
                reporter.in("rows", i);
                reporter.report(
                        Facts.of("funder", row.getFunder())
                                .and("table", row.getAmount())
                                .and("account", Money.ofMinor(given, currency)),
                        "row");
                reporter.out();
                reporter.out();
            }
        }
    }

    private static int subsidies(Budget budget) {
        for (int i = 0; i < budget.getIncome().size(); i++) {
            if (budget.getIncome().get(i).getAccount().equals("74")) {
                return i;
            }
        }
        return -1;
    }

    /** What the lines below a line say that a funder gives; 0 when they do not name it. */
    private static long of(BudgetLine line, String funder, Currency currency) {
        long sum = 0;
        for (int i = 0; i < line.getLines().size(); i++) {
            BudgetLine each = line.getLines().get(i);
            boolean named =
                    each.getFunder().isPresent() && each.getFunder().get().equals(funder);
            sum = Amounts.add(sum, named ? Amounts.of(each, currency) : of(each, funder, currency));
        }
        return sum;
    }
}
