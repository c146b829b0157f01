package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.Gardens.FIRST;
import static org.terreau.water.Gardens.days;
import static org.terreau.water.Gardens.number;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.coefficient.Mulch;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.weather.WeatherSeries;

class WaterUncertaintyTests {

    private static final WeatherSeries WEATHER = Gardens.weather(FIRST, days(120, 5), days(120, 0.5));
    private static final WaterPlan PLAN = WaterPlan.need(FIRST);
    private static final UncertaintyOptions FEW = UncertaintyOptions.usual().sampling(60);

    /** Tomatoes of the table on loam, watered by can, under straw. */
    private static Water.Builder open() {
        return Water.builder()
                .addSoils(GardenSoil.builder()
                        .id("loam")
                        .texture(SoilTexture.LOAM)
                        .build())
                .addWaterSources(Gardens.tap())
                .addWateredBeds(WateredBed.builder()
                        .id("b")
                        .garden("g")
                        .soil("loam")
                        .areaM2(number("10"))
                        .method(IrrigationMethod.WATERING_CAN_AT_FOOT)
                        .mulch(Mulch.PLASTIC)
                        .addWaterSources("tap")
                        .build())
                .addWaterCrops(WaterCrop.builder()
                        .id("c")
                        .wateredBed("b")
                        .crop("tomato")
                        .begins(FIRST)
                        .ends(FIRST.plusDays(119))
                        .build());
    }

    private static WaterUncertainty draw(Water.Builder water, UncertaintyOptions options) {
        return WaterUncertainty.of(Gardens.of(water), WEATHER, PLAN, options);
    }

    @Test
    void theSameSeedGivesTheSameOnAnyNumberOfThreads() throws Exception {
        WaterUncertainty one = draw(open(), FEW);
        ForkJoinPool pool = new ForkJoinPool(3);
        WaterUncertainty many =
                pool.submit(() -> draw(open(), FEW.onAllCores())).get();
        pool.shutdown();
        assertThat(many.litres()).isEqualTo(one.litres());
        assertThat(many.beds().get(0).litres()).isEqualTo(one.beds().get(0).litres());
        assertThat(many.stressDays()).isEqualTo(one.stressDays());
        assertThat(draw(open(), FEW.seeded(1)).litres()).isNotEqualTo(one.litres());
    }

