package org.terreau.network.governance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * A number that the list makes, and one that a source states. The list counts, unless it is empty or the source states
 * more for these days: then the list is not whole.
 *
 * @param listed what the list makes; empty when nothing is listed
 * @param stated the figure that can be counted with; empty when there is none
 * @param why why there is no figure
 */
record ListedOrStated(Optional<BigDecimal> listed, Optional<Figure> stated, Labelled why) {

    private static final Text NO_COUNT = new Text(
            "le chiffre énoncé n’est qu’une prévision, ou est négatif",
            "the figure stated is only a forecast, or is negative");

    static ListedOrStated of(Optional<BigDecimal> listed, Figures figures, String key, Optional<DateRange> period) {
        Figures.Choice choice = figures.choose(key, period);
        Optional<Figure> usable = choice.figure().filter(ListedOrStated::isCount);
        boolean unusable = choice.figure().isPresent() && usable.isEmpty();
        return new ListedOrStated(listed, usable, unusable ? NO_COUNT : choice.why());
    }

    private static boolean isCount(Figure figure) {
        return figure.getQualifier() != Qualifier.PLANNED && figure.getValue().signum() >= 0;
    }

    /** Whether the figure is the one to count with. An undated one says nothing against the list of a single period. */
    boolean isStated(Optional<DateRange> period) {
        if (stated.isEmpty() || listed.isEmpty()) {
            return stated.isPresent();
        }
        Figure figure = stated.get();
        return (period.isEmpty() || figure.getPeriod().isPresent())
                && figure.getValue().compareTo(listed.get()) > 0;
    }

    /** The measurement by the figure. */
    Measurement byFigure(Indicator indicator) {
        Figure figure = stated.orElseThrow();
        List<Labelled> counted = new ArrayList<>();
        counted.add(Figures.named(figure));
        listed.ifPresent(number -> counted.add(new Text(
                "la liste n’en compte que " + number.toPlainString(),
                "the list holds only " + number.toPlainString())));
        return Measurement.of(indicator, figure.getValue()).counted(counted);
    }

    /** The measurement without either. */
    Measurement byNeither(Indicator indicator, Text nothingListed) {
        String french = why.label(Locale.FRENCH);
        String english = why.label(Locale.ENGLISH);
        return Measurement.notComputable(
                indicator,
                new Text(nothingListed.french() + "\u202F; " + french, nothingListed.english() + "; " + english));
    }
}
