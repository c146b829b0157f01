/**
 * Reading and writing values as JSON, with Jackson 3 or Jackson 2, whichever the host brings; and the JSON Schema of a
 * type.
 *
 * <p>Only the streaming part of Jackson is used here, so that one read tells every problem of a document with its
 * place; the two Jackson modules serve hosts that map Terreau's values with mappers of their own. What a document means
 * is not known here.
 */
@NullMarked
package org.terreau.json;

import org.jspecify.annotations.NullMarked;
