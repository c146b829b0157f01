package org.terreau.funding.law;

import java.util.Objects;
import org.terreau.money.Money;

/**
 * The eligible direct costs of an operation, as flat rates are taken of them; in euros.
 *
 * @param staff direct staff costs
 * @param other other direct costs, without what goes to participants
 * @param participants salaries and allowances of participants
 * @param staffIsFlatRate whether the staff costs are themselves the flat rate of 20 %
 * @param contractsOverThresholds whether the operation holds public contracts over the thresholds of the directives
 */
public record DirectCosts(
        Money staff, Money other, Money participants, boolean staffIsFlatRate, boolean contractsOverThresholds) {

    /** Refuses null. */
    public DirectCosts {
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(participants, "participants");
    }

    /**
     * Makes costs at real staff cost, without participants and without large contracts.
     *
     * @param staff direct staff costs
     * @param other other direct costs
     * @return the costs
     */
    public static DirectCosts of(Money staff, Money other) {
        return new DirectCosts(staff, other, Money.ZERO, false, false);
    }
}