    @Test
    void whatIsDrawnIsToldAndSpreads() {
        WaterUncertainty sure = draw(open(), FEW.withShares());
        assertThat(sure.samples()).isEqualTo(60);
        assertThat(sure.failedSamples()).isZero();
        assertThat(sure.drawn()).extracting(DrawnRange::input).containsOnly(UncertainInput.values());
        assertThat(sure.drawn())
                .contains(
                        new DrawnRange(UncertainInput.SOIL, "loam", "fieldCapacity", 0.2, 0.3),
                        new DrawnRange(UncertainInput.EFFICIENCY, "b", "", 0.75, 0.9),
                        new DrawnRange(UncertainInput.CROP, "tomato", "ROOT_DEPTH_MAX", 0.7, 1.5));
        Band litres = sure.litres().orElseThrow();
        assertThat(litres.least()).isLessThan(litres.low());
        assertThat(litres.low()).isLessThan(litres.median());
        assertThat(litres.median()).isLessThan(litres.high());
        assertThat(litres.high()).isLessThan(litres.most());
        assertThat(sure.central().beds().get(0).litres()).isBetween(litres.least(), litres.most());
        assertThat(sure.central().beds().get(0).litres())
                .isEqualTo(WaterBudget.of(Gardens.of(open()), WEATHER, PLAN)
                        .beds()
                        .get(0)
                        .litres());
        assertThat(sure.shareByInput().values().stream()
                        .mapToDouble(each -> each)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(sure.litresByInput().get(UncertainInput.MULCH).width()).isLessThan(litres.width());
        assertThat(sure.shareByInput()).containsKeys(UncertainInput.values());
    }

    /** Litres are net need by efficiency: drawn alone from 0.75 to 0.9, the band follows by hand. */
    @Test
    void efficiencyAloneFollowsByHand() {
        Water.Builder water = Gardens.single()
                .addWaterSources(Gardens.tap())
                .addWateredBeds(Gardens.bed("b", "tap")
                        .efficiencyRate(Optional.empty())
                        .method(IrrigationMethod.WATERING_CAN)
                        .build())
                .addWaterCrops(Gardens.crop("b", FIRST, 20).build());
        WaterUncertainty sure = WaterUncertainty.of(
                Gardens.of(water),
                Gardens.weather(FIRST, days(20, 5), days(20, 0)),
                PLAN.managedAt(0.9),
                FEW.sampling(400).withShares());
        Band litres = sure.litres().orElseThrow();
        assertThat(litres.least()).isBetween(750 / 0.9, 750 / 0.895);
        assertThat(litres.most()).isBetween(750 / 0.755, 750 / 0.75);
        assertThat(litres.median()).isCloseTo(750 / 0.825, within(10.0));
        assertThat(sure.shareByInput().get(UncertainInput.EFFICIENCY)).isEqualTo(1);
    }

    @Test
    void plasticIsDrawnAndOnlyWhatTheMethodTakesIsTold() {
        assertThat(plastic(KcMethod.DUAL))
                .contains("MULCH ", "MULCH kcb", "CROP ROOT_DEPTH_MAX")
                .doesNotContain("MULCH kc pepper", "CROP KC_END");
        assertThat(plastic(KcMethod.SINGLE))
                .contains("MULCH kc pepper", "CROP ROOT_DEPTH_MAX")
                .doesNotContain("MULCH ", "MULCH kcb", "CROP KCB_END");
    }

    private static List<String> plastic(KcMethod method) {
        Water.Builder water = open().settings(
                        WaterSettings.builder().coefficientMethod(method).build())
                .addWaterCrops(WaterCrop.builder()
                        .id("d")
                        .wateredBed("b")
                        .crop("pepper")
                        .begins(FIRST)
                        .build());
        WaterUncertainty sure = draw(water, FEW);
        return sure.drawn().stream()
                .map(each -> each.input() + " " + each.value())
                .toList();
    }

    @Test
    void nothingSpreadsWhereAllIsStated() {
        Water.Builder water = Gardens.single()
                .soils(List.of(Gardens.soil().toBuilder()
                        .readilyEvaporableMm(number("8"))
                        .build()))
                .addWaterSources(Gardens.tap())
                .addWateredBeds(Gardens.bed("b", "tap").build())
                .addWaterCrops(Gardens.crop("b", FIRST, 100).build());
        WaterUncertainty sure = draw(water, FEW.withShares());
        assertThat(sure.drawn()).isEmpty();
        assertThat(sure.litres().orElseThrow().width()).isZero();
        assertThat(sure.shareByInput()).isEmpty();
    }

    @Test
    void whereNoBedIsReckonedThereIsNoBand() {
        WaterUncertainty none = draw(open().soils(List.of()), FEW);
        assertThat(none.litres()).isEmpty();
        assertThat(none.stressDays()).isEmpty();
        assertThat(none.beds()).isEmpty();
        assertThat(none.central().unreckoned()).isNotEmpty();
    }

    /** A stated field capacity of 0.12 on loam (wilting point 0.07 to 0.17): about half of the soils hold no water. */
    @Test
    void samplesThatAreNoSoilAreCounted() {
        GardenSoil thin = GardenSoil.builder()
                .id("loam")
                .texture(SoilTexture.LOAM)
                .fieldCapacity(number("0.1201"))
                .build();
        WaterUncertainty sure = draw(open().soils(List.of(thin)), FEW);
        assertThat(sure.failedSamples()).isBetween(15, 45);
        assertThat(sure.samples() + sure.failedSamples()).isEqualTo(60);
    }

    /** Hyndman and Fan (1996): of 1, 2, 4, 8 the types 7 and 6 give, by hand, these. */
    @Test
    void quantilesAreThoseThatTheyAreNamedFor() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Band.quantile(sorted, 0.5)).isEqualTo(3);
        assertThat(Band.quantile(sorted, 0.9)).isCloseTo(4 + 0.7 * 4, within(1e-12));
        assertThat(Band.plotted(sorted, 0.5)).isEqualTo(3);
        assertThat(Band.plotted(sorted, 0.7)).isCloseTo(6, within(1e-12));
        assertThat(Band.plotted(sorted, 0.9)).isEqualTo(8);
        assertThat(Band.of(new double[] {5})).isEqualTo(new Band(5, 5, 5, 5, 5));
    }

    @Test
    void samplesAreBounded() {
        assertThatThrownBy(() -> FEW.sampling(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FEW.sampling(Integer.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }
}
