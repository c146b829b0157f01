package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a service is got. */
public enum ServiceChannel implements Labelled {
    /** Online. */
    ONLINE("en ligne", "online"),
    /** Download. */
    DOWNLOAD("téléchargement", "download"),
    /** Telephone. */
    TELEPHONE("téléphone", "telephone"),
    /** E-mail. */
    MAIL("courriel", "e-mail"),
    /** Appointment. */
    APPOINTMENT("rendez-vous", "appointment"),
    /** Application. */
    APPLICATION("dossier de demande", "application"),
    /** On request. */
    ON_REQUEST("sur demande", "on request");

    private final String french;
    private final String english;

    ServiceChannel(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
