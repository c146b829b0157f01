package org.terreau.funding.execution;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/**
 * What lies between a planned and a realised amount, in euros and in percent (arrêté du 11 octobre 2006, PRMX0609605A,
 * art. 2). Exact; immutable.
 */
public final class Variance {

    private final Money planned;
    private final Money realised;
    private final Money delta;

    private Variance(Money planned, Money realised, Money delta) {
        this.planned = planned;
        this.realised = realised;
        this.delta = delta;
    }

    /**
     * Compares two amounts.
     *
     * @param planned the amount that was planned
     * @param realised the amount that came about
     * @return the variance; empty when they are in two currencies, or lie further apart than money can hold
     */
    public static Optional<Variance> of(Money planned, Money realised) {
        long from = MinorUnits.of(planned, planned.getCurrency());
        long delta = MinorUnits.subtract(MinorUnits.of(realised, planned.getCurrency()), from);
        return delta == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(new Variance(planned, realised, Money.ofMinor(delta, planned.getCurrency())));
    }

    /**
     * Returns what was planned.
     *
     * @return the amount
     */
    public Money getPlanned() {
        return planned;
    }

    /**
     * Returns what came about.
     *
     * @return the amount
     */
    public Money getRealised() {
        return realised;
    }

    /**
     * Returns what lies between.
     *
     * @return realised less planned
     */
    public Money getDelta() {
        return delta;
    }

    /**
     * Tells whether something came about where nothing was planned.
     *
     * @return true when planned is zero and realised is not
     */
    public boolean isUnplanned() {
        return planned.isZero() && !realised.isZero();
    }

    /**
     * Returns the variance as a share of what was planned.
     *
     * @return delta ÷ planned without its sign, as an exact fraction with the sign of delta; empty, "n/a", when nothing
     *     was planned
     */
    public Optional<Rate> getChange() {
        return Rate.between(delta, planned.abs());
    }

    /**
     * Returns the variance in percent, for people to read.
     *
     * @param decimals how many decimals, 0 to 100
     * @return the percentage, rounded half up; empty, "n/a", when nothing was planned
     */
    public Optional<BigDecimal> getPercent(int decimals) {
        return getChange().map(change -> change.toPercent(decimals));
    }

    /**
     * Tells whether the variance is over a bound, to the last cent: |delta| ÷ |planned| &gt; bound.
     *
     * @param bound the bound, such as 10 %
     * @return false when it is exactly the bound, and when nothing was planned
     */
    public boolean exceeds(Rate bound) {
        return !planned.isZero() && bound.isExceededBy(delta.abs(), planned.abs());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Variance that && planned.equals(that.planned) && realised.equals(that.realised);
    }

    @Override
    public int hashCode() {
        return 31 * planned.hashCode() + realised.hashCode();
    }

    @Override
    public String toString() {
        return planned + " -> " + realised;
    }
}
