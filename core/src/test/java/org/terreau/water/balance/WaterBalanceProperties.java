package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The laws of the ledger, over random gardens and years. */
class WaterBalanceProperties {

    private static final List<LedgerTerm> TERMS = List.of(LedgerTerm.values());

    private static BedSeason season(long seed, boolean hostile) {
        return hostile ? RandomSeasons.hostile(seed) : RandomSeasons.usual(seed);
    }

    /** All that comes on a day and is there before it: the size to which rounding is relative. */
    private static double size(WaterLedger ledger, int day) {
        double size = 1 + (day == 0 ? ledger.initialStoredMm() : ledger.state(LedgerState.STORED, day - 1));
        for (LedgerTerm each : TERMS) {
            size += ledger.mm(each, day);
        }
        return size;
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void eachMillimetreHasAnOriginAndAFate(@ForAll long seed, @ForAll boolean hostile) {
        WaterLedger ledger = WaterBalance.of(season(seed, hostile));
        double sum = 0;
        for (int d = 0; d < ledger.days(); d++) {
            double size = size(ledger, d);
            sum += size;
            assertThat(Math.abs(ledger.residualMm(d))).as("day %s", d).isLessThanOrEqualTo(1e-9 * size);
            double ofSources = 0;
            for (int s = 0; s < ledger.sources(); s++) {
                assertThat(Math.abs(ledger.residualMm(s, d)))
                        .as("source %s, day %s", s, d)
                        .isLessThanOrEqualTo(2e-9 * size);
                ofSources += ledger.storedMm(s, d);
            }
            assertThat(Math.abs(ofSources - ledger.state(LedgerState.STORED, d)))
                    .isLessThanOrEqualTo(1e-9 * size);
            for (LedgerTerm each : TERMS) {
                double parts = 0;
                for (int s = 0; s < ledger.sources(); s++) {
                    double part = ledger.mm(each, s, d);
                    assertThat(part).as("%s of %s", each, s).isNotNegative();
                    parts += part;
                }
                assertThat(Math.abs(parts - ledger.mm(each, d))).as("%s", each).isLessThanOrEqualTo(1e-9 * size);
            }
        }
        SeasonTotals totals = ledger.totals();
        assertThat(Math.abs(totals.residualMm())).isLessThanOrEqualTo(1e-9 * (1 + sum));
        for (int s = 0; s < totals.sources(); s++) {
            double rest = s == WaterLedger.SOIL ? ledger.initialStoredMm() : 0;
            for (LedgerTerm each : TERMS) {
                rest += each.isOrigin() ? totals.mm(each, s) : -totals.mm(each, s);
            }
            double left = ledger.storedMm(s, ledger.days() - 1);
            assertThat(Math.abs(rest - left)).as("source %s", s).isLessThanOrEqualTo(2e-9 * (1 + sum));
        }
    }

    @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
    void allStaysWithinItsBounds(@ForAll long seed, @ForAll boolean hostile) {
        BedSeason season = season(seed, hostile);
        WaterLedger ledger = WaterBalance.of(season);
        assertThat(ledger.stop()).isEmpty();
        assertThat(ledger.days()).isEqualTo(season.crop().days());
        double tew = season.soil().tewMm();
        for (int d = 0; d < ledger.days(); d++) {
            for (LedgerTerm each : TERMS) {
                assertThat(ledger.mm(each, d)).as("%s", each).isFinite().isNotNegative();
            }
            for (LedgerState each : LedgerState.values()) {
                assertThat(ledger.state(each, d)).as("%s", each).isFinite().isNotNegative();
            }
            assertThat(ledger.state(LedgerState.DEPLETION, d)).isLessThanOrEqualTo(ledger.state(LedgerState.TAW, d));
            assertThat(ledger.state(LedgerState.RAW, d)).isLessThanOrEqualTo(ledger.state(LedgerState.TAW, d));
            assertThat(ledger.state(LedgerState.KS, d)).isLessThanOrEqualTo(1);
            assertThat(ledger.state(LedgerState.KR, d)).isLessThanOrEqualTo(1);
            assertThat(ledger.state(LedgerState.GROUND_COVER, d)).isLessThanOrEqualTo(1);
            assertThat(ledger.state(LedgerState.EVAPORATION_DEPLETION, d)).isLessThanOrEqualTo(tew);
            assertThat(ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, d))
                    .isLessThanOrEqualTo(ledger.state(LedgerState.CROP_EVAPOTRANSPIRATION, d) * (1 + 1e-12));
        }
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void itIsWhatTheSlowOneSays(@ForAll long seed, @ForAll boolean wild) {
        BedSeason season = wild ? RandomSeasons.wild(seed) : RandomSeasons.usual(seed);
        WaterLedger ledger = WaterBalance.of(season);
        List<SlowBalance.Day> slow = SlowBalance.of(season);
        boolean dual = season.crop().method() == KcMethod.DUAL;
        for (int d = 0; d < ledger.days(); d++) {
            SlowBalance.Day day = slow.get(d);
            same(day.dr, ledger.state(LedgerState.DEPLETION, d), "Dr", d);
            same(day.drProfile, ledger.state(LedgerState.PROFILE_DEPLETION, d), "Dr of the profile", d);
            same(day.taw, ledger.state(LedgerState.TAW, d), "TAW", d);
            same(day.raw, ledger.state(LedgerState.RAW, d), "RAW", d);
            same(day.ks, ledger.state(LedgerState.KS, d), "Ks", d);
            same(day.kcMax, ledger.state(LedgerState.KC_MAX, d), "Kcmax", d);
            same(day.fc, ledger.state(LedgerState.GROUND_COVER, d), "fc", d);
            same(day.few, ledger.state(LedgerState.EXPOSED, d), "few", d);
            same(day.kr, ledger.state(LedgerState.KR, d), "Kr", d);
            same(day.ke, ledger.state(LedgerState.KE, d), "Ke", d);
            same(day.de, ledger.state(LedgerState.EVAPORATION_DEPLETION, d), "De", d);
            same(day.dpe, ledger.state(LedgerState.EVAPORATION_PERCOLATION, d), "DPe", d);
            same(day.etc, ledger.state(LedgerState.CROP_EVAPOTRANSPIRATION, d), "ETc", d);
            same(day.e, ledger.mm(LedgerTerm.EVAPORATION, d), "E", d);
            LedgerTerm plant = dual ? LedgerTerm.TRANSPIRATION : LedgerTerm.EVAPOTRANSPIRATION;
            same(day.t, ledger.mm(plant, d), "T", d);
            same(day.dp, ledger.mm(LedgerTerm.DEEP_PERCOLATION, d), "DP", d);
            same(day.runoff, ledger.mm(LedgerTerm.RUNOFF, d), "runoff", d);
            same(day.irrigationRunoff, ledger.mm(LedgerTerm.IRRIGATION_RUNOFF, d), "runoff of irrigation", d);
            same(day.gross, ledger.mm(LedgerTerm.IRRIGATION, d), "irrigation", d);
            same(day.loss, ledger.mm(LedgerTerm.APPLICATION_LOSS, d), "loss", d);
            same(day.below, ledger.mm(LedgerTerm.BELOW_WILTING, d), "below wilting", d);
            same(day.growth, ledger.mm(LedgerTerm.ROOT_GROWTH, d), "growth", d);
            same(day.retreat, ledger.mm(LedgerTerm.ROOT_RETREAT, d), "retreat", d);
            double correction = ledger.mm(LedgerTerm.CORRECTION_GAIN, d) - ledger.mm(LedgerTerm.CORRECTION_LOSS, d);
            same(day.correction, correction, "correction", d);
            same(day.stored.get("soil"), ledger.storedMm(WaterLedger.SOIL, d), "soil", d);
            same(day.stored.get("rain"), ledger.storedMm(WaterLedger.RAIN, d), "rain", d);
            same(day.stored.get("groundwater"), ledger.storedMm(WaterLedger.GROUNDWATER, d), "rise", d);
            List<String> sources = ledger.irrigationSources();
            for (int s = 0; s < sources.size(); s++) {
                double expected = day.stored.getOrDefault("by " + sources.get(s), 0.0);
                same(expected, ledger.storedMm(WaterLedger.FIRST_IRRIGATION + s, d), sources.get(s), d);
            }
        }
    }

    private static void same(double expected, double found, String what, int day) {
        assertThat(Math.abs(found - expected))
                .as("%s on day %s: %s, by the slow one %s", what, day, found, expected)
                .isLessThanOrEqualTo(1e-7 * (1 + Math.abs(expected)));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void drivenDayByDayItIsTheSame(@ForAll long seed) {
        BedSeason season = RandomSeasons.usual(seed);
        WaterLedger whole = WaterBalance.of(season);
        BalanceRun run = WaterBalance.start(season);
        while (run.advance()) {
            // looking ahead changes nothing
            run.daysUntilStress();
            assertThat(run.depletionMm()).isEqualTo(whole.state(LedgerState.DEPLETION, run.day() - 1));
            assertThat(run.rawMm()).isEqualTo(whole.state(LedgerState.RAW, run.day() - 1));
            assertThat(run.ks()).isEqualTo(whole.state(LedgerState.KS, run.day() - 1));
        }
        same(run.ledger(), whole);
    }

    /** Water decided day by day is the same as water given beforehand. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void decidedWaterIsGivenWater(@ForAll long seed) {
        BedSeason season = RandomSeasons.usual(seed);
        Irrigation irrigation = season.irrigation();
        double[][] given = irrigation.given();
        if (given.length == 0) {
            return;
        }
        BedSeason undecided = new BedSeason(
                season.crop(),
                season.soil(),
                season.forcing(),
                Irrigation.by(irrigation.lines()),
                season.readings(),
                season.options());
        BedSeason known = new BedSeason(
                season.crop(),
                season.soil(),
                season.forcing(),
                Irrigation.given(irrigation.lines(), given),
                season.readings(),
                season.options());
        BalanceRun run = WaterBalance.start(undecided);
        for (int d = 0; d < season.crop().days(); d++) {
            double[] decided = new double[given.length];
            for (int i = 0; i < decided.length; i++) {
                decided[i] = given[i][d];
            }
            assertThat(run.advance(decided)).isTrue();
        }
        same(run.ledger(), WaterBalance.of(known));
    }

    private static void same(WaterLedger found, WaterLedger expected) {
        for (LedgerTerm each : TERMS) {
            assertThat(found.column(each)).as("%s", each).isEqualTo(expected.column(each));
        }
        for (LedgerState each : LedgerState.values()) {
            assertThat(found.column(each)).as("%s", each).isEqualTo(expected.column(each));
        }
    }

    /** Where a forecast sees stress, a run without further water meets it that day. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theForecastOfStressComesTrue(@ForAll long seed) {
        BedSeason season = RandomSeasons.usual(seed);
        BedSeason dry = new BedSeason(
                season.crop(), season.soil(), season.forcing(), Irrigation.none(), season.readings(), season.options());
        double[] ks = WaterBalance.of(dry).column(LedgerState.KS);
        BalanceRun run = WaterBalance.start(dry);
        for (int d = 0; d < ks.length; d++) {
            int from = d;
            int expected = IntStream.range(d, ks.length)
                    .filter(i -> ks[i] < 1)
                    .map(i -> i - from)
                    .findFirst()
                    .orElse(-1);
            assertThat(run.daysUntilStress().orElse(-1)).isEqualTo(expected);
            run.advance();
        }
    }
}
