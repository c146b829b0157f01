package org.terreau.water;

import static org.terreau.water.SmallWater.bed;
import static org.terreau.water.SmallWater.crop;
import static org.terreau.water.SmallWater.day;
import static org.terreau.water.SmallWater.gauge;
import static org.terreau.water.SmallWater.number;
import static org.terreau.water.SmallWater.of;
import static org.terreau.water.SmallWater.rain;
import static org.terreau.water.SmallWater.reading;
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
import org.terreau.money.Rate;
import org.terreau.water.coefficient.Mulch;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.WaterSourceKind;
import org.terreau.water.drought.ZoneType;

/** An example that fires and a twin that does not, for each rule of this room and each way in which it speaks. */
public final class WaterExamples {

    /** The day as of which the examples are judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Rate TOO_MUCH = Rate.ofPercent("120");
    private static final Rate ALL = Rate.ONE;

    private WaterExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<?>> all() {
        List<RuleExample<?>> all = new ArrayList<>();
        all.addAll(sources());
        all.addAll(soils());
        all.addAll(beds());
        all.addAll(crops());
        all.addAll(waterings());
        all.addAll(readings());
        all.addAll(orders());
        all.addAll(WaterPlaceExamples.all());
        all.addAll(WaterBudgetExamples.all());
        return all;
    }

    private static RuleExample<Water> rule(String code, Water fires, Water spares) {
        return new RuleExample<>(code, WaterRules.water(), fires, spares);
    }

    private static Water settings(WaterSettings.Builder settings) {
        return sound().settings(settings.build()).build();
    }

    private static WaterSource.Builder roofed(StorageTank.Builder tank) {
        return rain(tank.addRoof(roof().build()));
    }

    private static List<RuleExample<Water>> sources() {
        WaterSource.Builder bare = rain(tank("1000")).tank(Optional.empty());
        return List.of(
                rule(
                        "WAT-001",
                        settings(WaterSettings.builder().coefficientTable("fao56")),
                        settings(WaterSettings.builder().coefficientTable("fao56-rev1-2025"))),
                rule(
                        "WAT-002",
                        settings(WaterSettings.builder().manageAtRate(TOO_MUCH)),
                        settings(WaterSettings.builder().manageAtRate(ALL))),
                rule(
                        "WAT-002",
                        of(roofed(tank("9").filterRate(TOO_MUCH))),
                        of(roofed(tank("9").filterRate(ALL)))),
                rule(
                        "WAT-002",
                        of(rain(tank("9").addRoof(roof().runoffRate(TOO_MUCH).build()))),
                        of(rain(tank("9").addRoof(roof().runoffRate(ALL).build())))),
                rule(
                        "WAT-002",
                        settings(WaterSettings.builder().lightRainRate(TOO_MUCH)),
                        settings(WaterSettings.builder().lightRainRate(ALL))),
                rule("WAT-002", of(soil().subsoilDepletionRate(TOO_MUCH)), of(soil().subsoilDepletionRate(ALL))),
                rule("WAT-002", of(bed().wettedRate(TOO_MUCH)), of(bed().wettedRate(ALL))),
                rule("WAT-002", of(bed().efficiencyRate(TOO_MUCH)), of(bed().efficiencyRate(ALL))),
                rule(
                        "WAT-002",
                        of(bed().mulch(Mulch.PLASTIC).mulchRate(TOO_MUCH)),
                        of(bed().mulch(Mulch.PLASTIC).mulchRate(ALL))),
                rule("WAT-002", of(crop().areaRate(TOO_MUCH)), of(crop().areaRate(ALL))),
                rule("WAT-003", of(bare), of(bare.kind(WaterSourceKind.RIVER))),
                rule("WAT-004", of(rain(tank("1000"))), of(roofed(tank("1000")))),
                rule("WAT-005", of(roofed(tank("9")).kind(WaterSourceKind.WELL)), of(roofed(tank("9")))),
                rule(
                        "WAT-006",
                        of(roofed(tank("1000").initialL(number("1001")))),
                        of(roofed(tank("1000").initialL(number("1000"))))),
                rule("WAT-007", of(tap().pricePerM3(Optional.empty())), of(tap())));
    }

    private static GardenSoil.Builder measured(String field, String wilting) {
        return GardenSoil.builder().id("terre").fieldCapacity(number(field)).wiltingPoint(number(wilting));
    }

    private static RetentionPoint point(String tension, String content) {
        return RetentionPoint.builder()
                .tensionKPa(number(tension))
                .waterContent(number(content))
                .build();
    }

    private static Water curve(String... points) {
        GardenSoil.Builder soil = soil();
        for (int i = 0; i < points.length; i += 2) {
            soil.addRetention(point(points[i], points[i + 1]));
        }
        return of(soil);
    }

    private static List<RuleExample<Water>> soils() {
        GardenSoil.Builder nothing = GardenSoil.builder().id("terre");
        return List.of(
                rule("WAT-008", of(nothing), of(measured("0.3", "0.1"))),
                rule(
                        "WAT-008",
                        of(GardenSoil.builder().id("terre").wiltingPoint(number("0.1"))),
                        of(soil().wiltingPoint(number("0.1")))),
                rule("WAT-009", of(measured("0.1", "0.1")), of(measured("0.11", "0.1"))),
                rule("WAT-010", of(measured("0.61", "0.1")), of(measured("0.6", "0.1"))),
                rule("WAT-010", of(measured("30", "12")), of(measured("0.3", "0.12"))),
                rule("WAT-010", of(soil().wiltingPoint(number("12"))), of(soil().wiltingPoint(number("0.12")))),
                rule(
                        "WAT-011",
                        of(measured("0.3", "0.1").readilyEvaporableMm(number("25.1"))),
                        of(measured("0.3", "0.1").readilyEvaporableMm(number("25")))),
                rule("WAT-012", of(soil().fieldCapacity(number("0.35"))), of(soil().fieldCapacity(number("0.30")))),
                rule("WAT-012", of(soil().wiltingPoint(number("0.06"))), of(soil().wiltingPoint(number("0.07")))),
                rule("WAT-013", curve("10", "0.3", "100", "0.3"), curve("100", "0.2", "10", "0.3")),
                rule("WAT-013", curve("10", "0.3", "10.0", "0.2"), curve("10", "0.3", "11", "0.2")),
                rule("WAT-014", of(soil().curveNumber(number("101"))), of(soil().curveNumber(number("100")))));
    }

    private static List<RuleExample<Water>> beds() {
        WateredBed.Builder again = bed().id("autre").name("Planche du milieu");
        return List.of(
                rule("WAT-015", of(bed().soil(Optional.empty())), of(bed())),
                rule("WAT-016", of(bed().waterSources(List.of())), of(bed())),
                rule("WAT-017", of(tap().garden("roleur")), of(tap())),
                rule("WAT-018", of(crop().wateredBed("sud")), of(crop())),
                rule("WAT-019", of(bed(), again), of(bed(), again.bed("c"))));
    }

    private static List<RuleExample<Water>> crops() {
        WaterCrop.Builder unnamed = crop().crop(Optional.empty());
        return List.of(
                rule("WAT-020", of(unnamed), of(unnamed.planting("t1"))),
                rule("WAT-021", of(crop().initialDays(30).midDays(40)), of(stages(crop(), 30, 30, 40, 20))),
                rule(
                        "WAT-022",
                        of(crop().kcIni(number("1.1")).kcMid(number("1"))),
                        of(crop().kcIni(number("1.1")).kcMid(number("1.1")))),
                rule("WAT-023", of(crop().kcMid(number("1.5"))), of(crop().kcMid(number("1.4")))),
                rule("WAT-023", of(crop().kcEnd(number("9"))), of(crop().kcEnd(number("0.9")))),
                rule("WAT-023", of(crop().depletionFraction(number("40"))), of(whole())),
                rule("WAT-023", of(crop().depletionFraction(number("0.05"))), of(whole())),
                rule("WAT-023", of(crop().rootDepthM(number("60"))), of(whole())),
                rule("WAT-023", of(crop().heightM(number("150"))), of(crop().heightM(number("1.5")))));
    }

    private static List<RuleExample<Water>> waterings() {
        Watering.Builder july = watering("2026-07-20", "100");
        return List.of(
                rule("WAT-024", of(watering("2026-11-23", "10")), of(watering("2026-11-22", "10"))),
                rule("WAT-024", of(reading("2026-11-23")), of(reading("2026-11-22"))),
                rule("WAT-024", of(gauge("2026-11-23", "3")), of(gauge("2026-11-22", "3"))),
                rule("WAT-025", fromTap("cuve", july), fromTap("robinet", july)),
                rule(
                        "WAT-026",
                        of(
                                watering("2026-07-20", "100"),
                                watering("2026-07-20", "100.0").waterSource("cuve")),
                        of(
                                watering("2026-07-20", "100"),
                                watering("2026-07-20", "100").waterSource("robinet"))),
                rule(
                        "WAT-027",
                        limited(watering("2026-07-20", "300"), watering("2026-07-20", "201")),
                        limited(watering("2026-07-20", "300"), watering("2026-07-20", "200"))),
                rule("WAT-027", of(watering("2026-07-20", "1001")), of(watering("2026-07-20", "1000"))));
    }

    private static Water fromTap(String named, Watering.Builder watering) {
        return of(bed().waterSources(List.of(named))).toBuilder()
                .addWatering(watering.waterSource("robinet").build())
                .build();
    }

    private static Water limited(Watering.Builder... waterings) {
        List<Watering> given = new ArrayList<>();
        for (Watering.Builder each : waterings) {
            given.add(each.waterSource("robinet").build());
        }
        return of(tap().dailyLimitL(number("500"))).toBuilder().waterings(given).build();
    }

    private static Water tension(String tension, Water water) {
        return water.toBuilder()
                .addSoilReading(
                        reading("2026-07-20").tensionKPa(number(tension)).build())
                .build();
    }

    private static List<RuleExample<Water>> readings() {
        SoilReading.Builder dry = reading("2026-07-20").feel(SoilFeel.DRY);
        Water measured = curve("10", "0.3", "100", "0.2");
        return List.of(
                rule("WAT-028", of(reading("2026-07-20")), of(dry)),
                rule(
                        "WAT-028",
                        of(reading("2026-07-20").feel(SoilFeel.DRY).depletionMm(number("30"))),
                        of(reading("2026-07-20").depletionMm(number("30")))),
                rule("WAT-029", tension("30", sound().build()), tension("30", measured)),
                rule("WAT-029", tension("101", measured), tension("100", measured)),
                rule(
                        "WAT-030",
                        of(dry, reading("2026-07-20").feel(SoilFeel.MOIST)),
                        of(dry, reading("2026-07-21").feel(SoilFeel.MOIST))),
                rule("WAT-030", of(dry, reading("2026-07-20").depletionMm(number("3"))), of(dry, dry)),
                rule(
                        "WAT-031",
                        of(gauge("2026-07-20", "3"), gauge("2026-07-20", "4")),
                        of(gauge("2026-07-20", "3"), gauge("2026-07-21", "4"))),
                rule("WAT-032", of(gauge("2026-07-20", "2001")), of(gauge("2026-07-20", "2000"))));
    }

    private static Water zoned(DroughtZone.Builder zone, WaterSource.Builder source) {
        return of(source).toBuilder().addDroughtZone(zone.build()).build();
    }

    private static List<RuleExample<Water>> orders() {
        DroughtOrder.Builder open = DroughtOrder.builder().firstDay(DAY);
        DroughtOrder.Builder closed =
                DroughtOrder.builder().firstDay(day("2026-07-01")).lastDay(DAY);
        DroughtOrder.Builder over =
                DroughtOrder.builder().firstDay(day("2026-07-01")).lastDay(DAY.minusDays(1));
        DroughtOrder.Builder ahead = DroughtOrder.builder().firstDay(DAY.plusDays(1));
        WaterSource.Builder tap = tap().droughtZone("zone");
        return List.of(
                rule(
                        "WAT-033",
                        zoned(zone(ZoneType.SUP, "alerte", open), tap),
                        zoned(zone(ZoneType.AEP, "alerte", open), tap)),
                rule(
                        "WAT-034",
                        zoned(zone(ZoneType.AEP, "alerte", open), tap),
                        zoned(zone(ZoneType.AEP, "vigilance", open), tap)),
                rule(
                        "WAT-034",
                        zoned(zone(ZoneType.AEP, "crise", closed), tap()),
                        zoned(zone(ZoneType.AEP, "crise", over), tap())),
                rule(
                        "WAT-034",
                        zoned(zone(ZoneType.AEP, "crise", open), tap),
                        zoned(zone(ZoneType.AEP, "crise", ahead), tap)),
                rule(
                        "WAT-034",
                        zoned(zone(ZoneType.AEP, "crise", open), tap()),
                        zoned(zone(ZoneType.SUP, "crise", open), tap())),
                rule(
                        "WAT-034",
                        zoned(zone(ZoneType.AEP, "crise", open), tap),
                        zoned(
                                zone(ZoneType.AEP, "crise", open),
                                tap().droughtZone("zone").exemptFromOrders(true))));
    }
}
