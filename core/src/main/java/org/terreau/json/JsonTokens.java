package org.terreau.json;

/** The tokens of one JSON text in UTF-8, one after the other: what the two Jacksons have in common. */
interface JsonTokens extends AutoCloseable {

    /** Steps to the next token; {@link Token#END} when the text is over. */
    Token next() throws JsonProblem;

    /** The name, the text or the digits of this token. */
    String text() throws JsonProblem;

    /** Steps over what this token opens, to its end; nothing when it opens nothing. */
    void skip() throws JsonProblem;

    /** Where this token begins, in bytes from 0. */
    long start();

    /** Where the text stands after this token, in bytes from 0. */
    long end();

    @Override
    void close();
}
