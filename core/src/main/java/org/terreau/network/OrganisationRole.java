package org.terreau.network;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What an organisation does for gardens. One may do several things. */
public enum OrganisationRole implements Labelled {
    /** Carrier. */
    CARRIER("porteur", "carrier"),
    /** Employer. */
    EMPLOYER("employeur", "employer"),
    /** Provider of land. */
    LANDLORD("fournisseur de terrain", "provider of land"),
    /** Funder. */
    FUNDER("financeur", "funder"),
    /** Patron. */
    PATRON("mécène", "patron"),
    /** Sends people or tells them of the garden. */
    REFERRER("orienteur", "referrer"),
    /** Takes vegetables and gives them on. */
    REDISTRIBUTION("partenaire de redistribution", "redistribution partner"),
    /** Support. */
    SUPPORT("appui", "support"),
    /** Trainer. */
    TRAINER("formateur", "trainer"),
    /** Health partner. */
    HEALTH("partenaire de santé", "health partner"),
    /** Label issuer. */
    LABEL_ISSUER("organisme de label", "label issuer"),
    /** Lender of equipment. */
    LENDER("prêteur de matériel", "lender of equipment"),
    /** Cultivator. */
    CULTIVATOR("cultivateur", "cultivator"),
    /** Partner. */
    PARTNER("partenaire", "partner");

    private final String french;
    private final String english;

    OrganisationRole(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
