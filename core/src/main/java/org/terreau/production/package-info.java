/**
 * What is grown and harvested, where it goes, baskets, seed, work and resources.
 *
 * <p>What crops are and need is in {@code crop}.
 */
@NullMarked
package org.terreau.production;

import org.jspecify.annotations.NullMarked;
