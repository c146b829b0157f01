package org.terreau.water.weather;

import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;

/**
 * Whether the values of a variable, as a whole, are probably in another unit. Nothing is converted: whoever knows the
 * file does it.
 *
 * <p>The bounds are on the mean of all values, those that cannot be included, and lie beyond the means of any garden's
 * climate: what is in the right unit is spared, what is in another is caught unless it happens to be small.
 */
final class UnitSuspicion {

    /** Fewer values say nothing of a whole column. */
    private static final int ENOUGH = 10;

    private static final double HOTTEST_MEAN = 48;
    private static final double STRONGEST_MEAN_WIND = 10;
    private static final double STRONGEST_SUN = 45;
    private static final double MOST_WATTS = 420;
    private static final double MOST_VAPOUR = 4.5;
    private static final double WETTEST_MEAN = 18;
    private static final double WET_MEAN = 8;
    private static final double LEAST_HUMIDITY = 1;

    private UnitSuspicion() {}

    static void check(WeatherSeries series, Reporter reporter) {
        for (WeatherVariable each : WeatherVariable.all()) {
            Column column = series.has(each) ? Column.of(series, each) : Column.NONE;
            if (column.count < ENOUGH) {
                continue;
            }
            String suspicion = suspicion(each, column);
            if (!suspicion.isEmpty()) {
                Facts facts = WeatherRules.facts(series, each)
                        .and("mean", WeatherRules.shown(column.mean()))
                        .and("most", WeatherRules.shown(column.most))
                        .and("unit", each.unit());
                reporter.in(each.name());
                reporter.report(facts, suspicion);
                reporter.out();
            }
        }
    }

    /** The end of the key of the text that tells it; empty for none. */
    private static String suspicion(WeatherVariable variable, Column column) {
        double mean = column.mean();
        return switch (variable) {
            case TEMPERATURE_MAX -> mean > HOTTEST_MEAN ? "fahrenheit" : "";
            case TEMPERATURE_MEAN -> mean > HOTTEST_MEAN - 8 ? "fahrenheit" : "";
            case TEMPERATURE_MIN, DEW_POINT -> mean > HOTTEST_MEAN - 13 ? "fahrenheit" : "";
            case WIND, WIND_2M -> mean > STRONGEST_MEAN_WIND ? "kmh" : "";
            case RADIATION -> mean <= STRONGEST_SUN ? "" : column.most > MOST_WATTS ? "joules" : "watts";
            case VAPOUR_PRESSURE -> mean > MOST_VAPOUR ? "hpa" : "";
            case PRESSURE -> mean > variable.most() ? "hpa" : "";
            case SUNSHINE -> mean > variable.most() || column.most > 2 * variable.most() ? "minutes" : "";
            case RAIN -> mean > WETTEST_MEAN || (mean > WET_MEAN && column.whole) ? "tenths" : "";
            case HUMIDITY_MAX, HUMIDITY_MEAN -> column.most <= LEAST_HUMIDITY ? "fraction" : "";
            default -> "";
        };
    }

    /**
     * What is looked at of all values.
     *
     * @param whole whether none has decimals
     */
    private record Column(int count, double sum, double most, boolean whole) {

        static final Column NONE = new Column(0, 0, 0, false);

        double mean() {
            return sum / count;
        }

        static Column of(WeatherSeries series, WeatherVariable variable) {
            int count = 0;
            double sum = 0;
            double most = Double.NEGATIVE_INFINITY;
            boolean whole = true;
            for (int i = 0; i < series.days(); i++) {
                double value = series.valueOr(variable, i, Double.NaN);
                if (Math.abs(value) < 1e6) { // sentinels and worse are no values
                    count++;
                    sum += value;
                    most = Math.max(most, value);
                    whole &= value == Math.rint(value);
                }
            }
            return new Column(count, sum, most, whole);
        }
    }
}
