/**
 * What an indicator, a catalogue and a measurement are.
 *
 * <p>No indicator stands here: each stands in the room that it measures.
 */
@NullMarked
package org.terreau.indicator;

import org.jspecify.annotations.NullMarked;
