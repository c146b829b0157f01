package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Numbers that are none, or are far too large or small, end a balance; they never throw and never come out of it. */
class BadNumbersProperties {

    private static final List<Double> BAD = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            -999.0,
            -0.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            -Double.MIN_VALUE,
            1e-300);

    private final Random random = new Random();

    private double bad() {
        return BAD.get(random.nextInt(BAD.size()));
    }

    private double now(double value) {
        return random.nextInt(40) == 0 ? bad() : value;
    }

    private double[] some(double[] values, boolean any) {
        double[] copy = values.clone();
        if (any && copy.length > 0) {
            copy[random.nextInt(copy.length)] = bad();
        }
        return copy;
    }

    private boolean atTimes() {
        return random.nextInt(5) == 0;
    }

    @Property(tries = 4000, shrinking = ShrinkingMode.OFF)
    void theyNeverComeThrough(@ForAll long seed) {
        random.setSeed(seed);
        BedSeason season = broken(RandomSeasons.hostile(seed));
        BalanceRun run = WaterBalance.start(season);
        while (run.advance()) {
            run.daysUntilStress();
        }
        WaterLedger ledger = run.ledger();
        assertThat(ledger.days())
                .isEqualTo(
                        ledger.stop().map(BalanceStop::day).orElse(season.crop().days()));
        assertThat(ledger.initialStoredMm()).isFinite().isNotNegative();
        for (int d = 0; d < ledger.days(); d++) {
            for (LedgerTerm each : LedgerTerm.values()) {
                for (int s = 0; s < ledger.sources(); s++) {
                    assertThat(ledger.mm(each, s, d)).as("%s", each).isFinite().isGreaterThanOrEqualTo(0);
                }
            }
            for (LedgerState each : LedgerState.values()) {
                assertThat(ledger.state(each, d)).as("%s", each).isFinite().isGreaterThanOrEqualTo(0);
            }
        }
        SeasonTotals totals = ledger.totals();
        assertThat(totals.leastKs()).isBetween(0.0, 1.0);
        totals.relativeYield(bad()).ifPresent(part -> assertThat(part).isBetween(0.0, 1.0));
        assertThat(totals.residualMm()).isFinite();
    }

    private BedSeason broken(BedSeason season) {
        CropDays crop = season.crop();
        double[] kc = some(crop.coefficient(), atTimes());
        double[] roots = some(crop.rootDepthM(), atTimes());
        double[] fraction = some(crop.depletionFraction(), atTimes());
        crop = crop.method() == KcMethod.SINGLE
                ? CropDays.single(kc, roots, fraction)
                : CropDays.dual(kc, some(crop.heightM(), atTimes()), roots, fraction)
                        .withKcMin(now(0.15));
        SoilProperties soil = season.soil();
        soil = new SoilProperties(
                now(soil.thetaFc()),
                now(soil.thetaWp()),
                now(soil.tewMm()),
                now(soil.rewMm()),
                now(soil.initialEvaporationMm()),
                now(soil.initialDepletionMm()),
                now(soil.subsoilDepletion()),
                now(soil.curveNumber()),
                now(soil.mulchFactor()),
                soil.layers().stream()
                        .map(each -> new SoilLayer(
                                now(each.bottomM()),
                                now(each.thetaFc()),
                                now(each.thetaWp()),
                                now(each.thetaInitial())))
                        .toList());
        DailyForcing forcing = season.forcing();
        forcing = DailyForcing.of(some(forcing.et0Mm(), atTimes()), some(forcing.rainMm(), atTimes()))
                .withAir(some(forcing.windAt2m(), atTimes()), some(forcing.humidityMin(), atTimes()))
                .withCapillaryRise(some(forcing.capillaryRiseMm(), atTimes()));
        Irrigation irrigation = season.irrigation();
        List<IrrigationLine> lines = irrigation.lines().stream()
                .map(each -> new IrrigationLine(
                        each.source(), now(each.efficiency()), now(each.wettedFraction()), each.underCanopy()))
                .toList();
        double[][] given = irrigation.given();
        for (int i = 0; i < given.length; i++) {
            given[i] = some(given[i], atTimes());
        }
        Irrigation other = given.length > 0 ? Irrigation.given(lines, given) : Irrigation.by(lines);
        IrrigationRule rule = irrigation.rule();
        if (rule != null) {
            other = other.withRule(new IrrigationRule(
                    rule.line(),
                    now(rule.rawFraction()),
                    rule.everyDays(),
                    now(rule.netMm()),
                    now(rule.mostGrossMm())));
        }
        BalanceOptions options = season.options();
        return new BedSeason(
                crop,
                soil,
                forcing,
                other,
                DepletionReadings.of(new int[] {0}, new double[] {now(5)}),
                new BalanceOptions(
                        options.order(),
                        options.runoff(),
                        now(options.lightRainFraction()),
                        options.adjustsDepletionFraction(),
                        options.tallReference(),
                        now(options.significantRainMm()),
                        now(options.surfaceTranspiration())));
    }
}
