package org.terreau.garden;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.terreau.value.Labelled;

/** What a report on a garden speaks of. Types of gardens select topics and forbid none. */
public enum GardenTopic implements Labelled {
    /** The land and by which right it is used. */
    LAND("terrain et droit d’usage", "land and right of use"),
    /** Plots and who has them. */
    PLOTS("parcelles et attributions", "plots and allocations"),
    /** When people may come. */
    OPENING("ouverture", "opening"),
    /** Equipment. */
    EQUIPMENT("équipement", "equipment"),
    /** Soil and its analyses. */
    SOIL("sol", "soil"),
    /** What is grown and how. */
    GROWING("cultures et pratiques", "crops and practices"),
    /** What is harvested. */
    HARVEST("récoltes", "harvests"),
    /** To whom the harvest goes. */
    REDISTRIBUTION("redistribution", "redistribution"),
    /** Baskets and member households. */
    BASKETS("paniers et adhérents", "baskets and member households"),
    /** Activities for the public, for pupils, for patients. */
    ACTIVITIES("animations", "activities"),
    /** How people are accompanied to a social or working life. */
    PATHWAYS("parcours d’insertion", "pathways of integration"),
    /** Who decides. */
    GOVERNANCE("gouvernance", "governance");

    private final String french;
    private final String english;

    GardenTopic(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Returns what a report on a garden of these types speaks of.
     *
     * @param types the types of the garden; none when they are not known
     * @return the topics of all of the types together, in the order of a report; every topic for no type
     */
    public static Set<GardenTopic> of(List<GardenType> types) {
        if (types.isEmpty()) {
            return Collections.unmodifiableSet(EnumSet.allOf(GardenTopic.class));
        }
        EnumSet<GardenTopic> topics = EnumSet.noneOf(GardenTopic.class);
        for (GardenType each : types) {
            topics.addAll(each.topics());
        }
        return Collections.unmodifiableSet(topics);
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
