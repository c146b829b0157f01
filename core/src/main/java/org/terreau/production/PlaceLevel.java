package org.terreau.production;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;

/** The levels of a place in a garden, from the outside in. */
enum PlaceLevel implements Labelled {
    SITE("site", "site", "site"),
    PLOT("parcelle", "plot", "plot"),
    BED("planche", "bed", "bed"),
    SECTION("section", "section", "section");

    static final List<PlaceLevel> ALL = List.of(values());

    private final String french;
    private final String english;
    private final String member;

    PlaceLevel(String french, String english, String member) {
        this.french = french;
        this.english = english;
        this.member = member;
    }

    String member() {
        return member;
    }

    /** What a path says on this level; null when nothing. */
    @Nullable
    String of(PlantingPlace place) {
        return switch (this) {
            case SITE -> place.site();
            case PLOT -> place.plot();
            case BED -> place.bed();
            case SECTION -> place.section();
        };
    }

    /** The path down to this level. */
    PlantingPlace outer(PlantingPlace place) {
        return new PlantingPlace(
                place.garden(),
                place.site(),
                this == SITE ? null : place.plot(),
                this == SITE || this == PLOT ? null : place.bed(),
                this == SECTION ? place.section() : null);
    }

    /** A path that says this level only. */
    PlantingPlace alone(String garden, String id) {
        return new PlantingPlace(
                garden,
                this == SITE ? id : null,
                this == PLOT ? id : null,
                this == BED ? id : null,
                this == SECTION ? id : null);
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
