package org.terreau.funding.law;

/**
 * The ids of the figures that {@link LegalFigures#standard()} holds.
 *
 * <p>A threshold that says <i>strictly over</i> is not crossed by an amount that equals it.
 */
public final class FigureId {

    /** Yearly subsidy of one authority over which a written agreement is needed (strictly over: 23,000 needs none). */
    public static final String AGREEMENT_THRESHOLD = "agreement.threshold";

    /** Longest multi-year agreement of objectives. */
    public static final String AGREEMENT_LONGEST_YEARS = "agreement.longest-years";

    /** Time for the financial report after the end of the financial year for which the subsidy was granted. */
    public static final String REPORT_MONTHS = "report.months";

    /** Time for the financial report after the last year of a multi-year agreement. */
    public static final String REPORT_MULTI_YEAR_MONTHS = "report.multi-year-months";

    /**
     * Year total of cash subsidies over which an association draws up annual accounts, has an auditor and publishes
     * them (strictly over).
     */
    public static final String AUDITOR_THRESHOLD = "auditor.threshold";

    /** Time to publish the accounts and the auditor’s report after their approval. */
    public static final String ACCOUNTS_PUBLICATION_MONTHS = "accounts.publication-months";

    /**
     * Yearly budget over which the pay of the three highest officers is published, when subsidies are over their
     * threshold too (strictly over).
     */
    public static final String TOP_PAY_BUDGET = "top-pay.budget";

    /**
     * Yearly subsidies over which the pay of the three highest officers is published, when the budget is over its
     * threshold too (strictly over).
     */
    public static final String TOP_PAY_SUBSIDIES = "top-pay.subsidies";

    /**
     * Subsidy over which the authority publishes the essential data of the agreement (strictly over; agreements signed
     * since 1 August 2017).
     */
    public static final String OPEN_DATA_THRESHOLD = "open-data.threshold";

    /** Time to publish the essential data after the agreement was signed. */
    public static final String OPEN_DATA_MONTHS = "open-data.months";

    /** Inhabitants under which a municipality need not publish (3,500 inhabitants: it must). */
    public static final String OPEN_DATA_INHABITANTS = "open-data.inhabitants";

    /** Time to pay a subsidy after its notification, unless other dates are set. */
    public static final String PAYMENT_DAYS = "payment.days";

    /**
     * Least share of a local authority that owns an investment operation, of the money of public persons (exactly 20%
     * is enough).
     */
    public static final String OWN_SHARE_MINIMUM = "own-share.minimum";

    /** The same share in a field with a lead authority (exactly 30% is enough). */
    public static final String OWN_SHARE_MINIMUM_LEAD = "own-share.minimum-lead";

    /** Ceiling of all public aid where the State subsidises an investment, of the planned eligible expense. */
    public static final String STATE_INVESTMENT_CAP = "state-investment.cap";

    /**
     * Ceiling of de minimis aid of a single undertaking per Member State over any three years, by date of award
     * (exactly the ceiling is allowed).
     */
    public static final String DE_MINIMIS_CEILING = "de-minimis.ceiling";

    /** Rolling years over which de minimis aid is added up. */
    public static final String DE_MINIMIS_YEARS = "de-minimis.years";

    /**
     * Ceiling of de minimis aid to services of general economic interest over any three years (exactly the ceiling is
     * allowed).
     */
    public static final String DE_MINIMIS_SGEI = "de-minimis.sgei";

    /**
     * Highest ESF+ co-financing, more developed regions (Île-de-France, former region Rhône-Alpes), of the eligible
     * cost.
     */
    public static final String FSE_PLUS_RATE_MORE_DEVELOPED = "fse-plus.rate.more-developed";

    /** Highest ESF+ co-financing, regions in transition (other metropolitan regions), of the eligible cost. */
    public static final String FSE_PLUS_RATE_TRANSITION = "fse-plus.rate.transition";

    /** Highest ESF+ co-financing, less developed regions (overseas départements), of the eligible cost. */
    public static final String FSE_PLUS_RATE_LESS_DEVELOPED = "fse-plus.rate.less-developed";

    /** Highest ESF+ co-financing, national projects (composite rate), of the eligible cost. */
    public static final String FSE_PLUS_RATE_NATIONAL = "fse-plus.rate.national";

    /** Highest ESF+ co-financing, priority 5, material aid, of the eligible cost. */
    public static final String FSE_PLUS_RATE_PRIORITY_5 = "fse-plus.rate.priority-5";

    /** Highest ESF+ co-financing, priority 6, social innovation, of the eligible cost. */
    public static final String FSE_PLUS_RATE_PRIORITY_6 = "fse-plus.rate.priority-6";

    /** Highest ESF 2014-2020 co-financing, more developed regions, of the eligible cost. */
    public static final String FSE_2014_RATE_MORE_DEVELOPED = "fse-2014.rate.more-developed";

    /** Highest ESF 2014-2020 co-financing, regions in transition, of the eligible cost. */
    public static final String FSE_2014_RATE_TRANSITION = "fse-2014.rate.transition";

