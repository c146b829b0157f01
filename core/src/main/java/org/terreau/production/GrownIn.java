package org.terreau.production;

import java.util.List;
import org.terreau.garden.Garden;

/**
 * What is grown, with the gardens in which it grows: what rules and indicators judge that need a place or an area.
 *
 * @param production what is grown, harvested and given on
 * @param gardens the gardens that it names, in any order; others do no harm
 */
public record GrownIn(Production production, List<Garden> gardens) {

    /** Keeps the gardens. */
    public GrownIn {
        gardens = List.copyOf(gardens);
    }
}
