package org.terreau.finding;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How grave a finding is, the gravest first. */
public enum Severity implements Labelled {
    /** Something is wrong: it contradicts itself, a law or a form. */
    ERROR("Erreur", "Error"),
    /** Something is probably wrong, or will be questioned. */
    WARNING("Avertissement", "Warning"),
    /** A duty that the data create: not a fault. */
    OBLIGATION("Obligation", "Obligation"),
    /** Something worth knowing. */
    INFO("Information", "Information");

    private final String french;
    private final String english;

    Severity(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
