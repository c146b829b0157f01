package org.terreau.funding.execution;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/**
 * What a dedicated fund should hold year by year, calculated from what was given and what was spent. Exact; immutable.
 *
 * <p>At each closing, what was given for the year and not spent goes into the fund (689); what was spent beyond it
 * comes out of the fund (789) as far as the fund reaches. What was spent beyond both is own financing: it is shown,
 * never carried over and never floored away, and the fund does not go below zero.
 */
public final class DedicatedFundLedger {

    /**
     * A financial year as it should have been booked.
     *
     * @param year the financial year
     * @param opening what the fund holds at the opening
     * @param tranche what was given for the year
     * @param spent what was spent
     * @param toFund what goes into the fund: 689
     * @param fromFund what comes out of the fund: 789
     * @param closing what the fund holds at the closing, zero or more
     * @param ownFinancing what was spent beyond all that was given, zero or more
     */
    public record Year(
            DateRange year,
            Money opening,
            Money tranche,
            Money spent,
            Money toFund,
            Money fromFund,
            Money closing,
            Money ownFinancing) {}

    private final List<Year> years;
    private final Money ownFinancing;

    private DedicatedFundLedger(List<Year> years, Money ownFinancing) {
        this.years = List.copyOf(years);
        this.ownFinancing = ownFinancing;
    }

    /**
     * Calculates a fund, from the opening of its first year on.
     *
     * @param fund a fund
     * @return its ledger, the years in the order of time; empty when it has no year, two years share a day, a year does
     *     not say what was spent, or the amounts cannot be added
     */
    public static Optional<DedicatedFundLedger> of(DedicatedFund fund) {
        List<DedicatedFundYear> sorted = FundYears.sorted(fund.getYears());
        if (sorted.isEmpty() || FundYears.isAnyOverlapping(sorted)) {
            return Optional.empty();
        }
        Currency currency = sorted.get(0).getOpening().getCurrency();
        long holding = MinorUnits.of(sorted.get(0).getOpening(), currency);
        long own = 0;
        List<Year> years = new ArrayList<>();
        for (DedicatedFundYear each : sorted) {
            if (each.getSpent().isEmpty()) {
                return Optional.empty();
            }
            FundMovement movement = FundMovement.of(each, holding, currency);
            if (movement == null) {
                return Optional.empty();
            }
            years.add(new Year(
                    each.getYear(),
                    Money.ofMinor(holding, currency),
                    each.getTranche().orElse(Money.ofMinor(0, currency)),
                    each.getSpent().get(),
                    Money.ofMinor(movement.in(), currency),
                    Money.ofMinor(movement.out(), currency),
                    Money.ofMinor(movement.closing(), currency),
                    Money.ofMinor(movement.own(), currency)));
            holding = movement.closing();
            own = MinorUnits.add(own, movement.own());
        }
        return own == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(new DedicatedFundLedger(years, Money.ofMinor(own, currency)));
    }

    /**
     * Returns the years.
     *
     * @return at least one, in the order of time
     */
    public List<Year> getYears() {
        return years;
    }

    /**
     * Returns what the fund should hold in the end.
     *
     * @return the closing of the last year, zero or more
     */
    public Money getClosing() {
        return years.get(years.size() - 1).closing();
    }

    /**
     * Returns what was spent beyond what was given, over all years.
     *
     * @return the sum of the own financing of each year, zero or more
     */
    public Money getOwnFinancing() {
        return ownFinancing;
    }

    @Override
    public String toString() {
        return getClosing() + " after " + years.size() + " years";
    }
}
