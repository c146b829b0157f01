package org.terreau.funding.scheme;

import java.util.Locale;
import org.terreau.value.Labelled;

/** What a cost is, where schemes and flat rates tell costs apart. */
public enum CostCategory implements Labelled {
    /** Direct staff costs. */
    STAFF("personnel direct", "direct staff"),
    /** Direct costs other than staff: purchases, services, travel. */
    OTHER_DIRECT("autres coûts directs", "other direct costs"),
    /** Salaries and allowances of participants. */
    PARTICIPANTS("rémunération des participants", "participants’ salaries and allowances"),
    /** Durable goods and works. */
    INVESTMENT("investissement", "investment"),
    /** Overheads. */
    INDIRECT("coûts indirects", "indirect costs"),
    /** Contributions in kind, valued: volunteering, lent land and rooms. No money is spent. */
    IN_KIND("contributions en nature", "contributions in kind");

    private final String french;
    private final String english;

    CostCategory(String french, String english) {
        this.french = french;
        this.english = english;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
