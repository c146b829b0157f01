package org.terreau.water.balance;

/**
 * A way in which water of a source comes to a bed: what gets lost before it enters the soil, and what part of the
 * surface it wets. Two lines may bring water of one source.
 *
 * @param source the id of the source
 * @param efficiency the part that enters the soil, over 0 to 1
 * @param wettedFraction the part fw of the surface that gets wet, 0.01 to 1 (Table 20)
 * @param underCanopy whether it drips under the leaves, so that equation 75 takes fw·(1 − ⅔·fc)
 */
public record IrrigationLine(String source, double efficiency, double wettedFraction, boolean underCanopy) {

    /**
     * A line that loses nothing and wets all.
     *
     * @param source the id of the source
     * @return the line
     */
    public static IrrigationLine whole(String source) {
        return new IrrigationLine(source, 1, 1, false);
    }

    boolean isPossible() {
        return efficiency > 0 && efficiency <= 1 && wettedFraction >= 0.01 && wettedFraction <= 1;
    }
}
