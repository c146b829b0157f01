/**
 * Figures and breakdowns as the world states them: with unit, qualifier, base, date and source, contradictions kept
 * side by side, printed percentages checked against counts.
 *
 * <p>What is counted (persons, gardens, euros) is not known here.
 */
@NullMarked
package org.terreau.statistic;

import org.jspecify.annotations.NullMarked;
