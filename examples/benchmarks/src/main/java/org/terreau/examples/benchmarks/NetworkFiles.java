package org.terreau.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.dossier.GardenLinesReader;
import org.terreau.dossier.GardenLinesReading;
import org.terreau.dossier.GardenLinesWriter;
import org.terreau.finding.Findings;
import org.terreau.garden.Garden;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ValueWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and checks a large network: as one document, in turns with readTree of the same bytes, for the ratio of the
 * times; then as one document, and as a file of gardens, each in a heap of 256 MB.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.terreau.examples.benchmarks.NetworkFiles 20000 9
 * }</pre>
 */
public final class NetworkFiles {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private NetworkFiles() {}

    /**
     * Makes the files, then measures in processes of their own.
     *
     * @param args how many gardens, and how many rounds; or what to measure, the file and the rounds, for a process
     *     that measures
     * @throws IOException when the temporary files cannot be written
     * @throws InterruptedException when another process is no longer waited for
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 3) {
            measure(args[0], Path.of(args[1]), Integer.parseInt(args[2]), out);
            return;
        }
        int gardens = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        String rounds = args.length > 1 ? args[1] : "9";
        Path document = Files.createTempFile("network", ".json");
        Path lines = Files.createTempFile("network", ".jsonl");
        try {
            write(document, lines, gardens);
            out.println(gardens + " gardens: a document of " + Files.size(document) / 1_000_000 + " MB, lines of "
                    + Files.size(lines) / 1_000_000 + " MB");
            out.println("exit " + run("-Xmx3g", "ratio", document, rounds));
            out.println("exit " + run("-Xmx256m", "document", document, rounds));
            out.println("exit " + run("-Xmx256m", "lines", lines, rounds));
        } finally {
            Files.delete(document);
            Files.delete(lines);
        }
    }

    private static void write(Path document, Path lines, int count) throws IOException {
        GeneratedGardens gardens = new GeneratedGardens();
        Dossier head = GeneratedGardens.head(count);
        Dossier.Builder whole = head.toBuilder();
        try (OutputStream out = Files.newOutputStream(lines);
                GardenLinesWriter writer = GardenLinesWriter.of(out, head)) {
            for (int i = 0; i < count; i++) {
                Garden garden = gardens.garden(i);
                writer.write(garden);
                whole.addGarden(garden);
            }
        }
        ValueWriter<Dossier> writer = ValueWriter.of(Dossier.class, JsonLibrary.present());
        Files.writeString(document, writer.line(whole.build()));
    }

    private static int run(String heap, String what, Path file, String rounds)
            throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NetworkFiles.class.getName(),
                        what,
                        file.toString(),
                        rounds)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void measure(String what, Path file, int rounds, PrintStream out) throws IOException {
        double[] times = new double[rounds];
        double[] ratios = new double[rounds];
        DossierReader documents = DossierReader.standard();
        GardenLinesReader lines = GardenLinesReader.standard();
        byte[] bytes = what.equals("ratio") ? Files.readAllBytes(file) : new byte[0];
        for (int i = 0; i < rounds; i++) {
            double tree = what.equals("ratio") ? tree(bytes) : 0;
            System.gc(); // what one leaves is not the other's to clear away
            long start = System.nanoTime();
            String told = switch (what) {
                case "ratio" -> check(documents.read(bytes));
                case "document" -> check(documents.read(file));
                default -> check(lines, file);
            };
            times[i] = (System.nanoTime() - start) / 1e9;
            ratios[i] = times[i] / tree;
            out.println(String.format(
                    Locale.ROOT, "%s: %.2f s%s, %s", what, times[i], tree > 0 ? ratio(ratios[i]) : "", told));
        }
        Arrays.sort(times);
        Arrays.sort(ratios);
        out.println(String.format(
                Locale.ROOT,
                "%s: median %.2f s%s, heap at most %d MB",
                what,
                times[rounds / 2],
                what.equals("ratio") ? ratio(ratios[rounds / 2]) : "",
                Runtime.getRuntime().maxMemory() >> 20));
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ", %.2f times readTree", ratio);
    }

    private static double tree(byte[] bytes) {
        System.gc();
        long start = System.nanoTime();
        JsonMapper.shared().readTree(bytes);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String check(Reading<Dossier> reading) {
        Findings findings = DossierRules.check(reading, DossierRules.standard(), DAY);
        return told(reading.value().orElseThrow().getGardens().size(), findings);
    }

    private static String check(GardenLinesReader reader, Path file) throws IOException {
        GardenLinesReading reading = reader.read(file, DAY, line -> {});
        return told(reading.gardens(), reading.findings());
    }

    private static String told(int gardens, Findings findings) {
        return gardens + " gardens, " + (findings.asList().size() + findings.left()) + " findings";
    }
}
