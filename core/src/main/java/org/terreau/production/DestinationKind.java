package org.terreau.production;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Where a harvest goes. */
public enum DestinationKind implements Labelled {
    /** Cultivators. */
    CULTIVATORS("cultivateurs", "cultivators"),
    /** Partner association. */
    PARTNER("association partenaire", "partner association"),
    /** Shared meal. */
    SHARED_MEAL("repas partagé", "shared meal"),
    /** Basket for sale. */
    SALE_BASKET("panier vendu", "basket for sale"),
    /** Solidarity basket. */
    SOLIDARITY_BASKET("panier solidaire", "solidarity basket"),
    /** Exchange. */
    EXCHANGE("échange", "exchange"),
    /** Seed. */
    SEED("semence", "seed"),
    /** Animals. */
    ANIMALS("animaux", "animals"),
    /** Compost. */
    COMPOST("compost", "compost"),
    /** Loss. */
    LOSS("perte", "loss"),
    /** Unknown. */
    UNKNOWN("destination inconnue", "unknown");

    private final String french;
    private final String english;

    DestinationKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
