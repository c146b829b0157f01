package org.terreau.water;

import static org.terreau.water.SmallWater.bed;
import static org.terreau.water.SmallWater.crop;
import static org.terreau.water.SmallWater.day;
import static org.terreau.water.SmallWater.in;
import static org.terreau.water.SmallWater.number;
import static org.terreau.water.SmallWater.of;
import static org.terreau.water.SmallWater.rain;
import static org.terreau.water.SmallWater.roof;
import static org.terreau.water.SmallWater.soil;
import static org.terreau.water.SmallWater.sound;
import static org.terreau.water.SmallWater.stages;
import static org.terreau.water.SmallWater.tank;
import static org.terreau.water.SmallWater.tap;
import static org.terreau.water.SmallWater.watering;
import static org.terreau.water.SmallWater.whole;
import static org.terreau.water.SmallWater.zone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleExample;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.WaterUsage;
import org.terreau.water.drought.ZoneType;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** Examples of the rules on budgets. */
final class WaterBudgetExamples {

    static final LocalDate FIRST = day("2026-05-01");
    static final int SEASON = 123;
    private static final WeatherStation STATION = new WeatherStation("31", "Toulouse", 43.6, 1.4, 150, 2);
    private static final WaterPlan NEED = WaterPlan.need(FIRST);

    private WaterBudgetExamples() {}

    static List<RuleExample<WaterBudget>> all() {
        List<RuleExample<WaterBudget>> all = new ArrayList<>();
        all.addAll(unreckoned());
        all.addAll(weathers());
        all.addAll(tanks());
        all.addAll(beds());
        all.addAll(coefficients());
        return all;
    }

    /** Evapotranspiration as the station gives it. */
    static WeatherSeries.Builder weather(LocalDate first, int days, double et0, double rain) {
        WeatherSeries.Builder builder = WeatherSeries.builder(STATION, first, days);
        for (int day = 0; day < days; day++) {
            builder.set(WeatherVariable.EVAPOTRANSPIRATION_STATION, day, et0, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.RAIN, day, rain, ValueOrigin.VALIDATED);
        }
        return builder;
    }

    /** Without evapotranspiration on some days from the twentieth on. */
    private static WeatherSeries hole(int hole) {
        WeatherSeries.Builder builder = WeatherSeries.builder(STATION, FIRST, SEASON);
        for (int day = 0; day < SEASON; day++) {
            if (day < 20 || day >= 20 + hole) {
                builder.set(WeatherVariable.EVAPOTRANSPIRATION_STATION, day, 5, ValueOrigin.VALIDATED);
            }
            builder.set(WeatherVariable.RAIN, day, 1, ValueOrigin.VALIDATED);
        }
        return builder.build();
    }

    private static WeatherSeries rainless() {
        WeatherSeries.Builder builder = WeatherSeries.builder(STATION, FIRST, SEASON);
        for (int day = 0; day < SEASON; day++) {
            builder.set(WeatherVariable.EVAPOTRANSPIRATION_STATION, day, 5, ValueOrigin.VALIDATED);
        }
        return builder.build();
    }

    private static WeatherSeries measured() {
        WeatherSeries.Builder builder = WeatherSeries.builder(STATION, FIRST, SEASON);
        for (int day = 0; day < SEASON; day++) {
            builder.set(WeatherVariable.TEMPERATURE_MIN, day, 14, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.TEMPERATURE_MAX, day, 27, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.HUMIDITY_MIN, day, 45, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.HUMIDITY_MAX, day, 90, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.WIND, day, 2, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.RADIATION, day, 22, ValueOrigin.VALIDATED);
            builder.set(WeatherVariable.RAIN, day, 1, ValueOrigin.VALIDATED);
        }
        return builder.build();
    }

    static WaterBudget budget(Water water) {
        return budget(water, weather(FIRST, SEASON, 5, 1).build(), NEED);
    }

