package org.terreau.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.farmos.FarmOsExport;
import org.terreau.dossier.farmos.Loss;
import org.terreau.dossier.farmos.Resource;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dossier for another system. */
@Command(
        name = "export",
        description =
                "Writes the gardens, plantings and harvests of a dossier for farmOS (JSON:API), and says what it has"
                        + " no place for.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** The systems that are known. */
    enum Target {
        FARMOS
    }

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(
            names = "--to",
            defaultValue = "farmos",
            paramLabel = "farmos",
            description = "the system; farmOS by default")
    private Target target = Target.FARMOS;

    @Parameters(paramLabel = "FILE", description = "a dossier in JSON; - for standard input")
    private @Nullable Path file;

    ExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        InputFile input = new InputFile(Objects.requireNonNull(file));
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (reading.value().isEmpty() || reading.findings().has(Severity.ERROR)) {
            err.print(new DossierPage(options.locale()).page(input.toString(), reading, reading.findings()));
            return 1;
        }
        FarmOsExport export = FarmOsExport.of(reading.value().get(), options.locale());
        try (OutputStream to = output.open(out)) {
            export.write(to, JsonLibrary.present());
        } catch (IOException e) {
            throw output.unwritable(options.locale(), e);
        }
        tell(export);
        return 0;
    }

    private void tell(FarmOsExport export) {
        PrintStream report = output.isStandardOutput() ? err : out;
        Map<String, Integer> counts = new TreeMap<>();
        export.resources().stream().map(Resource::type).forEach(type -> counts.merge(type, 1, Integer::sum));
        if (options.isJson()) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("to", target.name());
            head.put("resources", counts);
            List<Object> losses = new ArrayList<>();
            export.losses().forEach(each -> losses.add(tree(each)));
            head.put("losses", losses);
            report.println(ReportWriter.of(JsonLibrary.present()).findings(head, Findings.none(), true));
            return;
        }
        PageText page = new PageText(options.locale());
        page.line("farmOS");
        counts.forEach((type, count) -> page.row(type, page.numbers().print(count), ""));
        page.line();
        page.line(
                export.losses().isEmpty()
                        ? page.say("Rien n’est perdu.", "Nothing is lost.")
                        : page.say("Sans place dans farmOS", "Without a place in farmOS"));
        for (Loss each : export.losses()) {
            page.row(each.member(), page.numbers().print(each.count()), "");
            page.wrap("", 6, each.reason().label(options.locale()) + " [" + each.first() + "]");
        }
        report.print(page);
    }

    private Map<String, Object> tree(Loss loss) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("member", loss.member());
        tree.put("count", loss.count());
        tree.put("first", loss.first());
        tree.put("reason", loss.reason().label(options.locale()));
        return tree;
    }
}
