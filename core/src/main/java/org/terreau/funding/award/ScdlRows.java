package org.terreau.funding.award;

/** Takes the rows of a file one after the other, so that a file of any length needs little memory. */
@FunctionalInterface
public interface ScdlRows {

    /**
     * Takes a row.
     *
     * @param row the row
     */
    void row(ScdlRow row);

    /**
     * Takes the header, once, before any row.
     *
     * @param header the header
     */
    default void header(ScdlHeader header) {}
}
