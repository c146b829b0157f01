/**
 * Money, exact rates, exact apportionment, and amounts as people write and read them.
 *
 * <p>What lives here: values and arithmetic that any ledger could use; exact or refused, never rounded in silence.
 *
 * <p>What must not: gardens, budgets, findings, exchange rates. This is the lowest room: it knows no other.
 */
@NullMarked
package org.terreau.money;

import org.jspecify.annotations.NullMarked;
