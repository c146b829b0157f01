package org.terreau.production;

import org.jspecify.annotations.Nullable;

/** The place of a planting as far as it is said; null for what is not. */
record PlantingPlace(
        String garden,
        @Nullable String site,
        @Nullable String plot,
        @Nullable String bed,
        @Nullable String section) {

    static PlantingPlace of(Planting planting) {
        return new PlantingPlace(
                planting.getGarden(),
                planting.getSite().orElse(null),
                planting.getPlot().orElse(null),
                planting.getBed().orElse(null),
                planting.getSection().orElse(null));
    }
}
