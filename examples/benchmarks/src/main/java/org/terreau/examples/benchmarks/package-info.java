/** Times of what Terreau does most: reading, checking, measuring. */
@NullMarked
package org.terreau.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
