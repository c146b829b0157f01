package org.terreau.json;

import java.math.BigDecimal;

/** Writes one JSON text: what the two Jacksons have in common. */
interface JsonOutput extends AutoCloseable {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    void text(String text);

    void number(long number);

    void number(BigDecimal number);

    /** The digits of a number, without exponent unless that would take more than any memory. */
    static String digits(BigDecimal number) {
        return Math.abs((long) number.scale()) > 1_000 ? number.toString() : number.toPlainString();
    }

    void flag(boolean flag);

    /** A value that was written by somebody else and is JSON already. */
    void raw(String json);

    @Override
    void close();
}
