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

    void flag(boolean flag);

    /** A value that was written by somebody else and is JSON already. */
    void raw(String json);

    @Override
    void close();
}
