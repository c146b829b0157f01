/**
 * Who decides and who is heard: bodies, meetings, consultations, proposals, decisions, surveys, trainings.
 *
 * <p>Persons are opaque references here, or counts.
 */
@NullMarked
package org.terreau.network.governance;

import org.jspecify.annotations.NullMarked;
