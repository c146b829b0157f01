package org.terreau.funding.award;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.money.Rate;

/** A file that fires and its nearest twin that does not, for each rule of {@link FileRules} on files. */
public final class AwardFileExamples {

    /**
     * One rule at work.
     *
     * @param code the rule's code
     * @param fires an SCDL file on which it fires
     * @param spares the nearest twin on which it does not
     */
    public record Example(String code, byte[] fires, byte[] spares) {

        static Example of(String code, String fires, String spares) {
            return new Example(code, fires.getBytes(UTF_8), spares.getBytes(UTF_8));
        }
    }

    static final String HEADER =
            ScdlField.all().stream().map(ScdlField::getColumn).collect(Collectors.joining(","));
    static final String ROW = String.join(",", AwardExamples.cells().values());
    static final String FILE = HEADER + "\n" + ROW + "\n";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private AwardFileExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule on files that reading can break
     */
    public static List<Example> all() {
        List<Example> all = new ArrayList<>();
        all.add(Example.of("AWD-020", "", FILE));
        all.add(Example.of("AWD-020", ROW + "\n", FILE));
        all.add(Example.of("AWD-021", FILE.replace("Fonctionnement", "\"Fonctionnement"), FILE));
        all.add(Example.of("AWD-021", FILE.replace("Fonctionnement", "\"Fonction\"nement"), FILE));
        all.add(Example.of("AWD-022", FILE.replace("objet", "objets"), FILE));
        all.add(Example.of("AWD-023", twice("objet"), FILE));
        all.add(Example.of("AWD-024", FILE.replace("idRAE", "id_RAE"), FILE));
        all.add(Example.of("AWD-024", twice("exerciceBudgetaire"), FILE));
        all.add(Example.of("AWD-024", twice("remarque"), FILE));
        all.add(Example.of("AWD-025", FILE.replace("Fonctionnement", "Fonctionnement,achats"), FILE));
        all.add(Example.of("AWD-025", FILE.replace(",17845", ""), FILE));
        all.add(Example.of("AWD-025", FILE.strip() + ",x".repeat(1_000) + "\n", FILE));
        all.add(Example.of("AWD-026", FILE.replace(',', ';'), FILE));
        all.add(new Example("AWD-027", FILE.getBytes(Charset.forName("windows-1252")), FILE.getBytes(UTF_8)));
        all.add(new Example("AWD-027", ("\uFEFF" + FILE).getBytes(UTF_16LE), FILE.getBytes(UTF_8)));
        all.add(Example.of("AWD-028", without(6), FILE));
        all.add(Example.of("AWD-028", without(3), FILE));
        all.add(Example.of("AWD-029", swapped(), FILE));
        all.add(Example.of("AWD-030", "\uFEFF" + FILE, FILE));
        all.add(Example.of("AWD-031", FILE + ",".repeat(15) + "\n", FILE + "\n"));
        return all;
    }

    private static String twice(String column) {
        return HEADER + "," + column + "\n" + ROW + ",x\n";
    }

    private static String without(int column) {
        List<String> names = new ArrayList<>(List.of(HEADER.split(",")));
        List<String> cells = new ArrayList<>(List.of(ROW.split(",")));
        names.remove(column);
        cells.remove(column);
        return String.join(",", names) + "\n" + String.join(",", cells) + "\n";
    }

    private static String swapped() {
        List<String> names = new ArrayList<>(List.of(HEADER.split(",")));
        List<String> cells = new ArrayList<>(List.of(ROW.split(",")));
        names.add(0, names.remove(1));
        cells.add(0, cells.remove(1));
        return String.join(",", names) + "\n" + String.join(",", cells) + "\n";
    }

    /**
     * Returns what is found on the examples, and when a grant of 360Giving is read and written as SCDL and back.
     *
     * @return everything that was found
     */
    public static List<Finding> found() {
        List<Finding> found = new ArrayList<>();
        all().forEach(each ->
                found.addAll(findings(each.fires()).ofRule(each.code()).asList()));
        List<Award> grants = new ArrayList<>();
        ThreeSixtyGivingReader giving = ThreeSixtyGivingReader.of(JsonLibrary.present());
        found.addAll(giving.read(ThreeSixtyGivingTests.GRANT.getBytes(UTF_8), row -> grants.add(row.award()))
                .findings()
                .asList());
        String broken =
                ThreeSixtyGivingTests.GRANT.replace("\"title\": \"Seeds\",", "").replace("1500.5", "\"x\"");
        found.addAll(giving.read(broken.getBytes(UTF_8), row -> {}).findings().asList());
        try (ScdlWriter writer = ScdlWriter.of(new ByteArrayOutputStream())) {
            for (Award each : grants) {
                writer.write(each);
            }
            found.addAll(writer.findings().asList());
        }
        Award part = ScdlCells.award(AwardExamples.cells()).toBuilder()
                .share(Rate.parse("0.8"))
                .build();
        try (ThreeSixtyGivingWriter writer =
                ThreeSixtyGivingWriter.of(new ByteArrayOutputStream(), "360G-x", JsonLibrary.present())) {
            writer.write(part);
            found.addAll(writer.findings().asList());
        }
        return found;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file
     * @return everything that was found
     */
    public static Findings findings(byte[] bytes) {
        return read(bytes, row -> {}).findings();
    }

    static ScdlReading read(byte[] bytes, ScdlRows rows) {
        try {
            return ScdlReader.standard().read(new ByteArrayInputStream(bytes), DAY, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Award> awards(byte[] bytes) {
        List<Award> awards = new ArrayList<>();
        read(bytes, row -> awards.add(row.award()));
        return awards;
    }

    static byte[] written(List<Award> awards, List<String> otherColumns) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ScdlWriter writer = ScdlWriter.of(out, otherColumns)) {
            awards.forEach(writer::write);
        }
        return out.toByteArray();
    }
}
