package org.terreau.network.programme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a channel does. */
public enum ReferralMode implements Labelled {
    /** Identifies. */
    IDENTIFIES("repère", "identifies"),
    /** Informs and invites. */
    INFORMS_AND_INVITES("informe et invite", "informs and invites"),
    /** Prescribes. */
    PRESCRIBES("prescrit", "prescribes");

    private final String french;
    private final String english;

    ReferralMode(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
