package org.terreau.production;

import java.util.List;
import java.util.function.UnaryOperator;
import org.terreau.garden.Garden;

/**
 * What is grown, with the gardens in which it grows and the names of those to whom it goes: what rules and indicators
 * judge that need a place, an area or a name.
 *
 * @param production what is grown, harvested and given on
 * @param gardens the gardens that it names, in any order; others do no harm
 * @param organisations the name of an organisation by its id; the id itself where no name is known. A pure function.
 */
public record GrownIn(Production production, List<Garden> gardens, UnaryOperator<String> organisations) {

    /** Keeps the gardens. */
    public GrownIn {
        gardens = List.copyOf(gardens);
    }

    /**
     * Takes what is grown where organisations have no names but their ids.
     *
     * @param production what is grown, harvested and given on
     * @param gardens the gardens that it names, in any order; others do no harm
     */
    public GrownIn(Production production, List<Garden> gardens) {
        this(production, gardens, UnaryOperator.identity());
    }
}
