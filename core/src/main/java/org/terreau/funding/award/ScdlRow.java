package org.terreau.funding.award;

import org.terreau.finding.Findings;

/**
 * A row of a file.
 *
 * @param number the number of the record below the header, from 1; empty lines are not counted
 * @param line the line of the file on which it begins, from 1
 * @param award what it says
 * @param findings what is wrong with it, each at {@code /<number - 1>/<column>} and with its line; what only several
 *     rows together show is not here
 */
public record ScdlRow(int number, int line, Award award, Findings findings) {}
