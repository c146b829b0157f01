package org.terreau.json;

/**
 * How much a reader takes in: what goes beyond is a finding, not a crash.
 *
 * @param documentBytes the longest document, in bytes
 * @param depth the deepest nesting of objects and arrays
 * @param textLength the longest text, in characters
 * @param numberLength the longest number, in characters
 * @param nameLength the longest name of a member, in characters
 */
public record Limits(int documentBytes, int depth, int textLength, int numberLength, int nameLength) {

    /** The most digits that a number may have. */
    public static final int DIGITS = 18;

    /** The most decimals, and the most trailing zeros by exponent, that a number may have. */
    public static final int SCALE = 9;

    /**
     * Returns the limits that fit a whole network with its gardens.
     *
     * @return 64 MiB, 64 levels, texts of 20,000, numbers of 40, names of 200 characters
     */
    public static Limits standard() {
        return new Limits(64 * 1024 * 1024, 64, 20_000, 40, 200);
    }
}
