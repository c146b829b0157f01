package org.terreau.water;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.WaterLedger;

/** What a budget finds: tanks that were overdrawn or are too large, beds that lack water or lose it. */
final class BudgetSupplyRules {

    private static final int YEAR = 365;
    private static final double KNOWN_SHARE = 0.9;
    private static final double LEAST_LITRES = 1;
    private static final double STRESS_SHARE = 0.2;
    private static final double LOST_SHARE = 1.0 / 3;
    private static final double LEAST_LOST_MM = 5;

    /** What a bed lacks on its worst day. */
    private record Shortage(int days, int firstDay, int worstDay, double litres) {

        Shortage and(WateringDecision decision) {
            double lacks = decision.wantedL() - decision.givenL();
            return lacks > litres
                    ? new Shortage(days + 1, firstDay, decision.day(), lacks)
                    : new Shortage(days + 1, firstDay, worstDay, litres);
        }
    }

    private BudgetSupplyRules() {}

    static RuleBook<KnownBudget> book(RuleTexts texts) {
        return RuleBook.<KnownBudget>empty()
                .plus(
                        texts.rule("water.budget.beyond-tank", "WAT-054", Severity.WARNING, Sources.SUPPLY),
                        BudgetSupplyRules::beyondTank)
                .plus(
                        texts.rule("water.budget.tank-year", "WAT-055", Severity.WARNING, Sources.TANK),
                        BudgetSupplyRules::tankYear)
                .plus(
                        texts.rule("water.budget.tank-month", "WAT-056", Severity.INFO, Sources.TANK),
                        BudgetSupplyRules::tankMonth)
                .plus(
                        texts.rule("water.budget.short", "WAT-057", Severity.WARNING, Sources.SUPPLY),
                        BudgetSupplyRules::shortages)
                .plus(
                        texts.rule("water.budget.stress", "WAT-058", Severity.WARNING, Sources.STRESS),
                        BudgetSupplyRules::stress)
                .plus(
                        texts.rule("water.budget.percolation", "WAT-059", Severity.WARNING, Sources.USED),
                        BudgetSupplyRules::percolation);
    }

    private static void beyondTank(KnownBudget budget, Reporter reporter) {
        for (SourceBudget each : budget.budget().sources()) {
            WaterSource source = each.source().orElse(null);
            if (source != null && each.hasTank() && each.beyondTankL() >= LEAST_LITRES) {
                Facts facts = Facts.of("source", KnownWater.name(source))
                        .and("litres", Told.rounded(each.beyondTankL()))
                        .and("given", Told.rounded(each.givenL()));
                Told.of(reporter, KnownWater.SOURCES, each.index(), facts, "");
            }
        }
    }

    /** Where rain is mostly known and the weather covers a year. */
    private static boolean isYear(WaterBudget budget) {
        int days = budget.weather().days();
        return days >= YEAR && budget.unknownRainDays() <= (1 - KNOWN_SHARE) * days;
    }

    private static double yearL(SourceBudget source) {
        double sum = 0;
        for (int day = 0; day < source.days(); day++) {
            sum += source.inflowL(day);
        }
        return sum * YEAR / source.days();
    }

    private static void tankYear(KnownBudget budget, Reporter reporter) {
        if (!isYear(budget.budget())) {
            return;
        }
        for (SourceBudget each : budget.budget().sources()) {
            StorageTank tank = tank(each);
            double capacity = tank == null ? 0 : tank.getCapacityL().doubleValue();
            if (tank != null && !tank.getRoofs().isEmpty() && capacity > yearL(each)) {
                report(each, capacity, yearL(each), reporter);
            }
        }
    }

    private static void tankMonth(KnownBudget budget, Reporter reporter) {
        if (!isYear(budget.budget())) {
            return;
        }
        for (SourceBudget each : budget.budget().sources()) {
            StorageTank tank = tank(each);
            double capacity = tank == null ? 0 : tank.getCapacityL().doubleValue();
            double most = tank == null ? 0 : wettestMonthL(budget.budget(), each);
            if (tank != null && !tank.getRoofs().isEmpty() && capacity > most && capacity <= yearL(each)) {
                report(each, capacity, most, reporter);
            }
        }
    }

