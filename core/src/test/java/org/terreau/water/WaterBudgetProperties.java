package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.terreau.money.Rate;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

class WaterBudgetProperties {

    private static final double CLOSED = 1e-7;

    private static WaterBudget budget(RandomGardens chance, WateredGardens gardens, WeatherSeries weather, int mode) {
        WaterPlan plan = WaterPlan.from(chance.day())
                .giving(List.of(WateringMode.values()).get(mode & 3))
                .trustingRain(0.5, 2);
        return WaterBudget.of(gardens, weather, (mode & 4) == 0 ? plan : plan.withoutLimits());
    }

    @Property(tries = 300)
    void eachMillimetreOfEachSourceIsAccountedFor(@ForAll long seed, @ForAll int mode) {
        RandomGardens chance = new RandomGardens(seed);
        WaterBudget budget = budget(chance, chance.gardens(), chance.weather(0.02), mode);
        for (BedBudget bed : budget.beds()) {
            WaterLedger ledger = bed.ledger();
            assertThat(bed.totals().residualMm()).isCloseTo(0, within(CLOSED));
            for (int day = 0; day < ledger.days(); day++) {
                assertThat(ledger.residualMm(day)).isCloseTo(0, within(CLOSED));
                for (int source = 0; source < ledger.sources(); source++) {
                    assertThat(ledger.residualMm(source, day)).isCloseTo(0, within(CLOSED));
                }
            }
            assertThat(bed.litres()).isFinite().isNotNegative();
        }
    }

    @Property(tries = 300)
    void whatBedsGetIsWhatSourcesGiveAndNoSourceGivesMoreThanItHas(@ForAll long seed, @ForAll int mode) {
        RandomGardens chance = new RandomGardens(seed);
        WaterBudget budget = budget(chance, chance.gardens(), chance.weather(0.02), mode);
        Map<String, Double> ofBeds = new HashMap<>();
        for (BedBudget bed : budget.beds()) {
            for (String source : bed.ledger().irrigationSources()) {
                ofBeds.merge(source, bed.litres(source), Double::sum);
            }
        }
        boolean recorded = budget.plan().mode() == WateringMode.RECORDED
                || budget.plan().mode() == WateringMode.RECORDED_THEN_NEEDED;
        for (SourceBudget source : budget.sources()) {
            double litres = ofBeds.getOrDefault(source.id(), 0.0);
            assertThat(source.givenL()).isCloseTo(litres, within(CLOSED * Math.max(1, litres)));
            assertThat(source.askedL()).isFinite();
            ofBeds.remove(source.id());
            double limit = source.source()
                    .flatMap(WaterSource::getDailyLimitL)
                    .map(Number::doubleValue)
                    .orElse(Double.MAX_VALUE);
            double capacity = source.source()
                    .flatMap(WaterSource::getTank)
                    .map(tank -> tank.getCapacityL().doubleValue())
                    .orElse(Double.MAX_VALUE);
            for (int day = 0; day < source.days(); day++) {
                assertThat(source.storedL(day)).isBetween(0.0, capacity);
                if (budget.plan().limited() && !recorded) {
                    assertThat(source.givenL(day)).isLessThanOrEqualTo(limit * (1 + 1e-12));
                }
            }
            if (!recorded) {
                assertThat(source.beyondTankL()).isCloseTo(0, within(CLOSED));
            }
            assertThat(source.volumetricReliability().orElse(0)).isBetween(0.0, 1.0);
        }
        assertThat(ofBeds.values()).allMatch(each -> each < CLOSED);
    }

    /** A bed is dry only on a day that begins with less lacking than it was managed for. */
    @Property(tries = 200)
    void withSourcesWithoutEndNoBedSuffersButByTheDayItself(@ForAll long seed) {
        RandomGardens chance = new RandomGardens(seed);
        WateredGardens gardens = chance.gardens();
        WaterBudget budget = WaterBudget.of(
                gardens,
                chance.weather(0),
                WaterPlan.need(chance.day()).withoutLimits().managedAt(0.8));
        for (BedBudget bed : budget.beds()) {
            WaterLedger ledger = bed.ledger();
            for (int day = 1; day < ledger.days(); day++) {
                LocalDate date = bed.first().plusDays(day);
                boolean bare = bed.crops().stream()
                        .noneMatch(each -> !date.isBefore(each.begins()) && date.isBefore(each.ends()));
                double lacked = ledger.state(LedgerState.DEPLETION, day - 1);
                boolean isWatered = ledger.mm(LedgerTerm.IRRIGATION, day) > 0;
                boolean measured = ledger.mm(LedgerTerm.CORRECTION_GAIN, day) > 0
                        || ledger.mm(LedgerTerm.CORRECTION_LOSS, day) > 0;
                if (bare) {
                    assertThat(isWatered).as("bare soil is not watered").isFalse();
                } else if (!isWatered && !measured) {
                    assertThat(lacked).isLessThan(Math.max(0.8 * ledger.state(LedgerState.RAW, day - 1), 0.1) + CLOSED);
                } else if (!measured) {
                    double net = ledger.mm(LedgerTerm.IRRIGATION, day) - ledger.mm(LedgerTerm.APPLICATION_LOSS, day);
                    assertThat(net).isCloseTo(lacked, within(CLOSED));
                }
            }
        }
    }

