package org.terreau.funding.award;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. A byte that UTF-8 does not
 * allow where it stands is taken for a character of Windows-1252, which other tools of the trade write.
 */
final class ScdlText extends Reader {

    /** How many characters are looked at before the reading begins. */
    static final int HEAD = 8192;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SIZE = 1 << 14;
    private static final char[] HIGH =
            WINDOWS_1252.decode(ByteBuffer.wrap(high())).array();

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE];
    private int from;
    private int to;
    private boolean ended;
    private boolean mark;
    private @Nullable Reader wide;
    private @Nullable Charset wideCharset;
    private int line = 1;
    private long otherBytes;
    private int firstOtherLine;
    private final char[] head = new char[HEAD];
    private int headFrom;
    private int headTo;

    ScdlText(InputStream in) throws IOException {
        this.in = in;
        fill();
        int b0 = to > 0 ? bytes[0] & 0xFF : -1;
        int b1 = to > 1 ? bytes[1] & 0xFF : -1;
        int b2 = to > 2 ? bytes[2] & 0xFF : -1;
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            mark = true;
            from = 3;
        } else if ((b0 == 0xFF && b1 == 0xFE) || (b0 == 0xFE && b1 == 0xFF)) {
            wideCharset = b0 == 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            from = 2;
            wide = new InputStreamReader(new Rest(), wideCharset);
        }
        int read = decode(head, 0, HEAD);
        while (read > 0) {
            headTo += read;
            read = headTo >= HEAD - 1 ? 0 : decode(head, headTo, HEAD - headTo);
        }
    }

    private static byte[] high() {
        byte[] high = new byte[128];
        for (int i = 0; i < high.length; i++) {
            high[i] = (byte) (128 + i);
        }
        return high;
    }

    /** The bytes that are not decoded yet. */
    private final class Rest extends InputStream {
        @Override
        public int read() throws IOException {
            return from < to || fill() ? bytes[from++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (from == to && !fill()) {
                return -1;
            }
            int count = Math.min(length, to - from);
            System.arraycopy(bytes, from, target, offset, count);
            from += count;
            return count;
        }
    }

    /** The beginning of the text. */
    String head() {
        return new String(head, 0, headTo);
    }

    boolean hasMark() {
        return mark;
    }

    /** The encoding, when it is UTF-16. */
    Optional<Charset> wideCharset() {
        return Optional.ofNullable(wideCharset);
    }

    /** How many bytes were no UTF-8. */
    long otherBytes() {
        return otherBytes;
    }

    /** The line of the first byte that was no UTF-8, from 1. */
    int firstOtherLine() {
        return firstOtherLine;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (headFrom < headTo) {
            int count = Math.min(length, headTo - headFrom);
            System.arraycopy(head, headFrom, target, offset, count);
            headFrom += count;
            return count;
        }
        return decode(target, offset, length);
    }

    private int decode(char[] target, int offset, int length) throws IOException {
        if (wide != null) {
            return wide.read(target, offset, length);
        }
        if (to - from < 4) {
            fill();
        }
        int at = offset;
        int end = offset + length - 1; // room for a pair of surrogates
        while (at < end && (to - from >= 4 || fill() || from < to)) {
            int stop = from + Math.min(to - from, end - at);
            while (from < stop && bytes[from] >= 0) {
                byte b = bytes[from++];
                target[at++] = (char) b;
                if (b == '\n') {
                    line++;
                }
            }
            if (from < stop && (to - from >= 4 || ended)) {
                at = decodeOne(target, at);
            }
        }
        if (at == offset && length > 0 && from < to) {
            return length == 1 ? decodeIntoOne(target, offset) : 0;
        }
        return at == offset ? -1 : at - offset;
    }

    /** Room for one character only: characters of two halves do not fit, so they are replaced. */
    private int decodeIntoOne(char[] target, int offset) {
        char[] pair = new char[2];
        int count = bytes[from] >= 0 ? 1 : decodeOne(pair, 0);
        if (count == 1 && bytes[from] >= 0) {
            pair[0] = (char) bytes[from++];
        }
        target[offset] = count == 2 ? '\uFFFD' : pair[0];
        return 1;
    }

    private int decodeOne(char[] target, int at) {
        int b0 = bytes[from] & 0xFF;
        int size = size(b0);
        if (size == 2) {
            target[at] = (char) ((b0 & 0x1F) << 6 | (bytes[from + 1] & 0x3F));
        } else if (size == 3) {
            target[at] = (char) ((b0 & 0x0F) << 12 | (bytes[from + 1] & 0x3F) << 6 | (bytes[from + 2] & 0x3F));
        } else if (size == 4) {
            int point = (b0 & 0x07) << 18
                    | (bytes[from + 1] & 0x3F) << 12
                    | (bytes[from + 2] & 0x3F) << 6
                    | (bytes[from + 3] & 0x3F);
            target[at] = Character.highSurrogate(point);
            target[at + 1] = Character.lowSurrogate(point);
            from += 4;
            return at + 2;
        } else {
            target[at] = HIGH[b0 - 128];
            firstOtherLine = otherBytes == 0 ? line : firstOtherLine;
            otherBytes++;
            from++;
            return at + 1;
        }
        from += size;
        return at + 1;
    }

    /** How many bytes the character has that begins here; 1 when it is none of UTF-8. */
    private int size(int lead) {
        int size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (size == 1 || to - from < size) {
            return 1;
        }
        int second = bytes[from + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 1;
        }
        for (int i = 2; i < size; i++) {
            if ((bytes[from + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return size;
    }

    /** Brings in more bytes behind those that are left; false when there are no more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(bytes, from, bytes, 0, to - from);
        to -= from;
        from = 0;
        while (to < 4 && !ended) {
            int count = in.read(bytes, to, bytes.length - to);
            ended = count < 0;
            to += Math.max(count, 0);
        }
        return to > 0;
    }

    /** Leaves the stream open: who opened it closes it. */
    @Override
    public void close() {}
}
