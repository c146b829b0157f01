package org.terreau.funding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.money.AmountReading;
import org.terreau.money.Apportionment;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.statistic.PrintedPercent;

/**
 * Runs worked cases of the form {@code budget-cases/1} through the public API, and says how each differs from what it
 * expects.
 *
 * <p>A case is run by its kind alone, never by its id. A member that nothing here asked for is a difference too, so
 * that no expectation is passed over in silence.
 */
final class Cases {

    static final ObjectMapper JSON = new ObjectMapper();

    /** The kinds that this room answers for. */
    static final Set<String> KINDS =
            Set.of("BUDGET", "SHARES", "SUM", "TREE", "ALLOCATION", "PARSE", "OVERFLOW", "BUDGET_CURRENCY");

    /** The kinds of rooms, or of floors of this room, that are not built yet. */
    static final Set<String> LATER = Set.of(
            "AWARD",
            "CHART",
            "DEADLINE",
            "ENVELOPE",
            "FUNDING",
            "MULTIYEAR",
            "PLAUSIBILITY",
            "TAX",
            "THRESHOLD",
            "VARIANCE");

    /** What the cases tell about the world around the numbers, which no computation can confirm. */
    private static final Set<String> TOLD = Set.of("claimBalanced", "modulatedPartMax");

    private static final Pattern SHARE = Pattern.compile("share(.+)Of(Charges|Produits)");
    private static final Pattern BASE = Pattern.compile("fitsBase([0-9]+)");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private Cases() {}

