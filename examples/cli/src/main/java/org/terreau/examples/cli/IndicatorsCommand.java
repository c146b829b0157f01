package org.terreau.examples.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierIndicators;
import org.terreau.finding.Severity;
import org.terreau.indicator.Measurement;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import org.terreau.money.NumberText;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a dossier. */
@Command(
        name = "indicators",
        description = "Measures a dossier: every indicator with what was counted, or why it cannot be computed.",
        mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "such as 2015 or 2015-09/2016-08; the dossier's own period by default")
    private @Nullable String period;

    @Parameters(paramLabel = "FILE", description = "a dossier in JSON; - for standard input")
    private @Nullable Path file;

    IndicatorsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path path = Objects.requireNonNull(file);
        InputFile input = new InputFile(path);
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (reading.value().isEmpty()) {
            out.print(new DossierPage(options.locale()).page(path.toString(), reading, reading.findings()));
            return 1;
        }
        Dossier dossier = reading.value().get();
        boolean errors = reading.findings().has(Severity.ERROR);
        if (errors) { // of gardens that were left out
            err.print(reading.findings().text(options.locale()));
        }
        Optional<DateRange> asked = asked();
        Optional<DateRange> measured = asked.isPresent() ? asked : dossier.getPeriod();
        List<Measurement> measurements = DossierIndicators.standard().measureAll(dossier, measured);
        if (options.isJson()) {
            out.println(ReportWriter.of(JsonLibrary.present()).measurements(measurements, true));
        } else {
            out.println(Printable.of(dossier.getTitle())
                    + measured.map(range -> " – " + range).orElse(""));
            out.println();
            measurements.stream().filter(each -> isComputed(each)).forEach(this::say);
            missing(measurements.stream().filter(each -> !isComputed(each)).toList());
        }
        return errors ? 1 : 0;
    }

    private static boolean isComputed(Measurement measurement) {
        return measurement.getStatus() == Measurement.Status.COMPUTED;
    }

    /** What could not be measured, with the reason, under what could. */
    private void missing(List<Measurement> measurements) {
        if (measurements.isEmpty()) {
            return;
        }
        Locale locale = options.locale();
        PageText page = new PageText(locale);
        page.line();
        page.line(page.say("Sans valeur dans ce dossier", "Without a value in this dossier"));
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Measurement each : measurements) {
            String reason = each.getReason().map(why -> why.label(locale)).orElse("");
            byReason.computeIfAbsent(reason, key -> new ArrayList<>())
                    .add(each.getIndicator().getName().label(locale));
        }
        byReason.forEach((reason, names) -> page.wrap(
                " ", 4, String.join(page.say("\u202F; ", "; "), names) + page.say("\u00A0: ", ": ") + reason));
        out.print(page);
    }

    private Optional<DateRange> asked() {
        if (period == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateRange.parse(period));
        } catch (IllegalArgumentException e) {
            throw wrong("--period: " + e.getMessage());
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(Objects.requireNonNull(spec).commandLine(), Printable.of(message));
    }

    private void say(Measurement measurement) {
        Locale locale = options.locale();
        NumberText numbers = NumberText.of(locale);
        String name = measurement.getIndicator().getName().label(locale);
        String unit = measurement.getIndicator().getUnit().label(locale);
        String value = measurement
                .getValue()
                .map(number -> numbers.print(number) + "\u00A0" + unit)
                .orElse("");
        out.println("  " + name + " ".repeat(Math.max(2, 44 - name.length()))
                + " ".repeat(Math.max(0, 14 - value.length())) + value);
        if (measurement.getDenominator().isPresent()
                && measurement.getNumerator().isPresent()) {
            out.println("      = " + numbers.print(measurement.getNumerator().get()) + " / "
                    + numbers.print(measurement.getDenominator().get()));
        }
        list(Labelled.choose(locale, "compté\u00A0: ", "counted: "), measurement.getCounted(), locale);
        list(Labelled.choose(locale, "manque\u00A0: ", "missing: "), measurement.getMissing(), locale);
    }

    private void list(String head, List<Labelled> things, Locale locale) {
        if (!things.isEmpty()) {
            out.println("      " + head
                    + String.join(
                            Labelled.choose(locale, "\u202F; ", "; "),
                            things.stream()
                                    .map(each -> Printable.of(each.label(locale)))
                                    .toList()));
        }
    }
}
