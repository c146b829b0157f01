package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How people garden, as far as a source says so. */
public enum Practice implements Labelled {
    /** Organic growing. */
    ORGANIC("agriculture biologique", "organic growing"),
    /** Without pesticides. */
    NO_PESTICIDES("sans pesticide", "without pesticides"),
    /** Old varieties. */
    OLD_VARIETIES("variétés anciennes", "old varieties"),
    /** Local varieties. */
    LOCAL_VARIETIES("variétés locales", "local varieties"),
    /** Composting. */
    COMPOSTING("compost", "composting"),
    /** Rainwater harvesting. */
    RAINWATER("récupération de l’eau de pluie", "rainwater harvesting"),
    /** Reused materials. */
    REUSED_MATERIALS("matériaux de réemploi", "reused materials"),
    /** Local bees (black bee). */
    LOCAL_BEES("abeille locale (abeille noire)", "local bees (black bee)"),
    /** Care for biodiversity. */
    BIODIVERSITY("préservation de la biodiversité", "care for biodiversity"),
    /** Seed saving. */
    SEED_SAVING("semences du jardin", "seed saving"),
    /** Intercropping. */
    INTERCROPPING("associations de cultures", "intercropping");

    private final String french;
    private final String english;

    Practice(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
