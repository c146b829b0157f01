package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8Tests {

    /** As long as the JDK's decoder goes. */
    private static int decodable(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : bytes.length;
    }

    @Property(tries = 2000)
    void isValidAsFarAsTheDecoderOfTheJdkGoes(@ForAll @Size(min = 4, max = 40) byte[] tail) {
        byte[] bytes = tail.clone();
        bytes[0] = 'a';
        bytes[1] = 'b';
        bytes[2] = 'c';
        bytes[3] = 'd';
        assertThat(Utf8.valid(bytes, 0, bytes.length)).isEqualTo(decodable(bytes));
    }

    @Test
    void everyPairOfBytesIsJudgedAsTheDecoderDoes() {
        byte[] bytes = new byte[12];
        for (int b0 = 0x80; b0 < 0x100; b0++) {
            for (int b1 = 0; b1 < 0x100; b1++) {
                for (int b2 : new int[] {'x', 0x80, 0xBF, 0xC0}) {
                    Arrays.fill(bytes, (byte) 'x');
                    bytes[5] = (byte) b0;
                    bytes[6] = (byte) b1;
                    bytes[7] = (byte) b2;
                    bytes[8] = (byte) 0x80;
                    assertThat(Utf8.valid(bytes, 0, bytes.length)).isEqualTo(decodable(bytes));
                    assertThat(Utf8.valid(bytes, 2, 6)).isEqualTo(decodable(Arrays.copyOfRange(bytes, 2, 8)));
                }
            }
        }
    }

    @Test
    void everyCharacterIsValidAlone() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(c).getBytes(UTF_8);
                if (Utf8.valid(bytes, 0, bytes.length) != bytes.length) {
                    assertThat(c).as("U+%04X", c).isNegative();
                }
            }
        }
    }

    @Test
    void findsASurrogateWithoutItsPair() {
        assertThat(Utf8.loneSurrogate("")).isEqualTo(-1);
        assertThat(Utf8.loneSurrogate("a\uD83C\uDF31é")).isEqualTo(-1);
        assertThat(Utf8.loneSurrogate("a\uD83C")).isEqualTo(1);
        assertThat(Utf8.loneSurrogate("\uDF31\uD83C")).isZero();
        assertThat(Utf8.loneSurrogate("\uD83C\uDF31\uD83C\uD83C\uDF31")).isEqualTo(2);
        assertThat(Utf8.writable("a\uD83C\uDF31")).isEqualTo("a\uD83C\uDF31");
        assertThat(Utf8.writable("\uDF31\uD83C\uD83C\uDF31\uD83C")).isEqualTo("\uFFFD\uFFFD\uD83C\uDF31\uFFFD");
    }

    @Test
    void findsWhereABareWordBegins() {
        byte[] bytes = "{\"a\": -étéx}".getBytes(UTF_8);
        assertThat(Utf8.wordStart(bytes, 0, bytes.length - 1)).isEqualTo(6);
        assertThat(Utf8.wordStart(bytes, 8, bytes.length - 1)).isEqualTo(8);
        assertThat(Utf8.wordStart("12\u0001\u0002".getBytes(UTF_8), 0, 4)).isEqualTo(2);
        assertThat(Utf8.wordStart("12\u0001\u0002".getBytes(UTF_8), 0, 2)).isEqualTo(2);
    }
}
