package org.terreau.water.weather;

import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MAX;
import static org.terreau.water.weather.WeatherVariable.HUMIDITY_MIN;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MAX;
import static org.terreau.water.weather.WeatherVariable.TEMPERATURE_MIN;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/**
 * The rules on a weather series, however it was made: what cannot be, what is probably in another unit, what is missing
 * for long, sensors that are stuck, what is not known of the station.
 *
 * <p>A finding is at {@code /<variable>/<index of the day>}, with the station, the variable and the day among its
 * facts. The readers apply these rules to what they read, and leave out what cannot be.
 */
public final class WeatherRules {

    static final RuleTexts TEXTS = RuleTexts.beside(WeatherRules.class);

    /** A gap of more days than this is told. */
    static final int LONG_GAP_DAYS = 10;

    /** Values are doubted that stay the same for so many days. */
    static final int STUCK_DAYS = 8;

    private static final double SATURATED = 98;

    private static final Source PHYSICS = Source.of("Terreau", "bornes physiques d’une valeur journalière");
    private static final Source CONTINUITY = Source.of("Terreau", "continuité d’une série de mesures");
    private static final Source NEEDED = Source.of(
            "FAO Irrigation and drainage paper 56 (1998)", "Eq. 7, 21 and 47: altitude, latitude, height of the wind");

    static final Rule IMPOSSIBLE = TEXTS.rule("water.weather.impossible", "WEA-002", Severity.ERROR, PHYSICS);

    private static final RuleBook<WeatherSeries> SERIES = RuleBook.<WeatherSeries>empty()
            .plus(TEXTS.rule("water.weather.station", "WEA-001", Severity.WARNING, NEEDED), WeatherRules::station)
            .plus(IMPOSSIBLE, WeatherRules::impossible)
            .plus(TEXTS.rule("water.weather.reversed", "WEA-003", Severity.ERROR, PHYSICS), WeatherRules::reversed)
            .plus(TEXTS.rule("water.weather.unit", "WEA-004", Severity.WARNING, PHYSICS), UnitSuspicion::check)
            .plus(TEXTS.rule("water.weather.gap", "WEA-005", Severity.WARNING, CONTINUITY), WeatherRules::gap)
            .plus(TEXTS.rule("water.weather.stuck", "WEA-006", Severity.WARNING, CONTINUITY), WeatherRules::stuck)
            .plus(TEXTS.rule("water.weather.doubtful", "WEA-007", Severity.INFO, CONTINUITY), WeatherRules::doubtful);

    private WeatherRules() {}

    /**
     * Returns the rules on one series.
     *
     * @return the book
     */
    public static RuleBook<WeatherSeries> series() {
        return SERIES;
    }

    static Facts facts(WeatherSeries series, WeatherVariable variable) {
        return Facts.of("station", series.station().id()).and("variable", variable);
    }

    /** A number for a person: six digits. */
    static BigDecimal shown(double value) {
        return new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    }

    private static void station(WeatherSeries series, Reporter reporter) {
        WeatherStation station = series.station();
        Facts facts = Facts.of("station", station.id());
        reporter.in("station");
        if (!station.isPlaced()) {
            reporter.report(facts, "place");
        }
        if (!station.hasAltitude()) {
            reporter.report(facts, "altitude");
        }
        if (series.has(WeatherVariable.WIND) && !station.hasWindHeight()) {
            reporter.report(facts, "wind");
        }
        reporter.out();
    }

    private static void impossible(WeatherSeries series, Reporter reporter) {
        for (WeatherVariable each : WeatherVariable.all()) {
            if (!series.has(each)) {
                continue;
            }
            for (int i = 0; i < series.days(); i++) {
                if (PossibleWeather.isImpossible(series, each, i)) {
                    reporter.in(each.name(), i);
                    reporter.report(impossible(series.station(), each, series.day(i), series.valueOr(each, i, 0)));
                    reporter.out();
                }
            }
        }
    }

    static Facts impossible(WeatherStation station, WeatherVariable variable, LocalDate day, double value) {
        return Facts.of("station", station.id())
                .and("variable", variable)
                .and("day", day)
                .and("value", shown(value))
                .and("unit", variable.unit())
                .and("least", shown(variable.least()))
                .and("most", shown(variable.most()));
    }

    private static void reversed(WeatherSeries series, Reporter reporter) {
        reversed(series, TEMPERATURE_MIN, TEMPERATURE_MAX, reporter);
        reversed(series, HUMIDITY_MIN, HUMIDITY_MAX, reporter);
    }

    private static void reversed(WeatherSeries series, WeatherVariable low, WeatherVariable high, Reporter reporter) {
        if (!series.has(low) || !series.has(high)) {
            return;
        }
        for (int i = 0; i < series.days(); i++) {
            if (PossibleWeather.areReversed(series, low, high, i)) {
                reporter.in(low.name(), i);
                reporter.report(facts(series, low)
                        .and("day", series.day(i))
                        .and("low", shown(series.valueOr(low, i, 0)))
                        .and("other", high)
                        .and("high", shown(series.valueOr(high, i, 0)))
                        .and("unit", low.unit()));
                reporter.out();
            }
        }
    }

    private static void gap(WeatherSeries series, Reporter reporter) {
        for (WeatherVariable each : WeatherVariable.all()) {
            if (!series.has(each)) {
                continue;
            }
            for (WeatherGap gap : series.gaps(each)) {
                if (gap.days() > LONG_GAP_DAYS) {
                    reporter.in(each.name(), series.index(gap.first()));
                    reporter.report(facts(series, each)
                            .and("first", gap.first())
                            .and("last", gap.last())
                            .and("days", gap.days()));
                    reporter.out();
                }
            }
        }
    }

    /** Whether a value that stays the same is no wonder: no rain, no sun, air that is saturated; or no sensor's. */
    private static boolean mayStay(WeatherVariable variable, double value) {
        return switch (variable) {
            case RAIN, SUNSHINE -> value == 0;
            case HUMIDITY_MIN, HUMIDITY_MAX, HUMIDITY_MEAN -> value >= SATURATED;
            case EVAPOTRANSPIRATION_STATION, EVAPOTRANSPIRATION_GRID -> true;
            default -> false;
        };
    }

    private static void stuck(WeatherSeries series, Reporter reporter) {
        for (WeatherVariable each : WeatherVariable.all()) {
            int from = 0;
            for (int i = 1; series.has(each) && i <= series.days(); i++) {
                double value = series.valueOr(each, from, Double.NaN);
                if (i < series.days() && value == series.valueOr(each, i, Double.NaN)) {
                    continue;
                }
                if (i - from >= STUCK_DAYS && !Double.isNaN(value) && !mayStay(each, value)) {
                    reporter.in(each.name(), from);
                    reporter.report(facts(series, each)
                            .and("value", shown(value))
                            .and("unit", each.unit())
                            .and("first", series.day(from))
                            .and("last", series.day(i - 1))
                            .and("days", i - from));
                    reporter.out();
                }
                from = i;
            }
        }
    }

    private static void doubtful(WeatherSeries series, Reporter reporter) {
        for (WeatherVariable each : WeatherVariable.all()) {
            int count = 0;
            int first = -1;
            for (int i = 0; series.has(each) && i < series.days(); i++) {
                if (series.origin(each, i) == ValueOrigin.DOUBTFUL) {
                    first = count == 0 ? i : first;
                    count++;
                }
            }
            if (count > 0) {
                reporter.in(each.name(), first);
                reporter.report(facts(series, each).and("n", count).and("first", series.day(first)));
                reporter.out();
            }
        }
    }
}
