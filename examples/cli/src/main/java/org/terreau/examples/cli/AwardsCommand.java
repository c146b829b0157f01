package org.terreau.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.award.ScdlReader;
import org.terreau.funding.award.ScdlReading;
import org.terreau.funding.award.ScdlRows;
import org.terreau.funding.award.ThreeSixtyGivingReader;
import org.terreau.json.JsonLibrary;
import org.terreau.json.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads awards, row after row, checks them, and writes them in the other format. */
@Command(
        name = "awards",
        description =
                "Reads awards in SCDL (CSV) or 360Giving (JSON), by what the file is, checks them, and writes them"
                        + " in either format.",
        mixinStandardHelpOptions = true)
final class AwardsCommand implements Callable<Integer> {

    private static final int LOOK_AHEAD = 4_096;

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions options = new OutputOptions();

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(names = "--to", paramLabel = "scdl|360giving", description = "the format to write; none by default")
    private @Nullable String target;

    @Option(
            names = "--prefix",
            defaultValue = "360G-example",
            paramLabel = "PREFIX",
            description = "the publisher's prefix for grants of 360Giving; ${DEFAULT-VALUE} by default")
    private String prefix = "360G-example";

    @Parameters(paramLabel = "FILE", description = "awards in CSV or JSON; - for standard input")
    private @Nullable Path file;

    AwardsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        String format = target == null ? "" : target.toLowerCase(Locale.ROOT);
        if (!List.of("", "scdl", "360giving").contains(format)) {
            throw InputFile.wrong(spec, "--to: " + target + " ? scdl, 360giving");
        }
        if (format.isEmpty() && !output.isStandardOutput()) {
            throw InputFile.wrong(spec, "--output: --to ?");
        }
        InputFile input = new InputFile(Objects.requireNonNull(file));
        try (InputStream opened = input.open();
                BufferedInputStream in = new BufferedInputStream(opened, 1 << 16)) {
            boolean json = isJson(in);
            if (format.isEmpty()) {
                AwardSums sums = new AwardSums();
                ScdlReading reading = read(in, json, sums);
                return tell(input, json, reading, sums, Findings.none());
            }
            return write(input, in, json, format);
        } catch (IOException e) {
            throw input.unreadable(spec, options.locale(), e);
        }
    }

    private int write(InputFile input, InputStream in, boolean json, String format) throws IOException {
        try (OutputStream to = opened()) {
            AwardOutput written = AwardOutput.of(format, prefix, to);
            AwardSums sums = new AwardSums(written);
            ScdlReading reading = read(in, json, sums);
            written.close();
            return tell(input, json, reading, sums, written.findings());
        } catch (UncheckedIOException e) {
            throw output.unwritable(options.locale(), e);
        }
    }

    private OutputStream opened() {
        try {
            return output.open(out);
        } catch (IOException e) {
            throw output.unwritable(options.locale(), e);
        }
    }

    private ScdlReading read(InputStream in, boolean json, ScdlRows rows) throws IOException {
        return json
                ? ThreeSixtyGivingReader.of(JsonLibrary.present()).read(in, rows)
                : ScdlReader.standard().read(in, options.asOf(), rows);
    }

    /** Whether the first character that says something opens an object or a list; marks and blanks are passed over. */
    private static boolean isJson(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD - 1);
        in.reset();
        for (byte each : start) {
            int unsigned = each & 0xFF;
            boolean mark = unsigned == 0xEF || unsigned == 0xBB || unsigned == 0xBF || unsigned >= 0xFE;
            if (unsigned > ' ' && !mark) {
                return each == '{' || each == '[';
            }
        }
        return false;
    }

    private int tell(InputFile input, boolean json, ScdlReading reading, AwardSums sums, Findings writing) {
        Findings findings = reading.findings().and(writing);
        boolean toOut = target == null || !output.isStandardOutput();
        PrintStream report = toOut ? out : err;
        if (options.isJson()) {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("file", input.toString());
            head.put("format", json ? "360giving" : "scdl");
            head.put("rows", reading.rows());
            head.put("sums", sums.texts());
            head.put("withoutAmount", sums.withoutAmount());
            head.put("leftOut", sums.leftOut());
            head.put("byRule", AwardsPage.counts(findings));
            report.println(ReportWriter.of(JsonLibrary.present()).findings(head, findings, true));
        } else {
            report.print(new AwardsPage(options.locale()).page(input.toString(), json, reading, sums, findings));
        }
        return findings.has(Severity.ERROR) ? 1 : 0;
    }
}
