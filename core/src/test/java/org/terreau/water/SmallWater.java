package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.terreau.garden.Bed;
import org.terreau.garden.Garden;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.money.Money;
import org.terreau.production.Planting;
import org.terreau.production.Production;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.drought.WaterUsage;
import org.terreau.water.drought.ZoneType;
import org.terreau.water.supply.RoofSurface;

/** The water of a garden of one bed, of which no rule has anything to say; and parts to put something else in. */
final class SmallWater {

    private SmallWater() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Roof.Builder roof() {
        return Roof.builder().surface(RoofSurface.SLOPED_SMOOTH).areaM2(number("20"));
    }

    static StorageTank.Builder tank(String litres) {
        return StorageTank.builder().capacityL(number(litres));
    }

    static WaterSource.Builder rain(StorageTank.Builder tank) {
        return WaterSource.builder()
                .id("cuve")
                .garden("vignoble")
                .name("Cuve du cabanon")
                .kind(WaterSourceKind.RAIN)
                .tank(tank.build());
    }

    static WaterSource.Builder tap() {
        return WaterSource.builder()
                .id("robinet")
                .garden("vignoble")
                .name("Robinet")
                .kind(WaterSourceKind.TAP)
                .pricePerM3(Money.parse("4.20"));
    }

    static GardenSoil.Builder soil() {
        return GardenSoil.builder().id("terre").name("du haut").texture(SoilTexture.LOAM);
    }

    /** The 12 m² bed of {@link #garden}. */
    static WateredBed.Builder bed() {
        return WateredBed.builder()
                .id("nord")
                .garden("vignoble")
                .site("n")
                .plot("p")
                .bed("b")
                .name("Planche nord")
                .soil("terre")
                .waterSources(List.of("cuve", "robinet"));
    }

    static WaterCrop.Builder crop() {
        return WaterCrop.builder()
                .id("tomates")
                .wateredBed("nord")
                .crop("tomate")
                .begins(day("2026-05-01"))
                .ends(day("2026-08-31"));
    }

    /** All that a table would say. */
    static WaterCrop.Builder whole() {
        return crop().crop("oca du Pérou")
                .kcIni(number("0.2"))
                .kcMid(number("1.1"))
                .kcEnd(number("0.8"))
                .heightM(number("0.5"))
                .rootDepthM(number("0.6"))
                .depletionFraction(number("0.4"));
    }

    static WaterCrop.Builder stages(WaterCrop.Builder crop, int initial, int development, int mid, int late) {
        return crop.initialDays(initial)
                .developmentDays(development)
                .midDays(mid)
                .lateDays(late);
    }

    static Watering.Builder watering(String on, String litres) {
        return Watering.builder().wateredBed("nord").on(day(on)).litres(number(litres));
    }

    static SoilReading.Builder reading(String on) {
        return SoilReading.builder().wateredBed("nord").on(day(on));
    }

    static RainReading.Builder gauge(String on, String mm) {
        return RainReading.builder().garden("vignoble").on(day(on)).rainMm(number(mm));
    }

    static DroughtZone.Builder zone(ZoneType type, String level, DroughtOrder.Builder order) {
        return DroughtZone.builder()
                .id("zone")
                .name("Garonne amont")
                .type(type)
                .level(level)
                .order(order.build())
                .addUsage(WaterUsage.builder()
                        .name("Arrosage des potagers")
                        .description("Interdit")
                        .build());
    }

    static Water.Builder sound() {
        return Water.builder()
                .addWaterSource(rain(tank("1000").addRoof(roof().build())).build())
                .addWaterSource(tap().build())
                .addSoil(soil().build())
                .addWateredBed(bed().build())
                .addWaterCrop(crop().build());
    }

    static Water of(WaterSource.Builder... sources) {
        return sound().waterSources(
                        Arrays.stream(sources).map(WaterSource.Builder::build).toList())
                .build();
    }

    static Water of(GardenSoil.Builder soil) {
        return sound().soils(List.of(soil.build())).build();
    }

    static Water of(WateredBed.Builder... beds) {
        return sound().wateredBeds(
                        Arrays.stream(beds).map(WateredBed.Builder::build).toList())
                .build();
    }

    static Water of(WaterCrop.Builder... crops) {
        return sound().waterCrops(
                        Arrays.stream(crops).map(WaterCrop.Builder::build).toList())
                .build();
    }

    static Water of(Watering.Builder... waterings) {
        return sound().waterings(
                        Arrays.stream(waterings).map(Watering.Builder::build).toList())
                .build();
    }

    static Water of(SoilReading.Builder... readings) {
        return sound().soilReadings(
                        Arrays.stream(readings).map(SoilReading.Builder::build).toList())
                .build();
    }

    static Water of(RainReading.Builder... readings) {
        return sound().rainReadings(
                        Arrays.stream(readings).map(RainReading.Builder::build).toList())
                .build();
    }

    static Planting.Builder planting() {
        return Planting.builder().id("t1").crop("tomate").garden("vignoble");
    }

    static Garden.Builder garden() {
        Bed bed = Bed.builder()
                .id("b")
                .widthM(number("1.2"))
                .lengthM(number("10"))
                .build();
        Plot plot = Plot.builder()
                .id("p")
                .addBed(bed)
                .addBed(Bed.builder().id("sans-mesures").build())
                .build();
        Plot other =
                Plot.builder().id("q").addBed(Bed.builder().id("c").build()).build();
        Site site =
                Site.builder().id("n").name("Nord").addPlot(plot).addPlot(other).build();
        return Garden.builder().id("vignoble").name("Le Vignoble").addSite(site);
    }

    static WateredGardens in(Water water, Planting.Builder... plantings) {
        Production.Builder production = Production.builder();
        for (Planting.Builder each : plantings) {
            production.addPlanting(each.build());
        }
        return new WateredGardens(water, List.of(garden().build()), production.build());
    }
}
