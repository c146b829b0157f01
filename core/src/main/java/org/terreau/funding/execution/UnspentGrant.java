package org.terreau.funding.execution;

import java.util.Currency;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** What is left of a grant at the end of its agreement. */
public final class UnspentGrant {

    private UnspentGrant() {}

    /**
     * Calculates what was not spent.
     *
     * @param agreement an agreement
     * @return what was received (what was granted, when nothing is known of payments) less what was spent, at least
     *     zero; empty when it is not known what was spent, or the amounts cannot be added
     */
    public static Optional<Money> of(Agreement agreement) {
        long unspent = minorUnits(agreement);
        return agreement.getSpent().isEmpty() || unspent == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(
                        Money.ofMinor(Math.max(unspent, 0), agreement.getAward().getCurrency()));
    }

    static long minorUnits(Agreement agreement) {
        Currency currency = agreement.getAward().getCurrency();
        Money had = GrantSettlement.received(agreement).orElse(agreement.getAward());
        return MinorUnits.subtract(MinorUnits.of(had, currency), FundMovement.amount(agreement.getSpent(), currency));
    }
}
