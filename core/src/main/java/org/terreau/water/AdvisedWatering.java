package org.terreau.water;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.PermittedHours;

/**
 * A watering that is advised: litres, bed, day, and why.
 *
 * @param day when
 * @param bed where
 * @param decision the depletion, the rain and the days until stress from which it follows
 * @param portions what each source gives, the first source first
 * @param restrictions by which orders sources give less than they could; empty when orders keep nothing from it
 */
public record AdvisedWatering(
        LocalDate day,
        BedBudget bed,
        WateringDecision decision,
        List<Portion> portions,
        List<Restriction> restrictions) {

    /**
     * What a source gives to it.
     *
     * @param source the id of the source
     * @param litres how much
     * @param hours when, as far as hours are known in which it is certainly not forbidden and the source serves no
     *     other bed
     * @param leftL what found no such hour
     * @param answer the orders’ answer: not forbidden when all litres found hours, else the strictest of the day, which
     *     stands against the rest
     * @param permission the orders’ answer for the whole day, with its grounds
     */
    public record Portion(
            String source,
            double litres,
            List<PermittedHours.Slot> hours,
            double leftL,
            Permission answer,
            PermissionDay permission) {

        /** Keeps the hours as they are now. */
        public Portion {
            hours = List.copyOf(hours);
        }
    }

    /**
     * What keeps a source from giving more to it.
     *
     * @param source the id of the source
     * @param answer unknown when nobody can tell it of some hours of the day, so that asking may help; else forbidden
     * @param permission the orders’ answer for the whole day, with its grounds
     */
    public record Restriction(String source, Permission answer, PermissionDay permission) {

        static Restriction of(String source, PermissionDay permission) {
            BitSet known = OrderDays.minutes(permission.forbidden());
            known.or(OrderDays.minutes(permission.notForbidden()));
            boolean all = known.nextClearBit(0) >= 24 * 60;
            return new Restriction(source, all ? Permission.FORBIDDEN : Permission.UNKNOWN, permission);
        }
    }

    /** Keeps the lists as they are now. */
    public AdvisedWatering {
        portions = List.copyOf(portions);
        restrictions = List.copyOf(restrictions);
    }

    /**
     * Returns how much it is in all.
     *
     * @return litres
     */
    public double litres() {
        return decision.givenL();
    }

    /**
     * Returns what it does not get only because of drought orders: forbidden, or nobody can tell.
     *
     * @return litres; a part of {@link #lackingL()}
     */
    public double heldBackL() {
        return decision.heldBackL();
    }

    /**
     * Returns what is not given of what it wants, for lack of water or because of orders.
     *
     * @return litres; at least 0
     */
    public double lackingL() {
        return Math.max(decision.wantedL() - decision.givenL(), 0);
    }
}
