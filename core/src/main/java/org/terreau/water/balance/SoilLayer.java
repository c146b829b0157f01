package org.terreau.water.balance;

/**
 * A layer of soil, down to a depth.
 *
 * @param bottomM the depth of its lower edge, in metres
 * @param thetaFc water at field capacity, in m³ a m³
 * @param thetaWp water at wilting point, in m³ a m³
 * @param thetaInitial water at the start of the season, in m³ a m³
 */
public record SoilLayer(double bottomM, double thetaFc, double thetaWp, double thetaInitial) {}
