package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * What a flat rate of a European fund comes to (regulation (EU) 2021/1060, art. 53 to 56; ESF 2014-2020).
 *
 * <p>The amount is rounded down to the cent, so that it is never over the rate.
 *
 * @param option the flat rate
 * @param rate the rate that was applied; empty when none is in force
 * @param estimate the amount and its steps; the amount is told also where an exclusion forbids it
 * @param exclusions why this flat rate may not be used on these costs; empty when it may
 */
public record FlatRates(
        FlatRateOption option, Optional<Rate> rate, Estimate estimate, List<FlatRates.Exclusion> exclusions) {

    /** Why a flat rate may not be used. */
    public enum Exclusion implements Labelled {
        /** The rate for all remaining costs, and other costs besides (art. 56(1)). */
        OTHER_COSTS_BESIDES(
                "ce taux couvre tous les autres coûts : aucun ne s’y ajoute, sauf les salaires et indemnités des participants",
                "this rate covers all other costs: none comes on top, but participants’ salaries and allowances"),
        /** The rate for all remaining costs, on staff costs that are a flat rate themselves (art. 56(3)). */
        STAFF_IS_FLAT_RATE(
                "ce taux ne s’applique pas à des coûts de personnel eux-mêmes forfaitaires",
                "this rate is not applied to staff costs that are a flat rate themselves"),
        /** The rate for staff, and public contracts over the thresholds of the directives (art. 55(1)). */
        PUBLIC_CONTRACTS(
                "ce taux est exclu quand des marchés publics dépassent les seuils européens",
                "this rate is excluded where public contracts exceed the thresholds of the directives"),
        /** A rate agreed over the highest allowed. */
        RATE_OVER_MAXIMUM("le taux convenu dépasse le taux permis", "the agreed rate is over the one allowed"),
        /** A rate below zero. */
        RATE_BELOW_ZERO("le taux convenu est inférieur à zéro", "the agreed rate is below zero");

        private final String french;
        private final String english;

        Exclusion(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    private static final Text FLAT_RATE = new Text("taux forfaitaire", "flat rate");
    private static final Text CALCULATED = new Text(
            "ce taux est un maximum : il se calcule selon l’article 53(3)(a)",
            "this rate is a maximum: it is calculated under Article 53(3)(a)");

    /** Copies the list. */
    public FlatRates {
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(estimate, "estimate");
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Computes with the standard figures, at the highest rate.
     *
     * @param option the flat rate
     * @param costs the direct costs, none below zero
     * @param day a day of the programme: 2021-07-01 to 2027-12-31, or 2014 to 2020
     * @return what it comes to
     */
    public static FlatRates of(FlatRateOption option, DirectCosts costs, LocalDate day) {
        return of(option, costs, Optional.empty(), day, LegalFigures.standard());
    }

    /**
     * Computes what a flat rate comes to.
     *
     * @param option the flat rate
     * @param costs the direct costs, none below zero
     * @param agreed the rate of the agreement, up to the highest; empty for the highest
     * @param day a day of the programme: 2021-07-01 to 2027-12-31, or 2014 to 2020
     * @param figures the figures of law
     * @return what it comes to; not computable for costs below zero or in another currency, and on a day outside
     */
    public static FlatRates of(
            FlatRateOption option, DirectCosts costs, Optional<Rate> agreed, LocalDate day, LegalFigures figures) {
        Steps steps = new Steps(day);
        LegalFigure figure = figures.find(option.figureId(), day).orElse(null);
        Text fault = Steps.fault(costs.staff(), costs.other(), costs.participants());
        if (fault != null || figure == null) {
            Text reason = fault != null ? fault : Steps.NO_FIGURE;
            return new FlatRates(option, Optional.empty(), steps.none(reason), List.of());
        }
        BigDecimal base = base(option.base(), costs);
        Rate rate = agreed.orElse(figure.rate());
        BigDecimal exact = Steps.times(base, rate);
        steps.add(FLAT_RATE, base, figure, exact);
        if (option == FlatRateOption.INDIRECT_25_OF_DIRECT && agreed.isEmpty()) {
            steps.remark(CALCULATED);
        }
        return new FlatRates(
                option,
                Optional.of(rate),
                steps.amount(exact, RoundingMode.FLOOR),
                exclusions(option, costs, rate, figure));
    }

    private static BigDecimal base(FlatRateOption.Base base, DirectCosts costs) {
        BigDecimal other = costs.other().toBigDecimal().add(costs.participants().toBigDecimal());
        return switch (base) {
            case STAFF -> costs.staff().toBigDecimal();
            case OTHER_DIRECT -> other;
            case DIRECT -> other.add(costs.staff().toBigDecimal());
        };
    }

    private static List<Exclusion> exclusions(
            FlatRateOption option, DirectCosts costs, Rate rate, LegalFigure maximum) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (option.coversAllOtherCosts() && !costs.other().isZero()) {
            exclusions.add(Exclusion.OTHER_COSTS_BESIDES);
        }
        if (option.coversAllOtherCosts() && costs.staffIsFlatRate()) {
            exclusions.add(Exclusion.STAFF_IS_FLAT_RATE);
        }
        if (option == FlatRateOption.STAFF_20_OF_OTHER_DIRECT && costs.contractsOverThresholds()) {
            exclusions.add(Exclusion.PUBLIC_CONTRACTS);
        }
        if (rate.compareTo(maximum.rate()) > 0) {
            exclusions.add(Exclusion.RATE_OVER_MAXIMUM);
        }
        if (rate.signum() < 0) {
            exclusions.add(Exclusion.RATE_BELOW_ZERO);
        }
        return exclusions;
    }

    /**
     * Tells whether simplified costs must be used: a total cost of 200 000 € or less since 2021, public support of 50
     * 000 € or less under ESF 2014-2020.
     *
     * @param cost the total cost of the operation, or the public support under ESF 2014-2020
     * @param stateAid whether the support is State aid, which is exempt; so may research be, which is not known here
     * @param day a day of the programme
     * @param figures the figures of law
     * @return true up to the threshold itself; false on a day without a threshold, and for another currency
     */
    public static boolean isMandatory(Money cost, boolean stateAid, LocalDate day, LegalFigures figures) {
        Optional<LegalFigure> threshold = figures.find(FigureId.SIMPLIFIED_COSTS_THRESHOLD, day);
        return !stateAid
                && threshold.isPresent()
                && Steps.isEuro(cost)
                && cost.compareTo(threshold.get().money()) <= 0;
    }

    /**
     * Returns what the flat rate comes to.
     *
     * @return the amount, rounded down to the cent; empty when {@link #estimate()} says why there is none
     */
    public Optional<Money> amount() {
        return estimate.amount();
    }

    /**
     * Tells whether the flat rate may be used on these costs.
     *
     * @return true when it is computable and nothing excludes it
     */
    public boolean isAllowed() {
        return estimate.isComputable() && exclusions.isEmpty();
    }
}
