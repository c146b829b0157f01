package org.terreau.funding.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/**
 * Produits constatés d’avance (487): money received for a later year. It is not in the produits of the year in which it
 * was received, and so nothing of it can be a dedicated fund.
 */
public final class DeferredIncome {

    /** The account. */
    public static final String ACCOUNT = "487";

    private DeferredIncome() {}

    /**
     * Sums up what was received under an agreement for later years.
     *
     * @param agreement an agreement
     * @param closing the last day of a financial year
     * @return the sum of the tranches that were paid on that day or before and are for days after it alone; zero when
     *     there are none; empty when they cannot be added
     */
    public static Optional<Money> at(Agreement agreement, LocalDate closing) {
        List<AgreementTranche> tranches = agreement.getTranches();
        long sum = 0;
        for (int i = 0; i < tranches.size(); i++) {
            AgreementTranche tranche = tranches.get(i);
            if (isDeferred(tranche, closing) && tranche.getPaid().isPresent()) {
                sum = MinorUnits.add(
                        sum,
                        MinorUnits.of(
                                tranche.getPaid().get(), agreement.getAward().getCurrency()));
            }
        }
        return sum == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(Money.ofMinor(sum, agreement.getAward().getCurrency()));
    }

    /**
     * Tells whether a tranche was received for later days.
     *
     * @param tranche a tranche
     * @param closing the last day of a financial year
     * @return true when it was paid on that day or before, and all days that it is for come after it; false when it
     *     does not say when or for which days
     */
    public static boolean isDeferred(AgreementTranche tranche, LocalDate closing) {
        return tranche.getPaid().isPresent()
                && tranche.getPaidOn().isPresent()
                && !tranche.getPaidOn().get().isAfter(closing)
                && tranche.getYear().isPresent()
                && tranche.getYear().get().getFirst().isAfter(closing);
    }
}
