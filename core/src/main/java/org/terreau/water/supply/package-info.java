/**
 * Rain water: roofs, first flush, tanks, how reliable they are and how large they should be. On plain arrays.
 *
 * <p>What a garden needs of the water is in {@code water.balance}; no weather class is known here. The rules of the
 * tank are those of Jenkins and Pearson (1978), the coefficients those of EN 16941-1:2024 and DIN 1989-1:2002.
 */
@NullMarked
package org.terreau.water.supply;

import org.jspecify.annotations.NullMarked;
