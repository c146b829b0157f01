package org.terreau.json;

import java.util.List;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** What can be wrong with a text before any rule of the domain looks at it. */
public final class ReadingRules {

    private static final Source JSON =
            Source.of("RFC 8259", "The JavaScript Object Notation (JSON) Data Interchange Format");
    private static final Source SAFETY = Source.of("Terreau", "limites de lecture");
    private static final Source FORMAT = Source.of("Terreau", "schéma JSON du dossier, version 1");
    private static final RuleTexts TEXTS = RuleTexts.beside(ReadingRules.class);

    static final Rule MALFORMED = TEXTS.rule("json.malformed", "JSN-001", Severity.ERROR, JSON);
    static final Rule LIMIT = TEXTS.rule("json.limit", "JSN-002", Severity.ERROR, SAFETY);
    static final Rule UNKNOWN_MEMBER = TEXTS.rule("json.unknown-member", "JSN-003", Severity.ERROR, FORMAT);
    static final Rule DUPLICATE_MEMBER = TEXTS.rule("json.duplicate-member", "JSN-004", Severity.ERROR, JSON);
    static final Rule WRONG_TYPE = TEXTS.rule("json.wrong-type", "JSN-005", Severity.ERROR, FORMAT);
    static final Rule TEXT_FORM = TEXTS.rule("json.text-form", "JSN-006", Severity.ERROR, FORMAT);
    static final Rule UNKNOWN_CHOICE = TEXTS.rule("json.unknown-choice", "JSN-007", Severity.ERROR, FORMAT);
    static final Rule MISSING = TEXTS.rule("json.missing", "JSN-008", Severity.ERROR, FORMAT);
    static final Rule OUT_OF_BOUNDS = TEXTS.rule("json.number-out-of-bounds", "JSN-009", Severity.ERROR, SAFETY);
    static final Rule KEPT_MEMBER = TEXTS.rule("json.kept-member", "JSN-010", Severity.INFO, FORMAT);
    static final Rule OTHER_FORMAT = TEXTS.rule("json.other-format", "JSN-011", Severity.ERROR, FORMAT);
    static final Rule OTHER_VERSION = TEXTS.rule("json.other-version", "JSN-012", Severity.ERROR, FORMAT);
    static final Rule LEFT_OUT = TEXTS.rule("json.left-out", "JSN-013", Severity.WARNING, FORMAT);

    private ReadingRules() {}

    /**
     * Returns the rules that a reader applies.
     *
     * @return them in the order in which reading meets them
     */
    public static List<Rule> all() {
        return List.of(
                MALFORMED,
                LIMIT,
                OTHER_FORMAT,
                OTHER_VERSION,
                UNKNOWN_MEMBER,
                DUPLICATE_MEMBER,
                MISSING,
                WRONG_TYPE,
                TEXT_FORM,
                UNKNOWN_CHOICE,
                OUT_OF_BOUNDS,
                KEPT_MEMBER,
                LEFT_OUT);
    }
}
