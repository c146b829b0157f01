package org.terreau.network.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Rate;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * How far an objective has come, by the figure that measures it.
 *
 * <p>A rounded number, a bound, a forecast or a part of the days decides only what it allows no doubt of: "at least 56"
 * reaches a target of 50 and leaves one of 60 open. So does the state on one day or on no day known: 40 people on 31
 * December may well be 60 over the year. A target of zero or less is never judged: whether it is a ceiling is not
 * stated.
 *
 * @param objective the objective
 * @param verdict what the figure says of the target
 * @param figure the figure that was counted with; empty when there is none
 * @param rate what was reached ÷ the target, exactly; empty when there is no figure, when it is of another unit, and
 *     when the fraction does not fit in two longs
 * @param span over which days the figure was counted; empty without a figure
 * @param reason why there is no verdict; empty when there is one
 */
public record Attainment(
        Objective objective,
        AttainmentVerdict verdict,
        Optional<Figure> figure,
        Optional<Rate> rate,
        Optional<FigureSpan> span,
        Optional<Labelled> reason) {

    /** Days of the shortest year. */
    private static final long YEAR = 365;

    private static final Text NO_TARGET = new Text("l’objectif n’a pas de cible", "the objective has no target");
    private static final Text NO_KEY = new Text("aucun chiffre ne mesure la cible", "no figure measures the target");
    private static final Text NOT_YET = new Text(
            "rien n’en est encore constaté à cette date", "nothing of it has been observed as of that day yet");
    private static final Text ZERO = new Text(
            "une cible nulle ou négative ne dit pas s’il faut l’atteindre ou ne pas la dépasser",
            "a target of zero or less does not say whether to reach it or to stay under it");
    private static final Text TOO_LONG =
            new Text("la cible est un nombre trop long", "the target is a number too long to count with");
    private static final Text UNITS =
            new Text("la cible et le chiffre n’ont pas la même unité", "the target and the figure differ in unit");

    /** A figure chosen for a key, and over which days it was counted. */
    record Measure(Optional<Figures.Choice> choice, Optional<FigureSpan> span) {

        /** Nothing was named. */
        static final Measure NONE = new Measure(Optional.empty(), Optional.empty());

        static Measure of(Figures.Choice choice, Optional<DateRange> asked) {
            return new Measure(
                    Optional.of(choice), choice.figure().map(figure -> Attainment.span(figure.getPeriod(), asked)));
        }
    }

    /**
     * Judges one objective.
     *
     * @param objective the objective
     * @param figures the figures of its dossier
     * @param period for which days; empty for whatever the figures are of
     * @return how far it has come
     */
    public static Attainment of(Objective objective, Figures figures, Optional<DateRange> period) {
        return judge(
                objective,
                objective.getMeasuredBy().isEmpty()
                        ? Measure.NONE
                        : chosen(objective.getMeasuredBy().get(), figures, period));
    }

    /**
     * Judges one objective by the latest figure there is on a day: of those over a year or longer the one that ended
     * last, or else of the others; an undated one when none is dated; a forecast never.
     *
     * @param objective the objective
     * @param figures the figures of its dossier
     * @param asOf the day; a figure whose days are not over by then is passed over
     * @return how far it has come
     */
    public static Attainment latest(Objective objective, Figures figures, LocalDate asOf) {
        return judge(
                objective,
                objective.getMeasuredBy().isEmpty()
                        ? Measure.NONE
                        : newest(objective.getMeasuredBy().get(), figures, asOf));
    }

    /**
     * Judges every objective of a programme.
     *
     * @param programme the programme
     * @param figures the figures of its dossier
     * @param period for which days; empty for whatever the figures are of
     * @return as many attainments as objectives, in their order
     */
    public static List<Attainment> all(Programme programme, Figures figures, Optional<DateRange> period) {
        return KeyedFigures.of(programme, figures).attainments((key, same) -> chosen(key, same, period));
    }

    /**
     * Returns what was reached in percent of the target, for people to read: do not compare it.
     *
     * @return rounded half up to one decimal; empty when there is no verdict
     */
    public Optional<BigDecimal> percent() {
        if (verdict == AttainmentVerdict.UNKNOWN
                || figure.isEmpty()
                || objective.getTarget().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal hundredfold = figure.get().getValue().movePointRight(2);
        return Optional.of(hundredfold.divide(objective.getTarget().get(), 1, RoundingMode.HALF_UP));
    }

    private static Measure chosen(String key, Figures figures, Optional<DateRange> period) {
        return Measure.of(figures.choose(key, period), period);
    }

    static Measure newest(String key, Figures figures, LocalDate asOf) {
        List<Figure> undated = new ArrayList<>();
        DateRange best = null;
        boolean named = false;
        for (int i = 0; i < figures.all().size(); i++) {
            Figure each = figures.all().get(i);
            if (each.getKey().equals(key) && each.getBase().isEmpty()) {
                named = true;
                if (each.getQualifier() != Qualifier.PLANNED) {
                    DateRange days = each.getPeriod().orElse(null);
                    if (days == null) {
                        undated.add(each);
                    } else if (!days.getLast().isAfter(asOf) && isNewer(days, best)) {
                        best = days;
                    }
                }
            }
        }
        if (best != null) {
            return Measure.of(figures.choose(key, Optional.of(best)), Optional.empty());
        }
        Figures.Choice none = new Figures.Choice(key, Optional.empty(), Optional.of(NOT_YET));
        return Measure.of(
                undated.isEmpty() && named ? none : new Figures(undated).choose(key, Optional.empty()),
                Optional.empty());
    }

    private static boolean isNewer(DateRange one, @Nullable DateRange other) {
        if (other == null) {
            return true;
        }
        if (days(one) >= YEAR != days(other) >= YEAR) {
            return days(one) >= YEAR;
        }
        int order = one.getLast().compareTo(other.getLast());
        return order != 0 ? order > 0 : one.getFirst().isBefore(other.getFirst());
    }

    private static long days(DateRange range) {
        return ChronoUnit.DAYS.between(range.getFirst(), range.getLast()) + 1;
    }

    private static FigureSpan span(Optional<DateRange> counted, Optional<DateRange> asked) {
        if (counted.isEmpty()) {
            return FigureSpan.UNDATED;
        }
        DateRange days = counted.get();
        if (days.getFirst().equals(days.getLast())) {
            return FigureSpan.STOCK;
        }
        boolean whole = asked.isPresent() ? days.contains(asked.get()) : days(days) >= YEAR;
        return whole ? FigureSpan.FLOW : FigureSpan.PART;
    }

    static Attainment judge(Objective objective, Measure measure) {
        if (objective.getTarget().isEmpty()) {
            return unknown(objective, measure, NO_TARGET);
        }
        BigDecimal target = objective.getTarget().get();
        if (measure.choice.isEmpty()) {
            return unknown(objective, measure, NO_KEY);
        }
        Figures.Choice choice = measure.choice.get();
        if (choice.figure().isEmpty()) {
            return unknown(objective, measure, choice.why());
        }
        Figure figure = choice.figure().get();
        if (target.signum() <= 0) {
            return unknown(objective, measure, ZERO);
        }
        if (!Figures.isShort(target)) {
            return unknown(objective, measure, TOO_LONG);
        }
        if (!isOfUnit(objective, figure)) {
            return unknown(objective, measure, UNITS);
        }
        FigureSpan span = measure.span.orElse(FigureSpan.UNDATED);
        return new Attainment(
                objective,
                verdict(target, figure, span),
                Optional.of(figure),
                Rate.between(figure.getValue(), target),
                Optional.of(span),
                Optional.empty());
    }

    private static Attainment unknown(Objective objective, Measure measure, Labelled reason) {
        Optional<Figure> figure = measure.choice.flatMap(Figures.Choice::figure);
        return new Attainment(
                objective, AttainmentVerdict.UNKNOWN, figure, Optional.empty(), measure.span, Optional.of(reason));
    }

    private static AttainmentVerdict verdict(BigDecimal target, Figure figure, FigureSpan span) {
        if (figure.getQualifier() == Qualifier.PLANNED) {
            return AttainmentVerdict.OPEN;
        }
        Optional<BigDecimal> least = Figures.least(figure);
        if (least.isPresent() && least.get().compareTo(target) >= 0) {
            return AttainmentVerdict.REACHED;
        }
        Optional<BigDecimal> greatest = Figures.greatest(figure);
        return span == FigureSpan.FLOW && greatest.isPresent() && greatest.get().compareTo(target) < 0
                ? AttainmentVerdict.MISSED
                : AttainmentVerdict.OPEN;
    }

    /** Whether target and figure name one unit, or one of them names none: case, spaces and a plural aside. */
    static boolean isOfUnit(Objective objective, Figure figure) {
        return objective.getUnit().isEmpty()
                || singular(objective.getUnit().get()).equals(singular(figure.getUnit()));
    }

    private static String singular(String unit) {
        String folded = unit.strip().toLowerCase(Locale.ROOT);
        return folded.length() > 1 && folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
