package org.terreau.examples.cli;

import java.util.Map;
import org.terreau.water.WaterBudget;
import org.terreau.water.weather.WeatherSeries;

/** What other years and other values of the tables would give. */
record WaterStudies() {

    static final int MOST_SAMPLES = 100_000;

    /**
     * What is asked.
     *
     * @param years whether the seasons of the years before are replayed
     * @param samples how many budgets are drawn; 0 for none
     * @param seed the seed of the draws
     */
    record Wanted(boolean years, int samples, long seed) {}

    static WaterStudies of(WaterBudget budget, WeatherSeries all, Wanted wanted) {
        return new WaterStudies();
    }

    /** Adds what was studied to a tree. */
    void addTo(Map<String, Object> tree) {}
}
