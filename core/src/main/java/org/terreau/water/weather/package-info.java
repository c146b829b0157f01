/**
 * Weather as it was observed or foretold: stations, daily and hourly series as columns, readers of the files that they
 * come in, what is missing in them and what cannot be.
 *
 * <p>What water does with it, evapotranspiration included, is in the rooms beside.
 */
@NullMarked
package org.terreau.water.weather;

import org.jspecify.annotations.NullMarked;
