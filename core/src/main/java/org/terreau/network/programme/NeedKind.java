package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Needs and barriers of people whom programmes are for. */
public enum NeedKind implements Labelled {
    /** Health cover. */
    HEALTH_COVER("couverture santé", "health cover"),
    /** Follow-up. */
    FOLLOW_UP("suivi", "follow-up"),
    /** Housing. */
    HOUSING("logement", "housing"),
    /** Access to rights. */
    ACCESS_TO_RIGHTS("accès aux droits", "access to rights"),
    /** Budget support. */
    BUDGET("soutien éducatif budgétaire", "budget support"),
    /** Literacy. */
    LITERACY("illettrisme et analphabétisme", "literacy"),
    /** Driving licence. */
    DRIVING_LICENCE("permis de conduire", "driving licence"),
    /** Acquisition of a vehicle. */
    VEHICLE("acquisition d’un véhicule", "acquisition of a vehicle"),
    /** Childcare. */
    CHILDCARE("garde d’enfants", "childcare"),
    /** Access to work. */
    EMPLOYMENT("accès à l’emploi", "access to work");

    private final String french;
    private final String english;

    NeedKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
