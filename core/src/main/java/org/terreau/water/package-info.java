/**
 * Water in gardens: what a dossier says of sources, soils, beds and waterings; the budget of a whole garden over its
 * weather, advice, uncertainty, and the rules and indicators on them.
 *
 * <p>The parts stand in rooms of their own below this one: weather, evapotranspiration, crop coefficients, the soil
 * water balance, supply by tanks, drought orders. None of them knows this room.
 */
@NullMarked
package org.terreau.water;

import org.jspecify.annotations.NullMarked;
