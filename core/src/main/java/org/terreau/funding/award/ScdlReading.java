package org.terreau.funding.award;

import java.util.Optional;
import org.terreau.finding.Findings;

/**
 * What came of reading a file of awards.
 *
 * @param rows how many rows it has
 * @param header its header; empty for a file without one
 * @param findings everything that was found: of the file, of each row, of several rows together; at most
 *     {@link Findings#MOST_PER_RULE} of a rule are kept, the count goes on
 */
public record ScdlReading(int rows, Optional<ScdlHeader> header, Findings findings) {}
