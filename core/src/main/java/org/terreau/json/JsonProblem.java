package org.terreau.json;

/** The text cannot be read further. */
final class JsonProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean limit;
    private final long offset;
    private final String detail;

    JsonProblem(boolean limit, long offset, String detail, Throwable cause) {
        super(detail, cause);
        this.limit = limit;
        this.offset = offset;
        this.detail = detail;
    }

    /** Whether a limit was passed; otherwise the text is no JSON. */
    boolean isLimit() {
        return limit;
    }

    /** The byte at which reading stopped, from 0. */
    long offset() {
        return offset;
    }

    /** What the parser says, on one line. */
    String detail() {
        int end = detail.indexOf('\n');
        return end < 0 ? detail : detail.substring(0, end);
    }
}
