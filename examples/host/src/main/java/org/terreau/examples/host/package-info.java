/** A host on the module path, with a mapper and a validator of its own. */
@NullMarked
package org.terreau.examples.host;

import org.jspecify.annotations.NullMarked;
