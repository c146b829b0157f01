/**
 * What every Terreau value is made of: the one house style, identifiers, labels in two languages, date ranges.
 *
 * <p>No garden, no budget and no rule lives here; nothing here reads or writes.
 */
@NullMarked
package org.terreau.value;

import org.jspecify.annotations.NullMarked;
