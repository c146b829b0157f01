package org.terreau.funding.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** The rows among which one decision splits an award: what they add up to, in a room that does not grow with them. */
final class Split {

    private static final long ONE = 1_000_000_000_000_000_000L;
    private static final int PLACES = 18;
    private static final BigDecimal NEAR = new BigDecimal("0.02");

    final int firstRow;
    final int firstLine;
    final @Nullable String decision;
    final @Nullable Split whole;
    private int rows;
    private int parts;
    private boolean hasOpenPart;
    private long ones;
    private long fraction;
    private long roundedRows;
    private @Nullable Money first;
    private boolean differ;
    private boolean incomparable;
    private long sum;
    private long least = Long.MIN_VALUE;
    private long most = Long.MAX_VALUE;

    Split(int firstRow, int firstLine, @Nullable String decision, @Nullable Split whole) {
        this.firstRow = firstRow;
        this.firstLine = firstLine;
        this.decision = decision;
        this.whole = whole;
    }

    /** Takes in a row whose share is over 0 and under 1. */
    void add(Rate share, Optional<Money> amount) {
        rows++;
        fraction += units(share);
        if (fraction >= ONE) {
            fraction -= ONE;
            ones++;
        }
        if (amount.isEmpty()) {
            incomparable = true;
        } else if (!incomparable) {
            addAmount(share, amount.get());
        }
    }

    private long units(Rate share) {
        if (ONE % share.getDenominator() == 0) {
            return share.getNumerator() * (ONE / share.getDenominator());
        }
        roundedRows++;
        return BigDecimal.valueOf(share.getNumerator())
                .divide(BigDecimal.valueOf(share.getDenominator()), PLACES, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private void addAmount(Rate share, Money amount) {
        if (first == null) {
            first = amount;
        } else if (!first.getCurrency().equals(amount.getCurrency())) {
            incomparable = true;
            return;
        }
        differ |= !first.equals(amount);
        try {
            sum = Math.addExact(sum, amount.getMinorUnits());
            narrow(share, amount.getMinorUnits());
        } catch (ArithmeticException beyond) {
            incomparable = true;
        }
    }

    /** The totals of which this amount is its share, to the cent. */
    private void narrow(Rate share, long amount) {
        long over = share.getDenominator();
        long under = share.getNumerator();
        Rate times = Rate.of(over, under);
        long highest = times.floorOf(Money.ofMinor(Math.addExact(amount, 1))).getMinorUnits();
        long lowest = Math.negateExact(times.floorOf(Money.ofMinor(Math.negateExact(Math.subtractExact(amount, 1))))
                .getMinorUnits());
        most = Math.min(most, highest);
        least = Math.max(least, lowest);
    }

    /** Tells the whole of which this is a part that it is there, and whether its shares add up. */
    void closePart() {
        if (whole != null) {
            whole.parts++;
            whole.hasOpenPart |= !isComplete();
        }
    }

    int rows() {
        return rows;
    }

    boolean isShared() {
        return rows > 1;
    }

    /** Whether the shares add up to 1; shares that no decimal number is are given a unit of the 18th place each. */
    boolean isComplete() {
        boolean exactly = ones == 1 && fraction == 0;
        boolean nearly = (ones == 1 && fraction <= roundedRows) || (ones == 0 && ONE - fraction <= roundedRows);
        return exactly || (roundedRows > 0 && nearly);
    }

    /** Whether it is several awards, told apart by purpose and day, each of which adds up. */
    boolean isSeveral() {
        return parts > 1 && !hasOpenPart;
    }

    BigDecimal shares() {
        BigDecimal sum = BigDecimal.valueOf(ones)
                .add(BigDecimal.valueOf(fraction, PLACES))
                .stripTrailingZeros();
        return sum.scale() < 2 ? sum.setScale(2) : sum;
    }

    boolean isNear() {
        return shares().subtract(BigDecimal.ONE).abs().compareTo(NEAR) <= 0;
    }

    /** Whether every row names the same amount: that of the whole, before the split. */
    boolean isBeforeSplit() {
        return first != null && !incomparable && !differ;
    }

    boolean isComparable() {
        return first != null && !incomparable;
    }

    /** Whether each amount is its share of their sum, to the cent. */
    boolean isAfterSplit() {
        return isComparable() && least <= most && sum >= least - rows && sum <= most + rows;
    }

    Money sum() {
        return first == null ? Money.ZERO : Money.ofMinor(sum, first.getCurrency());
    }
}
