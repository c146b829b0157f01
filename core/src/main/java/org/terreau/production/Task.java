package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What is worked at in a garden. */
public enum Task implements Labelled {
    /** Soil work. */
    SOIL("travail du sol", "soil work"),
    /** Sowing and planting. */
    SOWING("semis et plantation", "sowing and planting"),
    /** Watering. */
    WATERING("arrosage", "watering"),
    /** Weeding. */
    WEEDING("désherbage", "weeding"),
    /** Harvesting. */
    HARVESTING("récolte", "harvesting"),
    /** Composting. */
    COMPOSTING("compostage", "composting"),
    /** Beekeeping. */
    BEEKEEPING("apiculture", "beekeeping"),
    /** Building and repair. */
    BUILDING("construction et entretien", "building and repair"),
    /** Hosting and activities. */
    HOSTING("accueil et animation", "hosting and activities"),
    /** Distribution. */
    DISTRIBUTION("distribution", "distribution"),
    /** Administration. */
    ADMINISTRATION("gestion", "administration"),
    /** Other task. */
    OTHER("autre tâche", "other task");

    private final String french;
    private final String english;

    Task(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
