package org.terreau.funding.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/**
 * A figure of law with the days on which it is in force: a threshold, a rate, an amount, a time.
 *
 * <p>Its days are those of its {@link #source()}; a source without days is in force on every day, and a last day of
 * 9999-12-31 means that no end is known. Immutable; the typed readings are computed once, so that rules may call them
 * for every plan.
 */
public final class LegalFigure {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private final String id;
    private final BigDecimal value;
    private final LegalUnit unit;
    private final Text label;
    private final Source source;
    private final Optional<LocalDate> staleAfter;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final @Nullable Money money;
    private final @Nullable Rate rate;
    private final int number;

    private LegalFigure(
            String id,
            BigDecimal value,
            LegalUnit unit,
            Text label,
            Source source,
            Optional<LocalDate> staleAfter,
            @Nullable Money money,
            @Nullable Rate rate,
            int number) {
        this.id = Objects.requireNonNull(id, "id");
        this.value = value;
        this.unit = unit;
        this.label = Objects.requireNonNull(label, "label");
        this.source = source;
        this.staleAfter = Objects.requireNonNull(staleAfter, "staleAfter");
        this.firstDay = source.getInForce().map(DateRange::getFirst).orElse(LocalDate.MIN);
        this.lastDay = source.getInForce()
                .map(DateRange::getLast)
                .filter(last -> last.isBefore(OPEN))
                .orElse(LocalDate.MAX);
        this.money = money;
        this.rate = rate;
        this.number = number;
    }

    /**
     * Makes a figure.
     *
     * @param id what rules and calculators ask for, one of {@link FigureId} or a host's own
     * @param value the figure in its unit, 20 for 20 %; not negative
     * @param unit what it counts
     * @param label what it is, in both languages
     * @param source where it comes from, with the days on which it is in force
     * @return the figure, with no day after which it is stale
     * @throws IllegalArgumentException when the value is negative, or is not one of its unit: parts of a cent, half a
     *     month, more than an {@code int} holds
     */
    public static LegalFigure of(String id, BigDecimal value, LegalUnit unit, Text label, Source source) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("The figure " + id + " is below zero");
        }
        try {
            return switch (unit) {
                case EURO ->
                    new LegalFigure(id, value, unit, label, source, Optional.empty(), Money.of(value), null, 0);
                case PERCENT, POINTS ->
                    new LegalFigure(id, value, unit, label, source, Optional.empty(), null, Rate.ofPercent(value), 0);
                case MONTHS, DAYS, YEARS, HOURS, PERSONS ->
                    new LegalFigure(
                            id, value, unit, label, source, Optional.empty(), null, null, value.intValueExact());
            };
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("The figure " + id + " is no number of " + unit, e);
        }
    }

    /**
     * Says until when the figure can be trusted although no end is known.
     *
     * @param day the last day on which it is not stale
     * @return the figure with that day
     */
    public LegalFigure staleAfter(LocalDate day) {
        return new LegalFigure(id, value, unit, label, source, Optional.of(day), money, rate, number);
    }

    /**
     * Returns the id.
     *
     * @return such as {@code agreement.threshold}; figures of several periods share it
     */
    public String id() {
        return id;
    }

    /**
     * Returns the figure in its unit.
     *
     * @return 20 for 20 %, 23000 for 23 000 €; never negative
     */
    public BigDecimal value() {
        return value;
    }

    /**
     * Returns what the figure counts.
     *
     * @return the unit
     */
    public LegalUnit unit() {
        return unit;
    }

    /**
     * Returns what the figure is.
     *
     * @return in both languages; says <i>strictly over</i> where the threshold itself is still free
     */
    public Text label() {
        return label;
    }

    /**
     * Returns where the figure comes from.
     *
     * @return the text, the days on which it is in force, and whether it was read
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the day after which a newer figure is to be looked for.
     *
     * @return the last day on which it is not stale; empty when nothing is expected to replace it
     */
    public Optional<LocalDate> staleAfter() {
        return staleAfter;
    }

    /**
     * Returns the first day in force.
     *
     * @return the day; {@link LocalDate#MIN} when the source is not dated
     */
    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * Returns the last day in force.
     *
     * @return the day, included; {@link LocalDate#MAX} when no end is known
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * Tells whether the figure is in force on a day.
     *
     * @param day any day
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Tells whether a newer figure is to be looked for on a day.
     *
     * @param day any day
     * @return true after the stale-after day, if there is one
     */
    public boolean isStale(LocalDate day) {
        return staleAfter.isPresent() && day.isAfter(staleAfter.get());
    }

    /**
     * Reads an amount.
     *
     * @return the amount in euros
     * @throws IllegalStateException when the unit is not {@link LegalUnit#EURO}: an error of the code that asks
     */
    public Money money() {
        if (money == null) {
            throw notA("amount");
        }
        return money;
    }

    /**
     * Reads a rate.
     *
     * @return the exact rate: 20 % is 1/5, 10 points are 1/10
     * @throws IllegalStateException when the unit is neither {@link LegalUnit#PERCENT} nor {@link LegalUnit#POINTS}: an
     *     error of the code that asks
     */
    public Rate rate() {
        if (rate == null) {
            throw notA("rate");
        }
        return rate;
    }

    /**
     * Reads a count.
     *
     * @return how many months, days, years, hours or persons
     * @throws IllegalStateException when the figure is an amount or a rate: an error of the code that asks
     */
    public int number() {
        if (money != null || rate != null) {
            throw notA("count");
        }
        return number;
    }

    private IllegalStateException notA(String what) {
        return new IllegalStateException("The figure " + id + " is in " + unit + ", so it is no " + what);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalFigure that
                && id.equals(that.id)
                && value.compareTo(that.value) == 0
                && unit == that.unit
                && label.equals(that.label)
                && source.equals(that.source)
                && staleAfter.equals(that.staleAfter);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + firstDay.hashCode();
    }

    /** Returns the id, the value, the unit and the days, for people who debug. */
    @Override
    public String toString() {
        return id + " = " + value + " " + unit + ", " + firstDay + " to " + lastDay;
    }
}