    static WaterBudget budget(Water water, WeatherSeries weather, WaterPlan plan) {
        return WaterBudget.of(in(water), weather, plan);
    }

    private static RuleExample<WaterBudget> rule(String code, WaterBudget fires, WaterBudget spares) {
        return new RuleExample<>(code, WaterRules.budgets(), fires, spares);
    }

    private static RuleExample<WaterBudget> rule(String code, Water fires, Water spares) {
        return rule(code, budget(fires), budget(spares));
    }

    private static List<RuleExample<WaterBudget>> unreckoned() {
        Water sound = sound().build();
        WaterCrop.Builder shapeless = whole().heightM(Optional.empty()).rootDepthM(Optional.empty());
        return List.of(
                rule("WAT-048", of(bed().soil(Optional.empty())), sound),
                rule("WAT-048", of(crop().crop("oca du Pérou")), of(crop())),
                rule("WAT-048", of(stages(shapeless, 30, 30, 40, 23)), of(stages(whole(), 30, 30, 40, 23))),
                rule("WAT-048", of(crop().begins(Optional.empty())), of(crop())),
                rule("WAT-048", of(whole()), of(stages(whole(), 30, 30, 40, 23))),
                rule("WAT-048", of(crop().ends(day("2026-04-30"))), of(crop().ends(day("2026-05-30")))),
                rule("WAT-048", of(soil().curveNumber(number("101"))), of(soil().curveNumber(number("75")))),
                rule("WAT-049", budget(sound, weather(FIRST, SEASON - 1, 5, 1).build(), NEED), budget(sound)),
                rule(
                        "WAT-049",
                        budget(
                                sound,
                                weather(FIRST.plusDays(1), SEASON - 1, 5, 1).build(),
                                NEED),
                        budget(sound)),
                rule("WAT-049", budget(sound, hole(6), NEED), budget(sound, hole(5), NEED)),
                rule("WAT-050", sound().waterCrops(List.of()).build(), sound),
                rule(
                        "WAT-050",
                        of(crop(), crop().id("hier").begins(day("2025-05-01")).ends(day("2025-08-31"))),
                        of(crop())));
    }

    private static List<RuleExample<WaterBudget>> weathers() {
        Water sound = sound().build();
        return List.of(
                rule("WAT-051", budget(sound, rainless(), NEED), budget(sound)),
                rule("WAT-052", budget(sound, hole(5), NEED), budget(sound, hole(0), NEED)),
                rule("WAT-053", budget(sound), budget(sound, measured(), NEED)));
    }

    private static WaterBudget year(double rain) {
        return budget(sound().build(), weather(day("2026-01-01"), 365, 2, rain).build(), NEED);
    }

    private static WaterBudget given(String... daysAndLitres) {
        List<Watering> waterings = new ArrayList<>();
        for (int i = 0; i < daysAndLitres.length; i += 2) {
            waterings.add(watering(daysAndLitres[i], daysAndLitres[i + 1]).build());
        }
        Water water = sound().waterings(waterings).build();
        return budget(water, weather(FIRST, SEASON, 5, 1).build(), NEED.giving(WateringMode.RECORDED));
    }

    /** Twenty square metres of steep smooth roof give 18 l for each millimetre. */
    private static List<RuleExample<WaterBudget>> tanks() {
        return List.of(
                rule("WAT-054", given("2026-06-20", "1200"), given("2026-06-20", "300")),
                rule("WAT-055", year(0.1), year(0.2)),
                rule("WAT-056", year(1), year(2)));
    }

    private static Water by(KcMethod method, WateredBed.Builder... beds) {
        return of(beds).toBuilder()
                .settings(WaterSettings.builder().coefficientMethod(method).build())
                .build();
    }

