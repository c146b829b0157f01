package org.terreau.funding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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

    private static final Set<FunderKind> AUTHORITIES = Collections.unmodifiableSet(
            EnumSet.of(STATE, REGION, DEPARTMENT, INTERCOMMUNAL, MUNICIPALITY, PAYMENT_AGENCY, PUBLIC_BODY));

    private final String french;
    private final String english;

    FunderKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Tells whether it is a French administrative authority: the State, a local authority, or a public body of theirs.
     *
     * <p>Social bodies are private-law bodies, mostly, and are not counted; nor are European funds.
     *
     * @return true when the duties towards authorities (law 2000-321) speak of it
     */
    public boolean isAuthority() {
        return AUTHORITIES.contains(this);
    }

    /**
     * Tells whether its money is public: that of a French authority or of the European Union.
     *
     * @return true when it counts where a rule limits the share of public money; a social body is of private law
     */
    public boolean isPublic() {
        return this == EUROPEAN_UNION || isAuthority();
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
