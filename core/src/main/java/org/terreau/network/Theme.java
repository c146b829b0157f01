package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** A field of public policy that gardens touch. */
public enum Theme implements Labelled {
    /** Agroecology. */
    AGROECOLOGY("agro-écologie", "agroecology"),
    /** Biodiversity. */
    BIODIVERSITY("biodiversité", "biodiversity"),
    /** Environment. */
    ENVIRONMENT("environnement", "environment"),
    /** Solidarity. */
    SOLIDARITY("solidarité", "solidarity"),
    /** Habitat. */
    HABITAT("habitat", "habitat"),
    /** Social housing. */
    SOCIAL_HOUSING("logement social", "social housing"),
    /** Housing. */
    HOUSING("logement", "housing"),
    /** Life of associations. */
    ASSOCIATIONS("vie associative", "life of associations"),
    /** Heritage. */
    HERITAGE("patrimoine", "heritage"),
    /** Social and work integration. */
    INTEGRATION("insertion socio-professionnelle", "social and work integration"),
    /** Education. */
    EDUCATION("éducation", "education"),
    /** Health. */
    HEALTH("santé", "health"),
    /** Solidarity economy. */
    SOLIDARITY_ECONOMY("économie solidaire", "solidarity economy"),
    /** Food aid. */
    FOOD_AID("aide alimentaire", "food aid"),
    /** Food. */
    FOOD("alimentation", "food"),
    /** Exchange of knowledge. */
    KNOWLEDGE("échanges de savoirs", "exchange of knowledge"),
    /** Patronage. */
    PATRONAGE("mécénat", "patronage"),
    /** Participatory democracy. */
    DEMOCRACY("démocratie participative", "participatory democracy"),
    /** Research. */
    RESEARCH("recherche", "research"),
    /** Urban policy. */
    URBAN_POLICY("politique de la ville", "urban policy");

    private final String french;
    private final String english;

    Theme(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
