package org.terreau.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.statistic.PrintedPercent;

/** Whether a table of funders fits its own shares, and the budget beside which it stands. */
final class FunderRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** So few rows that each can have a bit in a long. */
    private static final int FEW = 40;

    private static final long OTHERWISE = -1;
    private static final long MILLIONTHS_OF_100 = 100_000_000;

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

    static RuleBook<BudgetGlance> budgets(RuleTexts texts) {
        Rule table = texts.rule("funding.budget.funder-table", "FUN-001", Severity.ERROR, Sources.ARITHMETIC);
        return RuleBook.<BudgetGlance>empty().plus(table, (glance, reporter) -> {
            if (!glance.tooDeep && !glance.severalCurrencies) {
                againstSubsidies(glance.budget, reporter);
            }
        });
    }

    /** What counts as 100 %: the table's own total, or else the sum of its rows. */
    private static long base(FunderTable table, Currency currency) {
        return table.getTotal().isPresent()
                ? MinorUnits.of(table.getTotal().get(), currency)
                : Amounts.rows(table, currency);
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
        if (base == MinorUnits.NONE || base <= 0) {
            return;
        }
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            if (row.getPrintedShare().isPresent()) {
                PrintedPercent printed = row.getPrintedShare().get();
                long amount = MinorUnits.of(row.getAmount(), currency);
                if (amount != MinorUnits.NONE && !printed.fits(amount, base)) {
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
        if (base == MinorUnits.NONE || base != Amounts.rows(table, currency)) {
            return;
        }
        for (int i = 0; i < table.getRows().size(); i++) {
            if (table.getRows().get(i).getPrintedShare().isEmpty()) {
                return;
            }
        }
        if (isSum(table)) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (FunderRow row : table.getRows()) {
            PrintedPercent printed = row.getPrintedShare().orElseThrow();
            sum = sum.add(printed.getValue());
            rounding = rounding.add(BigDecimal.valueOf(5, printed.getDecimals() + 1));
        }
        BigDecimal total = table.getPrintedTotal().map(PrintedPercent::getValue).orElse(HUNDRED);
        boolean explained = sum.subtract(total).abs().compareTo(rounding) <= 0;
        reporter.report(Facts.of("sum", sum).and("total", total), explained ? "rounding" : "");
    }

    /** Whether the printed shares add up to the printed total, counted in millionths. */
    private static boolean isSum(FunderTable table) {
        long sum = 0;
        for (int i = 0; i < table.getRows().size(); i++) {
            Optional<PrintedPercent> printed = table.getRows().get(i).getPrintedShare();
            sum += printed.isPresent() ? printed.get().getMillionths() : 0;
        }
        Optional<PrintedPercent> total = table.getPrintedTotal();
        return table.getRows().isEmpty()
                || sum == (total.isPresent() ? total.get().getMillionths() : MILLIONTHS_OF_100);
    }

    private static void hidden(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            long amount = MinorUnits.of(row.getAmount(), currency);
            if (amount > 0 && base > 0 && printsAsZero(row, amount, base)) {
                reporter.in("rows", i);
                reporter.report(Facts.of("funder", row.getFunder()).and("amount", row.getAmount()));
                reporter.out();
            }
        }
    }

    /** Under half a unit of the last printed digit: under 0.05 % where one decimal is printed, or none. */
    private static boolean printsAsZero(FunderRow row, long amount, long base) {
        long parts = 200;
        int decimals =
                row.getPrintedShare().isPresent() ? row.getPrintedShare().get().getDecimals() : 1;
        for (int i = 0; i < decimals; i++) {
            parts *= 10;
        }
        return amount < base / parts + (base % parts == 0 ? 0 : 1);
    }

    private static void dependency(FunderTable table, Reporter reporter) {
        Currency currency = currency(table);
        long base = base(table, currency);
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            long amount = MinorUnits.of(row.getAmount(), currency);
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
        if (table.isEmpty() || !hasSubsidies(budget)) {
            return;
        }
        Currency currency = Amounts.currency(budget);
        long account = subsidies(budget, currency);
        long sum = Amounts.rows(table.get(), currency);
        if (account != MinorUnits.NONE && sum != MinorUnits.NONE && sum != account) {
            reporter.in("funderTable");
            reporter.report(
                    Facts.of("table", Money.ofMinor(sum, currency)).and("account", Money.ofMinor(account, currency)));
            reporter.out();
        }
        byFunder(budget, table.get(), currency, reporter);
    }

    /** Compares funder by funder, those that the lines of 74 name. */
    private static void byFunder(Budget budget, FunderTable table, Currency currency, Reporter reporter) {
        if (table.getRows().size() <= FEW && isSame(budget, table, currency)) {
            return;
        }
        Map<String, BigInteger> given = new HashMap<>();
        for (BudgetLine each : budget.getIncome()) {
            if (isSubsidy(each)) {
                collect(each, currency, given);
            }
        }
        if (given.isEmpty()) {
            return;
        }
        Map<String, BigInteger> stated = new HashMap<>();
        for (FunderRow row : table.getRows()) {
            stated.merge(row.getFunder(), exact(row.getAmount().getMinorUnits()), BigInteger::add);
        }
        for (int i = 0; i < table.getRows().size(); i++) {
            String funder = table.getRows().get(i).getFunder();
            BigInteger says = stated.remove(funder);
            BigInteger gives = given.get(funder);
            if (says != null && gives != null && isMoney(says) && isMoney(gives) && !says.equals(gives)) {
                reporter.in("funderTable");
                reporter.in("rows", i);
                reporter.report(
                        Facts.of("funder", funder)
                                .and("table", Money.ofMinor(says.longValueExact(), currency))
                                .and("account", Money.ofMinor(gives.longValueExact(), currency)),
                        "row");
                reporter.out();
                reporter.out();
            }
        }
    }

    /**
     * Whether each line that names a funder has just one row, with its amount, and no other line has that row: the
     * plain case, told without maps.
     */
    private static boolean isSame(Budget budget, FunderTable table, Currency currency) {
        long taken = 0;
        for (int i = 0; i < budget.getIncome().size() && taken != OTHERWISE; i++) {
            BudgetLine chapter = budget.getIncome().get(i);
            taken = isSubsidy(chapter) ? take(chapter, table, currency, taken) : taken;
        }
        return taken != OTHERWISE;
    }

    /** Adds to the rows taken, a bit for each, those of the lines that name a funder. */
    private static long take(BudgetLine line, FunderTable table, Currency currency, long taken) {
        Optional<String> funder = line.getFunder();
        if (funder.isPresent()) {
            long row = row(funder.get(), Amounts.of(line, currency), table, currency);
            return row == OTHERWISE || (taken & row) != 0 ? OTHERWISE : taken | row;
        }
        long sum = taken;
        for (int i = 0; i < line.getLines().size() && sum != OTHERWISE; i++) {
            sum = take(line.getLines().get(i), table, currency, sum);
        }
        return sum;
    }

    /** The bit of the one row of a funder, when it has that amount. */
    private static long row(String funder, long amount, FunderTable table, Currency currency) {
        long found = OTHERWISE;
        for (int i = 0; i < table.getRows().size(); i++) {
            FunderRow row = table.getRows().get(i);
            if (row.getFunder().equals(funder)) {
                if (found != OTHERWISE || MinorUnits.of(row.getAmount(), currency) != amount) {
                    return OTHERWISE;
                }
                found = 1L << i;
            }
        }
        return found;
    }

    private static void collect(BudgetLine line, Currency currency, Map<String, BigInteger> given) {
        if (line.getFunder().isPresent()) {
            long amount = Amounts.of(line, currency);
            if (amount != MinorUnits.NONE) {
                given.merge(line.getFunder().get(), exact(amount), BigInteger::add);
            }
        } else {
            line.getLines().forEach(each -> collect(each, currency, given));
        }
    }

    /** Exact however many are added, in whatever order. */
    private static BigInteger exact(long minorUnits) {
        return BigInteger.valueOf(minorUnits);
    }

    private static boolean isMoney(BigInteger minorUnits) {
        return minorUnits.bitLength() <= 63;
    }

    private static boolean isSubsidy(BudgetLine chapter) {
        return chapter.getAccount().startsWith("74");
    }

    private static boolean hasSubsidies(Budget budget) {
        for (int i = 0; i < budget.getIncome().size(); i++) {
            if (isSubsidy(budget.getIncome().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static long subsidies(Budget budget, Currency currency) {
        long above = 0;
        long under = 0;
        for (int i = 0; i < budget.getIncome().size(); i++) {
            BudgetLine chapter = budget.getIncome().get(i);
            long amount = isSubsidy(chapter) ? Amounts.of(chapter, currency) : 0;
            if (amount > 0) {
                above = MinorUnits.add(above, amount);
            } else {
                under = MinorUnits.add(under, amount);
            }
        }
        return MinorUnits.add(above, under);
    }
}
