package org.terreau.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;

/**
 * The value of an indicator with what made it, or the reason why there is none.
 *
 * <p>A value that cannot be computed is never replaced by a zero; a denominator of zero gives no value. Immutable.
 */
public final class Measurement {

    /** Whether there is a value. */
    public enum Status {
        /** There is a value. */
        COMPUTED,
        /** There is none; {@link Measurement#getReason()} says why. */
        NOT_COMPUTABLE
    }

    private final Indicator indicator;
    private final @Nullable BigDecimal value;
    private final @Nullable BigDecimal numerator;
    private final @Nullable BigDecimal denominator;
    private final @Nullable Labelled reason;
    private final List<Labelled> counted;
    private final List<Labelled> missing;

    private Measurement(
            Indicator indicator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Labelled reason,
            List<? extends Labelled> counted,
            List<? extends Labelled> missing) {
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.value = value;
        this.numerator = numerator;
        this.denominator = denominator;
        this.reason = reason;
        this.counted = List.copyOf(counted);
        this.missing = List.copyOf(missing);
    }

    /**
     * Measures by a plain number.
     *
     * @param indicator what is measured
     * @param value the exact value
     * @return the measurement, rounded as the indicator says
     */
    public static Measurement of(Indicator indicator, BigDecimal value) {
        BigDecimal rounded = value.setScale(indicator.getDecimals(), RoundingMode.HALF_UP);
        return new Measurement(indicator, rounded, value, null, null, List.of(), List.of());
    }

    /**
     * Measures by a quotient.
     *
     * @param indicator what is measured
     * @param numerator the exact numerator
     * @param denominator the exact denominator
     * @param none the reason to give when the denominator is zero
     * @return the measurement, rounded as the indicator says; a percentage when the indicator's unit is {@code %}
     */
    public static Measurement ratio(Indicator indicator, BigDecimal numerator, BigDecimal denominator, Labelled none) {
        if (denominator.signum() == 0) {
            return new Measurement(indicator, null, numerator, denominator, none, List.of(), List.of());
        }
        boolean percent = indicator.getUnit().english().equals("%");
        BigDecimal quotient = (percent ? numerator.movePointRight(2) : numerator)
                .divide(denominator, indicator.getDecimals(), RoundingMode.HALF_UP);
        return new Measurement(indicator, quotient, numerator, denominator, null, List.of(), List.of());
    }

    /**
     * Says that there is no value.
     *
     * @param indicator what should have been measured
     * @param reason why it could not be
     * @return a measurement without a value
     */
    public static Measurement notComputable(Indicator indicator, Labelled reason) {
        return new Measurement(indicator, null, null, null, reason, List.of(), List.of());
    }

    /**
     * Adds what was counted.
     *
     * @param things what the value was made of
     * @return a new measurement
     */
    public Measurement counted(List<? extends Labelled> things) {
        return new Measurement(indicator, value, numerator, denominator, reason, things, missing);
    }

    /**
     * Adds what was missing.
     *
     * @param things what would have been counted had it been there
     * @return a new measurement
     */
    public Measurement missing(List<? extends Labelled> things) {
        return new Measurement(indicator, value, numerator, denominator, reason, counted, things);
    }

    /**
     * Returns what was measured.
     *
     * @return the indicator
     */
    public Indicator getIndicator() {
        return indicator;
    }

    /**
     * Tells whether there is a value.
     *
     * @return the status
     */
    public Status getStatus() {
        return value == null ? Status.NOT_COMPUTABLE : Status.COMPUTED;
    }

    /**
     * Returns the value.
     *
     * @return in the indicator's unit, rounded to its decimals; empty when not computable
     */
    public Optional<BigDecimal> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the numerator.
     *
     * @return exact; for a plain number, that number
     */
    public Optional<BigDecimal> getNumerator() {
        return Optional.ofNullable(numerator);
    }

    /**
     * Returns the denominator.
     *
     * @return exact; empty for a plain number
     */
    public Optional<BigDecimal> getDenominator() {
        return Optional.ofNullable(denominator);
    }

    /**
     * Says why there is no value.
     *
     * @return the reason; empty when there is a value
     */
    public Optional<Labelled> getReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Returns what was counted.
     *
     * @return the things that made the value
     */
    public List<Labelled> getCounted() {
        return counted;
    }

    /**
     * Returns what was missing.
     *
     * @return the things that were looked for and not found
     */
    public List<Labelled> getMissing() {
        return missing;
    }

    @Override
    public String toString() {
        return indicator.getId() + " = " + (value == null ? "not computable" : value.toPlainString());
    }
}
