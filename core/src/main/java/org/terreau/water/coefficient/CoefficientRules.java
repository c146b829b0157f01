package org.terreau.water.coefficient;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/**
 * The rules on coefficients, soils and stages that hosts bring, and on what a bed takes from the tables. The tables of
 * this library follow them too.
 */
public final class CoefficientRules {

    /** Seasons of more than a year are of perennials, which have no stages from planting on. */
    private static final long LONGEST_SEASON = 366;

    private static final RuleTexts TEXTS = RuleTexts.beside(CoefficientRules.class);

    private static final Source ORDER = Source.of("Terreau", "une plage va du plus petit au plus grand");
    private static final Source SAME = Source.of("Terreau", "ce qui se rapporte à une chose la nomme comme elle");
    private static final Source SOIL = Source.of("FAO-56 (1998)", "Table 19; Eq. 73, 82");
    private static final Source TABLES = Source.of("FAO-56 (1998)", "Tables 12, 17 and 22");
    private static final Source DEPLETION = Source.of("FAO-56 (1998)", "Table 22");
    private static final Source STAGES = Source.of("FAO-56 (1998)", "Table 11");

    private static final RuleBook<CoefficientTable> TABLE = RuleBook.<CoefficientTable>empty()
            .plus(rule("row-id", "CWR-001", Severity.ERROR, SAME), CoefficientRules::ids)
            .plus(rows().each("rows", CoefficientTable::rows));

    private static final RuleBook<SoilWater> SOILS = RuleBook.<SoilWater>empty()
            .plus(rule("soil-wilting", "CWR-007", Severity.ERROR, SOIL), CoefficientRules::wilting)
            .plus(rule("soil-porosity", "CWR-008", Severity.ERROR, SOIL), CoefficientRules::porosity)
            .plus(rule("soil-evaporable", "CWR-009", Severity.WARNING, SOIL), CoefficientRules::evaporable);

    private static final RuleBook<CropChoice> CHOICES = RuleBook.<CropChoice>empty()
            .plus(rule("crop-unknown", "CWR-010", Severity.ERROR, SAME), CoefficientRules::unknown)
            .plus(rule("proxy", "CWR-011", Severity.INFO, TABLES), CoefficientRules::proxies)
            .plus(rule("root-depth", "CWR-012", Severity.WARNING, DEPLETION), CoefficientRules::roots)
            .plus(rule("stage-lengths", "CWR-013", Severity.ERROR, STAGES), CoefficientRules::stages)
            .plus(rule("season-long", "CWR-014", Severity.WARNING, STAGES), CoefficientRules::season);

    private CoefficientRules() {}

    private static Rule rule(String id, String code, Severity severity, Source source) {
        return TEXTS.rule("water.coefficient." + id, code, severity, source);
    }

    private static RuleBook<CropCoefficients> rows() {
        return RuleBook.<CropCoefficients>empty()
                .plus(rule("range", "CWR-002", Severity.ERROR, ORDER), CoefficientRules::ranges)
                .plus(rule("bounds", "CWR-003", Severity.WARNING, TABLES), CoefficientRules::bounds)
                .plus(rule("depletion", "CWR-004", Severity.ERROR, DEPLETION), CoefficientRules::depletion)
                .plus(rule("basal", "CWR-005", Severity.WARNING, TABLES), CoefficientRules::basal)
                .plus(rule("temperatures", "CWR-006", Severity.ERROR, ORDER), CoefficientRules::temperatures);
    }

    /**
     * Returns the rules on a table of coefficients.
     *
     * @return the book
     */
    public static RuleBook<CoefficientTable> tables() {
        return TABLE;
    }

    /**
     * Returns the rules on a soil.
     *
     * @return the book
     */
    public static RuleBook<SoilWater> soils() {
        return SOILS;
    }

    /**
     * Returns the rules on what a bed takes from the tables.
     *
     * @return the book
     */
    public static RuleBook<CropChoice> choices() {
        return CHOICES;
    }

