package org.terreau.water;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The water of a garden in the weather of one year.
 *
 * @param year the year into which the season is moved: that in which its first crop begins
 * @param first the first day of the season
 * @param last the last day of the season
 * @param needL what the beds need, losses included, whatever the sources have
 * @param needMm the same on each square metre of the beds
 * @param givenL what they get from the sources as they are; the need when the plan knows no limits
 * @param stressDays bed-days on which crops have less water than they could use, with what they get
 * @param rainMm what falls from the first day to the last
 * @param tanks how reliable each tank is, in the order of the dossier; empty when the plan knows no limits
 */
public record ReplayYear(
        int year,
        LocalDate first,
        LocalDate last,
        double needL,
        double needMm,
        double givenL,
        int stressDays,
        double rainMm,
        List<TankYear> tanks) {

    /** Keeps the tanks. */
    public ReplayYear {
        tanks = List.copyOf(tanks);
    }

    /**
     * How reliable a tank is in a year.
     *
     * @param source the id of the source
     * @param askedL what was asked of it
     * @param givenL what it gave
     * @param volumetric the one by the other; empty when nothing was asked
     * @param time the share of the days on which it gave all that was asked; empty when nothing was asked
     */
    public record TankYear(
            String source, double askedL, double givenL, OptionalDouble volumetric, OptionalDouble time) {}
}
