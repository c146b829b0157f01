package org.terreau.water;

import static org.terreau.water.SmallWater.bed;
import static org.terreau.water.SmallWater.crop;
import static org.terreau.water.SmallWater.day;
import static org.terreau.water.SmallWater.in;
import static org.terreau.water.SmallWater.number;
import static org.terreau.water.SmallWater.of;
import static org.terreau.water.SmallWater.planting;
import static org.terreau.water.SmallWater.stages;
import static org.terreau.water.SmallWater.watering;
import static org.terreau.water.SmallWater.whole;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleExample;
import org.terreau.money.Rate;
import org.terreau.production.PlantingMethod;

/** Examples of the rules that need gardens or plantings. */
final class WaterPlaceExamples {

    private WaterPlaceExamples() {}

    static List<RuleExample<WateredGardens>> all() {
        WaterCrop.Builder planted = crop().crop(Optional.empty())
                .begins(Optional.empty())
                .ends(Optional.empty())
                .planting("t1");
        return List.of(
                rule("WAT-035", of(bed().site("sud")), of(bed())),
                rule("WAT-035", of(bed().plot("r")), of(bed().plot(Optional.empty()))),
                rule(
                        "WAT-035",
                        of(bed().bed("d")),
                        of(bed().site(Optional.empty()).plot(Optional.empty()))),
                rule("WAT-035", of(bed().site("n").plot("p").bed("c")), of(bed())),
                rule(
                        "WAT-036",
                        of(bed().bed("sans-mesures")),
                        of(bed().bed("sans-mesures").areaM2(number("4")))),
                rule("WAT-036", of(bed().bed(Optional.empty())), of(bed())),
                rule("WAT-037", of(bed().areaM2(number("12.7"))), of(bed().areaM2(number("12.6")))),
                rule("WAT-037", of(bed().areaM2(number("5.9"))), of(bed().areaM2(number("6")))),
                rule("WAT-038", of(crop().crop("tomatte")), of(crop().crop("Tomates"))),
                rule("WAT-038", of(crop().crop("zzzzzzzzzzzz")), of(whole())),
                new RuleExample<>(
                        "WAT-038",
                        WaterRules.places(),
                        in(of(planted), planting().crop("oca du Pérou")),
                        in(of(planted), planting())),
                rule("WAT-039", of(crop().crop("mâche")), of(crop())),
                rule("WAT-039", of(crop().crop("thym")), of(crop())),
                rule("WAT-040", of(crop().begins(Optional.empty())), of(crop())),
                new RuleExample<>(
                        "WAT-040",
                        WaterRules.places(),
                        in(of(planted), planting().sown(day("2026-03-01")).method(PlantingMethod.TRANSPLANTING)),
                        in(of(planted), planting().planted(day("2026-05-10")).method(PlantingMethod.TRANSPLANTING))),
                rule("WAT-041", of(crop().ends(day("2026-04-30"))), of(crop().ends(day("2026-05-01")))),
                new RuleExample<>(
                        "WAT-041",
                        WaterRules.places(),
                        in(of(planted), planting().planted(day("2026-05-10")).lastHarvest(day("2025-09-01"))),
                        in(of(planted), planting().planted(day("2026-05-10")).lastHarvest(day("2026-09-01")))),
                rule("WAT-042", of(whole()), of(stages(whole(), 20, 30, 40, 33))),
                rule("WAT-043", of(stages(crop(), 30, 40, 40, 26)), of(stages(crop(), 30, 40, 40, 25))),
                rule("WAT-043", of(stages(crop(), 30, 30, 30, 20)), of(stages(crop(), 30, 30, 30, 21))),
                new RuleExample<>(
                        "WAT-044",
                        WaterRules.places(),
                        in(
                                of(planted),
                                planting().planted(day("2026-05-10")).site("n").bed("sans-mesures")),
                        in(
                                of(planted),
                                planting().planted(day("2026-05-10")).site("n").bed("b"))),
                rule("WAT-045", of(half("a"), half("b"), half("c")), of(half("a"), half("b"))),
                rule(
                        "WAT-045",
                        of(half("a"), half("b"), half("c").begins(day("2026-08-31"))),
                        of(
                                half("a"),
                                half("b"),
                                half("c").begins(day("2026-09-01")).ends(day("2026-10-01")))),
                rule("WAT-046", of(watering("2026-09-01", "50")), of(watering("2026-08-31", "50"))),
                rule("WAT-046", of(watering("2026-04-30", "50")), of(watering("2026-05-01", "50"))),
                rule(
                        "WAT-047",
                        of(watering("2026-07-20", "1000"), watering("2026-07-20", "201")),
                        of(watering("2026-07-20", "1000"), watering("2026-07-20", "200"))));
    }

    private static WaterCrop.Builder half(String id) {
        return crop().id(id).areaRate(Rate.ofPercent("50"));
    }

    private static RuleExample<WateredGardens> rule(String code, Water fires, Water spares) {
        return new RuleExample<>(code, WaterRules.places(), in(fires), in(spares));
    }
}
