package org.terreau.funding.law;

import java.time.LocalDate;
import java.util.Objects;
import org.terreau.money.Money;

/**
 * A de minimis aid.
 *
 * @param day the day on which the right to it was granted, not that of the payment
 * @param amount its gross grant equivalent, in euros; below zero for what was withdrawn
 */
public record DeMinimisGrant(LocalDate day, Money amount) {

    /** Refuses null. */
    public DeMinimisGrant {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(amount, "amount");
    }
}
