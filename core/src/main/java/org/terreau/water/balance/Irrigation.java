package org.terreau.water.balance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The water that is given to a bed: lines, what each gives on given days, and a rule for the rest. Immutable. Beside
 * them a garden may decide from day to day ({@link BalanceRun#advance(double...)}).
 */
public final class Irrigation {

    /** The most that a line can give on a day. */
    static final double MOST_MM = 10_000;

    private static final Irrigation NONE = new Irrigation(List.of(), List.of(), null);

    private final List<IrrigationLine> lines;
    private final List<DailyColumn> given;
    private final @Nullable IrrigationRule rule;
    private final List<String> sources;

    private Irrigation(List<IrrigationLine> lines, List<DailyColumn> given, @Nullable IrrigationRule rule) {
        this.lines = lines;
        this.given = given;
        this.rule = rule;
        this.sources = lines.stream().map(IrrigationLine::source).distinct().toList();
    }

    /**
     * No water but rain.
     *
     * @return no irrigation
     */
    public static Irrigation none() {
        return NONE;
    }

    /**
     * Lines that give what is decided from day to day, or by a rule.
     *
     * @param lines the lines
     * @return the irrigation
     */
    public static Irrigation by(List<IrrigationLine> lines) {
        return new Irrigation(List.copyOf(lines), List.of(), null);
    }

    /**
     * Lines that give known amounts.
     *
     * @param lines the lines
     * @param grossMm by line and day, in litres a square metre, losses included; all lines as long
     * @return the irrigation; after the last of these days it gives nothing
     * @throws IllegalArgumentException if there are not as many arrays as lines, or they differ in length
     */
    public static Irrigation given(List<IrrigationLine> lines, double[][] grossMm) {
        if (grossMm.length != lines.size()) {
            throw new IllegalArgumentException(
                    "There are " + lines.size() + " lines, and amounts of " + grossMm.length + ".");
        }
        List<DailyColumn> columns = new ArrayList<>(grossMm.length);
        for (double[] each : grossMm) {
            DailyColumn.checkLength("grossMm", each, grossMm[0].length);
            columns.add(new DailyColumn("grossMm", each, 0, MOST_MM));
        }
        return new Irrigation(List.copyOf(lines), List.copyOf(columns), null);
    }

    /**
     * The same, and a rule by which one of the lines gives more.
     *
     * @param daily the rule
     * @return the irrigation
     */
    public Irrigation withRule(IrrigationRule daily) {
        return new Irrigation(lines, given, daily);
    }

    /**
     * Returns the lines.
     *
     * @return the lines, in order
     */
    public List<IrrigationLine> lines() {
        return lines;
    }

    /**
     * Returns the sources of the lines.
     *
     * @return the ids, each once, in the order in which the lines name them
     */
    public List<String> sources() {
        return sources;
    }

    /** By line; empty where nothing is given beforehand. */
    double[][] given() {
        double[][] values = new double[given.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = given.get(i).values();
        }
        return values;
    }

    @Nullable
    IrrigationRule rule() {
        return rule;
    }

    /** The earlier of a stop and the first day of impossible water. */
    @Nullable
    BalanceStop earlier(@Nullable BalanceStop stop, int days) {
        for (IrrigationLine each : lines) {
            if (!each.isPossible()) {
                return new BalanceStop(0, StopCause.IRRIGATION, "lines");
            }
        }
        if (rule != null && !rule.isPossible(lines.size())) {
            return new BalanceStop(0, StopCause.IRRIGATION, "rule");
        }
        BalanceStop found = stop;
        for (DailyColumn each : given) {
            found = each.earlier(found, StopCause.IRRIGATION, 0, Math.min(days, each.values().length));
        }
        return found;
    }
}
