package org.terreau.water;

import java.util.List;
import org.terreau.garden.Garden;
import org.terreau.production.Production;

/**
 * The water of a dossier, with the gardens and the plantings that it names: what rules and budgets need to know.
 *
 * @param water sources, soils, beds, waterings
 * @param gardens the gardens that it names, in any order; others do no harm
 * @param production the plantings that it names, and the harvests; an empty one where the dossier has none
 */
public record WateredGardens(Water water, List<Garden> gardens, Production production) {

    /** Keeps the gardens. */
    public WateredGardens {
        gardens = List.copyOf(gardens);
    }
}