    private static void ids(CoefficientTable table, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        List<CropCoefficients> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!seen.add(rows.get(i).id())) {
                reporter.in("rows", i);
                reporter.report(Facts.of("crop", rows.get(i).id()));
                reporter.out();
            }
        }
    }

    private static void ranges(CropCoefficients row, Reporter reporter) {
        for (CropQuantity quantity : CropQuantity.values()) {
            Optional<Coefficient> value = row.get(quantity);
            if (value.isPresent() && !value.get().isUsable()) {
                reporter.report(facts(row, quantity)
                        .and("low", number(value.get().low()))
                        .and("high", number(value.get().high())));
            }
        }
    }

    private static Facts facts(CropCoefficients row, CropQuantity quantity) {
        return Facts.of("crop", row).and("quantity", quantity);
    }

    private static void bounds(CropCoefficients row, Reporter reporter) {
        for (CropQuantity quantity : CropQuantity.values()) {
            Coefficient value = row.usable(quantity);
            if (value == null || quantity == CropQuantity.DEPLETION_FRACTION) {
                continue;
            }
            boolean under = value.low() < quantity.least();
            if (under || value.high() > quantity.most()) {
                reporter.report(facts(row, quantity)
                        .and("value", number(under ? value.low() : value.high()))
                        .and("least", number(quantity.least()))
                        .and("most", number(quantity.most())));
            }
        }
    }

    private static void depletion(CropCoefficients row, Reporter reporter) {
        Coefficient p = row.usable(CropQuantity.DEPLETION_FRACTION);
        if (p != null && (p.low() < DepletionFraction.LEAST || p.high() > DepletionFraction.MOST)) {
            boolean percent = p.low() > 1 && p.high() <= 100;
            reporter.report(
                    Facts.of("crop", row)
                            .and("value", number(p.low() < DepletionFraction.LEAST ? p.low() : p.high()))
                            .and("least", number(DepletionFraction.LEAST))
                            .and("most", number(DepletionFraction.MOST)),
                    percent ? "percent" : "");
        }
    }

    private static void basal(CropCoefficients row, Reporter reporter) {
        basal(row, CropQuantity.KC_INI, CropQuantity.KCB_INI, reporter);
        basal(row, CropQuantity.KC_MID, CropQuantity.KCB_MID, reporter);
        basal(row, CropQuantity.KC_END, CropQuantity.KCB_END, reporter);
    }

    private static void basal(CropCoefficients row, CropQuantity single, CropQuantity basal, Reporter reporter) {
        Coefficient kc = row.usable(single);
        Coefficient kcb = row.usable(basal);
        if (kc != null && kcb != null && kcb.low() > kc.high()) {
            reporter.report(facts(row, basal).and("basal", number(kcb.low())).and("single", number(kc.high())));
        }
    }

    private static void temperatures(CropCoefficients row, Reporter reporter) {
        Coefficient base = row.usable(CropQuantity.BASE_TEMPERATURE);
        Coefficient upper = row.usable(CropQuantity.UPPER_TEMPERATURE);
        if (base != null && upper != null && base.high() >= upper.low()) {
            reporter.report(
                    Facts.of("crop", row).and("base", number(base.high())).and("upper", number(upper.low())));
        }
    }

    private static void wilting(SoilWater soil, Reporter reporter) {
        if (!(soil.wiltingPoint() < soil.fieldCapacity())) {
            reporter.report(
                    Facts.of("wilting", number(soil.wiltingPoint())).and("field", number(soil.fieldCapacity())));
        }
    }

    /** A mineral soil holds no more than its pores: 0.6 is more than any has at field capacity. */
    private static void porosity(SoilWater soil, Reporter reporter) {
        double field = soil.fieldCapacity();
        boolean under = !(soil.wiltingPoint() >= 0) || !(field > 0);
        if (under || field > 0.6) {
            boolean percent = !under && field > 1 && field <= 60;
            reporter.report(
                    Facts.of("wilting", number(soil.wiltingPoint())).and("field", number(field)),
                    percent ? "percent" : "");
        }
    }

    private static void evaporable(SoilWater soil, Reporter reporter) {
        double total = soil.totalEvaporableMm();
        if (!(soil.readilyEvaporableMm() >= 0) || soil.readilyEvaporableMm() > total) {
            reporter.report(
                    Facts.of("readily", number(soil.readilyEvaporableMm())).and("total", number(total)));
        }
    }

    private static void unknown(CropChoice choice, Reporter reporter) {
        if (choice.crop().isEmpty()) {
            Optional<String> meant = choice.table().suggestion(choice.name());
            Facts facts =
                    Facts.of("name", choice.name()).and("table", choice.table().id());
            reporter.report(
                    meant.isPresent() ? facts.and("meant", meant.get()) : facts, meant.isPresent() ? "meant" : "");
        }
    }

    private static void proxies(CropChoice choice, Reporter reporter) {
        Optional<CropCoefficients> crop = choice.crop();
        if (crop.isPresent() && crop.get().hasProxies()) {
            boolean assumed = crop.get()
                    .get(CropQuantity.KC_MID)
                    .filter(each -> each.basis() == CoefficientBasis.ASSUMPTION)
                    .isPresent();
            reporter.report(
                    Facts.of("crop", crop.get()).and("row", crop.get().publishedRow()), assumed ? "assumption" : "");
        }
    }

    private static void roots(CropChoice choice, Reporter reporter) {
        Coefficient depth = choice.crop()
                .map(each -> each.usable(CropQuantity.ROOT_DEPTH_MAX))
                .orElse(null);
        if (depth != null && choice.soilDepthM() > 0 && depth.low() > choice.soilDepthM()) {
            reporter.report(Facts.of("crop", choice.crop().orElseThrow())
                    .and("roots", number(depth.low()))
                    .and("soil", number(choice.soilDepthM())));
        }
    }

    private static void stages(CropChoice choice, Reporter reporter) {
        StageLengths stages = choice.stages();
        boolean negative = Math.min(stages.initial(), stages.development()) < 0
                || Math.min(stages.midSeason(), stages.lateSeason()) < 0;
        if (negative || stages.total() == 0) {
            reporter.report(
                    Facts.of("name", choice.name())
                            .and("initial", stages.initial())
                            .and("development", stages.development())
                            .and("mid", stages.midSeason())
                            .and("late", stages.lateSeason()),
                    negative ? "" : "none");
        }
    }

    private static void season(CropChoice choice, Reporter reporter) {
        long total = choice.stages().total();
        if (total > LONGEST_SEASON) {
            reporter.report(Facts.of("name", choice.name()).and("days", total));
        }
    }

    /** A number as a fact; what no decimal can hold, or nobody could read, as text. */
    private static Object number(double value) {
        return Double.isFinite(value) && Math.abs(value) < 1e9
                ? new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros()
                : Double.toString(value);
    }
}
