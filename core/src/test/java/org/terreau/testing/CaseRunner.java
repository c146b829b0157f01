package org.terreau.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.RuleBook;
import org.terreau.funding.Forms;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.Text;

/**
 * Runs worked cases of the form {@code budget-cases/1} through the public API, and says how each differs from what it
 * expects.
 *
 * <p>A case is run by its kind alone, never by its id. A member that nothing here asked for is a difference too, so
 * that no expectation is passed over in silence.
 */
public final class CaseRunner {

    static final ObjectMapper JSON = new ObjectMapper();

    /** What the cases tell about the world around the numbers, which no computation can confirm. */
    private static final Set<String> TOLD = Set.of("claimBalanced", "modulatedPartMax");

    private final Map<String, CaseKind> kinds;

    private CaseRunner(Map<String, CaseKind> kinds) {
        this.kinds = new TreeMap<>(kinds);
    }

    /**
     * Makes a runner.
     *
     * @param kinds how to run each kind of case
     * @return the runner
     */
    public static CaseRunner of(Map<String, CaseKind> kinds) {
        return new CaseRunner(kinds);
    }

    /**
     * Returns the runner of every kind that Terreau knows.
     *
     * @return the runner
     */
    public static CaseRunner standard() {
        return of(BudgetCases.kinds())
                .with(DossierRules.standard())
                .plus(TaxCases.kinds())
                .plus(ChartCases.kinds())
                .plus(ExecutionCases.kinds())
                .plus(AwardCases.kinds())
                .plus(FundingCases.kinds());
    }

    /**
     * Judges cases of the kind {@code DOSSIER}, which hold a whole dossier as {@code data.dossier}, by a rule book of
     * one's own.
     *
     * @param rules the book
     * @return a new runner
     */
    public CaseRunner with(RuleBook<Dossier> rules) {
        return plus(DossierCases.kinds(rules));
    }

    /**
     * Judges cases of the kind {@code DOSSIER} with schemes of one's own.
     *
     * @param schemes the schemes that plans may name
     * @return a new runner
     */
    public CaseRunner with(Schemes schemes) {
        return with(DossierRules.of(Forms.standard(), schemes, LegalFigures.standard()));
    }

    /**
     * Adds kinds of cases, or replaces those with the same name.
     *
     * @param more how to run each kind
     * @return a new runner
     */
    public CaseRunner plus(Map<String, CaseKind> more) {
        Map<String, CaseKind> all = new TreeMap<>(kinds);
        all.putAll(more);
        return of(all);
    }

    /**
     * Returns the kinds that this runner knows.
     *
     * @return their names
     */
    public Set<String> kinds() {
        return Set.copyOf(kinds.keySet());
    }

    /**
     * Reads the cases of a file that stands beside a class.
     *
     * @param beside the class
     * @param file the name of the file
     * @return the cases
     */
    public static List<JsonNode> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            List<JsonNode> cases = new ArrayList<>();
            JSON.readTree(in).get("cases").forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Counts the cases that this runner cannot run.
     *
     * @param cases the cases
     * @return each unknown kind with how many cases it has
     */
    public Map<String, Integer> notRun(List<JsonNode> cases) {
        Map<String, Integer> count = new TreeMap<>();
        for (JsonNode each : cases) {
            String kind = each.path("kind").asText();
            if (!kinds.containsKey(kind)) {
                count.merge(kind, 1, Integer::sum);
            }
        }
        return count;
    }

    /**
     * Runs a case.
     *
     * @param node the case, of a kind that this runner knows
     * @return every difference, in words; empty when all is as expected
     */
    public List<String> differences(JsonNode node) {
        Set<String> unread = new TreeSet<>();
        CaseMembers whole = new CaseMembers(node, "", unread);
        whole.take("id");
        whole.take("title");
        whole.take("origin");
        whole.take("source");
        whole.take("note");
        String kind = whole.text("kind").orElseThrow();
        CaseMembers data = whole.object("data").orElseThrow();
        CaseMembers expected = whole.object("expected").orElseThrow();
        expected.take("inWords");
        expected.take("note");

        List<String> differences = new ArrayList<>();
        CaseKind known = kinds.get(kind);
        if (known == null) {
            return List.of("a kind that the runner does not know: " + kind);
        }
        CaseOutcome outcome = known.run(data);
        compare(outcome, expected, differences);
        expected.object("computed")
                .ifPresent(computed ->
                        computed.names().forEach(name -> compare(name, computed.take(name), outcome, differences)));
        unread.forEach(path -> differences.add("a member that the runner does not understand: " + path));
        return differences;
    }

    private static void compare(CaseOutcome outcome, CaseMembers expected, List<String> differences) {
        String verdict = expected.text("verdict").orElseThrow();
        boolean informed = verdict.equals("PASS") && outcome.verdict().equals("INFO");
        if (!outcome.verdict().equals(verdict) && !informed) {
            differences.add("verdict " + outcome.verdict() + " instead of " + verdict + ": " + outcome.text());
        }
        Set<String> rules = new LinkedHashSet<>();
        expected.take("rules").ifPresent(codes -> codes.forEach(code -> rules.add(code.asText())));
        for (String code : rules) {
            if (!outcome.codes().contains(code)) {
                differences.add(code + " not found, but only " + outcome.codes());
            }
        }
        for (String code : outcome.faults()) {
            if (!rules.contains(code)) {
                differences.add(code + " found, although not expected: " + outcome.text());
            }
        }
    }

    private static void compare(String name, Optional<JsonNode> wanted, CaseOutcome outcome, List<String> differences) {
        if (TOLD.contains(name) || wanted.isEmpty()) {
            return;
        }
        Optional<?> found = outcome.value(name);
        if (found.isEmpty()) {
            differences.add("a member that the runner does not understand: expected.computed." + name);
        } else if (!same(wanted.get(), found.get())) {
            differences.add(name + " is " + found.get() + " instead of " + wanted.get());
        }
    }

    private static boolean same(JsonNode wanted, Object found) {
        if (wanted.isArray()) {
            return found instanceof List<?> list
                    && list.size() == wanted.size()
                    && IntStream.range(0, list.size()).allMatch(i -> same(wanted.get(i), list.get(i)));
        }
        if (found instanceof Map<?, ?> map) {
            return wanted.isObject()
                    && wanted.properties().stream()
                            .allMatch(each ->
                                    map.containsKey(each.getKey()) && same(each.getValue(), map.get(each.getKey())));
        }
        if (found instanceof Optional<?> optional) {
            return optional.isPresent() ? same(wanted, optional.get()) : wanted.isNull();
        }
        if (found instanceof Text text) {
            return wanted.asText().equals(text.french()) || wanted.asText().equals(text.english());
        }
        if (found instanceof Money money) {
            return same(wanted, money.toBigDecimal());
        }
        if (found instanceof BigDecimal decimal) {
            return wanted.asText().matches("-?[0-9]+([.][0-9]+)?")
                    && new BigDecimal(wanted.asText()).compareTo(decimal) == 0;
        }
        return wanted.asText().equals(found.toString());
    }
}
