/**
 * Reference evapotranspiration: the equations of FAO-56 (Allen, Pereira, Raes and Smith 1998, FAO Irrigation and
 * Drainage Paper 56) and of ASCE-EWRI (2005), and the chain by which each day gets its value and the name of its
 * procedure.
 *
 * <p>An equation by itself answers NaN, and never an infinity, to an argument outside of the range that it names; no
 * series made here holds one. What a crop or a soil makes of the evapotranspiration is not here.
 */
@NullMarked
package org.terreau.water.evapotranspiration;

import org.jspecify.annotations.NullMarked;
