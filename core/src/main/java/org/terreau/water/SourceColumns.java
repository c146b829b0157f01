package org.terreau.water;

/** What a source gave, day by day. */
final class SourceColumns {

    private final double[] askedL;
    private final double[] givenL;
    private final double[] drawnL;
    private final double[] spilledL;
    private final double[] storedL;

    private int firstUnasked = -1;

    SourceColumns(int days, boolean hasTank) {
        askedL = new double[days];
        givenL = new double[days];
        drawnL = hasTank ? new double[days] : givenL;
        spilledL = new double[hasTank ? days : 0];
        storedL = new double[hasTank ? days : 0];
    }

    void ask(int day, double litres) {
        askedL[day] += litres;
    }

    void give(int day, double litres) {
        givenL[day] += litres;
    }

    /** Notes a day on which it gives without a drought zone being known. */
    void unasked(int day) {
        firstUnasked = firstUnasked < 0 ? day : firstUnasked;
    }

    /** The first such day; −1 when there is none. */
    int firstUnasked() {
        return firstUnasked;
    }

    void tank(int day, double drawn, double spilled, double stored) {
        drawnL[day] = drawn;
        spilledL[day] = spilled;
        storedL[day] = stored;
    }

    boolean hasTank() {
        return storedL.length > 0;
    }

    double askedL(int day) {
        return askedL[day];
    }

    double givenL(int day) {
        return givenL[day];
    }

    /** What the tank could give of it; without a tank, all. */
    double drawnL(int day) {
        return drawnL[day];
    }

    double spilledL(int day) {
        return hasTank() ? spilledL[day] : 0;
    }

    double storedL(int day) {
        return hasTank() ? storedL[day] : 0;
    }
}
