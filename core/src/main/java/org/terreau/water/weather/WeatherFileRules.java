package org.terreau.water.weather;

import java.util.List;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/**
 * What can be wrong with a file of weather besides the weather in it. A finding is at {@code /<row>/<column>}, rows
 * counted from 0, with the line; where several files are read together, at {@code /<file>/<row>/<column>}.
 */
public final class WeatherFileRules {

    private static final Source FORM = Source.of("Terreau", "lecture des fichiers météorologiques");
    private static final Source SAFETY = Source.of("Terreau", "limites de lecture");

    static final Rule NO_HEADER = rule("no-header", "WEA-020", Severity.ERROR, FORM);
    static final Rule UNREADABLE = rule("unreadable", "WEA-021", Severity.ERROR, FORM);
    static final Rule NOT_TAKEN = rule("not-taken", "WEA-022", Severity.INFO, FORM);
    static final Rule COLUMN_TWICE = rule("column-twice", "WEA-023", Severity.WARNING, FORM);
    static final Rule NOT_A_NUMBER = rule("not-a-number", "WEA-024", Severity.ERROR, FORM);
    static final Rule NOT_A_DAY = rule("not-a-day", "WEA-025", Severity.ERROR, FORM);
    static final Rule MISSING_MARK = rule("missing-mark", "WEA-026", Severity.INFO, FORM);
    static final Rule COMMA = rule("decimal-comma", "WEA-027", Severity.INFO, FORM);
    static final Rule DOUBLED = rule("doubled", "WEA-028", Severity.INFO, FORM);
    static final Rule CONTRADICTED = rule("contradicted", "WEA-029", Severity.WARNING, FORM);
    static final Rule UNORDERED = rule("unordered", "WEA-030", Severity.INFO, FORM);
    static final Rule HOLE = rule("hole", "WEA-031", Severity.WARNING, FORM);
    static final Rule ONE_FILE = rule("one-file", "WEA-032", Severity.INFO, FORM);
    static final Rule LIMIT = rule("limit", "WEA-033", Severity.ERROR, SAFETY);
    static final Rule CELLS = rule("cells", "WEA-034", Severity.WARNING, FORM);
    static final Rule NOT_THERE = rule("not-there", "WEA-035", Severity.ERROR, FORM);
    static final Rule WORKED_OUT = rule("worked-out", "WEA-036", Severity.INFO, FORM);
    static final Rule QUALITY = rule("quality-code", "WEA-037", Severity.INFO, FORM);
    static final Rule UNIT = rule("unit-unknown", "WEA-038", Severity.ERROR, FORM);
    static final Rule FAR = rule("far", "WEA-039", Severity.WARNING, FORM);

    private WeatherFileRules() {}

    private static Rule rule(String what, String code, Severity severity, Source source) {
        return WeatherRules.TEXTS.rule("water.weather-file." + what, code, severity, source);
    }

    /**
     * Returns the rules that the readers apply.
     *
     * @return them in the order of their codes
     */
    public static List<Rule> all() {
        return List.of(
                NO_HEADER,
                UNREADABLE,
                NOT_TAKEN,
                COLUMN_TWICE,
                NOT_A_NUMBER,
                NOT_A_DAY,
                MISSING_MARK,
                COMMA,
                DOUBLED,
                CONTRADICTED,
                UNORDERED,
                HOLE,
                ONE_FILE,
                LIMIT,
                CELLS,
                NOT_THERE,
                WORKED_OUT,
                QUALITY,
                UNIT,
                FAR);
    }
}
