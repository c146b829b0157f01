package org.terreau.water.drought;

/**
 * A part of a text: a folded word, a sign, a time or an area.
 *
 * @param kind what it is
 * @param text the folded word or the sign
 * @param value the minute of the day, the area in square metres, or the number
 * @param from where it begins in the text
 * @param to where it ends in the text
 */
record Word(Kind kind, String text, double value, int from, int to) {

    /** What a word can be. */
    enum Kind {
        WORD,
        NUMBER,
        TIME,
        AREA,
        SIGN,
        END
    }

    int minute() {
        return (int) value;
    }
}
