package org.terreau.funding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of body gives money. */
public enum FunderKind implements Labelled {
    /** A ministry or a service of the State. */
    STATE("État", "State"),
    /** A region. */
    REGION("région", "region"),
    /** A département. */
    DEPARTMENT("département", "département"),
    /** An inter-municipal body. */
    INTERCOMMUNAL("EPCI", "inter-municipal body"),
    /** A commune. */
    MUNICIPALITY("commune", "municipality"),
    /** A social body: CAF, MSA, CPAM and others. */
    SOCIAL_BODY("organisme social", "social body"),
    /** A European fund: FSE+, FEDER, FEADER. */
    EUROPEAN_UNION("fonds européens", "European funds"),
    /** The Agence de services et de paiement, for subsidised jobs. */
    PAYMENT_AGENCY("ASP", "payment agency (ASP)"),
    /** Another public body. */
    PUBLIC_BODY("établissement public", "public body"),
    /** A foundation, a company, a donor. */
    PRIVATE("financeur privé", "private funder"),
    /** The carrier itself: its own share, shown among the funders. */
    CARRIER("fonds propres", "own funds");

    private final String french;
    private final String english;

    FunderKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
