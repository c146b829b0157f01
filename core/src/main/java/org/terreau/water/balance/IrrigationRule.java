package org.terreau.water.balance;

/**
 * When and how much a line waters by itself. It is decided in the morning from the depletion of the evening before.
 *
 * @param line which line waters, from 0
 * @param rawFraction waters when the depletion is at least this part of RAW; zero for always
 * @param everyDays waters only each so many days, the first day included; 1 for any day
 * @param netMm how much then enters the soil, from 0.001; zero for as much as is depleted, to field capacity
 * @param mostGrossMm the most that is given on a day, losses included
 */
public record IrrigationRule(int line, double rawFraction, int everyDays, double netMm, double mostGrossMm) {

    private static final double NO_LIMIT = Irrigation.MOST_MM;

    /** Nobody waters less; and what is zero but for rounding must not wet the surface. */
    private static final double LEAST_MM = 0.001;

    /**
     * Refills the soil when a part of RAW is used.
     *
     * @param line which line waters, from 0
     * @param rawFraction the part; 1 for just before stress
     * @return the rule
     */
    public static IrrigationRule refillAt(int line, double rawFraction) {
        return new IrrigationRule(line, rawFraction, 1, 0, NO_LIMIT);
    }

    /**
     * Gives a fixed depth when a part of RAW is used.
     *
     * @param line which line waters, from 0
     * @param rawFraction the part; 1 for just before stress
     * @param netMm how much then enters the soil
     * @return the rule
     */
    public static IrrigationRule depthAt(int line, double rawFraction, double netMm) {
        return new IrrigationRule(line, rawFraction, 1, netMm, NO_LIMIT);
    }

    /**
     * Gives a fixed depth each so many days.
     *
     * @param line which line waters, from 0
     * @param days each so many days
     * @param netMm how much then enters the soil
     * @return the rule
     */
    public static IrrigationRule every(int line, int days, double netMm) {
        return new IrrigationRule(line, 0, days, netMm, NO_LIMIT);
    }

    boolean isPossible(int lines) {
        return line >= 0
                && line < lines
                && rawFraction >= 0
                && rawFraction <= 100
                && everyDays >= 1
                && netMm >= 0
                && netMm <= NO_LIMIT
                && mostGrossMm >= 0
                && mostGrossMm <= NO_LIMIT;
    }

    /** What is given on a day, losses included. */
    double grossMm(int day, double depletionMm, double rawMm, double efficiency) {
        if (day % everyDays != 0 || depletionMm < rawFraction * rawMm) {
            return 0;
        }
        double net = netMm > 0 ? netMm : depletionMm;
        return net < LEAST_MM ? 0 : Math.min(net / efficiency, mostGrossMm);
    }
}
