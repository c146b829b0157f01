package org.terreau.dossier;

import org.terreau.finding.Findings;
import org.terreau.garden.Garden;
import org.terreau.json.Reading;

/**
 * A line of a file of gardens: the garden, or why there is none.
 *
 * @param line the number of the line in the file, from 1
 * @param reading the garden, where it could be read; its id, where at least that could
 * @param findings what was found while reading the line, and what the rules found in the garden: with this line, and
 *     places in the garden
 */
public record GardenLine(int line, Reading<Garden> reading, Findings findings) {}
