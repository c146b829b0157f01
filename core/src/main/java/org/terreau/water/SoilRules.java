package org.terreau.water;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Text;
import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.SoilTexture;
import org.terreau.water.coefficient.SoilWater;

/** The soils: whether they hold water, and whether what is measured agrees with itself and with the texture. */
final class SoilRules {

    /** More than a mineral soil holds at field capacity. */
    private static final double MOST_CONTENT = 0.6;

    private static final double ROUNDING = 1e-9;
    private static final double MOST_CURVE_NUMBER = 100;
    private static final Text FIELD = new Text("capacité au champ", "field capacity");
    private static final Text WILTING = new Text("point de flétrissement", "wilting point");

    private SoilRules() {}

    static RuleBook<KnownWater> book(RuleTexts texts) {
        RuleBook<GardenSoil> soils = RuleBook.<GardenSoil>empty()
                .plus(
                        texts.rule("water.soil.unstated", "WAT-008", Severity.WARNING, Sources.NEEDED),
                        SoilRules::unstated)
                .plus(texts.rule("water.soil.wilting", "WAT-009", Severity.ERROR, Sources.SOILS), SoilRules::wilting)
                .plus(
                        texts.rule("water.soil.porosity", "WAT-010", Severity.WARNING, Sources.SOILS),
                        SoilRules::porosity)
                .plus(
                        texts.rule("water.soil.evaporable", "WAT-011", Severity.ERROR, Sources.SOILS),
                        SoilRules::evaporable)
                .plus(texts.rule("water.soil.texture", "WAT-012", Severity.WARNING, Sources.SOILS), SoilRules::texture)
                .plus(
                        texts.rule("water.soil.retention", "WAT-013", Severity.ERROR, Sources.CURVE),
                        SoilRules::retention)
                .plus(
                        texts.rule("water.soil.curve-number", "WAT-014", Severity.ERROR, Sources.RUNOFF),
                        SoilRules::curveNumber);
        return soils.each(KnownWater.SOILS, known -> known.water().getSoils());
    }

    private static Facts named(GardenSoil soil) {
        return Facts.of("soil", KnownWater.name(soil));
    }

    private static Optional<SoilWater> water(GardenSoil soil) {
        return BedSoil.of(soil, ValueDraw.central()).map(BedSoil::water);
    }

    private static void unstated(GardenSoil soil, Reporter reporter) {
        if (BedSoil.of(soil, ValueDraw.central()).isEmpty()) {
            boolean half = soil.getFieldCapacity().isPresent()
                    || soil.getWiltingPoint().isPresent();
            reporter.report(named(soil), half ? "half" : "");
        }
    }

    private static void wilting(GardenSoil soil, Reporter reporter) {
        SoilWater water = water(soil).orElse(null);
        if (water != null && !(water.wiltingPoint() < water.fieldCapacity())) {
            reporter.report(named(soil)
                    .and("wilting", Told.fact(water.wiltingPoint()))
                    .and("field", Told.fact(water.fieldCapacity())));
        }
    }

    private static void porosity(GardenSoil soil, Reporter reporter) {
        double field = Told.number(soil.getFieldCapacity());
        double wilting = Told.number(soil.getWiltingPoint());
        boolean byField = field > MOST_CONTENT;
        if (byField || wilting > MOST_CONTENT) {
            double content = byField ? field : wilting;
            reporter.in(byField ? "fieldCapacity" : "wiltingPoint");
            reporter.report(
                    named(soil).and("what", byField ? FIELD : WILTING).and("content", Told.fact(content)),
                    content > 1 && content <= 100 ? "percent" : "");
            reporter.out();
        }
    }

    private static void evaporable(GardenSoil soil, Reporter reporter) {
        SoilWater water = water(soil).orElse(null);
        double readily = Told.number(soil.getReadilyEvaporableMm());
        if (water != null && water.wiltingPoint() < water.fieldCapacity() && readily > water.totalEvaporableMm()) {
            reporter.in("readilyEvaporableMm");
            reporter.report(
                    named(soil).and("readily", Told.fact(readily)).and("total", Told.fact(water.totalEvaporableMm())));
            reporter.out();
        }
    }

    private static void texture(GardenSoil soil, Reporter reporter) {
        SoilTexture texture = soil.getTexture().orElse(null);
        if (texture != null) {
            texture(soil, soil.getFieldCapacity().isPresent(), texture, true, reporter);
            texture(soil, soil.getWiltingPoint().isPresent(), texture, false, reporter);
        }
    }

    private static void texture(
            GardenSoil soil, boolean isStated, SoilTexture texture, boolean field, Reporter reporter) {
        double content = Told.number(field ? soil.getFieldCapacity() : soil.getWiltingPoint());
        Coefficient range = field ? texture.fieldCapacity() : texture.wiltingPoint();
        boolean within = content >= range.low() - ROUNDING && content <= range.high() + ROUNDING;
        if (isStated && !within && content <= MOST_CONTENT) {
            reporter.in(field ? "fieldCapacity" : "wiltingPoint");
            reporter.report(named(soil)
                    .and("what", field ? FIELD : WILTING)
                    .and("content", Told.fact(content))
                    .and("texture", texture)
                    .and("low", Told.fact(range.low()))
                    .and("high", Told.fact(range.high())));
            reporter.out();
        }
    }

    /** The first two neighbours that do not fall. */
    private static void retention(GardenSoil soil, Reporter reporter) {
        List<RetentionPoint> points = new ArrayList<>(soil.getRetention());
        points.sort(Comparator.comparing(RetentionPoint::getTensionKPa));
        for (int i = 1; i < points.size(); i++) {
            RetentionPoint wet = points.get(i - 1);
            RetentionPoint dry = points.get(i);
            boolean doubled = wet.getTensionKPa().compareTo(dry.getTensionKPa()) == 0;
            if (doubled || wet.getWaterContent().compareTo(dry.getWaterContent()) <= 0) {
                Facts facts = named(soil)
                        .and("tension", Told.fact(dry.getTensionKPa().doubleValue()))
                        .and("content", Told.fact(dry.getWaterContent().doubleValue()))
                        .and("other", Told.fact(wet.getWaterContent().doubleValue()));
                reporter.in("retention");
                if (doubled) {
                    reporter.report(facts, "doubled");
                } else {
                    reporter.report(
                            facts.and("before", Told.fact(wet.getTensionKPa().doubleValue())));
                }
                reporter.out();
                return;
            }
        }
    }

    private static void curveNumber(GardenSoil soil, Reporter reporter) {
        double number = Told.number(soil.getCurveNumber());
        if (number > MOST_CURVE_NUMBER) {
            reporter.in("curveNumber");
            reporter.report(named(soil).and("number", Told.fact(number)));
            reporter.out();
        }
    }
}