    /** Highest ESF 2014-2020 co-financing, less developed regions, of the eligible cost. */
    public static final String FSE_2014_RATE_LESS_DEVELOPED = "fse-2014.rate.less-developed";

    /** Highest ESF 2014-2020 co-financing, outermost regions (French overseas départements), of the eligible cost. */
    public static final String FSE_2014_RATE_OUTERMOST = "fse-2014.rate.outermost";

    /**
     * Points more where a whole priority axis is delivered by community-led local development or financial instruments.
     */
    public static final String FSE_2014_RATE_COMMUNITY_LED = "fse-2014.rate.community-led";

    /** Flat rate for indirect costs, of the eligible direct costs, no calculation. */
    public static final String FLAT_RATE_7 = "flat-rate.7";

    /** Flat rate for indirect costs, of the eligible direct staff costs, no calculation. */
    public static final String FLAT_RATE_15 = "flat-rate.15";

    /** Flat rate for indirect costs, of the eligible direct costs, rate calculated under Article 53(3)(a). */
    public static final String FLAT_RATE_25 = "flat-rate.25";

    /** Flat rate for direct staff costs, of the direct costs other than staff. */
    public static final String FLAT_RATE_20 = "flat-rate.20";

    /** Flat rate for all remaining costs, of the eligible direct staff costs. */
    public static final String FLAT_RATE_40 = "flat-rate.40";

    /** ESF 2014-2020 flat rate for indirect costs, of the direct staff costs. */
    public static final String FLAT_RATE_2014_15 = "flat-rate-2014.15";

    /** ESF 2014-2020 flat rate for indirect costs, of the direct costs. */
    public static final String FLAT_RATE_2014_20 = "flat-rate-2014.20";

    /** ESF 2014-2020 flat rate for all remaining costs, of the direct staff costs. */
    public static final String FLAT_RATE_2014_40 = "flat-rate-2014.40";

    /** Total cost of an operation up to which simplified costs are mandatory (200,000 included). */
    public static final String SIMPLIFIED_COSTS_THRESHOLD = "simplified-costs.threshold";

    /** Hours that divide the annual gross cost of a full-time post into its hourly rate. */
    public static final String STAFF_HOUR_DIVISOR = "staff-hour.divisor";

    /** Ceiling of public support including contributions in kind, of the eligible cost without them. */
    public static final String IN_KIND_CAP = "in-kind.cap";

    /** Post aid of an insertion workshop (ACI), per year and full-time insertion post (not in Mayotte). */
    public static final String POST_AID_AMOUNT = "post-aid.amount";

    /** Part of the post aid of an insertion workshop for support and supervision, per year and full-time post. */
    public static final String POST_AID_SUPPORT = "post-aid.support";

    /** Variable part of the post aid, at most, of the base amount. */
    public static final String POST_AID_MODULATED = "post-aid.modulated";

    /** Tax cut of a household for a gift to a body of general interest. */
    public static final String GIFT_GENERAL_RATE = "gift.general.rate";

    /** Share of the taxable income within which gifts earn the tax cut. */
    public static final String GIFT_GENERAL_INCOME_SHARE = "gift.general.income-share";

    /** Years over which the excess of a gift is carried forward. */
    public static final String GIFT_CARRY_FORWARD_YEARS = "gift.carry-forward-years";

    /**
     * Tax cut of a household for a gift to a body that feeds, houses or cares, up to the ceiling; outside the 20%
     * limit.
     */
    public static final String GIFT_COLUCHE_RATE = "gift.coluche.rate";

    /** Gifts of the year at 75% at most, bodies helping victims of domestic violence included; above, 66%. */
    public static final String GIFT_COLUCHE_CEILING = "gift.coluche.ceiling";

    /** Tax cut of a company for a gift, up to the threshold. */
    public static final String SPONSORSHIP_RATE = "sponsorship.rate";

    /** Tax cut of a company for the part of gifts above the threshold, but not for aid to people in need. */
    public static final String SPONSORSHIP_REDUCED_RATE = "sponsorship.reduced-rate";

    /** Yearly gifts of a company above which the rate falls (strictly above). */
    public static final String SPONSORSHIP_RATE_THRESHOLD = "sponsorship.rate-threshold";

    /** Yearly gifts of a company that count in any case. */
    public static final String SPONSORSHIP_LIMIT = "sponsorship.limit";

    /** Share of the turnover within which gifts count, where it is over the fixed sum. */
    public static final String SPONSORSHIP_TURNOVER_SHARE = "sponsorship.turnover-share";

    /** Financial years over which the excess of a company’s gift is carried forward. */
    public static final String SPONSORSHIP_CARRY_FORWARD_YEARS = "sponsorship.carry-forward-years";

    /** Counterpart of a gift that is commonly accepted, of the gift: usage, not law. */
    public static final String GIFT_COUNTERPART = "gift.counterpart";

    private FigureId() {}
}
