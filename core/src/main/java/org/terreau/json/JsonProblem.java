package org.terreau.json;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text cannot be read further. */
final class JsonProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What Jackson says of itself rather than of the text. */
    private static final Pattern OF_ITSELF =
            Pattern.compile("(?s) \\((start marker at|for \\w+ starting at|not recognized) .*"
                    + "|, from `[^`]*`|:[^:]* `[^`]*`( to allow)?|\\R.*");

    /** What Jackson 2 says of a bare word beyond ASCII, although bytes that are no UTF-8 never come to it. */
    private static final String BEYOND_ASCII = "Invalid UTF-8";

    private final boolean limit;
    private final long offset;
    private final String detail;

    JsonProblem(boolean limit, long offset, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.limit = limit;
        this.offset = offset;
        this.detail = detail;
    }

    /** The text holds a byte that UTF-8 does not allow there. */
    static JsonProblem notUtf8(long offset, byte found) {
        return new JsonProblem(false, offset, String.format(Locale.ROOT, "0x%02X", found & 0xFF), null);
    }

    /** Whether a limit was passed; otherwise the text is no JSON. */
    boolean isLimit() {
        return limit;
    }

    /** The byte at which reading stopped, from 0. */
    long offset() {
        return offset;
    }

    /** Whether a bare word or a control character stands where a value should; the place is then in or after it. */
    boolean isWord() {
        return detail.startsWith(BEYOND_ASCII)
                || detail.startsWith("Illegal character")
                || detail.startsWith("Unrecognized token")
                || detail.startsWith("Non-standard token");
    }

    /** The end of the key of the text that tells it. */
    String variant() {
        return getCause() == null ? "bytes" : "";
    }

    /** What the parser says of the text, on one line. */
    String detail() {
        return detail.startsWith(BEYOND_ASCII)
                ? "Unrecognized token"
                : OF_ITSELF.matcher(detail).replaceAll("");
    }
}
