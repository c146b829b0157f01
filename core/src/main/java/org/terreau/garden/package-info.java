/**
 * Gardens: their sites, plots, beds and zones, by which right they use the land, what stands in them, and projects of
 * gardens.
 *
 * <p>What grows there is in {@code production}; who runs and supports them in {@code network}.
 */
@NullMarked
package org.terreau.garden;

import org.jspecify.annotations.NullMarked;
