package org.terreau.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class LineCutterProperties {

    /** Gives as many bytes at a time as it likes. */
    private static final class Trickle extends InputStream {

        private final InputStream in;
        private final Random random;

        Trickle(byte[] bytes, Random random) {
            this.in = new ByteArrayInputStream(bytes);
            this.random = random;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int most = random.nextBoolean() ? Math.min(3, length) : length;
            return in.read(bytes, offset, most == 0 ? 0 : 1 + random.nextInt(most));
        }
    }

    private static List<String> cut(InputStream in, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        LineCutter cutter = new LineCutter(in);
        while (cutter.step(most)) {
            lines.add(cutter.line() + " " + new String(cutter.bytes(), cutter.start(), cutter.length(), ISO_8859_1));
        }
        return lines;
    }

    /** The same by cutting the whole text. */
    private static List<String> expected(String text, int most) {
        List<String> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].length() > most ? all[i].substring(0, most + 1) : all[i];
            if (!line.matches("[ \t\r]*")) {
                lines.add((i + 1) + " " + line);
            }
        }
        return lines;
    }

    @Property(tries = 500)
    void linesAreThoseOfTheText(@ForAll("texts") String text, @ForAll("limits") int most, @ForAll Random random)
            throws IOException {
        List<String> lines = cut(new Trickle(text.getBytes(ISO_8859_1), random), most);
        assertThat(lines.equals(expected(text, most))).isTrue(); // texts too long to be shown
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.of(1, 5, 100, 65_534, 65_535, 65_536, 65_537, 131_072, 200_000);
    }

    /** Lines of all lengths, those around the limits and the buffers among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 8)),
                Tuple.of(1, Arbitraries.of(65_533, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073)),
                Tuple.of(1, Arbitraries.integers().between(9, 300_000)));
        Arbitrary<String> lines = Combinators.combine(lengths, Arbitraries.of("x", " ", "\r", "\u00ff", "{"))
                .as((length, each) -> each.repeat(length));
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\r\n", "\n\n", "");
        return Combinators.combine(lines, ends)
                .as((line, end) -> line + end)
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }

    /** A line of three hundred million bytes takes no more memory than its limit. */
    @Example
    void aHugeLineIsSkipped() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 300_000_000L;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + given, (byte) 'x');
                left -= given;
                return given;
            }
        };
        LineCutter cutter = new LineCutter(
                new SequenceInputStream(endless, new ByteArrayInputStream("\n{}\n".getBytes(ISO_8859_1))));
        assertThat(cutter.step(1_000)).isTrue();
        assertThat(cutter.length()).isEqualTo(1_001);
        assertThat(cutter.bytes().length).isLessThan(1_000_000);
        assertThat(cutter.step(1_000)).isTrue();
        assertThat(cutter.length()).isEqualTo(2);
        assertThat(cutter.line()).isEqualTo(2);
        assertThat(cutter.step(1_000)).isFalse();
        assertThat(cutter.step(1_000)).isFalse();
    }
}
