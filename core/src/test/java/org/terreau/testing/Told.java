package org.terreau.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.value.Labelled;

/** What is wrong with findings, in words for the message of an assertion; empty when nothing is. */
final class Told {

    private static final int MOST = 20;

    private Told() {}

    static Optional<String> errors(Findings findings) {
        return of(Severity.ERROR, findings);
    }

    static Optional<String> of(Severity severity, Findings findings) {
        Findings found = findings.filter(each -> each.getSeverity() == severity);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("should have nothing of severity " + severity + ", but:" + list(found));
    }

    static Optional<String> missing(Findings findings, String rule) {
        return findings.ofRule(rule).isEmpty()
                ? Optional.of("should have a finding of " + rule + ", but " + only(findings))
                : Optional.empty();
    }

    static Optional<String> missing(Findings findings, String rule, String pointer) {
        Findings found = findings.ofRule(rule);
        return found.filter(each -> each.getPointer().equals(pointer)).isEmpty()
                ? Optional.of("should have a finding of " + rule + " at " + pointer + ", but " + only(findings))
                : Optional.empty();
    }

    static Optional<String> unwanted(Findings findings, List<String> rules) {
        Findings found = findings.filter(isOf(rules));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("should have no finding of " + String.join(", ", rules) + ", but:" + list(found));
    }

    static Optional<String> notOnly(Findings findings, List<String> rules) {
        List<String> missing = new ArrayList<>(rules);
        missing.removeIf(each -> !findings.ofRule(each).isEmpty());
        Findings others = findings.filter(isOf(rules).negate());
        if (missing.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        String wanted = rules.isEmpty() ? "no findings" : "findings of " + String.join(", ", rules) + " alone";
        return Optional.of("should have " + wanted
                + (missing.isEmpty() ? "" : ", but nothing is found by " + String.join(", ", missing))
                + (others.isEmpty() ? "" : ", but also:" + list(others)));
    }

    private static Predicate<Finding> isOf(List<String> rules) {
        return each -> rules.contains(each.getRule().getCode())
                || rules.contains(each.getRule().getId());
    }

    private static String only(Findings findings) {
        return findings.isEmpty() ? "nothing is found" : "only this is found:" + list(findings);
    }

    /** Each finding on a line of its own: severity, code, place, sentence, facts. */
    static String list(Findings findings) {
        StringBuilder text = new StringBuilder();
        List<Finding> all = findings.asList();
        for (Finding each : all.subList(0, Math.min(MOST, all.size()))) {
            text.append("\n  ")
                    .append(each.getSeverity())
                    .append(' ')
                    .append(each.getRule().getCode())
                    .append(each.getPointer().isEmpty() ? "" : " at " + each.getPointer())
                    .append(": ")
                    .append(each.message(Locale.ENGLISH))
                    .append(facts(each));
        }
        return all.size() > MOST
                ? text.append("\n  and ")
                        .append(all.size() - MOST)
                        .append(" more")
                        .toString()
                : text.toString();
    }

    private static String facts(Finding finding) {
        List<String> facts = new ArrayList<>();
        for (Map.Entry<String, Object> each : finding.getFacts().asMap().entrySet()) {
            Object value = each.getValue();
            facts.add(each.getKey() + " = "
                    + (value instanceof Labelled labelled ? labelled.label(Locale.ENGLISH) : String.valueOf(value)));
        }
        return facts.isEmpty() ? "" : " [" + String.join(", ", facts) + "]";
    }
}
