package org.terreau.funding.award;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.terreau.finding.RuleBook;

/**
 * Reads files of awards in CSV, as SCDL subventions 2.1.1 has them, row by row.
 *
 * <p>Whatever the bytes are, it returns, in a memory that does not grow with the file but for 24 bytes a row (to find
 * rows that stand twice, up to a million rows) and some 400 bytes for each decision that is split between recipients
 * (up to fifty thousand). The names of columns are taken strictly, their order is not; a comma, a semicolon, a tab or a
 * bar may part the cells; UTF-8, UTF-16 with a byte order mark and Windows-1252 are read. What differs from the schema
 * is told, and nothing that was read is lost: see {@link Award#getCells()}.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file);
 *         OutputStream out = Files.newOutputStream(target);
 *         ScdlWriter writer = ScdlWriter.of(out)) {
 *     ScdlReading reading = ScdlReader.standard().read(in, asOf, row -> writer.write(row.award()));
 *     System.out.print(reading.findings().and(writer.findings()).text(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>It needs FastCSV ({@code de.siegmar:fastcsv}), which an application that reads no such files need not bring. The
 * reader is immutable, for any number of threads.
 */
public final class ScdlReader {

    private static final ScdlReader STANDARD = new ScdlReader(AwardRules.awards());

    private final RuleBook<Award> book;

    private ScdlReader(RuleBook<Award> book) {
        this.book = book;
    }

    /**
     * Returns the reader that applies {@link AwardRules#awards()} to each row.
     *
     * @return the reader
     * @throws IllegalStateException when FastCSV is not there
     */
    public static ScdlReader standard() {
        FastCsv.require();
        return STANDARD;
    }

    /**
     * Makes a reader with rules of one's own.
     *
     * @param book the rules that each row is judged by; on several rows together, those of {@link AwardRules#lists()}
     *     are applied besides
     * @return the reader
     * @throws IllegalStateException when FastCSV is not there
     */
    public static ScdlReader of(RuleBook<Award> book) {
        FastCsv.require();
        return new ScdlReader(Objects.requireNonNull(book, "book"));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param asOf the day as of which the awards are judged
     * @param rows takes the header and the rows
     * @return what was found, and how many rows there are
     * @throws IOException when the file cannot be read at all
     */
    public ScdlReading read(Path file, LocalDate asOf, ScdlRows rows) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, asOf, rows);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; left open
     * @param asOf the day as of which the awards are judged
     * @param rows takes the header and the rows
     * @return what was found, and how many rows there are
     * @throws IOException when the stream breaks
     */
    public ScdlReading read(InputStream in, LocalDate asOf, ScdlRows rows) throws IOException {
        return new ScdlPass(book, asOf, rows).read(new ScdlText(in));
    }
}
