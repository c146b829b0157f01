/**
 * What a finding, a rule, a rule book and a source are: the one shape for every problem, whether it was met in the
 * bytes, in a constraint or in a rule of the domain.
 *
 * <p>No rule about gardens or budgets lives here; each stands in the room that it judges.
 */
@NullMarked
package org.terreau.finding;

import org.jspecify.annotations.NullMarked;
