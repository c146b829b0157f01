package org.terreau.water.supply;

import java.util.List;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** The rules on roofs and tanks, in the order in which a person would look: roofs, filter, first flush, tank. */
public final class TankRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(TankRules.class);
    private static final Source SHARE = Source.of("Terreau", "une surface ne rend pas plus d’eau qu’il n’en tombe");
    private static final Source AREA = Source.of("Terreau", "une surface a une aire");
    private static final Source FLUSH = Source.of("Terreau", "un premier flot est une petite part de la pluie");
    private static final Source TANK = Source.of("Terreau", "une cuve contient un volume");
    private static final Source YEAR = Source.of("Terreau", "une cuve ne reçoit que ce que son toit recueille");

    private static final RuleBook<TankPlan> BOOK = RuleBook.<TankPlan>empty()
            .plus(TEXTS.rule("water.supply.coefficient", "TNK-001", Severity.ERROR, SHARE), TankRules::coefficient)
            .plus(TEXTS.rule("water.supply.area", "TNK-002", Severity.ERROR, AREA), TankRules::area)
            .plus(TEXTS.rule("water.supply.filter", "TNK-003", Severity.ERROR, SHARE), TankRules::filter)
            .plus(TEXTS.rule("water.supply.first-flush", "TNK-004", Severity.WARNING, FLUSH), TankRules::flush)
            .plus(TEXTS.rule("water.supply.capacity", "TNK-005", Severity.ERROR, TANK), TankRules::capacity)
            .plus(TEXTS.rule("water.supply.initial", "TNK-006", Severity.WARNING, TANK), TankRules::initial)
            .plus(TEXTS.rule("water.supply.never-full", "TNK-007", Severity.WARNING, YEAR), TankRules::neverFull);

    private TankRules() {}

    /**
     * Returns the rules.
     *
     * @return the book
     */
    public static RuleBook<TankPlan> standard() {
        return BOOK;
    }

    private static void coefficient(TankPlan plan, Reporter reporter) {
        List<RoofPart> parts = plan.catchment().parts();
        for (int i = 0; i < parts.size(); i++) {
            RoofPart part = parts.get(i);
            if (!Numbers.isShare(part.coefficient())) {
                reporter.in("parts", i);
                reporter.report(Facts.of("surface", part.surface())
                        .and("coefficient", Numbers.fact(part.coefficient()))
                        .and("usual", Numbers.fact(part.surface().coefficient())));
                reporter.out();
            }
        }
    }

    private static void area(TankPlan plan, Reporter reporter) {
        List<RoofPart> parts = plan.catchment().parts();
        if (parts.isEmpty()) {
            reporter.in("parts");
            reporter.report(Facts.none(), "none");
            reporter.out();
        }
        for (int i = 0; i < parts.size(); i++) {
            RoofPart part = parts.get(i);
            if (!(part.areaM2() > 0 && part.areaM2() <= Numbers.LARGEST)) {
                reporter.in("parts", i);
                reporter.report(Facts.of("surface", part.surface()).and("area", Numbers.fact(part.areaM2())));
                reporter.out();
            }
        }
    }

    private static void filter(TankPlan plan, Reporter reporter) {
        double efficiency = plan.catchment().filterEfficiency();
        if (!Numbers.isShare(efficiency)) {
            reporter.in("filterEfficiency");
            reporter.report(Facts.of("efficiency", Numbers.fact(efficiency))
                    .and("usual", Numbers.fact(RunoffStandard.EN_16941_1.filterEfficiency())));
            reporter.out();
        }
    }

    private static void flush(TankPlan plan, Reporter reporter) {
        double depth = plan.catchment().firstFlush().depthMm();
        RainSummary rain = plan.rain();
        reporter.in("firstFlush");
        if (!Numbers.isQuantity(depth)) {
            reporter.report(Facts.of("depth", Numbers.fact(depth)), "no-depth");
        } else if (rain.wetDays() > 0 && depth >= rain.medianWetMm() && depth > 0) {
            reporter.report(Facts.of("depth", Numbers.fact(depth)).and("median", Numbers.fact(rain.medianWetMm())));
        }
        reporter.out();
    }

    private static void capacity(TankPlan plan, Reporter reporter) {
        double capacity = plan.tank().capacityL();
        if (!(capacity > 0 && capacity <= Numbers.LARGEST)) {
            reporter.in("capacityL");
            reporter.report(Facts.of("capacity", Numbers.fact(capacity)));
            reporter.out();
        }
    }

    private static void initial(TankPlan plan, Reporter reporter) {
        double initial = plan.tank().initialL();
        double capacity = Numbers.atMost(plan.tank().capacityL(), Numbers.LARGEST);
        if (!(initial >= 0 && initial <= capacity)) {
            reporter.in("initialL");
            reporter.report(Facts.of("initial", Numbers.fact(initial)).and("capacity", Numbers.fact(capacity)));
            reporter.out();
        }
    }

    private static void neverFull(TankPlan plan, Reporter reporter) {
        double yearMm = plan.rain().yearMm();
        double capacity = plan.tank().capacityL();
        double year = yearMm * plan.catchment().litresPerMm();
        if (yearMm >= 0 && capacity > year && capacity <= Numbers.LARGEST) {
            reporter.in("capacityL");
            reporter.report(Facts.of("capacity", Numbers.fact(capacity))
                    .and("year", Numbers.fact(year))
                    .and("rain", Numbers.fact(yearMm)));
            reporter.out();
        }
    }
}
