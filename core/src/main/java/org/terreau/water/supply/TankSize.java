package org.terreau.water.supply;

/**
 * A point of the sizing curve.
 *
 * @param capacityL the capacity, in litres
 * @param totals what a tank of it does over the days
 */
public record TankSize(double capacityL, TankTotals totals) {}