    /** Reads the cases of a file beside this class. */
    static List<JsonNode> read(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            List<JsonNode> cases = new ArrayList<>();
            JSON.readTree(in).get("cases").forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kinds of cases that are not run, each with how many there are. */
    static Map<String, Integer> notRun(List<JsonNode> cases) {
        Map<String, Integer> count = new TreeMap<>();
        for (JsonNode each : cases) {
            String kind = each.path("kind").asText();
            if (!KINDS.contains(kind)) {
                count.merge(kind, 1, Integer::sum);
            }
        }
        return count;
    }

    /**
     * Runs a case.
     *
     * @param node the case, of one of {@link #KINDS}
     * @return every difference, in words; empty when all is as expected
     */
    static List<String> differences(JsonNode node) {
        Set<String> unread = new TreeSet<>();
        Members whole = new Members(node, "", unread);
        whole.take("id");
        whole.take("title");
        whole.take("origin");
        whole.take("source");
        whole.take("note");
        String kind = whole.text("kind").orElseThrow();
        Members data = whole.object("data").orElseThrow();
        Members expected = whole.object("expected").orElseThrow();
        expected.take("inWords");
        expected.take("note");

        List<String> differences = new ArrayList<>();
        Outcome outcome = run(kind, data);
        compare(outcome, expected, differences);
        expected.object("computed")
                .ifPresent(computed ->
                        computed.names().forEach(name -> compare(name, computed.take(name), outcome, differences)));
        unread.forEach(path -> differences.add("a member that the runner does not understand: " + path));
        return differences;
    }

    private static void compare(Outcome outcome, Members expected, List<String> differences) {
        String verdict = expected.text("verdict").orElseThrow();
        boolean informed = verdict.equals("PASS") && outcome.verdict().equals("INFO");
        if (!outcome.verdict().equals(verdict) && !informed) {
            differences.add("verdict " + outcome.verdict() + " instead of " + verdict + ": " + outcome.text());
        }
        Set<String> rules = new LinkedHashSet<>();
        expected.take("rules").ifPresent(codes -> codes.forEach(code -> rules.add(code.asText())));
        for (String code : rules) {
            if (!outcome.codes().contains(code)) {
                differences.add(code + " not found, but only " + outcome.codes());
            }
        }
        for (String code : outcome.faults()) {
            if (!rules.contains(code)) {
                differences.add(code + " found, although not expected: " + outcome.text());
            }
        }
    }

    private static void compare(String name, Optional<JsonNode> wanted, Outcome outcome, List<String> differences) {
        if (TOLD.contains(name) || wanted.isEmpty()) {
            return;
        }
        Optional<?> found = outcome.value(name);
        if (found.isEmpty()) {
            differences.add("a member that the runner does not understand: expected.computed." + name);
        } else if (!same(wanted.get(), found.get())) {
            differences.add(name + " is " + found.get() + " instead of " + wanted.get());
        }
    }

    private static boolean same(JsonNode wanted, Object found) {
        if (wanted.isArray()) {
            return found instanceof List<?> list
                    && list.size() == wanted.size()
                    && IntStream.range(0, list.size()).allMatch(i -> same(wanted.get(i), list.get(i)));
        }
        if (found instanceof Money money) {
            return same(wanted, money.toBigDecimal());
        }
        if (found instanceof BigDecimal decimal) {
            return wanted.asText().matches("-?[0-9]+([.][0-9]+)?")
                    && new BigDecimal(wanted.asText()).compareTo(decimal) == 0;
        }
        return wanted.asText().equals(found.toString());
    }

    private static Outcome run(String kind, Members data) {
        return switch (kind) {
            case "BUDGET" -> budget(data);
            case "OVERFLOW", "BUDGET_CURRENCY" -> amounts(data);
            case "SHARES" -> shares(data);
            case "SUM" -> sum(data);
            case "TREE" -> tree(data);
            case "ALLOCATION" -> allocation(data);
            case "PARSE" -> parse(data);
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    private static Outcome budget(Members data) {
        try {
            return outcome(CaseBudget.of(data), FundingRules.budgets());
        } catch (ArithmeticException e) {
            return Outcome.refused("BUD-013"); // an amount that money cannot hold never becomes an amount
        }
    }

    private static Outcome outcome(Budget budget, RuleBook<Budget> book) {
        Outcome outcome = Outcome.of(book.check(budget, AS_OF));
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
    private static Optional<?> share(String name, Budget budget, Outcome outcome) {
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
    private static Outcome amounts(Members data) {
        if (data.has("lines") || data.has("charges") || data.has("expenses")) {
            return budget(data);
        }
        try {
            Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
            List<Members> parts = data.objects("amounts", "parts", "values", "budgets")
                    .orElseThrow(() -> new IllegalArgumentException("no lines, no amounts, no parts"));
            return sum(parts, Optional.empty(), currency);
        } catch (ArithmeticException e) {
            return Outcome.refused("BUD-013");
        }
    }

    private static Outcome sum(Members data) {
        Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
        Optional<Money> declared = CaseBudget.amount(data, currency, "declaredTotal", "total");
        return sum(data.objects("parts", "lines", "amounts").orElse(List.of()), declared, currency);
    }

    private static Outcome sum(List<Members> parts, Optional<Money> declared, Currency currency) {
        BudgetLine.Builder chapter = BudgetLine.builder().account("60").amount(declared);
        for (int i = 0; i < parts.size(); i++) {
            Members each = parts.get(i);
            BudgetLine.Builder line =
                    BudgetLine.builder().account("60-" + each.text("account").orElse("") + i);
            each.text("label", "name", "title").ifPresent(line::label);
            CaseBudget.amount(each, currency, "amount", "total").ifPresent(line::amount);
            chapter.addLine(line.build());
        }
        return sums(chapter.build());
    }

    /** A fragment of a budget: only whether it adds up, not whether it is a whole budget. */
    private static Outcome sums(BudgetLine... chapters) {
        Budget budget = Budget.builder().id("case").addExpenses(chapters).build();
        Outcome outcome = outcome(budget, FundingRules.budgets().only("BUD-003", "BUD-004", "BUD-013", "BUD-020"));
        Optional<Money> sum = BudgetBalance.subtotal(chapters[0]);
        if (sum.isPresent()) {
            outcome.with("sum", sum::get).with("total", sum::get);
            Optional<Money> declared = chapters[0].getAmount();
            declared.ifPresent(amount -> outcome.with("gap", () -> sum.get().minus(amount)));
        }
        return outcome;
    }

    private static Outcome tree(Members data) {
        Members tree = data.object("tree").orElseThrow();
        List<BudgetLine> chapters = new ArrayList<>();
        tree.names().forEach(name -> chapters.add(branch(name, tree)));
        return sums(chapters.toArray(BudgetLine[]::new));
    }

    /** A branch is an amount, or an object of branches with a declared amount of its own. */
    private static BudgetLine branch(String name, Members above) {
        BudgetLine.Builder line = BudgetLine.builder().account(name);
        Optional<Members> below = above.object(name);
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

    private static Outcome shares(Members data) {
        int decimals = data.text("decimals").map(Integer::parseInt).orElse(1);
        FunderTable table = CaseBudget.table(data, Money.ZERO.getCurrency());
        Findings findings = FundingRules.funderTables().check(table, AS_OF);
        Optional<List<FunderShare>> shares = FunderShares.of(table, decimals);
        Outcome outcome = Outcome.of(findings);
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

    private static Outcome allocation(Members data) {
        Currency currency = CaseBudget.currency(data, Money.ZERO.getCurrency());
        Optional<Money> units = data.text("totalMinorUnits").map(text -> Money.ofMinor(Long.parseLong(text), currency));
        Money total = units.or(() -> CaseBudget.amount(data, currency, "total", "amount"))
                .orElseThrow();
        List<BigDecimal> weights = new ArrayList<>();
        data.take("weights").ifPresent(list -> list.forEach(each -> weights.add(new BigDecimal(each.asText()))));
        Allocation allocation =
                Allocation.builder().total(total).weights(weights).build();
        Outcome outcome = Outcome.of(FundingRules.allocations().check(allocation, AS_OF));
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

    private static Outcome parse(Members data) {
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
        Outcome outcome = allRead && allRefused && noneWrong
                ? Outcome.of(Findings.none())
                : Outcome.refused("read " + values + " of " + inputs);
        return outcome.with("value", () -> values.size() == 1 ? values.get(0) : values);
    }

    private static List<String> texts(Members data, String... names) {
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
