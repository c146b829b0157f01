package org.terreau.json;

import java.io.OutputStream;

/** Opens JSON texts for reading and writing. Immutable, for any number of threads. */
interface JsonStreams {

    /** Opens a text in UTF-8 for reading. */
    JsonTokens tokens(byte[] utf8, int from, int length);

    /** Opens a text in UTF-8 for writing; indented by two spaces, or on one line. */
    JsonOutput output(OutputStream out, boolean indented);
}
