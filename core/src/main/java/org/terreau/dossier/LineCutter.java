package org.terreau.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines, which end with a line feed or with the stream. Blank lines are passed over. Of a line that
 * is too long as much is taken as shows that it is; the rest is skipped.
 */
final class LineCutter {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private boolean over;
    private int line;
    private int start;
    private int length;

    LineCutter(InputStream in) {
        this.in = in;
    }

    /** Steps to the next line that is not blank, taking at most one byte more than the most that it may have. */
    boolean step(int most) throws IOException {
        while (cut(most)) {
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The bytes in which the line is, until the next step. */
    byte[] bytes() {
        return buffer;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** How many bytes it has, its end not included. */
    int length() {
        return length;
    }

    /** Which line of the file it is, from 1. */
    int line() {
        return line;
    }

    private boolean cut(int most) throws IOException {
        int seen = 0;
        while (true) {
            int end = lineEnd(next + seen);
            seen = end - next;
            if (end < filled || seen > most) {
                break;
            }
            if (!fill(most)) {
                if (seen == 0) {
                    return false;
                }
                break;
            }
        }
        start = next;
        length = (int) Math.min(seen, most + 1L);
        line = line == Integer.MAX_VALUE ? line : line + 1;
        next += seen;
        skipRest();
        return true;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Steps behind the line feed; of a line that is too long the bytes that were taken stay where they are. */
    private void skipRest() throws IOException {
        while (next == filled || buffer[next] != '\n') {
            if (next < filled) {
                next = lineEnd(next);
            } else if (over) {
                return;
            } else {
                int kept = start + length;
                if (kept == buffer.length) {
                    buffer = Arrays.copyOf(buffer, kept + BUFFER);
                }
                filled = kept + read(kept, buffer.length - kept);
                next = kept;
            }
        }
        next++;
    }

    /** Reads more behind what is there; false when there is no more. */
    private boolean fill(int most) throws IOException {
        if (over) {
            return false;
        }
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, filled - next);
            filled -= next;
            next = 0;
        }
        if (filled == buffer.length) {
            long longer = Math.min(2L * buffer.length, Math.max(most, BUFFER) + (long) BUFFER);
            buffer = Arrays.copyOf(buffer, (int) Math.min(longer, Integer.MAX_VALUE - 8));
        } else if (buffer.length > BUFFER && filled < BUFFER / 2) {
            buffer = Arrays.copyOf(buffer, BUFFER); // a long line is behind us
        }
        int read = read(filled, buffer.length - filled);
        filled += read;
        return read > 0;
    }

    private int read(int offset, int most) throws IOException {
        int read = in.read(buffer, offset, most);
        over = read < 0;
        return Math.max(read, 0);
    }

    private boolean isBlank() {
        for (int i = start; i < start + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
