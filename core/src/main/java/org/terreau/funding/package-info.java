/**
 * Money for gardens: forms and their accounts, budgets, funders and their shares, the rules and indicators on them.
 *
 * <p>Who the participants are and what grows is not known here; a budget names its funders by id.
 */
@NullMarked
package org.terreau.funding;

import org.jspecify.annotations.NullMarked;
