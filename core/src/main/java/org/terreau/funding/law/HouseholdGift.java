package org.terreau.funding.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;

/**
 * A gift of a household, as its tax cut sees it.
 *
 * @param amount what is given, less what is received in return, in euros
 * @param regime which regime the receiving body falls under
 * @param day the day of the gift
 * @param taxableIncome the taxable income of the year, in euros; empty when unknown, and then the limit of 20 % is not
 *     checked; below zero counts as zero
 * @param earlierColuche what gifts of the same year already took of the ceiling at 75 %, in euros
 * @param earlierGeneral what gifts of the same year, and gifts carried over from earlier years, already took of the
 *     limit of 20 %, in euros
 */
public record HouseholdGift(
        Money amount,
        GiftRegime regime,
        LocalDate day,
        Optional<Money> taxableIncome,
        Money earlierColuche,
        Money earlierGeneral) {

    /** Refuses null. */
    public HouseholdGift {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(taxableIncome, "taxableIncome");
        Objects.requireNonNull(earlierColuche, "earlierColuche");
        Objects.requireNonNull(earlierGeneral, "earlierGeneral");
    }

    /**
     * Makes the only gift of a year.
     *
     * @param amount what is given, in euros
     * @param regime which regime the receiving body falls under
     * @param day the day of the gift
     * @param taxableIncome the taxable income of the year; empty when unknown
     * @return the gift
     */
    public static HouseholdGift of(Money amount, GiftRegime regime, LocalDate day, Optional<Money> taxableIncome) {
        return new HouseholdGift(amount, regime, day, taxableIncome, Money.ZERO, Money.ZERO);
    }
}
