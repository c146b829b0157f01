package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.water.Band;
import org.terreau.water.ClimateReplay;
import org.terreau.water.ReplayYear;
import org.terreau.water.SkippedYear;
import org.terreau.water.UncertaintyOptions;
import org.terreau.water.WaterBudget;
import org.terreau.water.WaterPlan;
import org.terreau.water.WaterUncertainty;
import org.terreau.water.weather.WeatherSeries;

/**
 * What other years and other values of the tables would give.
 *
 * @param replay the same garden in each year of the weather; empty when it was not asked for
 * @param sure how sure the litres are; empty when it was not asked for
 */
record WaterStudies(Optional<ClimateReplay> replay, Optional<WaterUncertainty> sure) {

    static final int MOST_SAMPLES = UncertaintyOptions.MOST_SAMPLES;

    /**
     * What is asked.
     *
     * @param years whether the seasons of the years before are replayed
     * @param samples how many budgets are drawn; 0 for none
     * @param seed the seed of the draws
     */
    record Wanted(boolean years, int samples, long seed) {}

    static WaterStudies of(WaterBudget budget, WeatherSeries all, Wanted wanted) {
        WaterPlan plan = budget.plan();
        Optional<ClimateReplay> replay = wanted.years()
                ? Optional.of(ClimateReplay.of(budget.gardens(), all, WaterPlan.need(plan.today())))
                : Optional.empty();
        Optional<WaterUncertainty> sure = wanted.samples() > 0
                ? Optional.of(WaterUncertainty.of(
                        budget.gardens(),
                        budget.weather(),
                        budget.evapotranspiration(),
                        WaterPlan.need(plan.today()).withoutLimits(),
                        UncertaintyOptions.usual()
                                .seeded(wanted.seed())
                                .sampling(wanted.samples())
                                .onAllCores()))
                : Optional.empty();
        return new WaterStudies(replay, sure);
    }

    /** Adds what was studied to a tree. */
    void addTo(Map<String, Object> tree) {
        replay.ifPresent(each -> tree.put("years", years(each)));
        sure.ifPresent(each -> tree.put("samples", samples(each)));
    }

    private static Map<String, Object> years(ClimateReplay replay) {
        Map<String, Object> tree = new LinkedHashMap<>();
        replay.dryYearNeedL().ifPresent(litres -> tree.put("dryYearNeedL", WaterTables.decimal(litres)));
        replay.usualNeedL().ifPresent(litres -> tree.put("usualNeedL", WaterTables.decimal(litres)));
        List<Object> years = new ArrayList<>();
        for (ReplayYear each : replay.years()) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", each.year());
            year.put("first", each.first().toString());
            year.put("last", each.last().toString());
            year.put("needL", WaterTables.decimal(each.needL()));
            year.put("needMm", WaterTables.decimal(each.needMm()));
            year.put("givenL", WaterTables.decimal(each.givenL()));
            year.put("stressDays", each.stressDays());
            year.put("rainMm", WaterTables.decimal(each.rainMm()));
            List<Object> tanks = new ArrayList<>();
            for (ReplayYear.TankYear tank : each.tanks()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("source", tank.source());
                row.put("askedL", WaterTables.decimal(tank.askedL()));
                row.put("givenL", WaterTables.decimal(tank.givenL()));
                tank.volumetric().ifPresent(share -> row.put("volumetricReliability", WaterTables.decimal(share)));
                tank.time().ifPresent(share -> row.put("timeReliability", WaterTables.decimal(share)));
                tanks.add(row);
            }
            year.put("tanks", tanks);
            years.add(year);
        }
        tree.put("years", years);
        List<Object> skipped = new ArrayList<>();
        for (SkippedYear each : replay.skipped()) {
            Map<String, Object> year = new LinkedHashMap<>();
            year.put("year", each.year());
            year.put("why", each.why().name());
            year.put("days", each.days());
            skipped.add(year);
        }
        tree.put("skipped", skipped);
        return tree;
    }

    private static Map<String, Object> samples(WaterUncertainty sure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("samples", sure.samples());
        tree.put("failedSamples", sure.failedSamples());
        sure.litres().ifPresent(band -> tree.put("litres", band(band)));
        sure.stressDays().ifPresent(band -> tree.put("stressDays", band(band)));
        List<Object> beds = new ArrayList<>();
        for (WaterUncertainty.BedBand each : sure.beds()) {
            Map<String, Object> bed = new LinkedHashMap<>();
            bed.put("bed", each.central().bed().getId());
            bed.put("centralL", WaterTables.decimal(each.central().litres()));
            bed.put("litres", band(each.litres()));
            bed.put("stressDays", band(each.stressDays()));
            beds.add(bed);
        }
        tree.put("beds", beds);
        return tree;
    }

    private static Map<String, Object> band(Band band) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("least", WaterTables.decimal(band.least()));
        tree.put("low", WaterTables.decimal(band.low()));
        tree.put("median", WaterTables.decimal(band.median()));
        tree.put("high", WaterTables.decimal(band.high()));
        tree.put("most", WaterTables.decimal(band.most()));
        return tree;
    }
}
