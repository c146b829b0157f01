package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.value.Text;

/**
 * What voluntary work is worth in the books: hours × an hourly rate that the host gives. Terreau has no rate of its
 * own: the law sets none.
 *
 * <p>The value stands twice: as a use in account {@value #USE} and, for the same amount, as a contribution in class
 * {@value #CONTRIBUTION} (which line of it depends on the form). Rounded to the cent once, half up.
 *
 * @param hours hours of work
 * @param hourlyRate what an hour is worth
 * @param estimate the value and its steps
 */
public record VolunteerValue(BigDecimal hours, Money hourlyRate, Estimate estimate) {

    /** The account of the use: personnel bénévole. */
    public static final String USE = "864";

    /** The class of the contribution: contributions volontaires en nature. */
    public static final String CONTRIBUTION = "87";

    private static final Text HOURS = new Text("heures × taux horaire", "hours × hourly rate");

    /** Refuses null. */
    public VolunteerValue {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(hourlyRate, "hourlyRate");
        Objects.requireNonNull(estimate, "estimate");
    }

    /**
     * Values voluntary work.
     *
     * @param hours hours of work, 0 or more
     * @param hourlyRate what an hour is worth, in euros, 0 or more
     * @return its value; not computable for what is below zero, in another currency or beyond what money can hold
     */
    public static VolunteerValue of(BigDecimal hours, Money hourlyRate) {
        Steps steps = new Steps(LocalDate.MIN);
        Text amountFault = Steps.fault(hourlyRate);
        Text fault = amountFault != null ? amountFault : Steps.fault(hours);
        if (fault != null) {
            return new VolunteerValue(hours, hourlyRate, steps.none(fault));
        }
        BigDecimal rate = hourlyRate.toBigDecimal();
        BigDecimal exact = hours.multiply(rate);
        steps.add(HOURS, rate, null, exact);
        return new VolunteerValue(hours, hourlyRate, steps.amount(exact, RoundingMode.HALF_UP));
    }

    /**
     * Returns the value.
     *
     * @return the amount; empty when {@link #estimate()} says why there is none
     */
    public Optional<Money> value() {
        return estimate.amount();
    }

    /**
     * Checks public support of an EU operation that counts contributions in kind (regulation (EU) 2021/1060, art.
     * 67(1)): support, in kind included, is not over the eligible cost without what is in kind.
     *
     * @param publicSupport public support, contributions in kind included
     * @param eligibleCost the eligible cost, contributions in kind excluded
     * @param day a day of the programme
     * @param figures the figures of law
     * @return by how much the support is over, zero when it is not; empty for other currencies than the euro, and when
     *     the difference is beyond what money can hold, or no such limit is in force
     */
    public static Optional<Money> supportOverCost(
            Money publicSupport, Money eligibleCost, LocalDate day, LegalFigures figures) {
        LegalFigure cap = figures.find(FigureId.IN_KIND_CAP, day).orElse(null);
        if (cap == null || !Steps.isEuro(publicSupport) || !Steps.isEuro(eligibleCost)) {
            return Optional.empty();
        }
        BigDecimal most = Steps.times(eligibleCost.toBigDecimal(), cap.rate()).setScale(2, RoundingMode.FLOOR);
        BigDecimal over = publicSupport.toBigDecimal().subtract(most).max(BigDecimal.ZERO);
        return Steps.money(over, RoundingMode.UNNECESSARY);
    }
}
