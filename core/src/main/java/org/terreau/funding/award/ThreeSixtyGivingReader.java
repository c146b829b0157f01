package org.terreau.funding.award;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.ListReader;

/**
 * Reads grants in JSON, as the 360Giving Data Standard 1.x has them: an object with a list {@code grants}.
 *
 * <p>It is tolerant: a member that {@link Award} has no place for is kept in {@link Award#getCells()} under its JSON
 * Pointer, and told. Required members that are missing are told. Whatever the bytes are, it returns. Immutable, for any
 * number of threads.
 */
public final class ThreeSixtyGivingReader {

    private final ListReader reader;

    private ThreeSixtyGivingReader(ListReader reader) {
        this.reader = reader;
    }

    /**
     * Makes a reader with the standard limits.
     *
     * @param library the Jackson to use
     * @return the reader
     */
    public static ThreeSixtyGivingReader of(JsonLibrary library) {
        return new ThreeSixtyGivingReader(ListReader.of(Limits.standard(), library));
    }

    /**
     * Reads a stream to its end, or to the limit of 64 MiB.
     *
     * @param in the stream; left open
     * @param rows takes each grant as an award
     * @return what was found
     * @throws IOException when the stream breaks
     */
    public ScdlReading read(InputStream in, ScdlRows rows) throws IOException {
        return read(in.readNBytes(Limits.standard().documentBytes() + 1), rows);
    }

    /**
     * Reads a text.
     *
     * @param bytes the text, in UTF-8, UTF-16 or UTF-32
     * @param rows takes each grant as an award, its findings at {@code /grants/<index>/<member>}
     * @return what was found
     */
    public ScdlReading read(byte[] bytes, ScdlRows rows) {
        FindingLog log = new FindingLog();
        int[] count = new int[1];
        Findings ofText = reader.read(bytes, "grants", new ListReader.Elements() {
            @Override
            public void element(int index, int line, Map<String, Object> members) {
                Grant grant = new Grant(reader, index, line, members);
                Award award = grant.award();
                Findings found = grant.findings();
                found.forEach(log::add);
                count[0]++;
                rows.row(new ScdlRow(index + 1, line, award, found));
            }
        });
        return new ScdlReading(count[0], Optional.empty(), ofText.and(log.findings()));
    }
}
