package org.terreau.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.money.Money;

/** What came out of a case: what was found, and the values that it can be asked for. */
public final class CaseOutcome {

    private final Findings findings;
    private final Optional<String> refusal;
    private final Map<String, Supplier<?>> values = new LinkedHashMap<>();
    private Function<String, Optional<?>> others = name -> Optional.empty();

    private CaseOutcome(Findings findings, Optional<String> refusal) {
        this.findings = findings;
        this.refusal = refusal;
    }

    /**
     * Makes the outcome of a check.
     *
     * @param findings what was found
     * @return an outcome to which values can be added
     */
    public static CaseOutcome of(Findings findings) {
        return new CaseOutcome(findings, Optional.empty());
    }

    /**
     * Makes the outcome of what was refused before there was anything to check.
     *
     * @param code what counts as the code of a finding of severity ERROR
     * @return the outcome
     */
    public static CaseOutcome refused(String code) {
        return new CaseOutcome(Findings.none(), Optional.of(code));
    }

    /**
     * Adds a computed value.
     *
     * @param name its name in {@code expected.computed}
     * @param value gives it when a case asks for it: money, a decimal, a list of them, or anything by its text
     * @return this
     */
    public CaseOutcome with(String name, Supplier<?> value) {
        values.put(name, value);
        return this;
    }

    /**
     * Adds values whose names follow a pattern.
     *
     * @param computed gives the value of a name that {@link #with} did not add; empty for a name without a value
     * @return this
     */
    public CaseOutcome withOthers(Function<String, Optional<?>> computed) {
        others = computed;
        return this;
    }

    /**
     * Returns the verdict as the cases define it.
     *
     * @return {@code FAIL}, {@code WARN}, {@code OBLIGATION}, {@code INFO} or {@code PASS}
     */
    public String verdict() {
        if (refusal.isPresent() || findings.has(Severity.ERROR)) {
            return "FAIL";
        }
        if (findings.has(Severity.WARNING)) {
            return "WARN";
        }
        return findings.worst().map(Severity::name).orElse("PASS");
    }

    /**
     * Returns the codes of all that was found.
     *
     * @return them, in order
     */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        refusal.ifPresent(codes::add);
        findings.forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }

    /**
     * Returns the codes of what makes a verdict worse.
     *
     * @return those of severity ERROR and WARNING
     */
    public Set<String> faults() {
        Set<String> codes = new LinkedHashSet<>();
        refusal.ifPresent(codes::add);
        for (Finding each : findings) {
            if (each.getSeverity() == Severity.ERROR || each.getSeverity() == Severity.WARNING) {
                codes.add(each.getRule().getCode());
            }
        }
        return codes;
    }

    /**
     * Returns a computed value.
     *
     * @param name its name in the cases
     * @return the value; empty when none is known by that name
     */
    public Optional<?> value(String name) {
        Supplier<?> known = values.get(name);
        return known == null ? others.apply(name) : Optional.of(known.get());
    }

    /**
     * Returns what the findings of a rule name by a fact.
     *
     * @param code the rule
     * @param fact the fact
     * @return one value, or a list when there are several or none; money as a decimal
     */
    public Object facts(String code, String fact) {
        List<Object> found = findings.ofRule(code).stream()
                .map(each -> each.getFacts().get(fact))
                .map(each -> each instanceof Money money ? money.toBigDecimal() : each)
                .toList();
        return found.size() == 1 ? found.get(0) : found;
    }

    /**
     * Returns the share of a chapter that BUD-014 tells.
     *
     * @param account the account of the chapter
     * @return in percent; empty when it is not told
     */
    public Optional<BigDecimal> share(String account) {
        return findings.ofRule("BUD-014").stream()
                .filter(each -> account.equals(each.getFacts().get("account")))
                .map(each -> (BigDecimal) each.getFacts().get("share"))
                .findFirst();
    }

    /**
     * Tells whether a finding suggests that two digits were swapped.
     *
     * @return true when one does
     */
    public boolean suggestsTransposition() {
        return findings.stream()
                .anyMatch(each -> each.repair(Locale.ENGLISH).orElse("").contains("swapped"));
    }

    /**
     * Returns all that was found, in English.
     *
     * @return for the message of a failing case
     */
    public String text() {
        return refusal.orElse("") + findings.text(Locale.ENGLISH);
    }
}
