package org.terreau.water.drought;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.ListReader;

/**
 * Reads answers of the VigiEau API: the zones of {@code /api/zones}, as a list or as one object; errors; the layout of
 * before 2024.
 *
 * <p>What {@link DroughtZone} has no place for is kept in {@link DroughtZone#getKept()} and told. Whatever the bytes
 * are, it returns. Immutable, for any number of threads.
 */
public final class VigieauReader {

    private final ListReader reader;

    private VigieauReader(ListReader reader) {
        this.reader = reader;
    }

    /**
     * Makes a reader with the standard limits.
     *
     * @param library the Jackson to use
     * @return the reader
     */
    public static VigieauReader of(JsonLibrary library) {
        return new VigieauReader(ListReader.of(Limits.standard(), library));
    }

    /**
     * Reads a stream to its end, or to the limit of 64 MiB.
     *
     * @param in the stream; left open
     * @return the zones and what was found
     * @throws IOException when the stream breaks
     */
    public VigieauReading read(InputStream in) throws IOException {
        return read(in.readNBytes(Limits.standard().documentBytes() + 1));
    }

    /**
     * Reads an answer.
     *
     * @param bytes the body, in UTF-8, UTF-16 or UTF-32
     * @return the zones and what was found
     */
    public VigieauReading read(byte[] bytes) {
        return read(bytes, 200);
    }

    /**
     * Reads an answer with its status, which tells more when the body is no JSON.
     *
     * @param bytes the body, in UTF-8, UTF-16 or UTF-32
     * @param status the status of HTTP
     * @return the zones and what was found
     */
    public VigieauReading read(byte[] bytes, int status) {
        FindingLog log = new FindingLog();
        List<DroughtZone> zones = new ArrayList<>();
        List<Boolean> refused = new ArrayList<>();
        Findings ofText = reader.tree(bytes, tree -> refused.add(take(tree, zones, log)));
        if (status >= 400 && !refused.contains(true)) {
            log.add(refusal(status, ""));
        } else if (refused.isEmpty() && ofText.isEmpty()) {
            log.add(Finding.at(ReaderRules.NO_ZONE, "", 0, 0, Facts.none(), ""));
        }
        return new VigieauReading(zones, ofText.and(log.findings()));
    }

    /** Takes the zones of an answer; tells whether it is an error. */
    private boolean take(Object tree, List<DroughtZone> zones, FindingLog log) {
        if (tree instanceof List<?> list) {
            if (list.isEmpty()) {
                log.add(Finding.at(ReaderRules.NO_ZONE, "", 0, 0, Facts.none(), ""));
            }
            for (int i = 0; i < list.size(); i++) {
                zone(list.get(i), "/" + i, i, zones, log);
            }
            return false;
        }
        if (tree instanceof Map<?, ?> map && map.get("message") != null && map.get("usages") == null) {
            log.add(refusal(status(map), text(map.get("message"))));
            return true;
        }
        zone(tree, "", 0, zones, log);
        return false;
    }

    private static int status(Map<?, ?> map) {
        for (String name : List.of("statusCode", "code", "status")) {
            if (map.get(name) instanceof BigDecimal number
                    && number.signum() > 0
                    && number.precision() - number.scale() <= 3
                    && number.scale() == 0) {
                return number.intValue();
            }
        }
        return 0;
    }

    private String text(Object value) {
        return value instanceof String text ? text : reader.text(value);
    }

    private static Finding refusal(int status, String message) {
        String variant = switch (status) {
            case 400, 404, 409, 500 -> Integer.toString(status);
            default -> "";
        };
        Facts facts =
                Facts.of("status", status == 0 ? "?" : Integer.toString(status)).and("said", message);
        return Finding.at(ReaderRules.REFUSED, "", 0, 0, facts, variant);
    }

    @SuppressWarnings("unchecked")
    private void zone(Object tree, String pointer, int index, List<DroughtZone> zones, FindingLog log) {
        if (tree instanceof Map<?, ?> members) {
            zones.add(new ZoneMembers(reader, pointer, index, (Map<String, Object>) members, log).zone());
        } else {
            Facts facts = Facts.of("member", pointer.isEmpty() ? "/" : pointer).and("value", reader.text(tree));
            log.add(Finding.at(ReaderRules.FORM, pointer, 0, 0, facts, ""));
        }
    }
}
