package org.terreau.water.coefficient;

/**
 * How a crop bears salt.
 *
 * @param crop the crop's id
 * @param threshold electrical conductivity of the saturation extract above which yield falls, dS/m
 * @param slope loss of yield above it, percent for each dS/m
 * @param rating as printed: S sensitive, MS moderately sensitive, MT moderately tolerant, T tolerant; may be empty
 */
public record SalinityTolerance(String crop, Coefficient threshold, Coefficient slope, String rating) {}
