/**
 * Figures of law by day, as reference data that a host may update, and the calculators that rest on them alone.
 *
 * <p>No financing plan, no funder's own scheme and no award lives here; nothing here is a rule.
 */
@NullMarked
package org.terreau.funding.law;

import org.jspecify.annotations.NullMarked;
