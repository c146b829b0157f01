package org.terreau.funding.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The last day on which something may still be done, and the figure that sets it.
 *
 * @param start the day from which the time runs
 * @param due the last day, included
 * @param figure the time allowed, with its source
 */
public record Deadline(LocalDate start, LocalDate due, LegalFigure figure) {

    /** Refuses null. */
    public Deadline {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(figure, "figure");
    }

    /**
     * Tells whether a day is after the last one.
     *
     * @param done the day on which it was done
     * @return false on the last day itself
     */
    public boolean isMissedBy(LocalDate done) {
        return done.isAfter(due);
    }

    /**
     * Counts the days after the last one.
     *
     * @param done the day on which it was done
     * @return 1 on the day after it; 0 when it was done in time
     */
    public long daysLate(LocalDate done) {
        return Math.max(0, ChronoUnit.DAYS.between(due, done));
    }
}
