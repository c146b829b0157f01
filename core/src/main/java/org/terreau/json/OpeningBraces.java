package org.terreau.json;

import java.util.Arrays;

/**
 * Where the objects of a text begin, for those in which something is missing. To ask the parser for the place of each
 * object would cost more than to look for that of a few: the text is gone through once, as far as it was asked about.
 */
final class OpeningBraces {

    private final byte[] utf8;
    private int at;
    private int[] open = new int[16];
    private int depth;
    private int last;

    /** Takes a text of which the parser has read, without objection, what is asked about. */
    OpeningBraces(byte[] utf8, int from) {
        this.utf8 = utf8;
        this.at = from;
        this.last = from;
    }

    /** The opening brace of the object that ends before a place; asked from one end to the next. */
    int before(int end) {
        for (; at < end; at++) {
            switch (utf8[at]) {
                case '"' -> skipText(end);
                case '{' -> push(at);
                case '}' -> last = open[--depth];
                default -> {} // nothing that opens or closes an object
            }
        }
        return last;
    }

    private void skipText(int end) {
        for (at++; at < end && utf8[at] != '"'; at++) {
            at += utf8[at] == '\\' ? 1 : 0;
        }
    }

    private void push(int place) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = place;
    }
}
