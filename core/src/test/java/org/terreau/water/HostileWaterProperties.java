package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossiers;
import org.terreau.finding.Findings;
import org.terreau.garden.Garden;
import org.terreau.money.Rate;
import org.terreau.production.Production;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/** Whatever can be built is judged and reckoned: without an exception, soon, twice the same, and without a NaN. */
class HostileWaterProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int DAYS = 60;
    private static final List<String> CROPS = List.of("tomate", "laitue", "oca", "pomme de terre");
    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("0.2"),
            new BigDecimal("1E+2000000000"),
            new BigDecimal("1E-2000000000"),
            new BigDecimal("-1E+1000000"),
            new BigDecimal(BigInteger.ONE.shiftLeft(20_000), 7),
            new BigDecimal("1E+300"),
            new BigDecimal("1E-300"));

    @Provide
    Arbitrary<WateredGardens> gardens() {
        return Arbitraries.oneOf(gardens(Dossiers.valid()), gardens(Dossiers.broken()));
    }

    private static Arbitrary<WateredGardens> gardens(Dossiers dossiers) {
        return Combinators.combine(
                        dossiers.values(Water.class),
                        dossiers.values(Garden.class).list().ofMaxSize(2),
                        dossiers.values(Production.class))
                .as(WateredGardens::new);
    }

    /** The same where each bed has a soil, an area and a crop; the other numbers stay as hostile as they are. */
    private static WateredGardens grown(WateredGardens gardens) {
        Water water = gardens.water();
        List<GardenSoil> soils = new ArrayList<>(List.of(SmallWater.soil().build()));
        for (GardenSoil each : water.getSoils()) {
            soils.add(each.toBuilder().texture(SoilTexture.LOAM).build());
        }
        List<WateredBed> beds =
                new ArrayList<>(List.of(SmallWater.bed().areaM2(BigDecimal.TEN).build()));
        for (WateredBed each : water.getWateredBeds()) {
            beds.add(each.toBuilder()
                    .soil(soils.get(beds.size() % soils.size()).getId())
                    .areaM2(each.getAreaM2().orElse(BigDecimal.TEN))
                    .build());
        }
        List<WaterCrop> crops = new ArrayList<>(List.of(SmallWater.crop().build()));
        for (WaterCrop each : water.getWaterCrops()) {
            crops.add(each.toBuilder()
                    .crop(CROPS.get(crops.size() % CROPS.size()))
                    .wateredBed(beds.get(crops.size() % beds.size()).getId())
                    .begins(WaterBudgetExamples.FIRST.plusDays(crops.size()))
                    .ends(WaterBudgetExamples.FIRST.plusDays(70))
                    .build());
        }
        List<Watering> waterings = new ArrayList<>();
        for (Watering each : water.getWaterings()) {
            waterings.add(each.toBuilder()
                    .wateredBed(beds.get(waterings.size() % beds.size()).getId())
                    .on(WaterBudgetExamples.FIRST.plusDays(3L * waterings.size()))
                    .build());
        }
        List<SoilReading> readings = new ArrayList<>();
        for (SoilReading each : water.getSoilReadings()) {
            readings.add(each.toBuilder()
                    .wateredBed(beds.get(readings.size() % beds.size()).getId())
                    .on(WaterBudgetExamples.FIRST.plusDays(5L * readings.size()))
                    .build());
        }
        return new WateredGardens(
                water.toBuilder()
                        .soils(soils)
                        .wateredBeds(beds)
                        .waterCrops(crops)
                        .waterings(waterings)
                        .soilReadings(readings)
                        .build(),
                gardens.gardens(),
                gardens.production());
    }

    private static WeatherSeries weather() {
        WeatherSeries.Builder weather =
                WaterBudgetExamples.weather(WaterBudgetExamples.FIRST, DAYS, 5, 2).build().toBuilder();
        weather.set(WeatherVariable.RAIN, 9, 2_000, ValueOrigin.DOUBTFUL);
        return weather.build();
    }

    private static void judge(WateredGardens gardens) {
        Findings once = WaterRules.water().check(gardens.water(), DAY);
        assertThat(WaterRules.water().check(gardens.water(), DAY)).isEqualTo(once);
        assertThat(WaterRules.watered().check(gardens, DAY)).hasSameSizeAs(once);
        speaks(once);
        speaks(WaterRules.places().check(gardens, DAY));
        WeatherSeries weather = weather();
        for (WateringMode mode : WateringMode.values()) {
            WaterPlan plan = WaterPlan.from(DAY).giving(mode);
            WaterBudget budget = WaterBudget.of(gardens, weather, plan);
            assertFinite(budget);
            speaks(WaterRules.budgets().check(budget, DAY));
        }
    }

    private static void speaks(Findings findings) {
        findings.forEach(each -> {
            assertThat(each.message(Locale.FRENCH)).isNotBlank().doesNotContain("NaN");
            assertThat(each.repair(Locale.ENGLISH)).isPresent();
        });
    }

    private static void assertFinite(WaterBudget budget) {
        for (BedBudget bed : budget.beds()) {
            assertFinite(bed.litres(), bed.litresPerM2(), bed.totals().actualEvapotranspirationMm());
            for (int day = 0; day < bed.ledger().days(); day++) {
                for (LedgerTerm term : LedgerTerm.values()) {
                    assertFinite(bed.ledger().mm(term, day));
                }
                for (LedgerState state : LedgerState.values()) {
                    assertFinite(bed.ledger().state(state, day));
                }
            }
        }
        for (SourceBudget source : budget.sources()) {
            assertFinite(source.askedL(), source.givenL(), source.beyondTankL(), source.spilledL(), source.cost());
        }
        for (WateringDecision each : budget.decisions()) {
            assertFinite(each.wantedL(), each.givenL(), each.depletionMm(), each.rawMm(), each.expectedRainMm());
        }
    }

    private static void assertFinite(double... numbers) {
        for (double each : numbers) {
            assertThat(each).isFinite();
        }
    }

    @Property(tries = 300)
    void everyWaterIsJudgedAndReckoned(@ForAll("gardens") WateredGardens gardens) {
        judge(gardens);
        WateredGardens grown = grown(gardens);
        assertThat(WaterBudget.of(grown, weather(), WaterPlan.from(DAY)).beds()).isNotEmpty();
        judge(grown);
    }

    @Test
    void numbersOfAnySize() {
        Assertions.assertTimeout(SOON, () -> {
            for (BigDecimal one : NUMBERS) {
                for (BigDecimal other : NUMBERS) {
                    judge(hostile(one, other));
                }
            }
        });
    }

    private static WateredGardens hostile(BigDecimal one, BigDecimal other) {
        WaterCrop.Builder crop = SmallWater.whole()
                .crop("tomate")
                .begins(WaterBudgetExamples.FIRST)
                .ends(LocalDate.MAX)
                .kcMid(one)
                .heightM(other)
                .rootDepthM(one)
                .depletionFraction(other);
        Water water = Water.builder()
                .addSoil(SmallWater.soil()
                        .depthM(other)
                        .readilyEvaporableMm(one)
                        .addRetention(RetentionPoint.builder()
                                .tensionKPa(one)
                                .waterContent(other)
                                .build())
                        .addRetention(RetentionPoint.builder()
                                .tensionKPa(other)
                                .waterContent(one)
                                .build())
                        .build())
                .addWaterSource(SmallWater.rain(StorageTank.builder()
                                .capacityL(one)
                                .initialL(other)
                                .firstFlushMm(one)
                                .addRoof(SmallWater.roof().areaM2(other).build()))
                        .dailyLimitL(other)
                        .build())
                .addWaterSource(SmallWater.tap().build())
                .addWateredBed(SmallWater.bed()
                        .areaM2(one)
                        .initialDepletionMm(other)
                        .distanceM(one)
                        .build())
                .addWateredBed(SmallWater.bed().id("a").initialDepletionMm(one).build())
                .addWaterCrop(crop.build())
                .addWaterCrop(crop.id("a").wateredBed("a").build())
                .addWaterCrop(
                        SmallWater.crop().wateredBed("a").begins(LocalDate.MIN).build())
                .addWaterCrop(SmallWater.crop()
                        .begins(LocalDate.MAX)
                        .ends(LocalDate.MIN)
                        .build())
                .addWatering(SmallWater.watering("2026-05-08", "1").litres(one).build())
                .addWatering(SmallWater.watering("2026-05-08", "1")
                        .litres(other)
                        .wateredBed("a")
                        .build())
                .addWatering(
                        SmallWater.watering("2026-05-08", "1").on(LocalDate.MAX).build())
                .addSoilReading(SmallWater.reading("2026-05-09").tensionKPa(one).build())
                .addSoilReading(
                        SmallWater.reading("2026-05-10").depletionMm(other).build())
                .addSoilReading(SmallWater.reading("2026-05-11")
                        .wateredBed("a")
                        .waterContent(one)
                        .on(LocalDate.MIN)
                        .build())
                .addRainReading(SmallWater.gauge("2026-05-12", "1").rainMm(one).build())
                .build();
        return SmallWater.in(water, SmallWater.planting().planted(LocalDate.MAX).lastHarvest(LocalDate.MIN));
    }

    /** Long lists take no quadratic time: each of these would be billions of steps. */
    @Test
    void longLists() {
        int many = 60_000;
        List<WaterCrop> crops = new ArrayList<>();
        List<Watering> waterings = new ArrayList<>();
        List<WateredBed> beds = new ArrayList<>();
        List<SoilReading> readings = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            crops.add(SmallWater.crop()
                    .id("c" + i)
                    .begins(LocalDate.of(1, 1, 1).plusDays(10L * i))
                    .ends(LocalDate.of(1, 1, 5).plusDays(10L * i))
                    .areaRate(Rate.ofPercent("1"))
                    .build());
            waterings.add(SmallWater.watering("2026-05-08", "1")
                    .on(LocalDate.of(1, 1, 7).plusDays(i))
                    .build());
            beds.add(SmallWater.bed().id("b" + i).bed("x" + i).build());
            readings.add(SmallWater.reading("2026-05-08")
                    .tensionKPa(BigDecimal.valueOf(i))
                    .build());
        }
        Water water = SmallWater.sound()
                .waterCrops(crops)
                .waterings(waterings)
                .addAllWateredBeds(beds)
                .soilReadings(readings)
                .rainReadings(Collections.nCopies(
                        many, SmallWater.gauge("2026-05-08", "1").build()))
                .build();
        Assertions.assertTimeout(SOON, () -> {
            assertThat(WaterRules.water().check(water, DAY)).isNotEmpty();
            assertThat(WaterRules.places().check(SmallWater.in(water), DAY)).isNotEmpty();
        });
    }
}
