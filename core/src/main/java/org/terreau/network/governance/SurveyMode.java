package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** How a survey is made. */
public enum SurveyMode implements Labelled {
    /** Online. */
    ONLINE("en ligne", "online"),
    /** On paper. */
    PAPER("sur papier", "on paper"),
    /** By telephone. */
    TELEPHONE("par téléphone", "by telephone"),
    /** Face to face. */
    FACE_TO_FACE("en face à face", "face to face"),
    /** In several ways. */
    MIXED("par plusieurs moyens", "in several ways");

    private final String french;
    private final String english;

    SurveyMode(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
