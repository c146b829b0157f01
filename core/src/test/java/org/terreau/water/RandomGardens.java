package org.terreau.water;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.terreau.money.Rate;
import org.terreau.production.Production;
import org.terreau.water.balance.EventOrder;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.coefficient.Mulch;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.supply.RoofSurface;
import org.terreau.water.supply.SpillageRule;
import org.terreau.water.weather.WeatherSeries;

/** Gardens and weather by chance: valid, but wild. */
final class RandomGardens {

    private static final List<String> CROPS =
            List.of("tomato", "laitue", "carrot", "courgette", "haricot vert", "potato", "unheard of");

    private final Random random;
    private final LocalDate first = LocalDate.parse("2024-03-01");
    private final int days;

    RandomGardens(long seed) {
        random = new Random(seed);
        days = 30 + random.nextInt(250);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    LocalDate day() {
        return first.plusDays(random.nextInt(days));
    }

    WeatherSeries weather(double unknown) {
        double[] et0 = new double[days];
        double[] rain = new double[days];
        for (int day = 0; day < days; day++) {
            et0[day] = random.nextDouble() < unknown ? Double.NaN : between(0, 9);
            rain[day] = random.nextDouble() < unknown
                    ? Double.NaN
                    : random.nextInt(4) > 0 ? 0 : random.nextInt(20) == 0 ? between(0, 200) : between(0, 30);
        }
        return Gardens.weather(first, et0, rain);
    }

    /** With at least so many beds. */
    WateredGardens gardens() {
        Water.Builder water = Water.builder()
                .settings(WaterSettings.builder()
                        .coefficientMethod(one(List.of(KcMethod.values())))
                        .eventOrder(one(List.of(EventOrder.EARLY, EventOrder.LATE)))
                        .build());
        for (int i = 0; i < 3; i++) {
            water.addSoils(soil("soil" + i));
            water.addWaterSources(source("source" + i));
        }
        int beds = 1 + random.nextInt(6);
        for (int i = 0; i < beds; i++) {
            water.addWateredBeds(bed("b" + i));
            for (int crops = 1 + random.nextInt(3); crops > 0; crops--) {
                water.addWaterCrops(crop("c" + i + "-" + crops, "b" + i));
            }
            for (int waterings = random.nextInt(8); waterings > 0; waterings--) {
                Watering.Builder watering = Gardens.watering("b" + i, day(), between(0, 500)).toBuilder();
                if (random.nextBoolean()) {
                    watering.waterSource("source" + random.nextInt(4));
                }
                water.addWaterings(watering.build());
            }
            for (int readings = random.nextInt(3); readings > 0; readings--) {
                water.addSoilReadings(SoilReading.builder()
                        .wateredBed("b" + i)
                        .on(day())
                        .depletionMm(Gardens.number(between(0, 60)))
                        .build());
            }
        }
        for (int gauges = random.nextInt(5); gauges > 0; gauges--) {
            water.addRainReadings(RainReading.builder()
                    .garden("g")
                    .on(day())
                    .rainMm(Gardens.number(between(0, 40)))
                    .build());
        }
        return new WateredGardens(water.build(), List.of(), Production.builder().build());
    }

    private GardenSoil soil(String id) {
        GardenSoil.Builder soil = GardenSoil.builder().id(id);
        if (random.nextBoolean()) {
            double wilting = between(0.01, 0.3);
            soil.wiltingPoint(Gardens.number(wilting)).fieldCapacity(Gardens.number(wilting + between(0.01, 0.3)));
        } else {
            soil.texture(one(List.of(SoilTexture.values())));
        }
        if (random.nextInt(3) == 0) {
            soil.curveNumber(Gardens.number(between(30, 95)));
        }
        if (random.nextInt(3) == 0) {
            soil.depthM(Gardens.number(between(0.1, 1)));
        }
        return soil.build();
    }

    private WaterSource source(String id) {
        WaterSource.Builder source =
                WaterSource.builder().id(id).garden("g").kind(one(List.of(WaterSourceKind.values())));
        if (random.nextBoolean()) {
            source.dailyLimitL(Gardens.number(between(1, 400)));
        }
        if (random.nextBoolean()) {
            double capacity = between(10, 5_000);
            source.tank(StorageTank.builder()
                    .capacityL(Gardens.number(capacity))
                    .initialL(Gardens.number(between(0, capacity)))
                    .spillage(one(List.of(SpillageRule.values())))
                    .firstFlushMm(Gardens.number(between(0, 2)))
                    .roofs(List.of(Roof.builder()
                            .surface(RoofSurface.SLOPED_ROUGH)
                            .areaM2(Gardens.number(between(1, 200)))
                            .build()))
                    .build());
        }
        return source.build();
    }

    private WateredBed bed(String id) {
        WateredBed.Builder bed = WateredBed.builder()
                .id(id)
                .garden("g")
                .soil("soil" + random.nextInt(3))
                .areaM2(Gardens.number(between(0.5, 60)))
                .method(one(List.of(IrrigationMethod.values())))
                .mulch(one(List.of(Mulch.values())))
                .underCover(random.nextInt(4) == 0)
                .initialDepletionMm(Gardens.number(between(0, 100)));
        for (int sources = random.nextInt(3); sources > 0; sources--) {
            bed.addWaterSources("source" + random.nextInt(4));
        }
        return bed.build();
    }

    private WaterCrop crop(String id, String bed) {
        WaterCrop.Builder crop = WaterCrop.builder()
                .id(id)
                .wateredBed(bed)
                .crop(one(CROPS))
                .begins(first.plusDays(random.nextInt(days + 60) - 30L));
        if (random.nextBoolean()) {
            crop.areaRate(Rate.of(1 + random.nextInt(9), 10));
        }
        return crop.build();
    }
}
