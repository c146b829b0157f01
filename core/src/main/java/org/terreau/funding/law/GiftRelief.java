package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.value.Text;

/**
 * The tax cut (<i>réduction d’impôt</i>) that a gift earns its giver in France: households CGI art. 200, companies CGI
 * art. 238 bis.
 *
 * <p>The amount is rounded to the cent once, half up: the published examples all end before the cent, and the rounding
 * of a whole tax notice to euros is not done here. The cut is never more than the tax due, which is not known here
 * either. Where a gift gives something in return, up to 25 % of it is commonly accepted
 * ({@link FigureId#GIFT_COUNTERPART}): usage, not law, and not checked here.
 *
 * @param gift what was given
 * @param estimate the tax cut, with its steps; no amount for a gift below zero, in another currency, or on a day for
 *     which no figures are known
 * @param counted the part of the gift that earns the cut; empty when not computable
 * @param carryForward the part over the limit, carried to the following years; empty when not computable
 * @param carryForwardYears over how many years it is carried
 */
public record GiftRelief(
        Money gift,
        Estimate estimate,
        Optional<Money> counted,
        Optional<Money> carryForward,
        Optional<LegalFigure> carryForwardYears) {

    private static final Text AT_75 = new Text("part du don au taux majoré", "part of the gift at the higher rate");
    private static final Text AT_66 = new Text("part du don au taux général", "part of the gift at the general rate");
    private static final Text INCOME_LIMIT =
            new Text("limite en part du revenu imposable", "limit as a share of the taxable income");
    private static final Text COMPANY_HIGH =
            new Text("part du don jusqu’au seuil", "part of the gift up to the threshold");
    private static final Text COMPANY_LOW =
            new Text("part du don au-dessus du seuil", "part of the gift above the threshold");
    private static final Text FIXED_LIMIT = new Text("limite fixe", "fixed limit");
    private static final Text TURNOVER_LIMIT =
            new Text("limite en part du chiffre d’affaires", "limit as a share of the turnover");
    private static final Text NO_INCOME = new Text(
            "revenu imposable inconnu : la limite de 20 % n’est pas vérifiée",
            "taxable income unknown: the limit of 20% is not checked");
    private static final Text NO_TURNOVER = new Text(
            "chiffre d’affaires inconnu : la limite n’est pas vérifiée", "turnover unknown: the limit is not checked");
    private static final Text HIGHER_OF = new Text(
            "la limite retenue est la plus élevée des deux : ce point du texte n’a pas été relu",
            "the limit taken is the higher of the two: these words of the law were not read");

    /** Refuses null. */
    public GiftRelief {
        Objects.requireNonNull(gift, "gift");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(counted, "counted");
        Objects.requireNonNull(carryForward, "carryForward");
        Objects.requireNonNull(carryForwardYears, "carryForwardYears");
    }

    /**
     * Computes with the standard figures.
     *
     * @param gift the gift
     * @return its tax cut
     */
    public static GiftRelief of(HouseholdGift gift) {
        return of(gift, LegalFigures.standard());
    }

    /**
     * Computes the tax cut of a household: 75 % up to the ceiling for aid to people in need, outside of the limit; 66 %
     * of the rest, within 20 % of the taxable income.
     *
     * @param gift the gift
     * @param figures the figures of law
     * @return its tax cut
     */
    public static GiftRelief of(HouseholdGift gift, LegalFigures figures) {
        Steps steps = new Steps(gift.day());
        Text fault = Steps.fault(gift.amount(), gift.earlierColuche(), gift.earlierGeneral());
        if (fault != null || !isEuro(gift.taxableIncome())) {
            return none(gift.amount(), steps.none(fault != null ? fault : Steps.NOT_EUROS));
        }
        LocalDate day = gift.day();
        boolean coluche = gift.regime() == GiftRegime.COLUCHE;
        LegalFigure general = figures.find(FigureId.GIFT_GENERAL_RATE, day).orElse(null);
        LegalFigure share =
                figures.find(FigureId.GIFT_GENERAL_INCOME_SHARE, day).orElse(null);
        LegalFigure high = figures.find(FigureId.GIFT_COLUCHE_RATE, day).orElse(null);
        LegalFigure ceiling = figures.find(FigureId.GIFT_COLUCHE_CEILING, day).orElse(null);
        if (general == null || share == null || (coluche && (high == null || ceiling == null))) {
            return none(gift.amount(), steps.none(Steps.NO_FIGURE));
        }
        BigDecimal amount = gift.amount().toBigDecimal();
        BigDecimal atHigh = BigDecimal.ZERO;
        BigDecimal cut = BigDecimal.ZERO;
        if (coluche && high != null && ceiling != null) {
            atHigh = amount.min(left(ceiling.money().toBigDecimal(), gift.earlierColuche()));
            steps.add(ceiling.label(), amount, ceiling, atHigh);
            cut = steps.rate(AT_75, atHigh, high);
        }
        BigDecimal rest = amount.subtract(atHigh);
        BigDecimal counted = rest;
        if (rest.signum() > 0) {
            if (gift.taxableIncome().isPresent()) {
                BigDecimal income = gift.taxableIncome().get().toBigDecimal().max(BigDecimal.ZERO);
                BigDecimal limit = steps.rate(INCOME_LIMIT, income, share).setScale(2, RoundingMode.DOWN);
                counted = rest.min(left(limit, gift.earlierGeneral()));
            } else {
                steps.remark(NO_INCOME);
            }
            cut = cut.add(steps.rate(AT_66, counted, general));
        }
        return of(
                gift.amount(), steps.amount(cut, RoundingMode.HALF_UP), atHigh.add(counted), years(figures, day, true));
    }

    /**
     * Computes with the standard figures.
     *
     * @param gift the gift
     * @return its tax cut
     */
    public static GiftRelief of(CompanyGift gift) {
        return of(gift, LegalFigures.standard());
    }

    /**
     * Computes the tax cut of a company: 60 % up to the threshold, 40 % above it, within the higher of the fixed limit
     * and a share of the turnover. The figures are those told in Parliament in 2020; the words “the higher of” were not
     * read.
     *
     * @param gift the gift
     * @param figures the figures of law
     * @return its tax cut
     */
    public static GiftRelief of(CompanyGift gift, LegalFigures figures) {
        Steps steps = new Steps(gift.day());
        Text fault = Steps.fault(gift.amount(), gift.earlier());
        if (fault != null || !isEuro(gift.turnover())) {
            return none(gift.amount(), steps.none(fault != null ? fault : Steps.NOT_EUROS));
        }
        LocalDate day = gift.day();
        LegalFigure high = figures.find(FigureId.SPONSORSHIP_RATE, day).orElse(null);
        LegalFigure low = figures.find(FigureId.SPONSORSHIP_REDUCED_RATE, day).orElse(null);
        LegalFigure threshold =
                figures.find(FigureId.SPONSORSHIP_RATE_THRESHOLD, day).orElse(null);
        LegalFigure fixed = figures.find(FigureId.SPONSORSHIP_LIMIT, day).orElse(null);
        LegalFigure share =
                figures.find(FigureId.SPONSORSHIP_TURNOVER_SHARE, day).orElse(null);
        if (high == null || low == null || threshold == null || fixed == null || share == null) {
            return none(gift.amount(), steps.none(Steps.NO_FIGURE));
        }
        BigDecimal amount = gift.amount().toBigDecimal();
        BigDecimal counted = amount;
        BigDecimal limit = fixed.money().toBigDecimal();
        steps.add(FIXED_LIMIT, limit, fixed, limit);
        if (gift.turnover().isPresent()) {
            BigDecimal turnover = gift.turnover().get().toBigDecimal().max(BigDecimal.ZERO);
            limit = limit.max(steps.rate(TURNOVER_LIMIT, turnover, share).setScale(2, RoundingMode.DOWN));
            counted = amount.min(left(limit, gift.earlier()));
            steps.remark(HIGHER_OF);
        } else if (amount.compareTo(left(limit, gift.earlier())) > 0) {
            steps.remark(NO_TURNOVER);
        }
        BigDecimal atHigh = gift.peopleInNeed()
                ? counted
                : counted.min(left(threshold.money().toBigDecimal(), gift.earlier()));
        BigDecimal cut = steps.rate(COMPANY_HIGH, atHigh, high);
        if (atHigh.compareTo(counted) < 0) {
            BigDecimal above = counted.subtract(atHigh);
            steps.add(threshold.label(), counted, threshold, above);
            cut = cut.add(steps.rate(COMPANY_LOW, above, low));
        }
        return of(gift.amount(), steps.amount(cut, RoundingMode.HALF_UP), counted, years(figures, day, false));
    }

    private static boolean isEuro(Optional<Money> amount) {
        return amount.isEmpty() || Steps.isEuro(amount.get());
    }

    private static BigDecimal left(BigDecimal limit, Money taken) {
        return limit.subtract(taken.toBigDecimal()).max(BigDecimal.ZERO);
    }

    private static Optional<LegalFigure> years(LegalFigures figures, LocalDate day, boolean household) {
        return figures.find(
                household ? FigureId.GIFT_CARRY_FORWARD_YEARS : FigureId.SPONSORSHIP_CARRY_FORWARD_YEARS, day);
    }

    private static GiftRelief none(Money gift, Estimate estimate) {
        return new GiftRelief(gift, estimate, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static GiftRelief of(Money gift, Estimate estimate, BigDecimal counted, Optional<LegalFigure> years) {
        Money part = Money.of(counted);
        return new GiftRelief(gift, estimate, Optional.of(part), Optional.of(gift.minus(part)), years);
    }

    /**
     * Returns the tax cut.
     *
     * @return the amount; empty when {@link #estimate()} says why there is none
     */
    public Optional<Money> reduction() {
        return estimate.amount();
    }

    /**
     * Returns what the gift costs its giver in the end, as long as nothing carried forward is counted.
     *
     * @return the gift less the tax cut; empty when there is none
     */
    public Optional<Money> cost() {
        Optional<Money> cut = reduction();
        return cut.isEmpty() ? cut : Optional.of(gift.minus(cut.get()));
    }
}
