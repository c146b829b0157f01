/**
 * Financing plans: what a project costs, who is asked, who has granted and paid, what is secured and what is hoped for,
 * and which public duties follow, with their dates.
 *
 * <p>What a single scheme allows is worked out in {@code scheme}; what became of the money over the years is not here.
 */
@NullMarked
package org.terreau.funding.plan;

import org.jspecify.annotations.NullMarked;
