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

    public static CaseOutcome of(Findings findings) {
        return new CaseOutcome(findings, Optional.empty());
    }

    /** What was refused before there was anything to check: as good as a finding of severity ERROR. */
    public static CaseOutcome refused(String code) {
        return new CaseOutcome(Findings.none(), Optional.of(code));
    }

    public CaseOutcome with(String name, Supplier<?> value) {
        values.put(name, value);
        return this;
    }

    public CaseOutcome withOthers(Function<String, Optional<?>> computed) {
        others = computed;
        return this;
    }

    /** The verdict as the cases define it. */
    public String verdict() {
        if (refusal.isPresent() || findings.has(Severity.ERROR)) {
            return "FAIL";
        }
        if (findings.has(Severity.WARNING)) {
            return "WARN";
        }
        return findings.worst().map(Severity::name).orElse("PASS");
    }

    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        refusal.ifPresent(codes::add);
        findings.forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }

    /** The codes of what makes a verdict worse. */
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

    /** A computed value by its name in the cases; nothing when no such value is known. */
    public Optional<?> value(String name) {
        Supplier<?> known = values.get(name);
        return known == null ? others.apply(name) : Optional.of(known.get());
    }

    /** The amounts that the findings of a rule name by a fact: one alone, or several in order. */
    public Object facts(String code, String fact) {
        List<Object> found = findings.ofRule(code).stream()
                .map(each -> each.getFacts().get(fact))
                .map(each -> each instanceof Money money ? money.toBigDecimal() : each)
                .toList();
        return found.size() == 1 ? found.get(0) : found;
    }

    public Optional<BigDecimal> share(String account) {
        return findings.ofRule("BUD-014").stream()
                .filter(each -> account.equals(each.getFacts().get("account")))
                .map(each -> (BigDecimal) each.getFacts().get("share"))
                .findFirst();
    }

    public boolean suggestsTransposition() {
        return findings.stream()
                .anyMatch(each -> each.repair(Locale.ENGLISH).orElse("").contains("swapped"));
    }

    public String text() {
        return refusal.orElse("") + findings.text(Locale.ENGLISH);
    }
}