    @Property(tries = 200)
    void moreTrustInRainNeverGivesMoreOnTheFirstDayThatDiffers(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        RandomGardens chance = new RandomGardens(seed);
        WateredGardens gardens = chance.gardens();
        WeatherSeries weather = chance.weather(0);
        WaterPlan plan = WaterPlan.need(chance.day()).withoutLimits();
        WaterBudget wary = WaterBudget.of(gardens, weather, plan.trustingRain(Math.min(one, other), 3));
        WaterBudget trusting = WaterBudget.of(gardens, weather, plan.trustingRain(Math.max(one, other), 3));
        for (int i = 0; i < wary.beds().size(); i++) {
            BedBudget less = trusting.beds().get(i);
            BedBudget more = wary.beds().get(i);
            int day = 0;
            while (day < more.ledger().days() - 1 && less.litres(day) == more.litres(day)) {
                day++;
            }
            if (more.ledger().days() > 0) {
                assertThat(less.litres(day)).isLessThanOrEqualTo(more.litres(day));
            }
        }
    }

    @Property(tries = 100)
    void theOrderOfBedsDoesNotMatterWhenNothingIsShort(@ForAll long seed) {
        RandomGardens chance = new RandomGardens(seed);
        WateredGardens gardens = chance.gardens();
        WeatherSeries weather = chance.weather(0.01);
        WaterPlan plan = WaterPlan.from(chance.day()).withoutLimits();
        List<WateredBed> turned = new ArrayList<>(gardens.water().getWateredBeds());
        Collections.reverse(turned);
        WateredGardens other = new WateredGardens(
                gardens.water().toBuilder().wateredBeds(turned).build(), gardens.gardens(), gardens.production());
        Map<String, Double> litres = new HashMap<>();
        WaterBudget.of(gardens, weather, plan)
                .beds()
                .forEach(each -> litres.put(each.bed().getId(), each.litres()));
        for (BedBudget each : WaterBudget.of(other, weather, plan).beds()) {
            assertThat(each.litres()).isEqualTo(litres.remove(each.bed().getId()));
        }
        assertThat(litres).isEmpty();
    }

    /** One bed with one coefficient and one source, reckoned as one would on paper. */
    @Property(tries = 300)
    void aSlowOtherReckoningFindsTheSame(@ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 1) double manageAt) {
        RandomGardens chance = new RandomGardens(seed);
        WeatherSeries weather = chance.weather(0);
        double limit = 20 + Math.floorMod(seed, 300);
        double efficiency = 0.75;
        WateredGardens gardens = Gardens.of(Gardens.single()
                .addWaterSources(Gardens.tap().toBuilder()
                        .dailyLimitL(BigDecimal.valueOf(limit))
                        .build())
                .addWateredBeds(
                        Gardens.bed("b", "tap").efficiencyRate(Rate.of(3, 4)).build())
                .addWaterCrops(
                        Gardens.crop("b", weather.first(), weather.days()).build()));
        BedBudget bed = WaterBudget.of(
                        gardens, weather, WaterPlan.need(weather.first()).managedAt(manageAt))
                .beds()
                .get(0);
        double[] et0 = weather.column(WeatherVariable.EVAPOTRANSPIRATION_STATION);
        double[] rain = weather.column(WeatherVariable.RAIN);
        double depletion = 0;
        double raw = 25;
        double percolated = 0;
        for (int day = 0; day < weather.days(); day++) {
            double gross = depletion >= manageAt * raw && depletion >= 0.1
                    ? Math.min(limit, depletion / efficiency * 10) / 10
                    : 0;
            raw = Math.min(Math.max(0.5 + 0.04 * (5 - et0[day]), 0.1), 0.8) * 50;
            double left = depletion - gross * efficiency - rain[day];
            percolated += Math.max(-left, 0);
            double now = Math.max(left, 0);
            double ks = now >= 50 ? 0 : now <= raw ? 1 : (50 - now) / (50 - raw);
            depletion = Math.min(now + ks * et0[day], 50);
            assertThat(bed.litres(day)).isCloseTo(10 * gross, within(1e-6));
            assertThat(bed.ledger().state(LedgerState.DEPLETION, day)).isCloseTo(depletion, within(1e-6));
        }
        assertThat(bed.totals().mm(LedgerTerm.DEEP_PERCOLATION)).isCloseTo(percolated, within(1e-6));
    }
}
