package org.terreau.production;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;

/** The days of a planting, in the order in which they come. */
enum PlantingStep implements Labelled {
    SOWN("semis", "sowing", "sown"),
    PLANTED("plantation", "planting", "planted"),
    FIRST_HARVEST("première récolte", "first harvest", "firstHarvest"),
    LAST_HARVEST("dernière récolte", "last harvest", "lastHarvest");

    static final List<PlantingStep> ALL = List.of(values());

    private final String french;
    private final String english;
    private final String member;

    PlantingStep(String french, String english, String member) {
        this.french = french;
        this.english = english;
        this.member = member;
    }

    /** The day of this step; null when it is not known. */
    @Nullable
    LocalDate of(Planting planting) {
        return switch (this) {
            case SOWN -> planting.getSown().orElse(null);
            case PLANTED -> planting.getPlanted().orElse(null);
            case FIRST_HARVEST -> planting.getFirstHarvest().orElse(null);
            case LAST_HARVEST -> planting.getLastHarvest().orElse(null);
        };
    }

    String member() {
        return member;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
