package org.terreau.dossier;

import org.terreau.finding.Findings;
import org.terreau.json.Reading;

/**
 * What came of reading a file of gardens.
 *
 * @param head the dossier of the first line, with the gardens that it holds itself; no value when it could not be read,
 *     and then no reference of a garden could be followed
 * @param gardens how many of the further lines hold a garden that could be read
 * @param unread how many of them do not; with the gardens, all lines but the first and the blank ones
 * @param ofHead what was found while reading the first line, and what the rules found in the dossier
 * @param ofGardens what was found in the further lines; at most {@link Findings#MOST_PER_RULE} of a rule are kept, the
 *     count goes on
 */
public record GardenLinesReading(Reading<Dossier> head, int gardens, int unread, Findings ofHead, Findings ofGardens) {

    /**
     * Returns everything that was found.
     *
     * @return the findings of the first line and those of the further ones, the gravest first
     */
    public Findings findings() {
        return ofHead.and(ofGardens);
    }
}
