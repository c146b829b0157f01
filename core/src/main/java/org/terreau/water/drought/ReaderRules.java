package org.terreau.water.drought;

import java.util.List;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;

/** What can be wrong with an answer of VigiEau, besides what the orders in it say. */
public final class ReaderRules {

    private static final Source API = Source.of("VigiEau", "interface de programmation, /api/zones");

    static final Rule REFUSED = rule("refused", "DRO-020", Severity.ERROR);
    static final Rule NO_ZONE = rule("no-zone", "DRO-021", Severity.ERROR);
    static final Rule FORM = rule("form", "DRO-022", Severity.WARNING);
    static final Rule ALIAS = rule("alias", "DRO-023", Severity.WARNING);
    static final Rule KEPT = rule("kept", "DRO-024", Severity.INFO);
    static final Rule OLDER = rule("older", "DRO-025", Severity.INFO);

    private ReaderRules() {}

    private static Rule rule(String what, String code, Severity severity) {
        return DroughtRules.TEXTS.rule("water.drought-answer." + what, code, severity, API);
    }

    /**
     * Returns the rules that the reader applies.
     *
     * @return them in the order of their codes
     */
    public static List<Rule> all() {
        return List.of(REFUSED, NO_ZONE, FORM, ALIAS, KEPT, OLDER);
    }
}
