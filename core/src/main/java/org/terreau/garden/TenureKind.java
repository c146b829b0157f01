package org.terreau.garden;

import java.util.Locale;
import org.terreau.value.Labelled;

/** By which kind of right land is used. */
public enum TenureKind implements Labelled {
    /** Agreement to make land available. */
    CONVENTION("convention de mise à disposition", "agreement to make land available"),
    /** Lease. */
    LEASE("bail", "lease"),
    /** Prêt à usage or commodat (Code civil, art. 1875 and following). */
    LOAN_FOR_USE("prêt à usage (commodat)", "loan for use"),
    /** Right in rem. */
    REAL_RIGHT("droit réel", "right in rem"),
    /** Precarious occupation. */
    PRECARIOUS("occupation précaire", "precarious occupation"),
    /** Ownership. */
    OWNERSHIP("propriété", "ownership");

    private final String french;
    private final String english;

    TenureKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
