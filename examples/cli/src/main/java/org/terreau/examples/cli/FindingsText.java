package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.json.Reading;
import org.terreau.value.Printable;

/** What was found, at the end of a page: how much of which gravity, then each finding under what it is about. */
final class FindingsText {

    /** How many findings of a rule are shown on one thing, of those that are only good to know. */
    private static final int SHOWN = 2;

    private static final int MARGIN = 13;

    private final PageText page;
    private final Locale locale;
    private final Function<String, String> names;

    /** Of a dossier whose places are those of the findings; of none when they have no names. */
    FindingsText(PageText page, Optional<Dossier> dossier) {
        this(page, pointer -> name(dossier, pointer));
    }

    /** Of a text whose places are those of the findings. */
    FindingsText(PageText page, Reading<Dossier> reading) {
        this(
                page,
                pointer -> reading.inValue(pointer)
                        .map(place -> name(reading.value(), place))
                        .orElse(""));
    }

    private FindingsText(PageText page, Function<String, String> names) {
        this.page = page;
        this.locale = page.locale();
        this.names = names;
    }

    private static String name(Optional<Dossier> dossier, String pointer) {
        return dossier.map(read -> SubjectNames.name(read, pointer)).orElse("");
    }

    /**
     * Writes findings.
     *
     * @param findings the findings
     * @param read whether the document could be read at all
     */
    void write(Findings findings, boolean read) {
        verdict(findings, read);
        for (Severity severity : Severity.values()) {
            Findings graded = findings.filter(each -> each.getSeverity() == severity);
            if (!graded.isEmpty()) {
                page.line();
                page.line(severity.label(locale));
                bySubject(graded);
            }
        }
        if (findings.left() > 0) {
            page.line();
            page.line(page.numbers().print(findings.left())
                    + page.say(" autres constats ne sont pas listés.", " more findings are not listed."));
        }
    }

    private void verdict(Findings findings, boolean read) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.getSeverity() == severity)
                    .count();
            if (count > 0 || severity == Severity.ERROR) {
                counts.add(page.numbers().print(count) + " " + plural(severity, count));
            }
        }
        page.line((read
                        ? page.say("Contrôle\u00A0: ", "Check: ")
                        : page.say("Lecture impossible\u00A0: ", "Cannot be read: "))
                + String.join(", ", counts));
    }

    private String plural(Severity severity, long count) {
        String word = severity.label(locale).toLowerCase(locale);
        boolean isSingular = count == 1 || (count == 0 && locale.getLanguage().equals("fr"));
        return isSingular ? word : word + "s";
    }

    /** Findings under the name of the thing that they are about. */
    private void bySubject(Findings findings) {
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        findings.forEach(each -> bySubject
                .computeIfAbsent(SubjectNames.subject(each.getPointer()), pointer -> new ArrayList<>())
                .add(each));
        bySubject.forEach((pointer, list) -> {
            String name = names.apply(pointer);
            if (!name.isEmpty()) {
                page.line("  " + name + "  [" + pointer + "]");
            }
            list(list, name.isEmpty() ? "" : pointer);
        });
    }

    /** Of information of one rule on one thing the first ones are enough; how many more there are is said. */
    private void list(List<Finding> list, String above) {
        Map<String, Integer> shown = new LinkedHashMap<>();
        for (Finding each : list) {
            String code = each.getRule().getCode();
            int before = shown.merge(code, 1, Integer::sum);
            if (each.getSeverity() != Severity.INFO || before <= SHOWN) {
                finding(each, above);
            }
        }
        List<String> more = new ArrayList<>();
        shown.forEach((code, count) -> {
            if (count > SHOWN && list.get(0).getSeverity() == Severity.INFO) {
                more.add((count - SHOWN) + page.say(" de ", " of ") + code);
            }
        });
        if (!more.isEmpty()) {
            page.wrap("    …", MARGIN, page.say("autres\u00A0: ", "more: ") + String.join(", ", more));
        }
    }

    private void finding(Finding finding, String above) {
        StringBuilder text = new StringBuilder(words(finding, locale));
        String place = finding.getPointer().substring(above.length());
        if (finding.getLine().isPresent()) {
            text.append(page.say(" [ligne ", " [line "))
                    .append(finding.getLine().getAsInt())
                    .append(':')
                    .append(finding.getColumn().orElse(1))
                    .append(place.isEmpty() ? "]" : " " + place + "]");
        } else if (!place.isEmpty()) {
            text.append(" [").append(place).append(']');
        }
        page.wrap("    " + finding.getRule().getCode(), MARGIN, text.toString());
    }

    /** A finding on a line of its own: where it is, in what, and what it is. */
    static String line(String place, String name, Finding finding, Locale locale) {
        return Printable.of(place + (name.isEmpty() ? "" : " " + name)
                        + " " + finding.getSeverity().label(locale)
                        + " " + finding.getRule().getCode()
                        + " " + (finding.getPointer().isEmpty() ? "/" : finding.getPointer())
                        + " ")
                + words(finding, locale)
                + "\n";
    }

    /** What was found, and what would repair it. */
    static String words(Finding finding, Locale locale) {
        return finding.message(locale)
                + finding.repair(locale).map(repair -> " " + repair).orElse("");
    }
}
