package org.terreau.funding.execution;

import java.util.Locale;
import org.terreau.value.Labelled;

/** Where the money of a {@link DedicatedFund} comes from: it decides on which accounts the fund is kept. */
public enum FundOrigin implements Labelled {
    /** Account 194, fed by 6894 and used by 7894. */
    OPERATING_SUBSIDY('4', "subventions d’exploitation", "operating subsidies"),
    /** Account 195, fed by 6895 and used by 7895. */
    OTHER_BODIES('5', "contributions financières d’autres organismes", "contributions of other bodies"),
    /** Account 196, fed by 6896 and used by 7896. */
    PUBLIC_GENEROSITY('6', "générosité du public", "public generosity");

    private final char digit;
    private final String french;
    private final String english;

    FundOrigin(char digit, String french, String english) {
        this.digit = digit;
        this.french = french;
        this.english = english;
    }

    /**
     * Returns the account on which the fund stands.
     *
     * @return its code in the chart of ANC 2018-06
     */
    public String account() {
        return "19" + digit;
    }

    /**
     * Returns the account of what goes into the fund.
     *
     * @return its code in the chart of ANC 2018-06
     */
    public String accountIn() {
        return "689" + digit;
    }

    /**
     * Returns the account of what comes out of the fund.
     *
     * @return its code in the chart of ANC 2018-06
     */
    public String accountOut() {
        return "789" + digit;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }
}
