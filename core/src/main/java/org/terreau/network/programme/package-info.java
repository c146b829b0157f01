/**
 * Programmes: what is done in gardens with people, for which ends, and how that is judged.
 *
 * <p>No person and no pathway of a person is here, only groups, functions and counts.
 */
@NullMarked
package org.terreau.network.programme;

import org.jspecify.annotations.NullMarked;
