package org.terreau.funding.scheme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** An amount of an application that a demand can speak of. */
public enum Measure implements Labelled {
    /** What is asked of this scheme. */
    REQUESTED("montant demandé", "amount requested"),
    /** The whole cost in cash. */
    COST("coût total", "total cost"),
    /** The cost that the scheme takes into account, before any cap. */
    ELIGIBLE_COST("coût éligible", "eligible cost"),
    /** Direct staff costs. */
    STAFF_COST("charges de personnel", "staff costs"),
    /** Overheads. */
    INDIRECT_COST("coûts indirects", "indirect costs"),
    /** Contributions in kind, valued. */
    IN_KIND("contributions en nature", "contributions in kind"),
    /** Public money of all other sources. */
    OTHER_PUBLIC("autres fonds publics", "other public money"),
    /** Private money of all other sources, the carrier’s own included. */
    OTHER_PRIVATE("autres fonds privés", "other private money"),
    /** The carrier’s own money. */
    OWN("fonds propres", "own money");

    private final String french;
    private final String english;

    Measure(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
