/**
 * What funders offer, as data: schemes with their rates, ceilings, floors and conditions; what a scheme allows to an
 * application, at most how much, and what would make it pass; envelopes.
 *
 * <p>Financing plans, their sources and their duties live above; what a law says by date lives in {@code law}.
 */
@NullMarked
package org.terreau.funding.scheme;

import org.jspecify.annotations.NullMarked;
