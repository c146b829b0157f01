package org.terreau.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import org.terreau.value.Text;

/**
 * The figures of a dossier, asked for the one to count with.
 *
 * @param all the figures, in any order
 */
public record Figures(List<Figure> all) {

    /** No figures. */
    public static final Figures NONE = new Figures(List.of());

    private static final int MOST_OF_A_UNIT = 40;

    private static final Text TOO_LONG =
            new Text("le nombre énoncé est trop long pour compter avec", "the number stated is too long to count with");

    /**
     * Keeps figures.
     *
     * @param all the figures
     */
    public Figures {
        all = List.copyOf(all);
    }

    /**
     * The figure to count with, or why there is none.
     *
     * @param key what was asked for
     * @param figure the figure; empty when nothing is stated, or statements contradict each other
     * @param reason why there is none; empty when there is one
     */
    public record Choice(String key, Optional<Figure> figure, Optional<Labelled> reason) {

        /**
         * Returns the value.
         *
         * @return the number of the figure
         */
        public Optional<BigDecimal> value() {
            return figure.map(Figure::getValue);
        }

        /**
         * Returns why there is no figure.
         *
         * @return the reason, fit for a measurement that is not computable
         */
        public Labelled why() {
            return reason.orElse(
                    new Text("«\u00A0" + key + "\u00A0» n’est pas énoncé", "\"" + key + "\" is not stated"));
        }
    }

    /**
     * The figures by which one source answers.
     *
     * @param source the id of the source
     * @param figures one for each key that was asked for, in that order
     */
    public record OfSource(String source, List<Figure> figures) {

