package org.terreau.funding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of body carries a project and its budget. */
public enum CarrierKind implements Labelled {
    /** An association under the law of 1901 or the local law of Alsace-Moselle. */
    ASSOCIATION("association", "association"),
    /** Centre communal (intercommunal) d'action sociale. */
    CCAS("CCAS ou CIAS", "CCAS or CIAS"),
    /** A commune. */
    MUNICIPALITY("commune", "municipality"),
    /** An inter-municipal body with its own taxes (EPCI). */
    INTERCOMMUNAL("EPCI", "inter-municipal body"),
    /** A département. */
    DEPARTMENT("département", "département"),
    /** A région. */
    REGION("région", "région"),
    /** A mixed syndicate (syndicat mixte), closed or open. */
    MIXED_SYNDICATE("syndicat mixte", "mixed syndicate"),
    /** A social landlord: a public office, a company or a cooperative of social housing. */
    SOCIAL_LANDLORD("bailleur social", "social landlord"),
    /** A company, also one of insertion. */
    COMPANY("entreprise", "company"),
    /** Any other body. */
    OTHER("autre", "other");

    private final String french;
    private final String english;

    CarrierKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
