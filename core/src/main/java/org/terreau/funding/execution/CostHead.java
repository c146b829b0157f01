package org.terreau.funding.execution;

import java.util.Locale;
import org.terreau.value.Labelled;

/**
 * The heads under which a compte rendu financier shows the charges of a project (arrêté du 11 octobre 2006,
 * PRMX0609605A, art. 3): four of direct charges, and the indirect ones.
 */
public enum CostHead implements Labelled {
    /** Purchases of goods and services: 60, 61, 62. */
    GOODS_AND_SERVICES("achats de biens et services", "goods and services"),
    /** Staff: 64. */
    STAFF("charges de personnel", "staff"),
    /** Financial charges: 66. */
    FINANCIAL("charges financières", "financial charges"),
    /** What is still to be spent of earmarked resources: 689. */
    EARMARKED("engagements à réaliser sur ressources affectées", "commitments on earmarked resources"),
    /** Direct charges that the order has no head for: 63, 65, 67, the rest of 68, and whatever is on no account. */
    OTHER("autres charges directes", "other direct charges"),
    /** The share of the general charges of the body that the project bears. */
    INDIRECT("charges indirectes", "indirect charges");

    private static final String ON_THE_STATE_FORM = "CHARGINDIRECT";
    private static final String ON_THE_REPORT = "indirect";

    private final String french;
    private final String english;

    CostHead(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /**
     * Finds the head of a charge.
     *
     * @param code the code of its line, not one of contributions in kind
     * @return its head
     */
    public static CostHead of(String code) {
        if (code.startsWith("60") || code.startsWith("61") || code.startsWith("62")) {
            return GOODS_AND_SERVICES;
        }
        if (code.startsWith("64")) {
            return STAFF;
        }
        if (code.startsWith("66")) {
            return FINANCIAL;
        }
        if (code.startsWith("689")) {
            return EARMARKED;
        }
        return code.startsWith(ON_THE_STATE_FORM) || code.startsWith(ON_THE_REPORT) ? INDIRECT : OTHER;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
