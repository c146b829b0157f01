package org.terreau.water.evapotranspiration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/** The rules on reference evapotranspiration: what is not known, what is only estimated, what is hard to believe. */
public final class EvapotranspirationRules {

    /** An assumption: half as much again as the highest class of FAO-56, Table 2, mm in a day. */
    static final double PLAUSIBLE_MM = 15;

    private static final String DAYS = "days";
    private static final String PAPER = "FAO Irrigation and Drainage Paper 56 (1998)";
    private static final Source UNKNOWN = Source.of("Terreau", "une valeur inconnue n’est pas un zéro");
    private static final Source CHAIN = Source.of("Terreau", "chaque valeur dit par quelle méthode elle est trouvée");
    private static final Source MISSING = Source.of(PAPER, "chapter 3, Estimating missing climatic data, Eq. 48 to 52");
    private static final Source RANGE = Source.of(PAPER, "Table 2: classes up to 10 mm and over a day; here 15");

    private static final Source SKY = Source.of(PAPER, "Eq. 21: no more comes down than reaches the top of the air");

    /** Half of the last printed digit, MJ/m². */
    private static final double PRINTED_MJ = 0.05;

    private static final RuleTexts TEXTS = RuleTexts.beside(EvapotranspirationRules.class);

    private static final RuleBook<EvapotranspirationSeries> SERIES = RuleBook.<EvapotranspirationSeries>empty()
            .plus(
                    TEXTS.rule("water.evapotranspiration.unknown", "ETO-001", Severity.ERROR, UNKNOWN),
                    EvapotranspirationRules::unknown)
            .plus(
                    TEXTS.rule("water.evapotranspiration.range", "ETO-002", Severity.WARNING, RANGE),
                    EvapotranspirationRules::range)
            .plus(
                    TEXTS.rule("water.evapotranspiration.temperatures-alone", "ETO-003", Severity.WARNING, MISSING),
                    EvapotranspirationRules::temperaturesAlone)
            .plus(
                    TEXTS.rule("water.evapotranspiration.estimated", "ETO-004", Severity.INFO, MISSING),
                    EvapotranspirationRules::estimated)
            .plus(
                    TEXTS.rule("water.evapotranspiration.taken-over", "ETO-005", Severity.INFO, CHAIN),
                    EvapotranspirationRules::takenOver);

    private static final RuleBook<WeatherSeries> WEATHER = RuleBook.<WeatherSeries>empty()
            .plus(
                    TEXTS.rule("water.evapotranspiration.radiation", "ETO-006", Severity.ERROR, SKY),
                    EvapotranspirationRules::radiation);

    private EvapotranspirationRules() {}

    /**
     * Returns the rules on weather that need the height of the sun. A finding points at the day.
     *
     * @return the book
     */
    public static RuleBook<WeatherSeries> weather() {
        return WEATHER;
    }

    private static void radiation(WeatherSeries weather, Reporter reporter) {
        if (!weather.has(WeatherVariable.RADIATION) || !weather.station().isPlaced()) {
            return;
        }
        RadiationTable table = new RadiationTable(weather.station().latitude());
        for (int i = 0; i < weather.days(); i++) {
            double measured = weather.valueOr(WeatherVariable.RADIATION, i, 0);
            double sky = table.extraterrestrial(weather.day(i).getDayOfYear());
            if (measured > sky + PRINTED_MJ) {
                reporter.in(DAYS, i);
                reporter.report(Facts.of("day", weather.day(i))
                        .and("station", weather.station().name())
                        .and("measured", shown(measured))
                        .and("sky", shown(sky)));
                reporter.out();
            }
        }
    }

    private static BigDecimal shown(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * Returns the rules on a series of days. A finding points at the first day that it is about.
     *
     * @return the book
     */
    public static RuleBook<EvapotranspirationSeries> series() {
        return SERIES;
    }

    private static void unknown(EvapotranspirationSeries series, Reporter reporter) {
        int days = series.days();
        for (int from = 0; from < days; from++) {
            if (series.isKnown(from)) {
                continue;
            }
            int until = from;
            while (until + 1 < days
                    && !series.isKnown(until + 1)
                    && series.lacks(until + 1).equals(series.lacks(from))) {
                until++;
            }
            reporter.in(DAYS, from);
            reporter.report(
                    Facts.of("from", series.day(from))
                            .and("until", series.day(until))
                            .and(DAYS, until - from + 1)
                            .and("lacks", List.copyOf(series.lacks(from))),
                    from == until ? "day" : "");
            reporter.out();
            from = until;
        }
    }

    private static void range(EvapotranspirationSeries series, Reporter reporter) {
        for (int i = 0; i < series.days(); i++) {
            if (series.mm(i) > PLAUSIBLE_MM) {
                reporter.in(DAYS, i);
                reporter.report(Facts.of("day", series.day(i))
                        .and("mm", shown(series.mm(i)))
                        .and("method", series.method(i)));
                reporter.out();
            }
        }
    }

    private static void temperaturesAlone(EvapotranspirationSeries series, Reporter reporter) {
        count(series, EvapotranspirationMethod.HARGREAVES, reporter);
    }

    private static void takenOver(EvapotranspirationSeries series, Reporter reporter) {
        count(series, EvapotranspirationMethod.STATION, reporter);
        count(series, EvapotranspirationMethod.GRID, reporter);
    }

    private static void count(EvapotranspirationSeries series, EvapotranspirationMethod method, Reporter reporter) {
        int days = series.summary().days(method);
        for (int i = 0; days > 0 && i < series.days(); i++) {
            if (series.method(i) == method) {
                reporter.in(DAYS, i);
                reporter.report(Facts.of(DAYS, days)
                        .and("all", series.days())
                        .and("first", series.day(i))
                        .and("method", method));
                reporter.out();
                return;
            }
        }
    }

    private static void estimated(EvapotranspirationSeries series, Reporter reporter) {
        for (Map.Entry<Substitution, Integer> each :
                series.summary().daysBySubstitution().entrySet()) {
            for (int i = 0; each.getKey().isEstimate() && i < series.days(); i++) {
                if (series.substitutions(i).contains(each.getKey())) {
                    reporter.in(DAYS, i);
                    reporter.report(Facts.of(DAYS, each.getValue())
                            .and("all", series.days())
                            .and("first", series.day(i))
                            .and("substitution", each.getKey()));
                    reporter.out();
                    break;
                }
            }
        }
    }
}
