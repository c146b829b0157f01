package org.terreau.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON texts come in UTF-8; those that a spreadsheet or an old tool wrote in UTF-16 or UTF-32 are turned into it. */
final class Utf8 {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** A byte that stands nowhere in UTF-8. */
    private static final byte NEVER = (byte) 0xFF;

    private Utf8() {}

    /** The same text in UTF-8. Where it cannot be decoded it ends, with the byte FF. */
    static byte[] of(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        Charset charset = StandardCharsets.UTF_8;
        if (b0 == 0 && b1 == 0 && ((b2 == 0xFE && b3 == 0xFF) || (b2 == 0 && b3 > 0))) {
            charset = UTF_32BE;
        } else if (b2 == 0 && b3 == 0 && ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0))) {
            charset = UTF_32LE;
        } else if ((b0 == 0xFE && b1 == 0xFF) || (b0 == 0 && b1 > 0)) {
            charset = StandardCharsets.UTF_16BE;
        } else if ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0)) {
            charset = StandardCharsets.UTF_16LE;
        }
        return charset.equals(StandardCharsets.UTF_8) ? bytes : of(bytes, charset.newDecoder());
    }

    private static byte[] of(byte[] bytes, CharsetDecoder decoder) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        byte[] utf8 = chars.flip().toString().getBytes(StandardCharsets.UTF_8);
        if (result.isError()) {
            utf8 = Arrays.copyOf(utf8, utf8.length + 1);
            utf8[utf8.length - 1] = NEVER;
        }
        return utf8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** Where the text begins: after any byte order marks. */
    static int afterMarks(byte[] bytes, int from, int end) {
        int i = from;
        while (i + 3 <= end && bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBB && bytes[i + 2] == (byte) 0xBF) {
            i += 3;
        }
        return i;
    }

    /**
     * How many bytes at the beginning are UTF-8 as RFC 3629 has it. A NUL among the first four, from which a parser
     * would guess another encoding, ends them too.
     */
    static int valid(byte[] bytes, int from, int length) {
        int end = from + length;
        for (int i = from; i < Math.min(from + 4, end); i++) {
            if (bytes[i] == 0) {
                return i - from;
            }
        }
        int i = from;
        while (i < end) {
            while (i + 8 <= end && areAscii(bytes, i)) {
                i += 8;
            }
            for (int stop = Math.min(i + 8, end); i < stop; ) {
                int size = bytes[i] >= 0 ? 1 : size(bytes, i, end);
                if (size == 0) {
                    return i - from;
                }
                i += size;
            }
        }
        return length;
    }

    private static boolean areAscii(byte[] b, int i) {
        return (b[i] | b[i + 1] | b[i + 2] | b[i + 3] | b[i + 4] | b[i + 5] | b[i + 6] | b[i + 7]) >= 0;
    }

    /** How many bytes the character has that begins here, of those that have more than one; 0 when there is none. */
    private static int size(byte[] bytes, int i, int end) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return i + 1 < end && (bytes[i + 1] & 0xC0) == 0x80 ? 2 : 0;
        }
        int size = lead < 0xE0 || lead > 0xF4 ? 0 : lead < 0xF0 ? 3 : 4;
        if (size == 0 || i + size > end) {
            return 0;
        }
        int second = bytes[i + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int j = i + 2; j < i + size; j++) {
            if ((bytes[j] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }

    /** Where something stands that is not white space of JSON; the end when nothing does. */
    static int afterBlanks(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Where the control characters begin, or else the bare word, that a place lies in or just after. */
    static int wordStart(byte[] bytes, int from, int place) {
        int i = place;
        while (i > from && isControl(bytes[i - 1])) {
            i--;
        }
        if (i < place || (place < bytes.length && isControl(bytes[place]))) {
            return i;
        }
        while (i > from && isOfWord(bytes[i - 1])) {
            i--;
        }
        return i;
    }

    private static boolean isControl(byte each) {
        return each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t';
    }

    private static boolean isOfWord(byte each) {
        return each < 0 || Character.isLetterOrDigit(each) || each == '-';
    }

    /** Where a surrogate stands without its pair, which UTF-8 cannot hold; −1 when there is none. */
    static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text, with U+FFFD for each surrogate without its pair. */
    static String writable(String text) {
        return loneSurrogate(text) < 0
                ? text
                : text.codePoints()
                        .map(each -> Character.getType(each) == Character.SURROGATE ? 0xFFFD : each)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
