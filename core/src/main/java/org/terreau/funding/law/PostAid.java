package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Text;

/**
 * The State’s aid for insertion posts in an <i>atelier et chantier d’insertion</i> (<i>aide au poste</i>): so much per
 * year and full-time post, in twelfths, plus a modulated part.
 *
 * <p>Each month counts a twelfth of the amount in force on its first day. The sum is rounded to the cent once, half up.
 * A month without a known amount makes the whole not computable, rather than a sum that lacks a month.
 *
 * @param posts full-time posts
 * @param first the first month
 * @param last the last month, included
 * @param modulated the modulated part, of the base amount
 * @param estimate the aid with its modulated part, and its steps
 * @param support the part for support and supervision, without modulation; empty when it is not known for each month
 */
public record PostAid(
        BigDecimal posts, YearMonth first, YearMonth last, Rate modulated, Estimate estimate, Optional<Money> support) {

    private static final Text BASE = new Text(
            "montant annuel × emplois à plein temps × mois / 12", "yearly amount × full-time posts × months / 12");
    private static final Text MODULATED = new Text("part modulée", "modulated part");
    private static final Text OVER_MAXIMUM =
            new Text("la part modulée dépasse son maximum", "the modulated part is over its maximum");
    private static final Text BACKWARDS = new Text(
            "le dernier mois précède le premier, ou la période dépasse cent ans",
            "the last month is before the first, or the period is longer than a hundred years");

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final int LONGEST_MONTHS = 1200;
    private static final int PLACES = 10;

    /** Refuses null. */
    public PostAid {
        Objects.requireNonNull(posts, "posts");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(modulated, "modulated");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(support, "support");
    }

    /**
     * Computes with the standard figures.
     *
     * @param posts full-time posts, 0 or more
     * @param first the first month
     * @param last the last month, included
     * @param modulated the modulated part, from 0 to 10 % of the base amount
     * @return the aid
     */
    public static PostAid of(BigDecimal posts, YearMonth first, YearMonth last, Rate modulated) {
        return of(posts, first, last, modulated, LegalFigures.standard());
    }

    /**
     * Computes the aid for some months.
     *
     * @param posts full-time posts, 0 or more
     * @param first the first month
     * @param last the last month, included
     * @param modulated the modulated part, from 0 to 10 % of the base amount
     * @param figures the figures of law
     * @return the aid; not computable for posts below zero, months that run backwards, a modulated part out of range,
     *     or a month for which no amount is known
     */
    public static PostAid of(BigDecimal posts, YearMonth first, YearMonth last, Rate modulated, LegalFigures figures) {
        boolean ordered = !last.isBefore(first) && ChronoUnit.MONTHS.between(first, last) < LONGEST_MONTHS;
        Steps steps = new Steps(ordered ? last.atEndOfMonth() : LocalDate.MIN);
        Text fault = Steps.fault(posts);
        if (fault != null || !ordered) {
            return new PostAid(
                    posts, first, last, modulated, steps.none(fault != null ? fault : BACKWARDS), Optional.empty());
        }
        BigDecimal twelfths = BigDecimal.ZERO; // yearly amounts × months
        BigDecimal support = BigDecimal.ZERO;
        boolean supportKnown = true;
        @Nullable
        LegalFigure maximum =
                figures.find(FigureId.POST_AID_MODULATED, last.atDay(1)).orElse(null);
        YearMonth month = first;
        long left = ChronoUnit.MONTHS.between(first, last) + 1;
        while (left > 0) {
            LocalDate day = month.atDay(1);
            LegalFigure amount = figures.find(FigureId.POST_AID_AMOUNT, day).orElse(null);
            if (amount == null) {
                return new PostAid(posts, first, last, modulated, steps.none(gap(month)), Optional.empty());
            }
            LegalFigure part = figures.find(FigureId.POST_AID_SUPPORT, day).orElse(null);
            int months = 0;
            do { // as long as the same figures are in force
                months++;
                left--;
                month = left > 0 ? month.plusMonths(1) : month;
            } while (left > 0
                    && isOf(figures, FigureId.POST_AID_AMOUNT, month, amount)
                    && isOf(figures, FigureId.POST_AID_SUPPORT, month, part));
            BigDecimal yearly = amount.money().toBigDecimal().multiply(BigDecimal.valueOf(months));
            twelfths = twelfths.add(yearly);
            steps.add(BASE, amount.money().toBigDecimal(), amount, twelfth(yearly.multiply(posts)));
            supportKnown &= part != null;
            support = part == null
                    ? support
                    : support.add(part.money().toBigDecimal().multiply(BigDecimal.valueOf(months)));
        }
        if (!isWithin(modulated, maximum)) {
            return new PostAid(posts, first, last, modulated, steps.none(OVER_MAXIMUM), Optional.empty());
        }
        BigDecimal base = twelfths.multiply(posts);
        if (modulated.signum() > 0) {
            steps.add(MODULATED, twelfth(base), maximum, Steps.times(twelfth(base), modulated));
        }
        BigDecimal denominator = BigDecimal.valueOf(modulated.getDenominator());
        BigDecimal euros = base.multiply(denominator.add(BigDecimal.valueOf(modulated.getNumerator())))
                .divide(TWELVE.multiply(denominator), 2, RoundingMode.HALF_UP);
        Optional<Money> supervised = supportKnown
                ? Steps.money(support.multiply(posts).divide(TWELVE, 2, RoundingMode.HALF_UP), RoundingMode.UNNECESSARY)
                : Optional.empty();
        return new PostAid(posts, first, last, modulated, steps.amount(euros, RoundingMode.UNNECESSARY), supervised);
    }

    private static Text gap(YearMonth month) {
        return new Text(
                "aucun montant de l’aide au poste n’est connu pour " + month,
                "no amount of the post aid is known for " + month);
    }

    private static boolean isOf(LegalFigures figures, String id, YearMonth month, @Nullable LegalFigure figure) {
        return figures.find(id, month.atDay(1)).equals(Optional.ofNullable(figure));
    }

    private static boolean isWithin(Rate modulated, @Nullable LegalFigure maximum) {
        return modulated.signum() == 0
                || (modulated.signum() > 0 && maximum != null && modulated.compareTo(maximum.rate()) <= 0);
    }

    private static BigDecimal twelfth(BigDecimal amount) {
        return amount.divide(TWELVE, PLACES, RoundingMode.DOWN);
    }
}
