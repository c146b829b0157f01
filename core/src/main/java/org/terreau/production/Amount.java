package org.terreau.production;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * A number that was counted or is stated as a figure, or the reason why there is none.
 *
 * @param value the exact number; empty when there is none
 * @param days the days to which it refers; empty when not said
 * @param counted what makes it
 * @param missing what is not in it
 * @param reason why there is none
 */
record Amount(
        Optional<BigDecimal> value,
        Optional<DateRange> days,
        List<? extends Labelled> counted,
        List<? extends Labelled> missing,
        Labelled reason) {

    private static final Text COUNTED = new Text("compté", "counted");
    private static final Text TOO_LONG =
            new Text("l’énoncé est plus long qu’aucune quantité", "the statement is longer than any quantity");

    static Amount of(BigDecimal value, List<? extends Labelled> counted, List<? extends Labelled> missing) {
        return new Amount(Optional.of(value), Optional.empty(), counted, missing, COUNTED);
    }

    static Amount none(Labelled reason, List<? extends Labelled> missing) {
        return new Amount(Optional.empty(), Optional.empty(), List.of(), missing, reason);
    }

    /** The number that is stated for a key, in the unit that goes with it. */
    static Amount stated(Figures figures, String key, Optional<DateRange> period) {
        Figures.Choice choice = figures.chooseInUnit(key, period);
        if (choice.figure().isEmpty()) {
            return none(choice.why(), List.of(Text.of(key)));
        }
        Figure figure = choice.figure().get();
        if (!Numbers.isSound(figure.getValue())) {
            return none(TOO_LONG, List.of(Text.of(key)));
        }
        return new Amount(
                Optional.of(figure.getValue()),
                figure.getPeriod().or(() -> period),
                List.of(Figures.named(figure)),
                List.of(),
                COUNTED);
    }

    /** This number, or the stated one where this is none; what this one missed is told where neither is. */
    Amount orStated(Figures figures, String key, Optional<DateRange> period) {
        if (value.isPresent()) {
            return this;
        }
        Amount stated = stated(figures, key, period);
        if (stated.value.isPresent()) {
            return stated;
        }
        boolean unsaid = missing.isEmpty();
        return none(unsaid ? stated.reason : reason, joined(missing, stated.missing));
    }

    /** The same number of other days. */
    Amount within(Optional<DateRange> other) {
        return new Amount(value, other, counted, missing, reason);
    }

    /** The number after some arithmetic. */
    Amount with(BigDecimal other) {
        return new Amount(Optional.of(other), days, counted, missing, reason);
    }

    Measurement measure(Indicator indicator) {
        return value.isPresent()
                ? Measurement.of(indicator, value.get()).counted(counted).missing(missing)
                : Measurement.notComputable(indicator, reason).missing(missing);
    }

    /** This number by another. */
    Measurement by(Amount other, Indicator indicator, Labelled zero) {
        List<Labelled> lacking = joined(missing, other.missing);
        if (value.isEmpty()) {
            return Measurement.notComputable(indicator, reason).missing(lacking);
        }
        if (other.value.isEmpty()) {
            return Measurement.notComputable(indicator, other.reason).missing(lacking);
        }
        return Measurement.ratio(indicator, value.get(), other.value.get(), zero)
                .counted(joined(counted, other.counted))
                .missing(lacking);
    }

    /** The one list and what is in the other besides. */
    private static List<Labelled> joined(List<? extends Labelled> one, List<? extends Labelled> other) {
        Set<Labelled> joined = new LinkedHashSet<>(one);
        joined.addAll(other);
        return List.copyOf(joined);
    }
}
