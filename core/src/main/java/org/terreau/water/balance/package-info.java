/**
 * The soil water balance of a bed over a season, with one crop coefficient or two (FAO-56, chapters 6 to 8), and its
 * closed ledger, by origin, fate and source.
 *
 * <p>It works on plain arrays: what crops, soils and weather are is in the rooms before it; a garden of many beds, its
 * tanks and its orders are in the rooms after it.
 */
@NullMarked
package org.terreau.water.balance;

import org.jspecify.annotations.NullMarked;
