/**
 * Crop coefficients, stages, soils, wetting, mulch, yield response and salinity: reference data, how to look them up,
 * and how they become the daily arrays of a season.
 *
 * <p>Plain arrays go in and come out: no weather, no balance and no garden is known here.
 *
 * <p>Sources of the data: FAO Irrigation and Drainage Paper 56 (1998), as facts; its second edition (revised 2025, CC
 * BY 4.0) through public transcriptions, counted for each value; tables of swb2 (USGS, CC0). Each file names its own.
 */
@NullMarked
package org.terreau.water.coefficient;

import org.jspecify.annotations.NullMarked;
