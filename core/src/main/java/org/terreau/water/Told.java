package org.terreau.water;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.money.Rate;

/** In which form the rules of this room take numbers, and how they tell of them and of their places. */
final class Told {

    /** Over any quantity that a garden has. */
    private static final double LARGEST = 1e15;

    private static final MathContext STATED = new MathContext(9);

    private Told() {}

    /** A stated number; NaN when there is none. */
    static double number(Optional<BigDecimal> stated) {
        return stated.isPresent() ? stated.get().doubleValue() : Double.NaN;
    }

    /** A share as it is stated, which may lie outside of 0 to 1. */
    static double share(Rate rate) {
        return (double) rate.getNumerator() / rate.getDenominator();
    }

    /** A number as a fact; what no decimal can hold, or nobody could read, as text. */
    static Object fact(double number) {
        if (!(Math.abs(number) < LARGEST)) {
            return Double.toString(number);
        }
        return plain(new BigDecimal(number).round(STATED));
    }

    /** A reckoned quantity, to the whole unit; under ten to one decimal. */
    static Object rounded(double number) {
        if (!(Math.abs(number) < LARGEST)) {
            return Double.toString(number);
        }
        return plain(new BigDecimal(number).setScale(Math.abs(number) < 10 ? 1 : 0, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Reports on a member of an element of a list. */
    static void of(Reporter reporter, String list, int index, String member, Facts facts, String variant) {
        reporter.in(list, index);
        reporter.in(member);
        reporter.report(facts, variant);
        reporter.out();
        reporter.out();
    }

    /** Reports on an element of a list. */
    static void of(Reporter reporter, String list, int index, Facts facts, String variant) {
        reporter.in(list, index);
        reporter.report(facts, variant);
        reporter.out();
    }
}
