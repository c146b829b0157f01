package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * What a garden is for. A garden may be of several types at once: a type selects defaults and sections of a report, it
 * forbids nothing.
 */
public enum GardenType implements Labelled {
    /** Jardin familial: land divided into plots, each for a household and its own needs (Code rural, art. L. 561-1). */
    FAMILY("jardin familial", "family garden"),
    /** Jardin partagé: managed together, open to the public, with social and cultural activities besides. */
    SHARED("jardin partagé", "shared garden"),
    /** Jardin d’insertion: made for the return of people in difficulty to social or working life. */
    INTEGRATION("jardin d’insertion", "integration garden"),
    /** Jardin de Cocagne: organic market garden that integrates by work and sells to member households. */
    COCAGNE("jardin de Cocagne", "Cocagne garden"),
    /** Jardin pédagogique: made for teaching. */
    EDUCATIONAL("jardin pédagogique", "educational garden"),
    /** Jardin thérapeutique: of a place of care, or for its patients. */
    THERAPEUTIC("jardin thérapeutique", "therapeutic garden"),
    /** Jardin de pied d’immeuble: in a housing estate, with its landlord. */
    ESTATE("jardin de pied d’immeuble", "housing estate garden");

    private final String french;
    private final String english;

    GardenType(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
