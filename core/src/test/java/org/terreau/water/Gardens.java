package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.terreau.money.Rate;
import org.terreau.production.Production;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.IrrigationMethod;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.supply.RoofSurface;
import org.terreau.water.supply.SpillageRule;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** Gardens, beds and weather for tests: a soil that holds 250 mm a metre, and crops whose values are all stated. */
final class Gardens {

    static final LocalDate FIRST = LocalDate.parse("2025-05-01");

    private Gardens() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    /** ET0 as the station says; NaN where it says nothing. */
    static WeatherSeries weather(LocalDate first, double[] et0Mm, double[] rainMm) {
        WeatherStation station = new WeatherStation("s", "Station", 43.6, 1.4, 150, 2);
        WeatherSeries.Builder builder = WeatherSeries.builder(station, first, et0Mm.length);
        for (int day = 0; day < et0Mm.length; day++) {
            if (!Double.isNaN(et0Mm[day])) {
                builder.set(WeatherVariable.EVAPOTRANSPIRATION_STATION, day, et0Mm[day], ValueOrigin.VALIDATED);
            }
            if (!Double.isNaN(rainMm[day])) {
                builder.set(WeatherVariable.RAIN, day, rainMm[day], ValueOrigin.VALIDATED);
            }
        }
        return builder.build();
    }

    static double[] days(int days, double value) {
        double[] values = new double[days];
        Arrays.fill(values, value);
        return values;
    }

    /** Holds 250 mm a metre: 50 mm in the 0.2 m of {@link #crop}. */
    static GardenSoil soil() {
        return GardenSoil.builder()
                .id("soil")
                .fieldCapacity(number("0.35"))
                .wiltingPoint(number("0.1"))
                .build();
    }

    static WaterSource tap() {
        return WaterSource.builder()
                .id("tap")
                .garden("g")
                .kind(WaterSourceKind.TAP)
                .build();
    }

    static WaterSource tank(double capacityL, double initialL, double roofM2, SpillageRule rule) {
        return WaterSource.builder()
                .id("tank")
                .garden("g")
                .kind(WaterSourceKind.RAIN)
                .tank(StorageTank.builder()
                        .capacityL(number(capacityL))
                        .initialL(number(initialL))
                        .spillage(rule)
                        .roofs(List.of(Roof.builder()
                                .surface(RoofSurface.SLOPED_SMOOTH)
                                .areaM2(number(roofM2))
                                .runoffRate(Rate.ONE)
                                .build()))
                        .build())
                .build();
    }

    /** Ten square metres, all water arrives and wets all. */
    static WateredBed.Builder bed(String id, String... sources) {
        return WateredBed.builder()
                .id(id)
                .garden("g")
                .soil("soil")
                .areaM2(number("10"))
                .method(IrrigationMethod.SPRINKLER)
                .wettedRate(Rate.ONE)
                .efficiencyRate(Rate.ONE)
                .waterSources(List.of(sources));
    }

    /** A coefficient of one all the season, roots of 0.2 m from the first day, p of 0.5. */
    static WaterCrop.Builder crop(String bed, LocalDate begins, int days) {
        return WaterCrop.builder()
                .id("crop-" + bed)
                .wateredBed(bed)
                .crop("onion_green")
                .begins(begins)
                .ends(begins.plusDays(days - 1L))
                .initialDays(1)
                .developmentDays(1)
                .midDays(days)
                .lateDays(1)
                .kcIni(number("1"))
                .kcMid(number("1"))
                .kcEnd(number("1"))
                .heightM(number("0.3"))
                .rootDepthM(number("0.2"))
                .depletionFraction(number("0.5"));
    }

    static Water.Builder water() {
        return Water.builder().addSoils(soil());
    }

    /** With one coefficient: evaporation does not hide what one reckons by hand. */
    static Water.Builder single() {
        return water().settings(WaterSettings.builder()
                .coefficientMethod(KcMethod.SINGLE)
                .build());
    }

    static WateredGardens of(Water.Builder water) {
        return new WateredGardens(water.build(), List.of(), Production.builder().build());
    }

    static Watering watering(String bed, LocalDate on, double litres) {
        return Watering.builder().wateredBed(bed).on(on).litres(number(litres)).build();
    }
}
