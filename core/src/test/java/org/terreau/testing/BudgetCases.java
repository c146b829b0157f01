package org.terreau.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Allocation;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderShare;
import org.terreau.funding.FunderShares;
import org.terreau.funding.FunderTable;
import org.terreau.funding.FundingRules;
import org.terreau.money.AmountReading;
import org.terreau.money.Apportionment;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.statistic.PrintedPercent;

/** Runs the cases on budgets: their balance, shares, sums, trees, allocations, and amounts as people write them. */
final class BudgetCases {

    private static final Pattern SHARE = Pattern.compile("share(.+)Of(Charges|Produits)");
    private static final Pattern BASE = Pattern.compile("fitsBase([0-9]+)");
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private BudgetCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of(
                "BUDGET", BudgetCases::budget,
                "OVERFLOW", BudgetCases::amounts,
                "BUDGET_CURRENCY", BudgetCases::amounts,
                "SHARES", BudgetCases::shares,
                "SUM", BudgetCases::sum,
                "TREE", BudgetCases::tree,
                "ALLOCATION", BudgetCases::allocation,
                "PARSE", BudgetCases::parse,
                "PLAUSIBILITY", BudgetCases::plausibility);
    }

    /** Whether printed figures can be true at all: those of a budget, of a table of shares, or of a sum. */
    private static CaseOutcome plausibility(CaseMembers data) {
        if (data.has("lines") || data.has("charges") || data.has("expenses")) {
            return budget(data);
        }
        return data.has("decimals") || data.has("declaredTotalShare") || data.has("rows")
                ? shares(data)
                : amounts(data);
    }

    private static CaseOutcome budget(CaseMembers data) {
        try {
            return outcome(CaseBudget.of(data), FundingRules.budgets());
        } catch (ArithmeticException e) {
            return CaseOutcome.refused("BUD-013"); // an amount that money cannot hold never becomes an amount
        }
    }

    private static CaseOutcome outcome(Budget budget, RuleBook<Budget> book) {
        CaseOutcome outcome = CaseOutcome.of(book.check(budget, AS_OF));
        Optional<BudgetBalance> balance = BudgetBalance.of(budget);
        if (balance.isPresent()) {
            BudgetBalance sums = balance.get();
            outcome.with("totalCharges", sums::getExpenses)
                    .with("totalProduits", sums::getIncome)
                    .with("gapProduitsMinusCharges", sums::getGap)
                    .with("cvnCharges", sums::getUsesInKind)
                    .with("cvnProduits", sums::getContributionsInKind)
                    .with("cvnGap", sums::getGapInKind)
                    .with("grandTotalWithCvn", () -> sums.getExpenses().plus(sums.getUsesInKind()))
                    .with("balanced", sums::isBalanced);
        }
        return outcome.with("subtotalGap", () -> outcome.facts("BUD-003", "gap"))
                .with("transpositionHint", outcome::suggestsTransposition)
                .with("roundingBound", () -> outcome.facts("BUD-011", "bound"))
                .withOthers(name -> share(name, budget, outcome));
    }

    /** The share that BUD-014 tells; for a chapter that it does not tell of, the one that the balance gives. */
    private static Optional<?> share(String name, Budget budget, CaseOutcome outcome) {
        Matcher matcher = SHARE.matcher(name);
        Optional<BudgetBalance> balance = BudgetBalance.of(budget);
        if (!matcher.matches() || balance.isEmpty()) {
            return Optional.empty();
        }
        boolean left = matcher.group(2).equals("Charges");
        Optional<BigDecimal> computed = (left ? budget.getExpenses() : budget.getIncome())
                .stream()
                        .filter(each -> each.getAccount().equals(matcher.group(1)))
                        .findFirst()
                        .flatMap(BudgetLine::getAmount)
                        .flatMap(amount -> Rate.between(
                                amount,
                                left
                                        ? balance.get().getExpenses()
                                        : balance.get().getIncome()))
                        .map(rate -> rate.toPercent(1));
        Optional<BigDecimal> told = outcome.share(matcher.group(1));
        return told.isPresent() ? told.filter(share -> computed.equals(told)) : computed;
    }

    /** Lines of a budget, or amounts without a place in one; then they are lines of one chapter. */
    private static CaseOutcome amounts(CaseMembers data) {
        if (data.has("lines") || data.has("charges") || data.has("expenses")) {
            return budget(data);
        }
        try {
            Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
            List<CaseMembers> parts = data.objects("amounts", "parts", "values", "budgets")
                    .orElseThrow(() -> new IllegalArgumentException("no lines, no amounts, no parts"));
            return sum(parts, Optional.empty(), currency);
        } catch (ArithmeticException e) {
            return CaseOutcome.refused("BUD-013");
        }
    }

    private static CaseOutcome sum(CaseMembers data) {
        Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
        Optional<Money> declared = CaseBudget.amount(data, currency, "declaredTotal", "total");
        return sum(data.objects("parts", "lines", "amounts").orElse(List.of()), declared, currency);
    }

    private static CaseOutcome sum(List<CaseMembers> parts, Optional<Money> declared, Currency currency) {
        BudgetLine.Builder chapter = BudgetLine.builder().account("60").amount(declared);
        for (int i = 0; i < parts.size(); i++) {
            CaseMembers each = parts.get(i);
            BudgetLine.Builder line =
                    BudgetLine.builder().account("60-" + each.text("account").orElse("") + i);
            each.text("label", "name", "title").ifPresent(line::label);
            CaseBudget.amount(each, currency, "amount", "total").ifPresent(line::amount);
            chapter.addLine(line.build());
        }
        return sums(chapter.build());
    }

    /** A fragment of a budget: only whether it adds up, not whether it is a whole budget. */
    private static CaseOutcome sums(BudgetLine... chapters) {
        Budget budget = Budget.builder().id("case").addExpenses(chapters).build();
        CaseOutcome outcome = outcome(budget, FundingRules.budgets().only("BUD-003", "BUD-004", "BUD-013", "BUD-020"));
        Optional<Money> sum = BudgetBalance.subtotal(chapters[0]);
        if (sum.isPresent()) {
            outcome.with("sum", sum::get).with("total", sum::get);
            Optional<Money> declared = chapters[0].getAmount();
            declared.ifPresent(amount -> outcome.with("gap", () -> sum.get().minus(amount)));
        }
        return outcome;
    }

    private static CaseOutcome tree(CaseMembers data) {
        CaseMembers tree = data.object("tree").orElseThrow();
        List<BudgetLine> chapters = new ArrayList<>();
        tree.names().forEach(name -> chapters.add(branch(name, tree)));
        return sums(chapters.toArray(BudgetLine[]::new));
    }

    /** A branch is an amount, or an object of branches with a declared amount of its own. */
    private static BudgetLine branch(String name, CaseMembers above) {
        BudgetLine.Builder line = BudgetLine.builder().account(name);
        Optional<CaseMembers> below = above.object(name);
        if (below.isEmpty()) {
            CaseBudget.amount(above, Money.ZERO.getCurrency(), name).ifPresent(line::amount);
        } else {
            CaseBudget.amount(below.get(), Money.ZERO.getCurrency(), "declared").ifPresent(line::amount);
            below.get().names().stream()
                    .filter(each -> !each.equals("declared"))
                    .forEach(each -> line.addLine(branch(each, below.get())));
        }
        return line.build();
    }

    private static CaseOutcome shares(CaseMembers data) {
        int decimals = data.text("decimals").map(Integer::parseInt).orElse(1);
        FunderTable table = CaseBudget.table(data, Money.ZERO.getCurrency());
        Findings findings = FundingRules.funderTables().check(table, AS_OF);
        Optional<List<FunderShare>> shares = FunderShares.of(table, decimals);
        CaseOutcome outcome = CaseOutcome.of(findings);
        shares.ifPresent(list -> outcome.with(
                        "largestRemainder",
                        () -> list.stream()
                                .map(each -> each.percent().toPlainString())
                                .toList())
                .with("independentSum", () -> independentSum(table, decimals)));
        return outcome.withOthers(name -> Optional.of(BASE.matcher(name))
                .filter(Matcher::matches)
                .map(matcher -> fitting(table, Long.parseLong(matcher.group(1)))));
    }

    private static BigDecimal independentSum(FunderTable table, int decimals) {
        Money total = table.getTotal()
                .orElseGet(() -> table.getRows().stream()
                        .map(FunderRow::getAmount)
                        .reduce(Money::plus)
                        .orElseThrow());
        return table.getRows().stream()
                .map(row -> Rate.between(row.getAmount(), total).orElseThrow().toPercent(decimals))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The printed shares above zero that some whole number of a base explains. */
    private static List<String> fitting(FunderTable table, long base) {
        return table.getRows().stream()
                .flatMap(row -> row.getPrintedShare().stream())
                .filter(share -> share.getValue().signum() > 0)
                .filter(share -> fits(share, base))
                .map(PrintedPercent::toString)
                .toList();
    }

    private static boolean fits(PrintedPercent share, long base) {
        for (long part = 0; part <= base; part++) {
            if (share.fits(part, base)) {
                return true;
            }
        }
        return false;
    }

    private static CaseOutcome allocation(CaseMembers data) {
        Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
        Optional<Money> units = data.text("totalMinorUnits").map(text -> Money.ofMinor(Long.parseLong(text), currency));
        Money total = units.or(() -> CaseBudget.amount(data, currency, "total", "amount"))
                .orElseThrow();
        List<BigDecimal> weights = new ArrayList<>();
        data.take("weights").ifPresent(list -> list.forEach(each -> weights.add(new BigDecimal(each.asText()))));
        Allocation allocation =
                Allocation.builder().total(total).weights(weights).build();
        CaseOutcome outcome = CaseOutcome.of(FundingRules.allocations().check(allocation, AS_OF));
        return outcome.with(
                "parts",
                () -> Apportionment.shares(total, whole(weights)).stream()
                        .map(part -> units.isPresent() ? BigDecimal.valueOf(part.getMinorUnits()) : part.toBigDecimal())
                        .toList());
    }

    /** Decimal weights as whole numbers in the same proportion. */
    private static long[] whole(List<BigDecimal> weights) {
        int places = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .mapToLong(weight -> weight.movePointRight(Math.max(places, 0)).longValueExact())
                .toArray();
    }

    private static CaseOutcome parse(CaseMembers data) {
        List<String> inputs = texts(data, "inputs", "input");
        List<AmountReading> readings = inputs.stream().map(FrenchAmount::read).toList();
        List<BigDecimal> values = readings.stream()
                .flatMap(each -> each.value().stream())
                .map(Money::toBigDecimal)
                .distinct()
                .toList();
        boolean allRead = values.size() == (inputs.isEmpty() ? 0 : 1)
                && readings.stream().allMatch(each -> each.value().isPresent());
        boolean allRefused = texts(data, "refused").stream()
                .allMatch(text -> FrenchAmount.read(text).value().isEmpty());
        boolean noneWrong = texts(data, "wrongReadings").stream()
                .noneMatch(wrong -> values.stream().anyMatch(value -> value.compareTo(new BigDecimal(wrong)) == 0));
        CaseOutcome outcome = allRead && allRefused && noneWrong
                ? CaseOutcome.of(Findings.none())
                : CaseOutcome.refused("read " + values + " of " + inputs);
        return outcome.with("value", () -> values.size() == 1 ? values.get(0) : values);
    }

    private static List<String> texts(CaseMembers data, String... names) {
        List<String> texts = new ArrayList<>();
        data.take(names).ifPresent(node -> {
            if (node.isArray()) {
                node.forEach(each -> texts.add(each.asText()));
            } else {
                texts.add(node.asText());
            }
        });
        return texts;
    }
}
