package org.terreau.value;

/**
 * Text of a document made fit for a screen: what a terminal or a browser would obey instead of showing, such as line
 * feeds, escapes and marks of direction, is replaced by U+FFFD.
 *
 * <p>For whatever is shown to a person and was written by somebody else: names, titles, places, file names. JSON has
 * escapes of its own and takes text as it is.
 */
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /**
     * Makes a text printable.
     *
     * @param text any text
     * @return one line of as many characters; the same text when nothing in it is hidden
     */
    public static String of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /**
     * Makes a text printable and short.
     *
     * @param text any text
     * @param most how many {@code char}s to show; a pair of surrogates that begins before this bound is shown whole
     * @return one line; it ends with … when something was cut off
     */
    public static String of(String text, int most) {
        int end = 0;
        while (end < text.length() && end < most && !isHidden(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(Math.min(text.length(), most) + 1).append(text, 0, end);
        while (end < text.length() && shown.length() < most) {
            int c = text.codePointAt(end);
            shown.appendCodePoint(isHidden(c) ? REPLACEMENT : c);
            end += Character.charCount(c);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
