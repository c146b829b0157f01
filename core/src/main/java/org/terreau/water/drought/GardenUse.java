package org.terreau.water.drought;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What is watered. */
public enum GardenUse implements Labelled {
    /** Kitchen garden. */
    KITCHEN_GARDEN("jardin potager", "kitchen garden"),
    /** Lawn. */
    LAWN("pelouse", "lawn"),
    /** Flower bed or box. */
    FLOWER_BED("massif fleuri ou jardinière", "flower bed or box"),
    /** Tree, shrub or hedge. */
    TREE("arbre, arbuste ou haie", "tree, shrub or hedge"),
    /** Fruit tree or orchard. */
    FRUIT_TREE("arbre fruitier ou verger", "fruit tree or orchard"),
    /** Green space or pleasure garden. */
    GREEN_SPACE("espace vert ou jardin d’agrément", "green space or pleasure garden"),
    /** Greenhouse that is no farm’s. */
    GREENHOUSE("serre non agricole", "greenhouse that is no farm’s"),
    /** Sports ground. */
    SPORTS_GROUND("terrain de sport", "sports ground"),
    /** Golf course. */
    GOLF_COURSE("golf", "golf course"),
    /** Farm crop. */
    CROP("culture agricole", "farm crop"),
    /** Another use. */
    OTHER("autre usage", "another use");

    private final String french;
    private final String english;

    GardenUse(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
