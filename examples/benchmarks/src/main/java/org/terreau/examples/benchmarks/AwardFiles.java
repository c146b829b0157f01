package org.terreau.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.terreau.funding.award.ScdlField;
import org.terreau.funding.award.ScdlReader;
import org.terreau.funding.award.ScdlReading;
import org.terreau.funding.award.ScdlWriter;
import org.terreau.money.Money;
import org.terreau.value.Siret;

/**
 * Reads, checks and writes a large SCDL file in a heap of 128 MB, in turns with FastCSV alone reading and writing the
 * same file, and prints the ratio of the times.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.terreau.examples.benchmarks.AwardFiles 1000000 5
 * }</pre>
 */
public final class AwardFiles {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private AwardFiles() {}

    /**
     * Makes the file, then measures in a process of its own.
     *
     * @param args how many rows, and how many rounds; or {@code measure} with the file, for the process that measures
     * @throws IOException when the temporary files cannot be written
     * @throws InterruptedException when the other process is no longer waited for
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 3 && args[0].equals("measure")) {
            measure(Path.of(args[1]), Integer.parseInt(args[2]), out);
            return;
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        String rounds = args.length > 1 ? args[1] : "5";
        Path file = Files.createTempFile("awards", ".csv");
        try {
            write(file, rows);
            out.println(rows + " rows, " + Files.size(file) / 1_000_000 + " MB");
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            int exit = new ProcessBuilder(
                            java,
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AwardFiles.class.getName(),
                            "measure",
                            file.toString(),
                            rounds)
                    .inheritIO()
                    .start()
                    .waitFor();
            out.println("exit " + exit);
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(Path file, int rounds, PrintStream out) throws IOException {
        Path target = Files.createTempFile("awards-written", ".csv");
        double[] ratios = new double[rounds];
        try {
            for (int i = 0; i < rounds; i++) {
                long start = System.nanoTime();
                long plain = fastCsv(file, target);
                long between = System.nanoTime();
                ScdlReading reading = terreau(file, target);
                long end = System.nanoTime();
                ratios[i] = (double) (end - between) / (between - start);
                out.println(String.format(
                        Locale.ROOT,
                        "FastCSV %.2f s (%d rows), Terreau %.2f s (%d rows, %d findings), ratio %.2f",
                        (between - start) / 1e9,
                        plain - 1,
                        (end - between) / 1e9,
                        reading.rows(),
                        reading.findings().asList().size() + reading.findings().left(),
                        ratios[i]));
            }
            if (Files.mismatch(file, target) >= 0) {
                out.println("what was written differs from what was read at byte " + Files.mismatch(file, target));
            }
        } finally {
            Files.delete(target);
        }
        Arrays.sort(ratios);
        out.println(String.format(
                Locale.ROOT,
                "median ratio %.2f, heap at most %d MB",
                ratios[rounds / 2],
                Runtime.getRuntime().maxMemory() / (1024 * 1024)));
    }

    private static long fastCsv(Path file, Path target) throws IOException {
        long rows = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file);
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target)) {
            for (CsvRecord each : reader) {
                writer.writeRecord(each.getFields());
                rows++;
            }
        }
        return rows;
    }

    private static ScdlReading terreau(Path file, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(target);
                ScdlWriter writer = ScdlWriter.of(out)) {
            return ScdlReader.standard().read(in, DAY, row -> writer.write(row.award()));
        }
    }

    /** The same file for the same number of rows. */
    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(42);
        String[] funders = new String[40];
        String[] recipients = new String[20_000];
        Arrays.setAll(funders, i -> siret(random));
        Arrays.setAll(recipients, i -> siret(random));
        List<String> natures =
                List.of("aide en numéraire", "aide en numéraire", "aide en nature", "aide en numéraire;aide en nature");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                CsvWriter writer =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(
                    ScdlField.all().stream().map(ScdlField::getColumn).toList());
            for (int i = 0; i < rows; i++) {
                int funder = i / 25_000 % funders.length;
                int recipient = random.nextInt(recipients.length);
                LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3000));
                boolean split = i % 20 < 2;
                boolean inSteps = random.nextInt(3) == 0;
                long cents = split ? 1_000_000 + i / 20 : 10_000L + random.nextInt(5_000_000);
                writer.writeRecord(
                        "Commune n° " + funder,
                        funders[funder],
                        day.toString(),
                        "DELIB-" + (split ? i / 20 : i) + (split ? "-P" : ""),
                        "Association des jardins partagés n° " + recipient,
                        recipients[recipient],
                        recipient % 3 == 0 ? "W" + (100_000_000 + recipient) : "",
                        "Fonctionnement du jardin, achat de semences et \"animation\" de l’année " + day.getYear(),
                        Money.ofMinor(cents).toString().replace(".00", ""),
                        natures.get(random.nextInt(natures.size())),
                        inSteps ? "échelonné" : "unique",
                        inSteps
                                ? day + "/" + day.plusDays(200)
                                : day.plusDays(30).toString(),
                        "",
                        random.nextInt(5) == 0 ? "oui" : "non",
                        split ? (i % 20 == 0 ? "0.45" : "0.55") : "1",
                        random.nextInt(4) == 0 ? "dispositif-" + random.nextInt(50) : "");
            }
        }
    }

    private static String siret(Random random) {
        while (true) {
            String siret = Long.toString(10_000_000_000_000L + (long) (random.nextDouble() * 89_000_000_000_000L));
            if (Siret.isValid(siret)) {
                return siret;
            }
        }
    }
}
