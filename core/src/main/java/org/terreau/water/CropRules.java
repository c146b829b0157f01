package org.terreau.water;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Labelled;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.CropStage;

/** What is stated of the crops, by itself. */
final class CropRules {

    private CropRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        return RuleBook.<KnownWater>empty()
                .plus(
                        texts.rule("water.crop.unstated", "WAT-020", Severity.WARNING, Sources.NEEDED),
                        CropRules::unstated)
                .plus(
                        texts.rule("water.crop.stages-part", "WAT-021", Severity.WARNING, Sources.STAGES),
                        CropRules::stagesPart)
                .plus(
                        texts.rule("water.crop.order", "WAT-022", Severity.WARNING, Sources.COEFFICIENTS),
                        CropRules::order)
                .plus(
                        texts.rule("water.crop.bounds", "WAT-023", Severity.WARNING, Sources.COEFFICIENTS),
                        CropRules::bounds);
    }

    private static Facts named(KnownWater known, WaterCrop crop) {
        return Facts.of("crop", known.cropName(crop)).and("bed", known.bedName(crop.getWateredBed()));
    }

    private static void unstated(KnownWater known, Reporter reporter) {
        List<WaterCrop> crops = known.water().getWaterCrops();
        for (int i = 0; i < crops.size(); i++) {
            WaterCrop crop = crops.get(i);
            if (crop.getCrop().isEmpty() && crop.getPlanting().isEmpty() && !CropPlanner.isStatedWhole(crop)) {
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        i,
                        Facts.of("id", crop.getId()).and("bed", known.bedName(crop.getWateredBed())),
                        "");
            }
        }
    }

    private static void stagesPart(KnownWater known, Reporter reporter) {
        List<WaterCrop> crops = known.water().getWaterCrops();
        for (int i = 0; i < crops.size(); i++) {
            WaterCrop crop = crops.get(i);
            List<Labelled> missing = new ArrayList<>();
            miss(crop.getInitialDays(), CropStage.INITIAL, missing);
            miss(crop.getDevelopmentDays(), CropStage.DEVELOPMENT, missing);
            miss(crop.getMidDays(), CropStage.MID_SEASON, missing);
            miss(crop.getLateDays(), CropStage.LATE_SEASON, missing);
            if (!missing.isEmpty() && missing.size() < 4) {
                Told.of(reporter, KnownWater.CROPS, i, named(known, crop).and("missing", missing), "");
            }
        }
    }

    private static void miss(Optional<Integer> days, CropStage stage, List<Labelled> missing) {
        if (days.isEmpty()) {
            missing.add(stage);
        }
    }

    private static void order(KnownWater known, Reporter reporter) {
        List<WaterCrop> crops = known.water().getWaterCrops();
        for (int i = 0; i < crops.size(); i++) {
            double initial = Told.number(crops.get(i).getKcIni());
            double mid = Told.number(crops.get(i).getKcMid());
            if (mid < initial) {
                Told.of(
                        reporter,
                        KnownWater.CROPS,
                        i,
                        "kcMid",
                        named(known, crops.get(i)).and("mid", Told.fact(mid)).and("initial", Told.fact(initial)),
                        "");
            }
        }
    }

    private static void bounds(KnownWater known, Reporter reporter) {
        boolean dual = known.isDual();
        List<WaterCrop> crops = known.water().getWaterCrops();
        for (int i = 0; i < crops.size(); i++) {
            WaterCrop crop = crops.get(i);
            Optional<BigDecimal> p = crop.getDepletionFraction();
            bound(known, i, "kcIni", crop.getKcIni(), dual ? CropQuantity.KCB_INI : CropQuantity.KC_INI, reporter);
            bound(known, i, "kcMid", crop.getKcMid(), dual ? CropQuantity.KCB_MID : CropQuantity.KC_MID, reporter);
            bound(known, i, "kcEnd", crop.getKcEnd(), dual ? CropQuantity.KCB_END : CropQuantity.KC_END, reporter);
            bound(known, i, "heightM", crop.getHeightM(), CropQuantity.HEIGHT_MAX, reporter);
            bound(known, i, "rootDepthM", crop.getRootDepthM(), CropQuantity.ROOT_DEPTH_MAX, reporter);
            bound(known, i, "depletionFraction", p, CropQuantity.DEPLETION_FRACTION, reporter);
        }
    }

    private static void bound(
            KnownWater known,
            int index,
            String member,
            Optional<BigDecimal> stated,
            CropQuantity quantity,
            Reporter reporter) {
        double value = Told.number(stated);
        if (!(value < quantity.least() || value > quantity.most())) {
            return;
        }
        boolean hundredfold = value >= 100 * quantity.least() && value <= 100 * quantity.most() && value > 1;
        String unit = switch (quantity) {
            case HEIGHT_MAX, ROOT_DEPTH_MAX -> "centimetres";
            case DEPLETION_FRACTION -> "percent";
            default -> "";
        };
        WaterCrop crop = known.water().getWaterCrops().get(index);
        Told.of(
                reporter,
                KnownWater.CROPS,
                index,
                member,
                named(known, crop)
                        .and("what", quantity)
                        .and("value", Told.fact(value))
                        .and("least", Told.fact(quantity.least()))
                        .and("most", Told.fact(quantity.most())),
                hundredfold ? unit : "");
    }
}
