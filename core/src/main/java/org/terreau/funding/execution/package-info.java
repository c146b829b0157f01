/**
 * Funding over time: forecast against realised, grants settled on what was spent, dedicated funds, agreements of
 * several years; the rules and indicators on them.
 *
 * <p>What a budget is stands a room below; what a scheme would give and how a project is financed are not known here.
 */
@NullMarked
package org.terreau.funding.execution;

import org.jspecify.annotations.NullMarked;
