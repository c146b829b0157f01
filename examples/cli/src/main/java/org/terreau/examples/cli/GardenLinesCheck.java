package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.GardenLine;
import org.terreau.dossier.GardenLinesReader;
import org.terreau.dossier.GardenLinesReading;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenRules;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ReportWriter;

/**
 * Checks a large network, garden by garden: tells what was found in each line while it reads, then what was found in
 * the dossier, then what the gardens are together.
 */
final class GardenLinesCheck {

    private final OutputOptions options;
    private final Locale locale;
    private final RuleBook<Dossier> rules;
    private final PrintStream out;
    private final Progress progress;
    private final GardenSums sums = new GardenSums();
    private final Map<String, Integer> told = new HashMap<>();

    GardenLinesCheck(OutputOptions options, RuleBook<Dossier> rules, PrintStream out, PrintStream err) {
        this.options = options;
        this.locale = options.locale();
        this.rules = rules;
        this.out = out;
        this.progress = new Progress(err, locale);
    }

    /** Returns whether there is an error. */
    boolean check(String file, InputStream in) throws IOException {
        GardenLinesReading reading;
        try {
            reading = GardenLinesReader.of(rules, GardenRules.gardens()).read(in, options.asOf(), this::line);
        } finally {
            progress.clear();
        }
        if (options.isJson()) {
            Map<String, Object> head = CheckCommand.head(file, reading.head().value());
            head.put("gardens", sums.tree());
            out.print(ReportWriter.of(JsonLibrary.present()).findings(head, reading.findings(), true));
        } else {
            out.print(page(file, reading));
        }
        return reading.findings().has(Severity.ERROR);
    }

    private void line(GardenLine line) {
        sums.add(line);
        if (!options.isJson() && !line.findings().isEmpty()) {
            String name = line.reading().id().orElse("")
                    + line.reading()
                            .value()
                            .map(Garden::getName)
                            .map(each -> " " + each)
                            .orElse("");
            for (Finding each : line.findings()) {
                if (told.merge(each.getRule().getId(), 1, Integer::sum) <= Findings.MOST_PER_RULE) {
                    String place = line.line()
                            + (each.getColumn().isPresent()
                                    ? ":" + each.getColumn().getAsInt()
                                    : "");
                    out.print(FindingsText.line(place, name, each, locale));
                }
            }
        }
        progress.show(sums.lines());
    }

    private String page(String file, GardenLinesReading reading) {
        PageText page = new PageText(locale);
        if (reading.ofGardens().left() > 0) {
            page.line(page.numbers().print(reading.ofGardens().left())
                    + page.say(" autres constats ne sont pas listés.", " more findings are not listed."));
        }
        if (!reading.ofGardens().isEmpty()) {
            page.line();
        }
        return page + new DossierPage(locale).page(file, reading.head(), reading.ofHead()) + sums.page(locale);
    }
}
