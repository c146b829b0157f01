/** A funder with a scheme as a document, and rules on budgets of its own; its tests use the test jar of core. */
@NullMarked
package org.terreau.examples.funder;

import org.jspecify.annotations.NullMarked;
