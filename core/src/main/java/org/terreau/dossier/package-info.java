/**
 * The aggregate root: one programme or network as one document, with its cross-references, the whole rule book, the
 * whole catalogue of indicators, and the rules and indicators that cross rooms.
 *
 * <p>What belongs to one room stands in that room.
 */
@NullMarked
package org.terreau.dossier;

import org.jspecify.annotations.NullMarked;
