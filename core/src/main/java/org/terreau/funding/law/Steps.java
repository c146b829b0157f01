package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Text;

/** A calculation on its way: the steps so far, what is to be remarked, and how it ends. */
final class Steps {

    static final Text NO_FIGURE = new Text(
            "aucun chiffre connu n’est en vigueur à cette date", "no figure is known to be in force on that day");
    static final Text NOT_EUROS = new Text("tous les montants ne sont pas en euros", "not all amounts are in euros");
    static final Text BELOW_ZERO = new Text("un montant est inférieur à zéro", "an amount is below zero");
    static final Text TOO_LARGE =
            new Text("un nombre est hors de ce qui se calcule", "a number is beyond what can be computed");
    private static final Text UNREAD = new Text(
            "un chiffre utilisé repose sur un tiers : le texte n’a pas été relu",
            "a figure used rests on a third party: the text was not read");
    private static final Text STALE = new Text(
            "un chiffre utilisé est ancien : un plus récent est sans doute paru",
            "a figure used is stale: a newer one has probably been published");

    private static final int PLACES = 10;
    private static final int MOST_DIGITS = 40;

    private final LocalDate day;
    private final List<Step> steps = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    Steps(LocalDate day) {
        this.day = day;
    }

    /** Why these amounts cannot be calculated with; null when they can. */
    static @Nullable Text fault(Money... amounts) {
        for (Money each : amounts) {
            if (!isEuro(each)) {
                return NOT_EUROS;
            }
            if (each.isNegative()) {
                return BELOW_ZERO;
            }
        }
        return null;
    }

    static boolean isEuro(Money amount) {
        return amount.getCurrency().equals(Money.ZERO.getCurrency());
    }

    /** Why this number of hours or posts cannot be calculated with; null when it can. */
    static @Nullable Text fault(BigDecimal number) {
        if (number.signum() < 0) {
            return BELOW_ZERO;
        }
        boolean isShort = Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.unscaledValue().bitLength() <= 4 * MOST_DIGITS;
        return isShort ? null : TOO_LARGE;
    }

    static BigDecimal times(BigDecimal base, Rate rate) {
        return base.multiply(BigDecimal.valueOf(rate.getNumerator()))
                .divide(BigDecimal.valueOf(rate.getDenominator()), PLACES, RoundingMode.DOWN);
    }

    /** A figure's rate of a base, as a step. */
    BigDecimal rate(Text what, BigDecimal base, LegalFigure figure) {
        BigDecimal result = times(base, figure.rate());
        add(what, base, figure, result);
        return result;
    }

    void add(Text what, BigDecimal base, @Nullable LegalFigure figure, BigDecimal result) {
        steps.add(new Step(what, base, Optional.ofNullable(figure), result));
    }

    void remark(Text text) {
        if (!remarks.contains(text)) {
            remarks.add(text);
        }
    }

    Estimate none(Text reason) {
        return new Estimate(Optional.empty(), Optional.of(reason), steps, remarks);
    }

    /** Ends with an amount, rounded to the cent once. */
    Estimate amount(BigDecimal euros, RoundingMode rounding) {
        Optional<Money> amount = money(euros, rounding);
        if (amount.isEmpty()) {
            return none(TOO_LARGE);
        }
        for (Step each : steps) {
            if (each.figure().isPresent()) {
                if (!each.figure().get().source().isVerified()) {
                    remark(UNREAD);
                }
                if (each.figure().get().isStale(day)) {
                    remark(STALE);
                }
            }
        }
        return new Estimate(amount, Optional.empty(), steps, remarks);
    }

    static Optional<Money> money(BigDecimal euros, RoundingMode rounding) {
        BigDecimal cents = euros.setScale(2, rounding);
        return cents.unscaledValue().bitLength() > 63 ? Optional.empty() : Optional.of(Money.of(cents));
    }
}
