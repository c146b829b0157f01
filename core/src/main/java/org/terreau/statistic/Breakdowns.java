package org.terreau.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * The breakdowns of a dossier, asked for the one to count with.
 *
 * @param all the breakdowns, in any order
 */
public record Breakdowns(List<Breakdown> all) {

    /**
     * Keeps breakdowns.
     *
     * @param all the breakdowns
     */
    public Breakdowns {
        all = List.copyOf(all);
    }

    /**
     * The breakdown to count with, or why there is none.
     *
     * @param dimension what was asked for
     * @param breakdown the breakdown; empty when there is none, or several differ
     * @param reason why there is none; empty when there is one
     */
    public record Choice(String dimension, Optional<Breakdown> breakdown, Optional<Labelled> reason) {

        /**
         * Returns why there is no breakdown.
         *
         * @return the reason, fit for a measurement that is not computable
         */
        public Labelled why() {
            return reason.orElse(new Text(
                    "aucun tableau n’est réparti par «\u00A0" + dimension + "\u00A0»",
                    "no table is shared out by \"" + dimension + "\""));
        }
    }

    /**
     * Chooses as {@link Figures#choose} does: of the breakdowns of a dimension, one over the very days that are asked
     * for before those over some of them, and a dated one before an undated one. What is chosen from must count the
     * same, in the same unit, in each cell.
     *
     * @param dimension what the population is shared out by
     * @param period the days asked for; empty for all
     * @return the choice
     */
    public Choice choose(String dimension, Optional<DateRange> period) {
        List<Breakdown> whole = new ArrayList<>();
        List<Breakdown> dated = new ArrayList<>();
        List<Breakdown> undated = new ArrayList<>();
        for (Breakdown each : all) {
            if (each.getDimension().isEmpty() || !each.getDimension().get().equals(dimension)) {
                continue;
            }
            Optional<DateRange> days = each.getPeriod();
            if (days.isEmpty()) {
                undated.add(each);
            } else if (period.isEmpty() || period.get().contains(days.get())) {
                dated.add(each);
                if (days.equals(period)) {
                    whole.add(each);
                }
            }
        }
        return choose(dimension, !whole.isEmpty() ? whole : dated.isEmpty() ? undated : dated);
    }

    private static Choice choose(String dimension, List<Breakdown> fitting) {
        if (fitting.isEmpty()) {
            return new Choice(dimension, Optional.empty(), Optional.empty());
        }
        Breakdown first = fitting.get(0);
        Cells cells = Cells.of(first);
        for (Breakdown each : fitting.subList(1, fitting.size())) {
            if (!each.getUnit().equals(first.getUnit())
                    || Cells.of(each).against(cells).count() > 0) {
                return new Choice(
                        dimension,
                        Optional.empty(),
                        Optional.of(new Text(
                                "plusieurs tableaux répartis par «\u00A0" + dimension
                                        + "\u00A0» ne comptent pas pareil",
                                "several tables shared out by \"" + dimension + "\" do not count the same")));
            }
        }
        return new Choice(dimension, Optional.of(first), Optional.empty());
    }
}
