/**
 * Gardens on the map: GeoJSON, territories, the spatial index, bouquets of neighbouring gardens, the map page.
 *
 * <p>Rules and indicators of the domain do not live here: they belong in {@code org.terreau.core}.
 */
@NullMarked
package org.terreau.geo;

import org.jspecify.annotations.NullMarked;
