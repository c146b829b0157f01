package org.terreau.water;

/**
 * A value of which only a range is known, and which is drawn anew in each sample.
 *
 * @param input what kind of value it is
 * @param owner whose it is: the id of the row of the table, of the soil or of the bed
 * @param value which value, by its name in the tables
 * @param low the lower end of the range
 * @param high the upper end of the range
 */
public record DrawnRange(UncertainInput input, String owner, String value, double low, double high) {}
