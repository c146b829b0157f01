package org.terreau.funding.execution;

import java.util.List;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * A grant recomputed on the eligible cost as realised: due = the smaller of the grant and rate × realised cost, rounded
 * down to the cent. Exact; immutable.
 */
public final class GrantSettlement {

    private final Money granted;
    private final Rate rate;
    private final Money realisedCost;
    private final Money received;
    private final Money due;
    private final Money gap;

    private GrantSettlement(Money granted, Rate rate, Money realisedCost, Money received, Money due, Money gap) {
        this.granted = granted;
        this.rate = rate;
        this.realisedCost = realisedCost;
        this.received = received;
        this.due = due;
        this.gap = gap;
    }

    /**
     * Settles a grant that is a share of the eligible cost.
     *
     * @param granted the grant, which is the most that can be due
     * @param rate the share of the eligible cost, zero or more
     * @param realisedCost the eligible cost as realised; below zero it counts as nothing
     * @param received what was paid so far
     * @return the settlement; empty when the grant or the rate is below zero, the amounts are in several currencies, or
     *     they lie further apart than money can hold
     */
    public static Optional<GrantSettlement> of(Money granted, Rate rate, Money realisedCost, Money received) {
        long paid = MinorUnits.of(received, granted.getCurrency());
        boolean isGrant = !granted.isNegative()
                && rate.signum() >= 0
                && realisedCost.getCurrency().equals(granted.getCurrency())
                && paid != MinorUnits.NONE;
        if (!isGrant) {
            return Optional.empty();
        }
        Money due = due(granted, rate, realisedCost);
        long gap = MinorUnits.subtract(paid, due.getMinorUnits());
        return gap == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(new GrantSettlement(
                        granted, rate, realisedCost, received, due, Money.ofMinor(gap, granted.getCurrency())));
    }

    /** Rounds down only what is less than the grant, so that nothing leaves the range. */
    private static Money due(Money granted, Rate rate, Money realisedCost) {
        if (realisedCost.signum() <= 0) {
            return Money.ofMinor(0, granted.getCurrency());
        }
        return rate.isExceededBy(granted, realisedCost) ? rate.floorOf(realisedCost) : granted;
    }

    /**
     * Settles a grant whose share of the eligible cost is that of the plan: granted ÷ planned cost.
     *
     * @param granted the grant, which is the most that can be due
     * @param plannedCost the eligible cost as planned
     * @param realisedCost the eligible cost as realised
     * @param received what was paid so far
     * @return the settlement; empty as above, and when the planned cost is not above zero
     */
    public static Optional<GrantSettlement> ofPlan(
            Money granted, Money plannedCost, Money realisedCost, Money received) {
        boolean isShare = plannedCost.signum() > 0
                && !granted.isNegative()
                && plannedCost.getCurrency().equals(granted.getCurrency());
        return isShare
                ? Rate.between(granted, plannedCost).flatMap(rate -> of(granted, rate, realisedCost, received))
                : Optional.empty();
    }

    /**
     * Settles an agreement.
     *
     * @param agreement an agreement
     * @return the settlement by its rate, or else by its planned cost; empty also when it says neither, or nothing of
     *     the realised cost or of payments
     */
    public static Optional<GrantSettlement> of(Agreement agreement) {
        Optional<Money> received = received(agreement);
        if (agreement.getRealisedCost().isEmpty() || received.isEmpty()) {
            return Optional.empty();
        }
        Money realised = agreement.getRealisedCost().get();
        if (agreement.getRate().isPresent()) {
            return of(agreement.getAward(), agreement.getRate().get(), realised, received.get());
        }
        return agreement
                .getPlannedCost()
                .flatMap(planned -> ofPlan(agreement.getAward(), planned, realised, received.get()));
    }

    /**
     * Sums up what was paid under an agreement.
     *
     * @param agreement an agreement
     * @return the sum of what its tranches say was paid; empty when none says so, or they cannot be added
     */
    public static Optional<Money> received(Agreement agreement) {
        List<AgreementTranche> tranches = agreement.getTranches();
        long sum = 0;
        boolean isKnown = false;
        for (int i = 0; i < tranches.size(); i++) {
            Optional<Money> paid = tranches.get(i).getPaid();
            if (paid.isPresent()) {
                isKnown = true;
                sum = MinorUnits.add(
                        sum, MinorUnits.of(paid.get(), agreement.getAward().getCurrency()));
            }
        }
        return isKnown && sum != MinorUnits.NONE
                ? Optional.of(Money.ofMinor(sum, agreement.getAward().getCurrency()))
                : Optional.empty();
    }

    /**
     * Returns the grant.
     *
     * @return the amount
     */
    public Money getGranted() {
        return granted;
    }

    /**
     * Returns the share of the eligible cost.
     *
     * @return the exact rate, as given or as granted ÷ planned cost
     */
    public Rate getRate() {
        return rate;
    }

    /**
     * Returns the eligible cost as realised.
     *
     * @return the amount
     */
    public Money getRealisedCost() {
        return realisedCost;
    }

    /**
     * Returns what was paid so far.
     *
     * @return the amount
     */
    public Money getReceived() {
        return received;
    }

    /**
     * Returns what is due on the realised cost.
     *
     * @return the amount, from zero to the grant
     */
    public Money getDue() {
        return due;
    }

    /**
     * Returns what is to be given back.
     *
     * @return received less due; zero when less was received
     */
    public Money getRefund() {
        return gap.isNegative() ? Money.ofMinor(0, granted.getCurrency()) : gap;
    }

    /**
     * Returns what is still to be received.
     *
     * @return due less received; zero when more was received
     */
    public Money getBalance() {
        return gap.isNegative() ? gap.negated() : Money.ofMinor(0, granted.getCurrency());
    }

    @Override
    public String toString() {
        return "due " + due + ", received " + received;
    }
}
