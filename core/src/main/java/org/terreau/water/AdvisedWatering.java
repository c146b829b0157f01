package org.terreau.water;

import java.time.LocalDate;
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
 */
public record AdvisedWatering(LocalDate day, BedBudget bed, WateringDecision decision, List<Portion> portions) {

    /**
     * What a source gives to it.
     *
     * @param source the id of the source
     * @param litres how much
     * @param hours when, as far as hours are known in which it is certainly not forbidden
     * @param leftL what found no such hour: forbidden, or not known
     * @param answer the orders’ answer for the wanted hours: the strictest
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

    /** Keeps the portions as they are now. */
    public AdvisedWatering {
        portions = List.copyOf(portions);
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
     * Returns what the sources lack for it.
     *
     * @return litres; at least 0
     */
    public double lackingL() {
        return Math.max(decision.wantedL() - decision.givenL(), 0);
    }
}
