package org.terreau.water;

/**
 * How people carry water, for the load of those who water. All are assumptions that a garden may replace: nothing
 * published was found.
 *
 * @param litresPerTrip what is carried at a time: two cans of 10 litres
 * @param metresPerMinute how fast one walks with and without them
 * @param pourLitresPerMinute how fast one pours
 */
public record CarryingPace(double litresPerTrip, double metresPerMinute, double pourLitresPerMinute) {

    /**
     * Two cans of 10 litres, 50 metres a minute, 10 litres poured in a minute.
     *
     * @return the usual pace
     */
    public static CarryingPace usual() {
        return new CarryingPace(20, 50, 10);
    }

    /** Minutes of one person for an amount by can, over a distance. */
    double carriedMinutes(double litres, double flowLPerMinute, double distanceM) {
        double trips = Math.ceil(litres / positive(litresPerTrip));
        return litres / positive(flowLPerMinute)
                + trips * 2 * Math.max(distanceM, 0) / positive(metresPerMinute)
                + litres / positive(pourLitresPerMinute);
    }

    private static double positive(double value) {
        return value > 0 && value < Double.MAX_VALUE ? value : 1;
    }
}
