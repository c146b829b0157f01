package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Lines of activity besides growing vegetables. */
public enum ActivityLine implements Labelled {
    /** Food processing. */
    PROCESSING("transformation agro-alimentaire", "food processing"),
    /** Packing and distribution platform. */
    PACKING_AND_DISTRIBUTION("plateforme de conditionnement et de distribution", "packing and distribution platform"),
    /** Educational activities. */
    EDUCATION("animations pédagogiques", "educational activities"),
    /** Urban farming. */
    URBAN_FARMING("agriculture urbaine", "urban farming"),
    /** Horticulture (Fleurs de Cocagne). */
    FLOWERS("horticulture (Fleurs de Cocagne)", "horticulture (Fleurs de Cocagne)"),
    /** Micro-farm. */
    MICRO_FARM("microferme", "micro-farm"),
    /** Cannery. */
    CANNERY("conserverie", "cannery"),
    /** Collective catering. */
    CATERING("restauration collective", "collective catering"),
    /** Care for green spaces. */
    GREEN_SPACES("gestion des espaces verts", "care for green spaces"),
    /** Solidarity baskets at a reduced price. */
    SOLIDARITY_BASKETS("paniers solidaires à prix réduit", "solidarity baskets at a reduced price"),
    /** Logistics platform. */
    LOGISTICS("plateforme logistique", "logistics platform"),
    /** Other activity. */
    OTHER("autre activité", "other activity");

    private final String french;
    private final String english;

    ActivityLine(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
