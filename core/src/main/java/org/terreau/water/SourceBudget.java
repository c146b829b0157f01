package org.terreau.water;

import java.util.Optional;
import java.util.OptionalDouble;
import org.terreau.water.supply.TankSizing;

/** What a source gave over the days of a budget, in litres. Immutable. */
public final class SourceBudget {

    private final SourcePlan plan;
    private final SourceColumns columns;
    private final int days;
    private final double askedL;
    private final double givenL;
    private final double drawnL;
    private final double spilledL;
    private final int askedDays;
    private final int metDays;

    SourceBudget(SourcePlan plan, SourceColumns columns, int days) {
        this.plan = plan;
        this.columns = columns;
        this.days = days;
        double asked = 0;
        double given = 0;
        double drawn = 0;
        double spilled = 0;
        int on = 0;
        int met = 0;
        for (int day = 0; day < days; day++) {
            asked += columns.askedL(day);
            given += columns.givenL(day);
            drawn += columns.drawnL(day);
            spilled += columns.spilledL(day);
            if (columns.askedL(day) > 0) {
                on++;
                met += columns.drawnL(day) >= columns.askedL(day) * (1 - 1e-12) ? 1 : 0;
            }
        }
        askedL = asked;
        givenL = given;
        drawnL = drawn;
        spilledL = spilled;
        askedDays = on;
        metDays = met;
    }

    /** Its position among the sources of the dossier, from 0; the last for water of which it says nothing. */
    int index() {
        return plan.index();
    }

    /** What its roofs bring on a day, in litres; zero without a tank. */
    double inflowL(int day) {
        return plan.inflowL().length == 0 ? 0 : plan.inflowL()[day];
    }

    /** The first day on which it gives from today on without a drought zone being known; −1 when there is none. */
    int firstUnasked() {
        return columns.firstUnasked();
    }

    /** Litres a minute, that of a garden tap where none is stated. */
    double flowLPerMinute() {
        return plan.flowLPerMinute();
    }

    /** Whether it is reckoned with a tank. */
    boolean hasTank() {
        return plan.tank() != null;
    }

    /**
     * Returns the id.
     *
     * @return the id of the source; {@code ?} for water of which the dossier does not say where it came from
     */
    public String id() {
        return plan.id();
    }

    /**
     * Returns the source.
     *
     * @return as the dossier has it; empty for water of which it does not say where it came from
     */
    public Optional<WaterSource> source() {
        return Optional.ofNullable(plan.source());
    }

    /**
     * Returns what the beds asked of it, those that it could not serve included.
     *
     * @return litres
     */
    public double askedL() {
        return askedL;
    }

    /**
     * Returns what the beds had from it.
     *
     * @return litres
     */
    public double givenL() {
        return givenL;
    }

    /**
     * Returns by how much recorded waterings went beyond what the tank can have held.
     *
     * @return litres; zero without a tank
     */
    public double beyondTankL() {
        return Math.max(givenL - drawnL, 0);
    }

    /**
     * Returns what spilled from its tank.
     *
     * @return litres; zero without a tank
     */
    public double spilledL() {
        return spilledL;
    }

    /**
     * Returns what is in its tank.
     *
     * @param day a day of the weather, from 0
     * @return litres at the end of the day; zero without a tank
     */
    public double storedL(int day) {
        return columns.storedL(day);
    }

    /**
     * Returns what it gave on a day.
     *
     * @param day a day of the weather, from 0
     * @return litres
     */
    public double givenL(int day) {
        return columns.givenL(day);
    }

    /**
     * Returns what was asked of it on a day.
     *
     * @param day a day of the weather, from 0
     * @return litres
     */
    public double askedL(int day) {
        return columns.askedL(day);
    }

    /**
     * Returns how many days there are.
     *
     * @return those of the weather
     */
    public int days() {
        return days;
    }

    /**
     * Returns which share of what was asked it gave.
     *
     * @return the volumetric reliability, 0 to 1; empty when nothing was asked
     */
    public OptionalDouble volumetricReliability() {
        return askedL > 0 ? OptionalDouble.of(Math.min(drawnL / askedL, 1)) : OptionalDouble.empty();
    }

    /**
     * Returns on which share of the days on which something was asked it gave all of it.
     *
     * @return the reliability in time, 0 to 1; empty when nothing was asked
     */
    public OptionalDouble timeReliability() {
        return askedDays > 0 ? OptionalDouble.of((double) metDays / askedDays) : OptionalDouble.empty();
    }

    /**
     * Sizes the tank on what the beds asked of it: how reliable a larger or a smaller one would have been, and from
     * which size on more volume brings little. The days asked are those of this budget, so that a garden that first
     * asks another source is not counted.
     *
     * @return capacities to try on the inflow and the demand of these days; empty without a tank
     */
    public Optional<TankSizing> sizing() {
        if (plan.tank() == null) {
            return Optional.empty();
        }
        double[] demand = new double[days];
        for (int day = 0; day < days; day++) {
            demand[day] = columns.askedL(day);
        }
        return Optional.of(TankSizing.of(plan.inflowL(), demand, plan.tank().rule()));
    }

    /**
     * Returns what a litre costs.
     *
     * @return in the currency of its price; zero when no price is stated
     */
    public double pricePerLitre() {
        return plan.pricePerLitre();
    }

    /**
     * Returns what the water costs.
     *
     * @return in the currency of its price; zero when no price is stated
     */
    public double cost() {
        return givenL * plan.pricePerLitre();
    }
}
