package org.terreau.garden;

import static org.terreau.garden.GardenTopic.ACTIVITIES;
import static org.terreau.garden.GardenTopic.BASKETS;
import static org.terreau.garden.GardenTopic.EQUIPMENT;
import static org.terreau.garden.GardenTopic.GOVERNANCE;
import static org.terreau.garden.GardenTopic.GROWING;
import static org.terreau.garden.GardenTopic.HARVEST;
import static org.terreau.garden.GardenTopic.LAND;
import static org.terreau.garden.GardenTopic.OPENING;
import static org.terreau.garden.GardenTopic.PATHWAYS;
import static org.terreau.garden.GardenTopic.PLOTS;
import static org.terreau.garden.GardenTopic.REDISTRIBUTION;
import static org.terreau.garden.GardenTopic.SOIL;

import java.util.List;
import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * What a garden is for. A garden may be of several types at once: a type selects defaults and sections of a report, it
 * forbids nothing.
 */
public enum GardenType implements Labelled {
    /** Jardin familial: land divided into plots, each for a household and its own needs (Code rural, art. L. 561-1). */
    FAMILY("jardin familial", "family garden", PlotKind.INDIVIDUAL),
    /** Jardin partagé: managed together, open to the public, with social and cultural activities besides. */
    SHARED("jardin partagé", "shared garden", PlotKind.COLLECTIVE),
    /** Jardin d’insertion: made for the return of people in difficulty to social or working life. */
    INTEGRATION("jardin d’insertion", "integration garden", PlotKind.COLLECTIVE),
    /** Jardin de Cocagne: organic market garden that integrates by work and sells to member households. */
    COCAGNE("jardin de Cocagne", "Cocagne garden", PlotKind.COLLECTIVE),
    /** Jardin pédagogique: made for teaching. */
    EDUCATIONAL("jardin pédagogique", "educational garden", PlotKind.EDUCATIONAL),
    /** Jardin thérapeutique: of a place of care, or for its patients. */
    THERAPEUTIC("jardin thérapeutique", "therapeutic garden", PlotKind.ACCESSIBLE),
    /** Jardin de pied d’immeuble: in a housing estate, with its landlord. */
    ESTATE("jardin de pied d’immeuble", "housing estate garden", PlotKind.INDIVIDUAL);

    private final String french;
    private final String english;
    private final PlotKind plotKind;

    GardenType(String french, String english, PlotKind plotKind) {
        this.french = french;
        this.english = english;
        this.plotKind = plotKind;
    }

    /**
     * Returns what a new plot of such a garden is, as long as nobody says otherwise.
     *
     * @return the kind; any other is as good
     */
    public PlotKind plotKind() {
        return plotKind;
    }

    /**
     * Returns what a report on such a garden speaks of.
     *
     * @return the topics in the order of a report; see {@link GardenTopic#of} for a garden of several types
     */
    public List<GardenTopic> topics() {
        return switch (this) {
            case FAMILY -> List.of(LAND, PLOTS, EQUIPMENT, SOIL, GOVERNANCE);
            case SHARED -> List.of(LAND, OPENING, EQUIPMENT, SOIL, GROWING, ACTIVITIES, GOVERNANCE);
            case INTEGRATION ->
                List.of(LAND, OPENING, EQUIPMENT, GROWING, HARVEST, REDISTRIBUTION, PATHWAYS, GOVERNANCE);
            case COCAGNE -> List.of(LAND, GROWING, HARVEST, REDISTRIBUTION, BASKETS, PATHWAYS, GOVERNANCE);
            case EDUCATIONAL -> List.of(OPENING, EQUIPMENT, SOIL, GROWING, ACTIVITIES);
            case THERAPEUTIC -> List.of(OPENING, EQUIPMENT, SOIL, ACTIVITIES);
            case ESTATE -> List.of(LAND, PLOTS, EQUIPMENT, SOIL, ACTIVITIES, GOVERNANCE);
        };
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
