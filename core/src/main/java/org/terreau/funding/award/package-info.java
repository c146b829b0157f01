/**
 * Awards of money or in kind, as funders publish them: SCDL subventions and 360Giving, read, checked and written.
 *
 * <p>Budgets, schemes and agreements are not known here; nothing here decides who gets an award.
 */
@NullMarked
package org.terreau.funding.award;

import org.jspecify.annotations.NullMarked;
