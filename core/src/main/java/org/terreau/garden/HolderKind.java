package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Who holds a plot, or carries a project. */
public enum HolderKind implements Labelled {
    /** Household. */
    HOUSEHOLD("foyer", "household"),
    /** Group of residents. */
    GROUP("groupe d’habitants", "group of residents"),
    /** Citizens' group. */
    CITIZENS("groupement de citoyens", "citizens' group"),
    /** Association. */
    ASSOCIATION("association", "association"),
    /** Commune or local authority. */
    COMMUNE("commune ou collectivité", "commune or local authority"),
    /** Social landlord. */
    SOCIAL_LANDLORD("bailleur social", "social landlord"),
    /** Body of the social and solidarity economy. */
    SOCIAL_ENTERPRISE("structure de l’économie sociale et solidaire", "body of the social and solidarity economy"),
    /** School. */
    SCHOOL("établissement scolaire", "school"),
    /** Social or health institution. */
    INSTITUTION("établissement social ou de santé", "social or health institution");

    private final String french;
    private final String english;

    HolderKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
