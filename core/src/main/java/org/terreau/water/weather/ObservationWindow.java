package org.terreau.water.weather;

/**
 * From when to when a value of day J is observed: in minutes from midnight UTC at which J begins.
 *
 * @param fromMinute the beginning; negative on the day before
 * @param untilMinute the end; 1440 or more on the day after
 */
public record ObservationWindow(int fromMinute, int untilMinute) {

    /** From 0 to 24 h UTC of the day. */
    public static final ObservationWindow CALENDAR_DAY = ofHours(0, 24);

    /** From 6 h UTC of the day to 6 h UTC of the next: rain and maximum temperature of Météo-France. */
    public static final ObservationWindow SIX_TO_SIX = ofHours(6, 30);

    /** From 18 h UTC of the day before to 18 h UTC of the day: minimum temperature of Météo-France. */
    public static final ObservationWindow EIGHTEEN_TO_EIGHTEEN = ofHours(-6, 18);

    private static final int TWO_DAYS = 2 * 24 * 60;

    /**
     * Makes a window.
     *
     * @throws IllegalArgumentException when it ends before it begins, or reaches two days or more from midnight
     */
    public ObservationWindow {
        if (fromMinute >= untilMinute || fromMinute <= -TWO_DAYS || untilMinute >= TWO_DAYS) {
            throw new IllegalArgumentException("No window of a day: from minute " + fromMinute + " until minute "
                    + untilMinute + ". Maybe hours were given where minutes belong.");
        }
    }

    /**
     * Makes a window of whole hours.
     *
     * @param fromHour the beginning, in hours from midnight UTC; negative on the day before
     * @param untilHour the end, in hours from midnight UTC
     * @return the window
     * @throws IllegalArgumentException when it ends before it begins, or reaches two days or more from midnight
     */
    public static ObservationWindow ofHours(int fromHour, int untilHour) {
        return new ObservationWindow(Math.multiplyExact(fromHour, 60), Math.multiplyExact(untilHour, 60));
    }
}
