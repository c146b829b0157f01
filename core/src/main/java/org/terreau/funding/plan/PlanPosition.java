package org.terreau.funding.plan;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * Where a plan stands: what is secured and what is hoped for, and what is missing if the requests fail. In cash; what
 * is given in kind pays nothing. Exact.
 *
 * <p>A sum that does not exist, because of several currencies or beyond every limit, is empty; rule FUN-035 says why.
 */
public final class PlanPosition {

    private final Currency currency;
    private final boolean costKnown;
    private final long cost;
    private final long granted;
    private final long requested;
    private final long ideas;
    private final long own;
    private final long paid;

    private PlanPosition(ResolvedPlan resolved, long granted, long requested, long ideas, long own, long paid) {
        this.currency = resolved.currency();
        this.costKnown = resolved.isCostKnown();
        this.cost = resolved.cost();
        this.granted = granted;
        this.requested = requested;
        this.ideas = ideas;
        this.own = own;
        this.paid = paid;
    }

    /**
     * Works out the position of a plan.
     *
     * @param plan any plan
     * @return its position
     */
    public static PlanPosition of(FinancingPlan plan) {
        return of(ResolvedPlan.of(plan, Schemes.none(), LegalFigures.standard()));
    }

    static PlanPosition of(ResolvedPlan resolved) {
        List<FundingSource> sources = resolved.plan().getSources();
        long granted = 0;
        long requested = 0;
        long ideas = 0;
        long own = 0;
        long paid = 0;
        for (int i = 0; i < sources.size(); i++) {
            FundingSource source = sources.get(i);
            long amount = resolved.counted(i);
            if (Pot.of(source.getKind()) == Pot.OWN) {
                own = MinorUnits.add(own, amount);
            } else {
                switch (source.getStatus()) {
                    case GRANTED, PAID -> granted = MinorUnits.add(granted, amount);
                    case REQUESTED -> requested = MinorUnits.add(requested, amount);
                    case IDEA -> ideas = MinorUnits.add(ideas, amount);
                    case REFUSED -> {}
                }
            }
            if (source.getPaid().isPresent() && !source.isInKind()) {
                paid = MinorUnits.add(paid, MinorUnits.of(source.getPaid().get(), resolved.currency()));
            } else if (source.getStatus() == SourceStatus.PAID) {
                paid = MinorUnits.add(paid, amount);
            }
        }
        return new PlanPosition(resolved, granted, requested, ideas, own, paid);
    }

    private long securedUnits() {
        return MinorUnits.add(own, granted);
    }

    private long hoped() {
        return MinorUnits.add(requested, ideas);
    }

    private Optional<Money> money(long minorUnits) {
        return minorUnits == MinorUnits.NONE ? Optional.empty() : Optional.of(Money.ofMinor(minorUnits, currency));
    }

    /**
     * Returns the cost in cash.
     *
     * @return the cost; empty when the plan states none
     */
    public Optional<Money> cost() {
        return costKnown ? money(cost) : Optional.empty();
    }

    /**
     * Returns what is secured: grants that are decided or paid, and the carrier's own money.
     *
     * @return the amount
     */
    public Optional<Money> secured() {
        return money(securedUnits());
    }

    /**
     * Returns the carrier's own money.
     *
     * @return the amount
     */
    public Optional<Money> own() {
        return money(own);
    }

    /**
     * Returns what has been paid so far.
     *
     * @return the amount
     */
    public Optional<Money> paid() {
        return money(paid);
    }

    /**
     * Returns what is asked and not decided.
     *
     * @return the amount
     */
    public Optional<Money> requested() {
        return money(requested);
    }

    /**
     * Returns what is only thought of.
     *
     * @return the amount
     */
    public Optional<Money> ideas() {
        return money(ideas);
    }

    /**
     * Returns what is hoped for: asked, or thought of.
     *
     * @return the amount
     */
    public Optional<Money> hopedFor() {
        return money(hoped());
    }

    /**
     * Returns what is missing if every request fails.
     *
     * @return the cost less what is secured, below zero for a surplus; empty when the plan states no cost
     */
    public Optional<Money> securedGap() {
        return costKnown ? money(MinorUnits.subtract(cost, securedUnits())) : Optional.empty();
    }

    /**
     * Returns what is missing if every request is granted as asked.
     *
     * @return the cost less all that is secured and hoped for, below zero for a surplus; empty when the plan states no
     *     cost
     */
    public Optional<Money> openGap() {
        return costKnown ? money(MinorUnits.subtract(cost, MinorUnits.add(securedUnits(), hoped()))) : Optional.empty();
    }

    /**
     * Returns the part of the cost that is secured.
     *
     * @return the rate; empty when the plan states no cost, or a cost of zero
     */
    public Optional<Rate> securedRate() {
        Optional<Money> secured = secured();
        return cost().isPresent() && secured.isPresent() ? Rate.between(secured.get(), cost().get()) : Optional.empty();
    }
}
