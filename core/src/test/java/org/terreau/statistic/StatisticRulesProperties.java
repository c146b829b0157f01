package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.value.DateRange;

class StatisticRulesProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Findings check(Breakdown table) {
        return StatisticRules.breakdowns().check(table, DAY);
    }

    @Property
    void aTablePrintedByRoundingEachCellIsFair(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 1_000_000_000_000L) Long> counts,
            @ForAll @IntRange(max = 6) int decimals) {
        long base = counts.stream().mapToLong(Long::longValue).sum();
        Breakdown.Builder table = Tables.table("Répartition").titleTotal(base);
        for (int i = 0; i < counts.size(); i++) {
            BigDecimal printed = base == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(counts.get(i))
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP);
            table.addCell(BreakdownCell.of("c" + i, counts.get(i), printed.toPlainString()));
        }
        Findings findings = check(table.total(base).build());
        assertThat(findings.filter(each -> !each.getRule().getCode().equals("BRK-004")))
                .isEmpty();
        assertThat(findings)
                .allSatisfy(each -> assertThat(each.repair(Locale.ENGLISH)).isPresent());
    }

    @Property(tries = 500)
    void theOrderOfTheCellsMakesNoDifference(@ForAll("tables") Breakdown table, @ForAll Random random) {
        List<BreakdownCell> shuffled = new ArrayList<>(table.getCells());
        Collections.shuffle(shuffled, random);
        Breakdown other = table.toBuilder().cells(shuffled).build();
        assertThat(verdicts(check(other))).isEqualTo(verdicts(check(table)));
    }

    private static List<String> verdicts(Findings findings) {
        List<String> verdicts = new ArrayList<>();
        for (Finding each : findings) {
            boolean ofCell = each.getPointer().startsWith("/cells/");
            verdicts.add(each.getRule().getCode()
                    + (ofCell ? each.getFacts().get("label") : "")
                    + each.getFacts().get("base")
                    + each.getFacts().get("sum")
                    + each.getFacts().get("count"));
        }
        Collections.sort(verdicts);
        return verdicts;
    }

    @Property(tries = 500)
    void anyTableIsAnswered(@ForAll("tables") Breakdown table) {
        assertThat(check(table)).allSatisfy(StatisticRulesTests::assertSpeaks).isEqualTo(check(table));
    }

    @Provide
    Arbitrary<Breakdown> tables() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 40),
                Arbitraries.longs().between(0, 40),
                Arbitraries.longs().between(0, 40),
                Arbitraries.longs());
        Arbitrary<String> prints = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 60).map(each -> Integer.toString(each)),
                Arbitraries.of("", "12.50", "8.92", "13", "0", "100", "-5", "999999.999999", "0.000001"));
        Arbitrary<BreakdownCell> cells = Combinators.combine(counts, prints).as((count, print) -> {
            BreakdownCell.Builder cell = BreakdownCell.builder();
            cell.label("c" + count + "/" + print).count(count);
            if (!print.isEmpty()) {
                cell.printed(PrintedPercent.parse(print));
            }
            return cell.build();
        });
        Arbitrary<Long> totals = Arbitraries.oneOf(Arbitraries.longs().between(0, 120), Arbitraries.longs());
        return Combinators.combine(cells.list().ofMaxSize(80), totals.optional(), totals.optional())
                .as((list, total, title) -> {
                    Breakdown.Builder table = Tables.table("Répartition");
                    return table.cells(list).total(total).titleTotal(title).build();
                });
    }

    @Property(tries = 500)
    void theOrderOfTheFiguresMakesNoDifference(@ForAll("figures") List<Figure> figures, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        assertThat(groups(shuffled)).isEqualTo(groups(figures));
    }

    private static Set<String> groups(List<Figure> figures) {
        Set<String> groups = new TreeSet<>();
        for (List<Integer> group : Contradictions.among(figures)) {
            groups.add(group.stream()
                    .map(each -> Statement.text(figures.get(each)).english())
                    .sorted()
                    .toList()
                    .toString());
        }
        return groups;
    }

    @Property(tries = 1000)
    void contradictsWhatSomePairContradicts(@ForAll("figures") List<Figure> figures) {
        Set<Integer> slow = new TreeSet<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = 0; j < figures.size(); j++) {
                if (Statement.isOfSame(figures.get(i), figures.get(j))
                        && Statement.isDisjoint(figures.get(i), figures.get(j))) {
                    slow.add(i);
                }
            }
        }
        Set<Integer> found = new TreeSet<>();
        List<List<Integer>> groups = Contradictions.among(figures);
        groups.forEach(found::addAll);
        assertThat(found).containsAll(slow);
        assertThat(groups).allSatisfy(group -> assertThat(group).isSorted().containsAnyElementsOf(slow));
    }

    @Provide
    Arbitrary<List<Figure>> figures() {
        Arbitrary<String> values = Arbitraries.of("0", "40", "45", "46", "50", "56", "56.0", "60", "100");
        Arbitrary<DateRange> periods = Combinators.combine(
                        Arbitraries.integers().between(2014, 2018),
                        Arbitraries.integers().between(0, 2))
                .as((year, more) -> DateRange.of(LocalDate.of(year, 6, 1), LocalDate.of(year + more, 7, 1)));
        Arbitrary<Figure> one = Combinators.combine(
                        Arbitraries.of("a", "b"),
                        values,
                        Arbitraries.of(Qualifier.class),
                        periods.optional(),
                        Arbitraries.of("x", "y").optional(0.2))
                .as((key, value, qualifier, period, base) -> Statements.figure(key, "u", value)
                        .qualifier(qualifier)
                        .period(period)
                        .base(base)
                        .build());
        return Arbitraries.oneOf(
                one.list().ofMaxSize(12), one.list().ofMinSize(130).ofMaxSize(160));
    }
}
