package org.terreau.funding.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;

/**
 * A gift of a company, as its tax cut sees it.
 *
 * @param amount what is given in the financial year, in euros
 * @param day a day of the financial year
 * @param turnover the turnover without VAT, in euros; empty when unknown, and then a gift over the fixed sum is not
 *     limited
 * @param peopleInNeed whether the gift goes to a body that gives meals, housing or care to people in need: its rate
 *     does not fall above the threshold
 * @param earlier what gifts of the same year, and gifts carried over from earlier years, already took of the limit
 */
public record CompanyGift(Money amount, LocalDate day, Optional<Money> turnover, boolean peopleInNeed, Money earlier) {

    /** Refuses null. */
    public CompanyGift {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(turnover, "turnover");
        Objects.requireNonNull(earlier, "earlier");
    }

    /**
     * Makes the only gift of a year, of the ordinary kind.
     *
     * @param amount what is given, in euros
     * @param day a day of the financial year
     * @param turnover the turnover without VAT; empty when unknown
     * @return the gift
     */
    public static CompanyGift of(Money amount, LocalDate day, Optional<Money> turnover) {
        return new CompanyGift(amount, day, turnover, false, Money.ZERO);
    }
}
