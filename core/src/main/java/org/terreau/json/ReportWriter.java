package org.terreau.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.Source;
import org.terreau.indicator.Measurement;
import org.terreau.value.Labelled;

/**
 * Writes findings and measurements as JSON: ids, places, facts and both languages, so that a portal can show them as it
 * likes.
 */
public final class ReportWriter {

    private final JsonStreams streams;

    private ReportWriter(JsonLibrary library) {
        this.streams = library.streams(Limits.standard());
    }

    /**
     * Makes a writer.
     *
     * @param library the Jackson to use
     * @return the writer
     */
    public static ReportWriter of(JsonLibrary library) {
        return new ReportWriter(library);
    }

    /**
     * Writes findings.
     *
     * @param head what to say before them: texts, numbers, flags, lists and maps of such, by name
     * @param findings the findings
     * @param indented on many lines, or on one
     * @return an object with the head, the worst severity, how many findings were not kept, and the findings; no line
     *     feed at the end
     */
    public String findings(Map<String, ?> head, Findings findings, boolean indented) {
        Map<String, Object> tree = new LinkedHashMap<>(head);
        findings.worst().ifPresent(worst -> tree.put("worst", worst.name()));
        tree.put("left", findings.left());
        List<Object> list = new ArrayList<>();
        findings.forEach(each -> list.add(finding(each)));
        tree.put("findings", list);
        return text(tree, indented);
    }

    /**
     * Writes measurements.
     *
     * @param measurements the measurements
     * @param indented on many lines, or on one
     * @return a list of objects; no line feed at the end
     */
    public String measurements(List<Measurement> measurements, boolean indented) {
        return text(measurements.stream().map(ReportWriter::measurement).toList(), indented);
    }

    /**
     * Writes what rules are.
     *
     * @param rules the rules
     * @param indented on many lines, or on one
     * @return a list of objects; no line feed at the end
     */
    public String rules(List<Rule> rules, boolean indented) {
        return text(rules.stream().map(ReportWriter::rule).toList(), indented);
    }

    private String text(Object tree, boolean indented) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOutput output = streams.output(bytes, indented)) {
            JsonTree.write(tree, output);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", finding.getRule().getId());
        tree.put("code", finding.getRule().getCode());
        tree.put("severity", finding.getSeverity().name());
        tree.put("pointer", finding.getPointer());
        finding.getLine().ifPresent(line -> tree.put("line", line));
        finding.getColumn().ifPresent(column -> tree.put("column", column));
        Map<String, Object> facts = new LinkedHashMap<>();
        finding.getFacts().asMap().forEach((name, fact) -> facts.put(name, fact(fact)));
        tree.put("facts", facts);
        tree.put("message", both(locale -> finding.message(locale)));
        if (finding.repair(Locale.FRENCH).isPresent()) {
            tree.put("repair", both(locale -> finding.repair(locale).orElse("")));
        }
        tree.put("source", source(finding.getRule().getSource()));
        return tree;
    }

    private static Object fact(Object fact) {
        if (fact instanceof Enum<?> choice) {
            return choice.name();
        }
        if (fact instanceof Labelled label) {
            return both(label::label);
        }
        if (fact instanceof List<?> list) {
            return list.stream().map(ReportWriter::fact).toList();
        }
        return fact instanceof Number || fact instanceof Boolean ? fact : fact.toString();
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.getId());
        tree.put("code", rule.getCode());
        tree.put("severity", rule.getSeverity().name());
        tree.put("summary", both(rule::summary));
        tree.put("source", source(rule.getSource()));
        return tree;
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", source.getTitle());
        source.getReference().ifPresent(reference -> tree.put("reference", reference));
        source.getInForce().ifPresent(range -> tree.put("inForce", range.toString()));
        tree.put("verified", source.isVerified());
        return tree;
    }

    private static Map<String, Object> measurement(Measurement measurement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("indicator", measurement.getIndicator().getId());
        tree.put("name", both(measurement.getIndicator().getName()::label));
        tree.put("unit", both(measurement.getIndicator().getUnit()::label));
        tree.put("status", measurement.getStatus().name());
        measurement.getValue().ifPresent(value -> tree.put("value", value));
        measurement.getNumerator().ifPresent(value -> tree.put("numerator", value));
        measurement.getDenominator().ifPresent(value -> tree.put("denominator", value));
        measurement.getReason().ifPresent(reason -> tree.put("reason", both(reason::label)));
        tree.put("counted", labels(measurement.getCounted()));
        tree.put("missing", labels(measurement.getMissing()));
        return tree;
    }

    private static List<Object> labels(List<Labelled> labels) {
        return labels.stream().map(each -> (Object) both(each::label)).toList();
    }

    private static Map<String, Object> both(Function<Locale, String> text) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fr", text.apply(Locale.FRENCH));
        tree.put("en", text.apply(Locale.ENGLISH));
        return tree;
    }
}
