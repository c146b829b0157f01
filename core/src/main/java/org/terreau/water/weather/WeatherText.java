package org.terreau.water.weather;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file, compressed or not. Each byte is a character until somebody wants a name of it: numbers need
 * no more, and a name is UTF-8 where it can be, or else Windows-1252. UTF-16 with a byte order mark is read too.
 */
final class WeatherText extends Reader {

    /** How many characters are looked at before the reading begins. */
    private static final int HEAD = 1 << 14;

    private static final int SIZE = 1 << 14;
    private static final int GZIP = 0x1F8B;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private final BufferedReader reader;
    private final boolean wide;
    private final @Nullable Unpacked unpacked;

    private WeatherText(Reader reader, boolean wide, @Nullable Unpacked unpacked) {
        this.reader = new BufferedReader(reader, HEAD);
        this.wide = wide;
        this.unpacked = unpacked;
    }

    static WeatherText of(InputStream in) throws IOException {
        PushbackInputStream plain = new PushbackInputStream(in, 2);
        if (magic(plain) != GZIP) {
            return opened(plain, null);
        }
        Unpacked unpacked = new Unpacked(plain);
        return opened(new PushbackInputStream(unpacked, 2), unpacked);
    }

    private static WeatherText opened(PushbackInputStream in, @Nullable Unpacked unpacked) throws IOException {
        int magic = magic(in);
        boolean wide = magic == 0xFEFF || magic == 0xFFFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
        return new WeatherText(new InputStreamReader(in, charset), wide, unpacked);
    }

    /** What was compressed, up to the first place that is damaged. */
    private static final class Unpacked extends InputStream {

        private final InputStream packed;
        private @Nullable InputStream gzip;
        private boolean damaged;

        Unpacked(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (damaged) {
                return -1;
            }
            try {
                if (gzip == null) {
                    gzip = new GZIPInputStream(packed, SIZE);
                }
                return gzip.read(target, offset, length);
            } catch (ZipException | EOFException e) {
                damaged = true;
                return -1;
            }
        }
    }

    /** The first two bytes, which stay to be read; -1 when there are less. */
    private static int magic(PushbackInputStream in) throws IOException {
        byte[] two = new byte[2];
        int count = in.readNBytes(two, 0, 2);
        in.unread(two, 0, count);
        return count < 2 ? -1 : (two[0] & 0xFF) << 8 | (two[1] & 0xFF);
    }

    /** The beginning of the text, which stays to be read. */
    String head() throws IOException {
        char[] head = new char[HEAD - 1];
        reader.mark(HEAD);
        int count = 0;
        for (int more = read(head, 0, head.length); more > 0; more = read(head, count, head.length - count)) {
            count += more;
        }
        reader.reset();
        return new String(head, 0, count);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        return reader.read(target, offset, length);
    }

    /** Whether a compressed file could not be read to its end. */
    boolean isDamaged() {
        return unpacked != null && unpacked.damaged;
    }

    /** A name as a person wrote it, without blanks around it and without a byte order mark. */
    String name(String read) {
        String raw = read.startsWith(MARK) ? read.substring(MARK.length()) : read;
        return (wide ? raw : decoded(raw)).strip();
    }

    private static String decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** Leaves the stream open: who opened it closes it. */
    @Override
    public void close() {}
}
