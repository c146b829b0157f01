package org.terreau.funding.law;

import java.util.Locale;
import org.terreau.value.Labelled;

/** The flat rates that European funds allow in place of real costs (<i>options de coûts simplifiés</i>). */
public enum FlatRateOption implements Labelled {
    /** Indirect costs, of all direct costs, without any calculation: regulation (EU) 2021/1060, art. 54(a). */
    INDIRECT_7_OF_DIRECT(
            FigureId.FLAT_RATE_7,
            Base.DIRECT,
            "coûts indirects : 7 % des coûts directs",
            "indirect costs: 7% of direct costs"),
    /** Indirect costs, of direct staff costs, without any calculation: art. 54(b). */
    INDIRECT_15_OF_STAFF(
            FigureId.FLAT_RATE_15,
            Base.STAFF,
            "coûts indirects : 15 % des coûts directs de personnel",
            "indirect costs: 15% of direct staff costs"),
    /** Indirect costs, of all direct costs, the rate being calculated under art. 53(3)(a): art. 54(c). */
    INDIRECT_25_OF_DIRECT(
            FigureId.FLAT_RATE_25,
            Base.DIRECT,
            "coûts indirects : 25 % des coûts directs, taux calculé",
            "indirect costs: 25% of direct costs, calculated rate"),
    /** Direct staff costs, of the other direct costs; not with public contracts over the thresholds: art. 55(1). */
    STAFF_20_OF_OTHER_DIRECT(
            FigureId.FLAT_RATE_20,
            Base.OTHER_DIRECT,
            "personnel : 20 % des autres coûts directs",
            "staff: 20% of the other direct costs"),
    /**
     * All remaining costs, of direct staff costs; no other cost besides but participants’ salaries and allowances, and
     * not on staff costs that are a flat rate themselves: art. 56.
     */
    OTHER_40_OF_STAFF(
            FigureId.FLAT_RATE_40,
            Base.STAFF,
            "tous les autres coûts : 40 % des coûts directs de personnel",
            "all remaining costs: 40% of direct staff costs"),
    /** Indirect costs, of direct staff costs, ESF 2014-2020. */
    INDIRECT_15_OF_STAFF_2014(
            FigureId.FLAT_RATE_2014_15,
            Base.STAFF,
            "FSE 2014-2020, coûts indirects : 15 % des coûts directs de personnel",
            "ESF 2014-2020, indirect costs: 15% of direct staff costs"),
    /** Indirect costs, of direct costs, ESF 2014-2020; its base was not read. */
    INDIRECT_20_OF_DIRECT_2014(
            FigureId.FLAT_RATE_2014_20,
            Base.DIRECT,
            "FSE 2014-2020, coûts indirects : 20 % des coûts directs",
            "ESF 2014-2020, indirect costs: 20% of direct costs"),
    /** All remaining costs, of direct staff costs, ESF 2014-2020. */
    OTHER_40_OF_STAFF_2014(
            FigureId.FLAT_RATE_2014_40,
            Base.STAFF,
            "FSE 2014-2020, tous les autres coûts : 40 % des coûts directs de personnel",
            "ESF 2014-2020, all remaining costs: 40% of direct staff costs");

    /** What a flat rate is taken of. */
    public enum Base implements Labelled {
        /** Direct staff costs. */
        STAFF("coûts directs de personnel", "direct staff costs"),
        /** All direct costs. */
        DIRECT("coûts directs", "direct costs"),
        /** Direct costs other than staff. */
        OTHER_DIRECT("coûts directs hors personnel", "direct costs other than staff");

        private final String french;
        private final String english;

        Base(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    private final String figureId;
    private final Base base;
    private final String french;
    private final String english;

    FlatRateOption(String figureId, Base base, String french, String english) {
        this.figureId = figureId;
        this.base = base;
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the id of the rate among the figures of law; its source names the article.
     *
     * @return such as {@code flat-rate.15}
     */
    public String figureId() {
        return figureId;
    }

    /**
     * Returns what the rate is taken of.
     *
     * @return the base
     */
    public Base base() {
        return base;
    }

    /**
     * Tells whether the flat rate stands for all costs but staff.
     *
     * @return true for the two rates of 40 %
     */
    public boolean coversAllOtherCosts() {
        return this == OTHER_40_OF_STAFF || this == OTHER_40_OF_STAFF_2014;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
