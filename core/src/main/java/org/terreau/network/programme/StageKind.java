package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Places on the way of a person back to work or to autonomy. */
public enum StageKind implements Labelled {
    /** Sas d’insertion: before work integration; those in it are no employees. */
    GATEWAY("sas d’insertion", "gateway to integration"),
    /** Integration contract. */
    INTEGRATION_CONTRACT("contrat d’insertion", "integration contract"),
    /** Employment. */
    EMPLOYMENT("emploi", "employment");

    private final String french;
    private final String english;

    StageKind(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
