package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ReportWriter;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;

/**
 * Checks one dossier a line, however many: blocks of whole lines are checked side by side and told in the order of the
 * file, and only a few blocks are in memory at a time.
 */
final class LinesCheck {

    private static final int BLOCK_BYTES = 1 << 20;

    private final boolean json;
    private final Locale locale;
    private final LocalDate asOf;
    private final PrintStream out;
    private final PrintStream err;
    private final DossierReader reader;
    private final RuleBook<Dossier> rules;
    private final ReportWriter writer;

    /** Whole lines of a file. */
    private static final class Block {
        private final byte[] bytes;
        private final int length;
        private final long firstLine;

        Block(byte[] bytes, int length, long firstLine) {
            this.bytes = bytes;
            this.length = length;
            this.firstLine = firstLine;
        }
    }

    private record Result(String text, long dossiers, long withErrors) {}

    LinesCheck(OutputOptions options, Callable<RuleBook<Dossier>> rules, PrintStream out, PrintStream err) {
        this.json = options.isJson();
        this.locale = options.locale();
        this.asOf = options.asOf();
        this.out = out;
        this.err = err;
        // the rules are put together while the reader is: it shortens the start by a fifth
        FutureTask<RuleBook<Dossier>> assembling = new FutureTask<>(rules);
        new Thread(assembling, "rules").start();
        this.reader = DossierReader.standard();
        this.writer = ReportWriter.of(JsonLibrary.present());
        this.rules = await(assembling);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Returns whether some dossier has an error. */
    boolean check(String file, InputStream in) throws IOException {
        int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        Deque<Future<Result>> pending = new ArrayDeque<>();
        Progress progress = new Progress(err, locale);
        long dossiers = 0;
        long withErrors = 0;
        try {
            Blocks blocks = new Blocks(in);
            for (Block block = blocks.next(); block.length > 0 || !pending.isEmpty(); ) {
                if (block.length > 0 && pending.size() < 2 * workers) {
                    Block taken = block;
                    pending.add(pool.submit(() -> check(file, taken)));
                    block = blocks.next();
                    continue;
                }
                Result result = await(pending.remove());
                out.print(result.text);
                dossiers += result.dossiers;
                withErrors += result.withErrors;
                progress.show(dossiers);
            }
        } finally {
            pool.shutdownNow();
            progress.clear();
        }
        if (!json) {
            NumberText numbers = NumberText.of(locale);
            out.println(Printable.of(file)
                    + say("\u00A0: ", ": ")
                    + numbers.print(dossiers)
                    + say(" dossiers, ", " dossiers, ")
                    + numbers.print(withErrors)
                    + say(" avec erreurs", " with errors"));
        }
        return withErrors > 0;
    }

    private Result check(String file, Block block) {
        StringBuilder text = new StringBuilder();
        long dossiers = 0;
        long withErrors = 0;
        long line = block.firstLine;
        byte[] bytes = block.bytes;
        int start = 0;
        while (start < block.length) {
            int end = lineEnd(bytes, start, block.length);
            if (!isBlank(bytes, start, end)) {
                dossiers++;
                withErrors += check(file, line, bytes, start, end - start, text) ? 1 : 0;
            }
            line++;
            start = end + 1;
        }
        return new Result(text.toString(), dossiers, withErrors);
    }

    private static int lineEnd(byte[] bytes, int start, int length) {
        int end = start;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean check(String file, long line, byte[] bytes, int start, int length, StringBuilder text) {
        Reading<Dossier> reading = reader.read(bytes, start, length);
        Findings findings = DossierRules.check(reading, rules, asOf);
        if (json) {
            Map<String, Object> head = CheckCommand.head(file, reading.value());
            head.put("record", line);
            text.append(writer.findings(head, findings, false)).append('\n');
        } else if (!findings.isEmpty()) {
            String name = Printable.of(reading.value().map(Dossier::getId).orElse(""));
            for (Finding each : findings) {
                text.append(FindingsText.line(Long.toString(line), name, each, locale));
            }
        }
        return findings.has(Severity.ERROR);
    }

    private String say(String french, String english) {
        return Labelled.choose(locale, french, english);
    }

    /** Cuts a stream into blocks of whole lines; a line longer than a block makes a longer block. */
    private static final class Blocks {

        private final InputStream in;
        private byte[] rest = new byte[0];
        private long line = 1;
        private boolean first = true;

        Blocks(InputStream in) {
            this.in = in;
        }

        /** The next block; one of length 0 at the end. */
        Block next() throws IOException {
            byte[] bytes = Arrays.copyOf(rest, rest.length + BLOCK_BYTES);
            int length = rest.length;
            while (true) {
                int read = in.readNBytes(bytes, length, bytes.length - length);
                boolean end = read < bytes.length - length;
                length += read;
                int cut = end ? length : lastLineEnd(bytes, length);
                if (cut > 0 || end) {
                    rest = Arrays.copyOfRange(bytes, cut, length);
                    return block(bytes, cut);
                }
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
        }

        private Block block(byte[] bytes, int length) {
            boolean marked = first && length >= 3 && new String(bytes, 0, 3, StandardCharsets.UTF_8).equals("\uFEFF");
            byte[] content = marked ? Arrays.copyOfRange(bytes, 3, length) : bytes;
            Block block = new Block(content, marked ? length - 3 : length, line);
            int lines = 0;
            for (int i = 0; i < length; i++) {
                lines += bytes[i] == '\n' ? 1 : 0;
            }
            line += lines;
            first = false;
            return block;
        }

        private static int lastLineEnd(byte[] bytes, int length) {
            for (int i = length - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
