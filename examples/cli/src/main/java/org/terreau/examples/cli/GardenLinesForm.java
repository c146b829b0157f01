package org.terreau.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.terreau.json.Limits;

/**
 * Whether a file is a dossier on its first line with a garden on each further line. What is taken for one could not be
 * read as a dossier: behind a whole object another line follows, and that is no second dossier.
 */
final class GardenLinesForm {

    private static final int AHEAD = 64;
    /** White space, and the bytes of byte order marks. */
    private static final String BEFORE = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private static final String DOSSIER = "{\"format\"";

    /** Whether it is one, and the file, opened, from its beginning. */
    record Answer(boolean isGardenLines, InputStream in) {}

    private GardenLinesForm() {}

    /** Opens a file and looks as far as into its second line: what comes through a pipe is kept as long. */
    static Answer open(InputFile file) throws IOException {
        if (Files.isRegularFile(file.path())) {
            try (InputStream ahead = new BufferedInputStream(file.open())) {
                return new Answer(isIn(ahead), file.open());
            }
        }
        InputStream in = new BufferedInputStream(file.open());
        Recorder ahead = new Recorder(in);
        boolean found = isIn(ahead);
        return new Answer(found, new SequenceInputStream(new ByteArrayInputStream(ahead.seen.toByteArray()), in));
    }

    /** Keeps what is read through it. */
    private static final class Recorder extends InputStream {

        private final InputStream in;
        private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

        Recorder(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int each = in.read();
            if (each >= 0) {
                seen.write(each);
            }
            return each;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            seen.write(bytes, offset, Math.max(read, 0));
            return read;
        }
    }

    private static boolean isIn(InputStream in) throws IOException {
        return isObjectOnALine(in) && isOther(in);
    }

    /** Steps to the end of the first line that is not blank; true when one object begins and ends on it. */
    private static boolean isObjectOnALine(InputStream in) throws IOException {
        int depth = 0;
        boolean inText = false;
        boolean begun = false;
        for (int left = Limits.standard().documentBytes(); left > 0; left--) {
            int each = in.read();
            if (each < 0 || (each == '\n' && begun)) {
                return each >= 0 && depth == 0;
            }
            if (!begun && each != '{' && BEFORE.indexOf(each) < 0) {
                return false;
            }
            if (inText) {
                inText = each != '"';
                if (each == '\\') {
                    in.read();
                    left--;
                }
            } else if (each == '"') {
                inText = true;
            } else if (each == '{') {
                begun = true;
                depth++;
            } else if (each == '}') {
                depth--;
            }
        }
        return false;
    }

    /** Whether the next line that is not blank begins as no dossier does. */
    private static boolean isOther(InputStream in) throws IOException {
        String next = new String(in.readNBytes(AHEAD), StandardCharsets.ISO_8859_1).replaceAll("\\s", "");
        return !next.isEmpty() && !next.startsWith(DOSSIER);
    }
}
