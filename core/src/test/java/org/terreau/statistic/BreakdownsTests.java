package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.value.DateRange;

class BreakdownsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String AREA = "residence-area";
    private static final Optional<DateRange> YEAR = Optional.of(DateRange.year(2015));

    private static Findings check(List<Breakdown> tables) {
        return StatisticRules.breakdownLists().check(tables, DAY);
    }

    private static Breakdown in(String period, long... counts) {
        return Tables.byArea(counts).toBuilder().period(DateRange.parse(period)).build();
    }

    private static Breakdown cells(BreakdownCell... cells) {
        return Tables.table("Par quartier")
                .dimension(AREA)
                .cells(List.of(cells))
                .build();
    }

    private static BreakdownCell cell(String label, long count) {
        return BreakdownCell.builder().label(label).count(count).build();
    }

    @Test
    void tablesAreComparedCellByCell() {
        Breakdown first = cells(cell("Fg de Lille", 7), cell("Dutemple", 5), cell("Acacias", 3), cell("Roleur", 0));
        Breakdown other = cells(cell("Fg-de-Lille", 7), cell("Dutemple", 3), cell("Dutemple", 1), cell("Centre", 1));
        Finding found = check(List.of(first, Tables.studies(), other)).asList().get(0);
        assertThat(found.getPointer()).isEqualTo("/2");
        assertThat(found.message(Locale.FRENCH))
                .isEqualTo("Répartition «\u00a0residence-area\u00a0» (personnes, sans date)\u00a0: ce tableau et"
                        + " «\u00a0Par quartier\u00a0» diffèrent\u202f; cellules différentes\u00a0: 3 (Dutemple\u00a0: 4"
                        + " contre 5, Centre\u00a0: 1 contre –, Acacias\u00a0: – contre 3).");
        assertThat(found.message(Locale.ENGLISH))
                .endsWith("cells that differ: 3 (Dutemple: 4 against 5, Centre: 1 against –, Acacias: – against 3).");
        assertThat(check(List.of(
                        first,
                        cells(cell("ACACIAS", 3), cell("dutemple", 2), cell("Dutemplé", 3), cell("fg de lille", 7)))))
                .isEmpty();
    }

    /** What is counted as different is what a slow look at every label finds. */
    @Property(tries = 300)
    void asManyAsASlowLookFinds(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> other) {
        Map<String, Long> here = new HashMap<>();
        Map<String, Long> there = new HashMap<>();
        TreeSet<String> labels = new TreeSet<>();
        List<BreakdownCell> ofOne = new ArrayList<>();
        List<BreakdownCell> ofOther = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            ofOne.add(cell("c" + i % 5, one.get(i)));
            here.merge("c" + i % 5, (long) one.get(i), Long::sum);
            labels.add("c" + i % 5);
        }
        for (int i = 0; i < other.size(); i++) {
            ofOther.add(cell("c" + i % 6, other.get(i)));
            there.merge("c" + i % 6, (long) other.get(i), Long::sum);
            labels.add("c" + i % 6);
        }
        int expected = 0;
        for (String each : labels) {
            expected += here.getOrDefault(each, 0L).equals(there.getOrDefault(each, 0L)) ? 0 : 1;
        }
        Breakdown first = cells(ofOne.toArray(BreakdownCell[]::new));
        Breakdown second = cells(ofOther.toArray(BreakdownCell[]::new));
        Findings found = check(List.of(first, second));
        assertThat(found).hasSize(expected > 0 ? 1 : 0);
        if (expected > 0) {
            assertThat(found.asList().get(0).getFacts().get("count")).isEqualTo(expected);
        }
        assertThat(new Breakdowns(List.of(first, second))
                        .choose(AREA, Optional.empty())
                        .breakdown()
                        .isPresent())
                .isEqualTo(expected == 0);
    }

    @Test
    void theTableOfTheDaysIsChosen() {
        Breakdown undated = Tables.byArea(1);
        Breakdown year = in("2015", 2);
        Breakdown month = in("2015-03", 3);
        Breakdowns all = new Breakdowns(List.of(undated, month, year, Tables.studies()));
        assertThat(all.choose(AREA, YEAR).breakdown()).contains(year);
        assertThat(all.choose(AREA, Optional.of(DateRange.parse("2015-03"))).breakdown())
                .contains(month);
        assertThat(all.choose(AREA, Optional.of(DateRange.year(2014))).breakdown())
                .contains(undated);
        assertThat(all.choose(AREA, Optional.empty()).why().label(Locale.FRENCH))
                .contains("ne comptent pas pareil");
        assertThat(all.choose("age-band", YEAR).why().label(Locale.ENGLISH))
                .isEqualTo("no table is shared out by \"age-band\"");
        assertThat(new Breakdowns(List.of(in("2014", 1), in("2016", 1)))
                        .choose(AREA, YEAR)
                        .breakdown())
                .isEmpty();
        assertThat(new Breakdowns(List.of(in("2015", 2), in("2015", 2), in("2015", 0, 2)))
                        .choose(AREA, YEAR)
                        .breakdown())
                .isEmpty();
        Breakdown households = year.toBuilder().unit("foyers").build();
        assertThat(new Breakdowns(List.of(year, households))
                        .choose(AREA, YEAR)
                        .why()
                        .label(Locale.ENGLISH))
                .contains("do not count the same");
    }

    @Test
    void countsOfAnySizeAndLongListsAreCompared() {
        Breakdown most = Tables.byArea(Long.MAX_VALUE, Long.MIN_VALUE);
        Breakdown twice = cells(cell("c0", Long.MAX_VALUE), cell("c0", Long.MAX_VALUE), cell("c1", Long.MIN_VALUE));
        Breakdown none = cells();
        Finding found = check(List.of(most, twice, none)).asList().get(0);
        assertThat(found.message(Locale.ENGLISH)).contains("18,446,744,073,709,551,614 against");
        String hostile = "\u202e\n{count}".repeat(1_000);
        assertThat(check(List.of(none.toBuilder().title(hostile).build(), cells(cell(hostile, 1)))))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.message(Locale.FRENCH))
                        .hasSizeLessThan(2_000)
                        .doesNotContain("\n", "\u202e"));
        List<BreakdownCell> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(cell("c" + i, i));
        }
        List<Breakdown> tables = new ArrayList<>();
        tables.add(Tables.table("t").dimension(AREA).cells(many).build());
        tables.addAll(Collections.nCopies(50_000, Tables.byArea(1)));
        Findings all = Assertions.assertTimeout(Duration.ofSeconds(5), () -> check(tables));
        assertThat(all.count("statistic.breakdown.contradiction")).isEqualTo(50_000);
        assertThat(all.asList().get(0).getFacts().get("count")).isEqualTo(50_000);
    }
}
