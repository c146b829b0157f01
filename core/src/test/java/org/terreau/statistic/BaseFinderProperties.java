package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BaseFinderProperties {

    @Property
    void whatWasPrintedOfABaseIsExplainedByIt(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 500) Integer> counts,
            @ForAll @IntRange(max = 4) int decimals) {
        int base = counts.stream().mapToInt(Integer::intValue).sum();
        if (base == 0) {
            return;
        }
        List<PrintedPercent> column = new ArrayList<>();
        for (int each : counts) {
            column.add(PrintedPercent.parse(BigDecimal.valueOf(each * 100L)
                    .divide(BigDecimal.valueOf(base), decimals, RoundingMode.HALF_UP)
                    .toPlainString()));
        }
        assertThat(BaseFinder.of(column).bases(10_000)).contains(base);
        assertThat(BaseFinder.ofPart(column.subList(0, 1)).explains(base)).isTrue();
    }

    @Property(tries = 500)
    void findsWhatTryingEveryNumberFinds(@ForAll("columns") List<PrintedPercent> column) {
        List<Integer> slow = new ArrayList<>();
        List<Integer> slowPart = new ArrayList<>();
        for (int base = 1; base <= 60; base++) {
            long least = 0;
            long most = 0;
            boolean all = true;
            for (PrintedPercent each : column) {
                List<Long> fitting = fitting(each, base);
                all &= !fitting.isEmpty();
                least += fitting.isEmpty() ? 0 : fitting.get(0);
                most += fitting.isEmpty() ? 0 : fitting.get(fitting.size() - 1);
            }
            if (all && least <= base && base <= most) {
                slow.add(base);
            }
            if (all && least <= base) {
                slowPart.add(base);
            }
        }
        assertThat(BaseFinder.of(column).bases(60)).isEqualTo(slow);
        assertThat(BaseFinder.ofPart(column).bases(60)).isEqualTo(slowPart);
    }

    private static List<Long> fitting(PrintedPercent printed, int base) {
        List<Long> fitting = new ArrayList<>();
        for (long part = 0; part <= 2L * base; part++) {
            BigDecimal off = BigDecimal.valueOf(part * 100)
                    .subtract(printed.getValue().multiply(BigDecimal.valueOf(base)))
                    .abs();
            if (off.compareTo(BigDecimal.valueOf(5, printed.getDecimals() + 1).multiply(BigDecimal.valueOf(base)))
                    <= 0) {
                fitting.add(part);
            }
        }
        return fitting;
    }

    @Property(tries = 500)
    void impliedCountsAddUpAndFit(
            @ForAll("columns") List<PrintedPercent> column, @ForAll @IntRange(min = 1, max = 5_000) int base) {
        BaseFinder finder = BaseFinder.of(column);
        for (long each : new long[] {base, base * 1_000_000L}) {
            if (finder.explains(each)) {
                List<Long> counts = finder.counts(each);
                assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(each);
                for (int i = 0; i < column.size(); i++) {
                    assertThat(column.get(i).fits(counts.get(i), each)).isTrue();
                }
            }
        }
        BaseFinder part = BaseFinder.ofPart(column);
        if (part.explains(base)) {
            List<Long> counts = part.counts(base);
            assertThat(counts.stream().mapToLong(Long::longValue).sum()).isLessThanOrEqualTo(base);
            for (int i = 0; i < column.size(); i++) {
                assertThat(column.get(i).fits(counts.get(i), base)).isTrue();
            }
        }
    }

    @Property
    void theOrderOfTheColumnMakesNoDifference(@ForAll("columns") List<PrintedPercent> column, @ForAll Random random) {
        List<PrintedPercent> shuffled = new ArrayList<>(column);
        Collections.shuffle(shuffled, random);
        assertThat(BaseFinder.of(shuffled).bases(500))
                .isEqualTo(BaseFinder.of(column).bases(500));
        assertThat(BaseFinder.of(shuffled).closest(500))
                .isEqualTo(BaseFinder.of(column).closest(500));
    }

    /** Columns of which many have a base: the shares of a hundred, whole or in tenths. */
    @Provide
    Arbitrary<List<PrintedPercent>> columns() {
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, 1_000).list().ofMaxSize(5);
        return cuts.flatMap(places -> Arbitraries.integers().between(0, 1).map(decimals -> {
            List<Integer> sorted = new ArrayList<>(places);
            sorted.add(0);
            sorted.add(1_000);
            Collections.sort(sorted);
            List<PrintedPercent> column = new ArrayList<>();
            for (int i = 1; i < sorted.size(); i++) {
                BigDecimal share = BigDecimal.valueOf((long) sorted.get(i) - sorted.get(i - 1), 1);
                column.add(PrintedPercent.parse(
                        share.setScale(decimals, RoundingMode.HALF_UP).toPlainString()));
            }
            return column;
        }));
    }
}