    private static void report(SourceBudget each, double capacity, double inflow, Reporter reporter) {
        Facts facts = Facts.of("source", each.source().map(KnownWater::name).orElse(each.id()))
                .and("capacity", Told.fact(capacity))
                .and("inflow", Told.rounded(inflow));
        reporter.in(KnownWater.SOURCES, each.index());
        reporter.in("tank");
        reporter.in("capacityL");
        reporter.report(facts);
        reporter.out();
        reporter.out();
        reporter.out();
    }

    private static @Nullable StorageTank tank(SourceBudget source) {
        return source.hasTank() ? source.source().flatMap(WaterSource::getTank).orElse(null) : null;
    }

    private static double wettestMonthL(WaterBudget budget, SourceBudget source) {
        double most = 0;
        double month = 0;
        YearMonth before = YearMonth.from(budget.day(0));
        for (int day = 0; day < source.days(); day++) {
            YearMonth now = YearMonth.from(budget.day(day));
            month = now.equals(before) ? month + source.inflowL(day) : source.inflowL(day);
            before = now;
            most = Math.max(most, month);
        }
        return most;
    }

    /** What is not given on a day is wanted again on the next: the worst day says how much is lacking. */
    private static void shortages(KnownBudget budget, Reporter reporter) {
        List<BedBudget> beds = budget.budget().beds();
        Shortage[] shortages = new Shortage[beds.size()];
        for (WateringDecision each : budget.budget().decisions()) {
            if (each.isShort()) {
                Shortage before = shortages[each.bed()];
                shortages[each.bed()] =
                        (before == null ? new Shortage(0, each.day(), each.day(), 0) : before).and(each);
            }
        }
        for (int i = 0; i < shortages.length; i++) {
            Shortage shortage = shortages[i];
            if (shortage != null) {
                LocalDate first = budget.budget().day(shortage.firstDay());
                Facts facts = Facts.of("bed", beds.get(i).name())
                        .and("first", first)
                        .and("days", shortage.days())
                        .and("litres", Told.rounded(shortage.litres()))
                        .and("worst", budget.budget().day(shortage.worstDay()));
                Told.of(reporter, KnownWater.BEDS, beds.get(i).index(), facts, shortage.days() == 1 ? "day" : "");
            }
        }
    }

    private static void stress(KnownBudget budget, Reporter reporter) {
        for (BedBudget each : budget.budget().beds()) {
            int days = each.totals().days();
            if (days > 0 && each.stressDays() > STRESS_SHARE * days) {
                Facts facts = Facts.of("bed", each.name())
                        .and("stressed", each.stressDays())
                        .and("days", days)
                        .and("percent", Told.rounded(100.0 * each.stressDays() / days));
                Told.of(reporter, KnownWater.BEDS, each.index(), facts, "");
            }
        }
    }

    /** Of the water that was given only: what rain sinks away is nobody’s fault. */
    private static void percolation(KnownBudget budget, Reporter reporter) {
        for (BedBudget each : budget.budget().beds()) {
            double given = each.totals().mm(LedgerTerm.IRRIGATION);
            double lost = 0;
            for (int source = WaterLedger.FIRST_IRRIGATION;
                    source < each.totals().sources();
                    source++) {
                lost += each.totals().mm(LedgerTerm.DEEP_PERCOLATION, source);
            }
            if (lost > LOST_SHARE * given && lost >= LEAST_LOST_MM) {
                Facts facts = Facts.of("bed", each.name())
                        .and("lost", Told.rounded(lost * each.areaM2()))
                        .and("given", Told.rounded(each.litres()))
                        .and("percent", Told.rounded(100 * lost / given));
                Told.of(reporter, KnownWater.BEDS, each.index(), facts, "");
            }
        }
    }
}
