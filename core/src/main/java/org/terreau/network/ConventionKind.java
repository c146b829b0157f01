package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What kind of agreement over years it is. */
public enum ConventionKind implements Labelled {
    /** Agreement on objectives. */
    OBJECTIVES("convention d’objectifs", "agreement on objectives"),
    /** Partnership agreement. */
    PARTNERSHIP("convention de partenariat", "partnership agreement"),
    /** Employment pact. */
    EMPLOYMENT_PACT("pacte pour l’emploi", "employment pact"),
    /** Contrat de ville, contrat urbain de cohésion sociale, contrat de territoire. */
    POLICY_CONTRACT("contrat de ville ou de cohésion", "urban policy contract"),
    /** Agreement on land. */
    LAND("convention d’occupation", "agreement on land");

    private final String french;
    private final String english;

    ConventionKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