    /** Twenty degrees each day from May to August; by the table of 2025, which has degree days. */
    private static WaterBudget warm(String table, WaterCrop.Builder crop, int temperatures) {
        WeatherSeries.Builder weather = weather(FIRST, SEASON, 5, 1);
        for (int day = 0; day < temperatures; day++) {
            weather.set(WeatherVariable.TEMPERATURE_MIN, day, 14, ValueOrigin.VALIDATED);
            weather.set(WeatherVariable.TEMPERATURE_MAX, day, 26, ValueOrigin.VALIDATED);
        }
        Water water = of(crop.thermalStages(true)).toBuilder()
                .settings(WaterSettings.builder().coefficientTable(table).build())
                .build();
        return budget(water, weather.build(), NEED);
    }

    private static List<RuleExample<WaterBudget>> coefficients() {
        String revised = "fao56-rev1-2025";
        WaterBudget byWarmth = warm(revised, crop(), SEASON);
        WateredBed.Builder south = bed().id("sud").bed(Optional.empty()).areaM2(number("4"));
        Water both = by(KcMethod.SINGLE, bed(), south).toBuilder()
                .addWaterCrop(crop().id("autres").wateredBed("sud").build())
                .build();
        return List.of(
                rule("WAT-063", by(KcMethod.SINGLE, bed()), by(KcMethod.DUAL, bed())),
                rule("WAT-063", both, by(KcMethod.DUAL, bed())),
                rule("WAT-064", warm(revised, crop(), 0), byWarmth),
                rule("WAT-064", warm("fao56-1998", crop(), SEASON), byWarmth),
                rule("WAT-064", warm(revised, stages(crop(), 30, 30, 40, 23), SEASON), byWarmth));
    }

    private static WaterBudget tankOnly(String today, int days, double rain) {
        Water water = of(rain(tank("1000").addRoof(roof().build())).garden("vignoble"));
        Water alone = water.toBuilder()
                .wateredBeds(List.of(bed().waterSources(List.of("cuve")).build()))
                .build();
        return budget(alone, weather(FIRST, days, 5, rain).build(), WaterPlan.from(day(today)));
    }

    private static WaterBudget mode(WateringMode mode) {
        return budget(sound().build(), weather(FIRST, SEASON, 5, 0).build(), NEED.giving(mode));
    }

    private static WaterBudget ordered(String text) {
        DroughtOrder.Builder order = DroughtOrder.builder().firstDay(day("2026-07-01"));
        Water water = of(tap().droughtZone("zone")).toBuilder()
                .addDroughtZone(zone(ZoneType.AEP, "crise", order)
                        .usages(List.of(WaterUsage.builder()
                                .name("Arrosage des potagers")
                                .description(text.isEmpty() ? "Interdit" : text)
                                .build()))
                        .build())
                .wateredBeds(List.of(bed().waterSources(List.of("robinet")).build()))
                .build();
        Water other = water.toBuilder()
                .waterSources(
                        List.of(tap().droughtZone("zone").exemptFromOrders(true).build()))
                .build();
        return budget(
                text.isEmpty() ? other : water,
                weather(FIRST, SEASON, 5, 1).build(),
                WaterPlan.from(day("2026-07-10")));
    }

    private static List<RuleExample<WaterBudget>> beds() {
        return List.of(
                rule("WAT-057", tankOnly("2026-06-01", SEASON, 0), tankOnly("2026-05-02", 20, 8)),
                rule("WAT-057", tankOnly("2026-06-01", 32, 0), tankOnly("2026-05-02", 20, 8)),
                rule("WAT-058", mode(WateringMode.RAIN_ONLY), mode(WateringMode.AS_NEEDED)),
                rule(
                        "WAT-059",
                        given("2026-05-03", "480", "2026-05-04", "480"),
                        given("2026-06-03", "48", "2026-07-04", "48")),
                rule("WAT-060", ordered("Interdit"), ordered("")),
                rule("WAT-061", ordered("Interdiction sauf accord du maire"), ordered("")),
                rule("WAT-061", ordered("Interdit"), ordered("")),
                rule("WAT-062", budget(sound().build()), ordered("")));
    }
}
