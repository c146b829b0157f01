package org.terreau.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;

/** What was found in files: for each rule the gravest, how often, and the first one in words. */
final class WeatherFindings {

    private static final int MARGIN = 13;

    /** How much is shown of what is only good to know. */
    private static final int LONGEST = 150;

    private final PageText page;

    WeatherFindings(PageText page) {
        this.page = page;
    }

    /** Writes what was found in the weather files, under the names of the files. */
    void write(WeatherFiles.Answer answer) {
        for (WeatherFiles.Part each : answer.parts()) {
            write(String.join(", ", each.fileNames()), each.reading().findings());
        }
    }

    /** Writes what was found in a file. */
    void write(String file, Findings findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.wrap(" ", 2, file);
        Map<String, Finding> first = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            for (Finding each : findings) {
                if (each.getSeverity() == severity) {
                    first.putIfAbsent(each.getRule().getCode(), each);
                    counts.merge(each.getRule().getCode(), 1, Integer::sum);
                }
            }
        }
        first.forEach((code, each) -> {
            int count = counts.getOrDefault(code, 1);
            String more = count == 1
                    ? ""
                    : page.say(" (en tout ", " (in all ") + page.numbers().print(count) + ")";
            String message = each.message(page.locale());
            boolean cut = each.getSeverity() == Severity.INFO && message.length() > LONGEST;
            page.wrap(
                    "    " + code, MARGIN, (cut ? PageText.fit(message, LONGEST).strip() : message) + more);
        });
    }
}
