package org.terreau.water.coefficient;

import java.util.Locale;
import java.util.Set;
import org.terreau.value.Labelled;

/**
 * What of a crop stands already when its season begins.
 *
 * <p>FAO-56 does not say it in its tables. Woody crops are those of the groups of trees, vines, bushes and shrubs; with
 * them stand turf and pasture. Other perennials are those whose ids {@link #of} knows, by what gardeners know of them.
 */
public enum GrowthHabit implements Labelled {
    /** Nothing: sown or planted each season, roots and shoots grow. */
    ANNUAL("annuelle", "annual"),
    /** The roots: shoots come up each season. */
    REGROWING("vivace qui repousse", "regrowing perennial"),
    /** Roots and shoots: trees, vines, shrubs, turf. */
    STANDING("ligneuse ou permanente", "woody or standing");

    private static final Set<String> STANDING_GROUPS =
            Set.of("fruit trees", "grapes and berries", "trees and vines", "mediterranean shrubs", "turf");
    private static final Set<String> STANDING_IDS =
            Set.of("rosemary", "thyme", "lavender", "sage", "savory", "wormwood");
    private static final Set<String> REGROWING_IDS = Set.of(
            "artichoke",
            "asparagus",
            "chives",
            "hop",
            "lemon_balm",
            "mint",
            "oregano",
            "peppermint",
            "peppermint_cut",
            "rhubarb",
            "strawberry",
            "yarrow");

    private final String french;
    private final String english;

    GrowthHabit(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the habit of a crop of the published tables.
     *
     * @param id the crop's id
     * @param group the group of crops that it stands in
     * @return annual unless the group or the id is known as another
     */
    public static GrowthHabit of(String id, String group) {
        if (REGROWING_IDS.contains(id)) {
            return REGROWING;
        }
        return STANDING_IDS.contains(id) || STANDING_GROUPS.contains(group) ? STANDING : ANNUAL;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
