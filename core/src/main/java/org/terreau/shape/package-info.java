/**
 * How a value type looks from outside: its members, their kinds and their constraints, read once by reflection.
 *
 * <p>Reading, writing, the JSON Schema and the constraint check all use this one description. Not exported: a user of
 * the library never meets it. No domain knowledge lives here.
 */
@NullMarked
package org.terreau.shape;

import org.jspecify.annotations.NullMarked;
