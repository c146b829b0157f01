package org.terreau.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.terreau.finding.Constraints;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenRules;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;
import org.terreau.json.ValueReader;

/**
 * Reads and checks networks that are too large for one document: a file in JSON Lines with a dossier on its first line,
 * and a garden of it on each further line. Blank lines are passed over.
 *
 * <p>Whatever the bytes are, it returns, in a memory that does not grow with the file but for some 100 bytes a garden:
 * their ids are kept, to find those that stand twice, and those to which the dossier refers. A line that cannot be
 * read, or is too long, is told, and the next one is read. A file in UTF-16 or UTF-32 is refused.
 *
 * <p>Each garden is judged as in one document: by the constraints, for ids that are taken twice or lead nowhere, and by
 * the rules for gardens. The dossier of the first line is judged last, when all gardens are known; rules on the gardens
 * of a whole dossier see only those that the first line holds itself.
 *
 * <pre>{@code
 * GardenLinesReading reading = GardenLinesReader.standard()
 *         .read(file, asOf, line -> line.reading().value().ifPresent(map::add));
 * System.out.print(reading.findings().text(Locale.FRENCH));
 * }</pre>
 *
 * <p>Immutable, for any number of threads; making one costs some milliseconds, so keep it.
 */
public final class GardenLinesReader {

    /** The longest line with a garden, in bytes. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private final int headBytes;
    private final int gardenBytes;
    private final DossierReader heads;
    private final ValueReader<Garden> gardens;
    private final RuleBook<Dossier> rules;
    private final RuleBook<Garden> constraints;
    private final RuleBook<Garden> gardenRules;

    private GardenLinesReader(
            Limits limits, JsonLibrary library, RuleBook<Dossier> rules, RuleBook<Garden> gardenRules) {
        this.headBytes = limits.documentBytes();
        this.gardenBytes = Math.min(limits.documentBytes(), MOST_BYTES);
        this.heads = DossierReader.of(limits, library);
        this.gardens = ValueReader.of(
                Garden.class,
                new Limits(
                        gardenBytes, limits.depth(), limits.textLength(), limits.numberLength(), limits.nameLength()),
                library);
        this.rules = rules;
        this.constraints = constraints(rules);
        this.gardenRules = gardenRules;
    }

    /** The constraints of a garden, where the book has those of a dossier, and as it grades them. */
    private static RuleBook<Garden> constraints(RuleBook<Dossier> rules) {
        String id = Constraints.RULE.getId();
        for (Rule each : rules.rules()) {
            if (each.getId().equals(id)) {
                return Constraints.of(Garden.class).regraded(id, each.getSeverity());
            }
        }
        return RuleBook.empty();
    }

    /**
     * Makes a reader with the rules that Terreau brings.
     *
     * @return the reader
     * @throws IllegalStateException when there is no Jackson
     */
    public static GardenLinesReader standard() {
        return of(DossierRules.standard(), GardenRules.gardens());
    }

    /**
     * Makes a reader with the standard limits, on the Jackson that the host brings.
     *
     * @param rules the rules for the dossier; what they say of constraints, of ids and of references holds for the
     *     gardens too
     * @param gardenRules the rules for each garden
     * @return the reader
     * @throws IllegalStateException when there is no Jackson
     */
    public static GardenLinesReader of(RuleBook<Dossier> rules, RuleBook<Garden> gardenRules) {
        return of(Limits.standard(), JsonLibrary.present(), rules, gardenRules);
    }

    /**
     * Makes a reader.
     *
     * @param limits how much it takes in: the bytes are those of a line, and of a garden never more than
     *     {@link #MOST_BYTES}
     * @param library the Jackson to use
     * @param rules the rules for the dossier
     * @param gardenRules the rules for each garden
     * @return the reader
     */
    public static GardenLinesReader of(
            Limits limits, JsonLibrary library, RuleBook<Dossier> rules, RuleBook<Garden> gardenRules) {
        return new GardenLinesReader(
                limits,
                library,
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(gardenRules, "gardenRules"));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param asOf the day as of which it is judged
     * @param lines takes each line but the first and the blank ones, in the order of the file
     * @return the dossier, and what was found
     * @throws IOException when the file cannot be read at all
     */
    public GardenLinesReading read(Path file, LocalDate asOf, Consumer<? super GardenLine> lines) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, asOf, lines);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; left open
     * @param asOf the day as of which it is judged
     * @param lines takes each line but the first and the blank ones, in the order of the file
     * @return the dossier, and what was found
     * @throws IOException when the stream breaks
     */
    public GardenLinesReading read(InputStream in, LocalDate asOf, Consumer<? super GardenLine> lines)
            throws IOException {
        LineCutter cutter = new LineCutter(in);
        boolean wide = cutter.step(headBytes) && isWide(cutter);
        GardenLinesPass pass = new GardenLinesPass(head(cutter), rules, constraints, gardenRules, asOf);
        ValueReader<Garden> reader = pass.isNewer() ? gardens.ofNewerVersion() : gardens;
        while (!wide && cutter.step(gardenBytes)) {
            lines.accept(pass.line(cutter, reader));
        }
        return pass.end();
    }

    private Reading<Dossier> head(LineCutter cutter) {
        return heads.read(cutter.bytes(), cutter.start(), cutter.length(), Math.max(cutter.line(), 1));
    }

    /** Whether a text begins as in UTF-16 or UTF-32: line feeds stand elsewhere then, and the head tells why. */
    private static boolean isWide(LineCutter line) {
        byte[] bytes = line.bytes();
        int first = line.length() < 2 ? 0 : (bytes[line.start()] & 0xFF) << 8 | (bytes[line.start() + 1] & 0xFF);
        boolean wide = first == 0xFEFF || first == 0xFFFE;
        for (int i = 0; i < Math.min(4, line.length()); i++) {
            wide |= bytes[line.start() + i] == 0;
        }
        return wide;
    }
}
