package org.terreau.network.governance;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Who takes part in a body, a meeting or a consultation. */
public enum StakeholderCategory implements Labelled {
    /** Elected representatives. */
    ELECTED("élus", "elected representatives"),
    /** Officers of local authorities. */
    PUBLIC_OFFICERS("agents territoriaux", "officers of local authorities"),
    /** Communes and other local authorities, as bodies. */
    LOCAL_AUTHORITIES("communes et collectivités", "communes and local authorities"),
    /** Associations. */
    ASSOCIATIONS("associations", "associations"),
    /** Residents. */
    RESIDENTS("habitants", "residents"),
    /** Participants and volunteers of the gardens. */
    PARTICIPANTS("usagers et bénévoles des jardins", "participants and volunteers of the gardens"),
    /** Partners. */
    PARTNERS("partenaires", "partners"),
    /** Funders. */
    FUNDERS("financeurs", "funders"),
    /** Carrier. */
    CARRIER("porteur", "carrier"),
    /** Professionals. */
    PROFESSIONALS("professionnels", "professionals"),
    /** Experts. */
    EXPERTS("experts", "experts"),
    /** Academics. */
    ACADEMICS("universitaires", "academics"),
    /** Gardens. */
    GARDENS("jardins", "gardens");

    private final String french;
    private final String english;

    StakeholderCategory(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