        /**
         * Keeps figures.
         *
         * @param source the id of the source
         * @param figures the figures
         */
        public OfSource {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Chooses source by source, where all of them together contradict each other.
     *
     * @param period the days asked for; empty for all
     * @param keys the keys of the figures
     * @return the sources that state something for every key, in the unit of {@link #chooseInUnit}, and do not
     *     contradict themselves, in the order in which they first do
     */
    public List<OfSource> bySource(Optional<DateRange> period, String... keys) {
        Set<String> wanted = Set.copyOf(Arrays.asList(keys));
        Map<String, List<Figure>> bySource = new LinkedHashMap<>();
        for (Figure each : all) {
            if (each.getSource().isPresent() && wanted.contains(each.getKey())) {
                bySource.computeIfAbsent(each.getSource().get(), source -> new ArrayList<>())
                        .add(each);
            }
        }
        List<OfSource> found = new ArrayList<>();
        bySource.forEach((source, stated) -> {
            List<Figure> chosen = new ArrayList<>();
            for (String key : keys) {
                new Figures(stated).chooseInUnit(key, period).figure().ifPresent(chosen::add);
            }
            if (chosen.size() == keys.length) {
                found.add(new OfSource(source, chosen));
            }
        });
        return found;
    }

    /**
     * Chooses the figure of a key for a period: one of exactly these days before one of some of them, a dated one
     * before an undated one, what came before what was planned. Figures that name a base are parts and are passed over.
     * Of several that can all be true the exact one is chosen, or else the first. A number that is not {@link #isShort}
     * is never chosen.
     *
     * @param key the key of the figure
     * @param period the days asked for; empty for all
     * @return the choice
     */
    public Choice choose(String key, Optional<DateRange> period) {
        List<Figure> whole = new ArrayList<>();
        List<Figure> dated = new ArrayList<>();
        List<Figure> undated = new ArrayList<>();
        for (Figure each : all) {
            if (each.getKey().equals(key) && each.getBase().isEmpty()) {
                boolean fits = period.isEmpty()
                        || (each.getPeriod().isPresent()
                                && period.get().contains(each.getPeriod().get()));
                if (fits) {
                    dated.add(each);
                    if (each.getPeriod().equals(period) && each.getQualifier() != Qualifier.PLANNED) {
                        whole.add(each);
                    }
                } else if (each.getPeriod().isEmpty()) {
                    undated.add(each);
                }
            }
        }
        return choose(key, !whole.isEmpty() ? whole : dated.isEmpty() ? undated : dated);
    }

    /**
     * Chooses as {@link #choose} does, and keeps the figure only where it can be counted with as it stands: a key that
     * ends with {@code hectares} is counted in {@code ha}, one that ends with {@code kg} in {@code kg}, and any other,
     * which is a number of things, in any unit but a percentage.
     *
     * @param key the key of the figure
     * @param period the days asked for; empty for all
     * @return the choice; without a figure, and with a reason that names the unit, where the unit is another one
     */
    public Choice chooseInUnit(String key, Optional<DateRange> period) {
        Choice choice = choose(key, period);
        if (choice.figure().isEmpty()) {
            return choice;
        }
        String unit = choice.figure().get().getUnit();
        String wanted = key.endsWith("hectares") ? "ha" : key.endsWith("kg") ? "kg" : "";
        boolean fits = wanted.isEmpty() ? unit.indexOf('%') < 0 : unit.equals(wanted);
        if (fits) {
            return choice;
        }
        String shown = Printable.of(unit, MOST_OF_A_UNIT);
        return new Choice(
                key,
                Optional.empty(),
                Optional.of(new Text(
                        "«\u00A0" + key + "\u00A0» est énoncé en «\u00A0" + shown + "\u00A0», et non "
                                + (wanted.isEmpty() ? "en nombre" : "en " + wanted),
                        "\"" + key + "\" is stated in \"" + shown + "\", and not "
                                + (wanted.isEmpty() ? "as a number" : "in " + wanted))));
    }

    private static Choice choose(String key, List<Figure> stated) {
        List<Figure> actual = stated.stream()
                .filter(each -> each.getQualifier() != Qualifier.PLANNED)
                .toList();
        List<Figure> usable = actual.isEmpty() ? stated : actual;
        if (usable.isEmpty()) {
            return new Choice(key, Optional.empty(), Optional.empty());
        }
        if (!usable.stream().allMatch(Statement::isComparable)) {
            return new Choice(key, Optional.empty(), Optional.of(TOO_LONG));
        }
        Figure first = usable.stream()
                .filter(each -> each.getQualifier() == Qualifier.EXACT)
                .findFirst()
                .orElse(usable.get(0));
        boolean agree = usable.stream().allMatch(each -> agree(first, each));
        return agree
                ? new Choice(key, Optional.of(first), Optional.empty())
                : new Choice(key, Optional.empty(), Optional.of(contradiction(usable)));
    }

    private static boolean agree(Figure one, Figure other) {
        return one.getValue().compareTo(other.getValue()) == 0
                || (one.getQualifier() == Qualifier.EXACT
                        && other.getQualifier() != Qualifier.EXACT
                        && one.getUnit().equals(other.getUnit())
                        && Statement.isComparable(one)
                        && Statement.isComparable(other)
                        && !Statement.isDisjoint(one, other));
    }

    private static Text contradiction(List<Figure> figures) {
        List<Figure> shown = figures.subList(0, Math.min(5, figures.size()));
        StringBuilder french = new StringBuilder("des énoncés se contredisent\u00A0: ");
        StringBuilder english = new StringBuilder("statements contradict each other: ");
        for (int i = 0; i < shown.size(); i++) {
            Text text = Statement.text(shown.get(i));
            french.append(i == 0 ? "" : "\u00A0; ").append(text.french());
            english.append(i == 0 ? "" : "; ").append(text.english());
        }
        return new Text(french.toString(), english.toString());
    }

    /**
     * Tells whether arithmetic on a number takes no noticeable time.
     *
     * @param number any decimal
     * @return false for one of more than 256 bits of digits or beyond a thousand places to either side of the point
     */
    public static boolean isShort(BigDecimal number) {
        return Statement.isShort(number);
    }

    /**
     * Returns the least number that a figure allows.
     *
     * @param figure a figure
     * @return the number itself when it is exact, planned or a lower bound; half a unit of its last digit less when it
     *     is rounded; empty for an upper bound, and for a number that is not {@link #isShort}
     */
    public static Optional<BigDecimal> least(Figure figure) {
        return Statement.isComparable(figure) ? Optional.ofNullable(Statement.low(figure)) : Optional.empty();
    }

    /**
     * Returns the greatest number that a figure allows.
     *
     * @param figure a figure
     * @return the number itself when it is exact, planned or an upper bound; half a unit of its last digit more when it
     *     is rounded; empty for a lower bound, and for a number that is not {@link #isShort}
     */
    public static Optional<BigDecimal> greatest(Figure figure) {
        return Statement.isComparable(figure) ? Optional.ofNullable(Statement.high(figure)) : Optional.empty();
    }

    /**
     * Says a figure in words, for what a measurement counted.
     *
     * @param figure a figure
     * @return its label, value, unit, days and qualifier
     */
    public static Text named(Figure figure) {
        String number = figure.getLabel() + " : " + figure.getValue().toPlainString() + " " + figure.getUnit();
        String date = figure.getPeriod().map(period -> " (" + period + ")").orElse("");
        boolean exact = figure.getQualifier() == Qualifier.EXACT;
        return new Text(
                number + date + (exact ? "" : ", " + figure.getQualifier().label(Locale.FRENCH)),
                number + date + (exact ? "" : ", " + figure.getQualifier().label(Locale.ENGLISH)));
    }
}
