package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class BedSeasonsTests {

    private static final int COUNT = 1_000;

    private static BedSeason season(int index) {
        return index % 7 == 0 ? RandomSeasons.hostile(index) : RandomSeasons.usual(index);
    }

    private static void same(SeasonTotals found, SeasonTotals expected) {
        assertThat(found.days()).isEqualTo(expected.days());
        assertThat(found.stressDays()).isEqualTo(expected.stressDays());
        assertThat(found.leastKs()).isEqualTo(expected.leastKs());
        assertThat(found.finalStoredMm()).isEqualTo(expected.finalStoredMm());
        assertThat(found.initialStoredMm()).isEqualTo(expected.initialStoredMm());
        assertThat(found.actualEvapotranspirationMm()).isEqualTo(expected.actualEvapotranspirationMm());
        for (LedgerTerm each : LedgerTerm.values()) {
            assertThat(found.mm(each)).isEqualTo(expected.mm(each));
            for (int s = 0; s < expected.sources(); s++) {
                assertThat(found.mm(each, s)).isEqualTo(expected.mm(each, s));
            }
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        List<SeasonTotals> one = BedSeasons.totals(COUNT, BedSeasonsTests::season, 1);
        for (int threads : new int[] {2, 3, 8}) {
            List<SeasonTotals> many = BedSeasons.totals(COUNT, BedSeasonsTests::season, threads);
            for (int i = 0; i < COUNT; i++) {
                same(many.get(i), one.get(i));
            }
        }
        for (int i = 0; i < COUNT; i++) {
            same(one.get(i), WaterBalance.of(season(i)).totals());
        }
    }

    @Test
    void ledgersAreKeptWhenAskedFor() {
        List<WaterLedger> ledgers = BedSeasons.ledgers(100, BedSeasonsTests::season, 4);
        for (int i = 0; i < ledgers.size(); i++) {
            double[] expected = WaterBalance.of(season(i)).column(LedgerState.DEPLETION);
            assertThat(ledgers.get(i).column(LedgerState.DEPLETION)).isEqualTo(expected);
        }
    }

    @Test
    void eachSeasonIsReckonedOnce() {
        AtomicIntegerArray calls = new AtomicIntegerArray(COUNT);
        BedSeason season = RandomSeasons.usual(1);
        BedSeasons.totals(
                COUNT,
                i -> {
                    calls.incrementAndGet(i);
                    return season;
                },
                4);
        for (int i = 0; i < COUNT; i++) {
            assertThat(calls.get(i)).isEqualTo(1);
        }
        assertThat(BedSeasons.totals(0, i -> season, 4)).isEmpty();
    }

    @Test
    void whatACallerThrowsComesBack() {
        assertThatThrownBy(() -> BedSeasons.totals(
                        COUNT,
                        i -> {
                            if (i == 500) {
                                throw new IllegalStateException("no such bed");
                            }
                            return season(i);
                        },
                        3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such bed");
        assertThatThrownBy(() -> BedSeasons.totals(1, BedSeasonsTests::season, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptionIsKept() {
        Thread.currentThread().interrupt();
        List<SeasonTotals> totals = BedSeasons.totals(COUNT, BedSeasonsTests::season, 2);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(totals).hasSize(COUNT).doesNotContainNull();
    }
}
