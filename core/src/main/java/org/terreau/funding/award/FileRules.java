package org.terreau.funding.award;

import java.util.List;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** What can be wrong with a file of awards besides the awards in it, and with carrying them into another format. */
public final class FileRules {

    static final Rule NO_HEADER = rule("no-header", "AWD-020", Severity.ERROR, AwardSources.COLUMNS);
    static final Rule UNREADABLE = rule("unreadable", "AWD-021", Severity.ERROR, AwardSources.CSV);
    static final Rule COLUMN_MISSING = rule("column-missing", "AWD-022", Severity.ERROR, AwardSources.COLUMNS);
    static final Rule COLUMN_TWICE = rule("column-twice", "AWD-023", Severity.ERROR, AwardSources.COLUMNS);
    static final Rule COLUMN_UNKNOWN = rule("column-unknown", "AWD-024", Severity.WARNING, AwardSources.COLUMNS);
    static final Rule CELLS = rule("cells", "AWD-025", Severity.ERROR, AwardSources.CSV);
    static final Rule SEPARATOR = rule("separator", "AWD-026", Severity.WARNING, AwardSources.CSV);
    static final Rule ENCODING = rule("encoding", "AWD-027", Severity.WARNING, AwardSources.PRACTICE);
    static final Rule OLDER = rule("older", "AWD-028", Severity.INFO, AwardSources.COLUMNS);
    static final Rule ORDER = rule("column-order", "AWD-029", Severity.INFO, AwardSources.COLUMNS);
    static final Rule MARK = rule("byte-order-mark", "AWD-030", Severity.INFO, AwardSources.PRACTICE);
    static final Rule EMPTY_ROW = rule("empty-row", "AWD-031", Severity.INFO, AwardSources.CSV);
    static final Rule LIMIT = rule("limit", "AWD-032", Severity.INFO, AwardSources.SAFETY);
    static final Rule CHANGED = rule("changed", "AWD-033", Severity.WARNING, AwardSources.PRACTICE);
    static final Rule NOT_CARRIED = rule("not-carried", "AWD-034", Severity.INFO, AwardSources.PRACTICE);
    static final Rule GRANT = rule("grant", "AWD-035", Severity.ERROR, AwardSources.GIVING);
    static final Rule KEPT = rule("kept", "AWD-036", Severity.INFO, AwardSources.GIVING);

    private FileRules() {}

    private static Rule rule(String what, String code, Severity severity, Source source) {
        return AwardTexts.RULES.rule("funding.award-file." + what, code, severity, source);
    }

    /**
     * Returns the rules that readers and writers apply.
     *
     * @return them in the order of their codes
     */
    public static List<Rule> all() {
        return List.of(
                NO_HEADER,
                UNREADABLE,
                COLUMN_MISSING,
                COLUMN_TWICE,
                COLUMN_UNKNOWN,
                CELLS,
                SEPARATOR,
                ENCODING,
                OLDER,
                ORDER,
                MARK,
                EMPTY_ROW,
                LIMIT,
                CHANGED,
                NOT_CARRIED,
                GRANT,
                KEPT);
    }
}
