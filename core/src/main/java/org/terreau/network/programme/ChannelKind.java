package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Ways by which people come to a programme. */
public enum ChannelKind implements Labelled {
    /** Open hours of social workers. */
    SOCIAL_WORKERS("permanences des travailleurs sociaux", "open hours of social workers"),
    /** Social residence. */
    SOCIAL_RESIDENCE("résidence sociale", "social residence"),
    /** Shelters. */
    SHELTERS("centres d’hébergement", "shelters"),
    /** Social emergency services. */
    EMERGENCY("urgence sociale", "social emergency services"),
    /** Local associations. */
    LOCAL_ASSOCIATIONS("associations de quartier", "local associations"),
    /** Food aid. */
    FOOD_AID("aide alimentaire", "food aid"),
    /** Municipal social action centre (CCAS). */
    SOCIAL_ACTION_CENTRE("CCAS", "municipal social action centre (CCAS)"),
    /** CVS (social structure of the district). */
    SOCIAL_LIFE_CENTRE("CVS", "CVS (social structure of the district)"),
    /** Social bodies of the area. */
    SOCIAL_BODIES("structures sociales du secteur", "social bodies of the area"),
    /** Employment service. */
    EMPLOYMENT_SERVICE("service de l’emploi", "employment service");

    private final String french;
    private final String english;

    ChannelKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
