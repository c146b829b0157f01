package org.terreau.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON texts come in UTF-8; those that a spreadsheet or an old tool wrote in UTF-16 or UTF-32 are turned into it. */
final class Utf8 {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    private Utf8() {}

    /** The same text in UTF-8, without a byte order mark. What cannot be decoded becomes U+FFFD, which is no JSON. */
    static byte[] of(byte[] bytes) {
        int b0 = at(bytes, 0);
        int b1 = at(bytes, 1);
        int b2 = at(bytes, 2);
        int b3 = at(bytes, 3);
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return Arrays.copyOfRange(bytes, 3, bytes.length);
        }
        boolean mark = false;
        Charset charset = StandardCharsets.UTF_8;
        if (b0 == 0 && b1 == 0 && ((b2 == 0xFE && b3 == 0xFF) || (b2 == 0 && b3 > 0))) {
            charset = UTF_32BE;
            mark = b2 == 0xFE;
        } else if (b2 == 0 && b3 == 0 && ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0))) {
            charset = UTF_32LE;
            mark = b0 == 0xFF;
        } else if ((b0 == 0xFE && b1 == 0xFF) || (b0 == 0 && b1 > 0)) {
            charset = StandardCharsets.UTF_16BE;
            mark = b0 == 0xFE;
        } else if ((b0 == 0xFF && b1 == 0xFE) || (b0 > 0 && b1 == 0)) {
            charset = StandardCharsets.UTF_16LE;
            mark = b0 == 0xFF;
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        String text = new String(bytes, charset);
        return (mark ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
