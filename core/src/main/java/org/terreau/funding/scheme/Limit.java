package org.terreau.funding.scheme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What limits a grant. */
public enum Limit implements Labelled {
    /** The rate of the eligible cost. */
    RATE("taux de l’assiette", "rate of the eligible cost"),
    /** The rate of the cap of the base, since the eligible cost is over it. */
    CAPPED_BASE("taux de l’assiette plafonnée", "rate of the capped base"),
    /** The highest grant. */
    MAX_GRANT("plafond de l’aide", "ceiling of the grant"),
    /** The share of public money as a whole. */
    PUBLIC_SHARE("part des fonds publics", "share of public money"),
    /** The cost that other money leaves open. */
    COST_LEFT("coût restant à financer", "cost left to be financed"),
    /** A demand of the funder's own. */
    DEMAND("exigence du financeur", "demand of the funder"),
    /** A condition is not met, or the grant would be under the least one. */
    CONDITION("condition non remplie", "condition not met");

    private final String french;
    private final String english;

    Limit(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
