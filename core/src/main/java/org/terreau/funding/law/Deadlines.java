package org.terreau.funding.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which duties fall due. No public holiday and no week-end moves them; no date throws: what would lie after
 * the last day that a date can be is that day.
 */
public final class Deadlines {

    private Deadlines() {}

    /**
     * Returns the last day for the financial report of a subsidy (loi 2000-321, art. 10).
     *
     * <p>The law says “within the six months that follow the end of the financial year”. A year that ends with its
     * month is followed by six whole months: 2025-08-31 gives 2026-02-28, and 2025-02-28 gives 2025-08-31. A year that
     * ends within a month runs to the same day of the sixth month.
     *
     * @param yearEnd the last day of the financial year for which the subsidy was granted
     * @param figures the figures of law
     * @return the day; empty when no time is in force on that day
     */
    public static Optional<Deadline> report(LocalDate yearEnd, LegalFigures figures) {
        LegalFigure months = figures.find(FigureId.REPORT_MONTHS, yearEnd).orElse(null);
        if (months == null) {
            return Optional.empty();
        }
        LocalDate due = plusMonths(yearEnd, months.number());
        boolean endsWithItsMonth = yearEnd.getDayOfMonth() == yearEnd.lengthOfMonth();
        return Optional.of(
                new Deadline(yearEnd, endsWithItsMonth ? due.withDayOfMonth(due.lengthOfMonth()) : due, months));
    }

    /**
     * Returns the last day for the publication of annual accounts (décret 2009-540, art. 1).
     *
     * @param approved the day on which the accounts were approved
     * @param figures the figures of law
     * @return the same day three months later, or the last day of a month that is too short; empty when no time is in
     *     force on that day
     */
    public static Optional<Deadline> accountsPublication(LocalDate approved, LegalFigures figures) {
        return months(FigureId.ACCOUNTS_PUBLICATION_MONTHS, approved, figures);
    }

    /**
     * Returns the last day for an authority to publish the essential data of an agreement (décret 2017-779).
     *
     * @param signed the day on which the agreement was signed
     * @param figures the figures of law
     * @return the same day three months later, or the last day of a month that is too short: 2025-01-31 gives
     *     2025-04-30; empty for an agreement signed before 2017-08-01
     */
    public static Optional<Deadline> openData(LocalDate signed, LegalFigures figures) {
        return months(FigureId.OPEN_DATA_MONTHS, signed, figures);
    }

    /**
     * Returns the last day for the payment of a subsidy (loi 2021-875, art. 2), where the authority has set no other
     * date.
     *
     * @param notified the day on which the award was notified, or of the event that the agreement names
     * @param figures the figures of law
     * @return sixty days later: 2025-03-01 gives 2025-04-30; empty for a day before 2021-07-03
     */
    public static Optional<Deadline> payment(LocalDate notified, LegalFigures figures) {
        LegalFigure days = figures.find(FigureId.PAYMENT_DAYS, notified).orElse(null);
        if (days == null) {
            return Optional.empty();
        }
        long due = Math.min(notified.toEpochDay() + days.number(), LocalDate.MAX.toEpochDay());
        return Optional.of(new Deadline(notified, LocalDate.ofEpochDay(due), days));
    }

    private static Optional<Deadline> months(String id, LocalDate start, LegalFigures figures) {
        LegalFigure months = figures.find(id, start).orElse(null);
        return months == null
                ? Optional.empty()
                : Optional.of(new Deadline(start, plusMonths(start, months.number()), months));
    }

    /** The same day some months later or earlier, within what a date can be. */
    static LocalDate plusMonths(LocalDate day, long months) {
        long month = day.getYear() * 12L + day.getMonthValue() - 1 + months;
        if (month > LocalDate.MAX.getYear() * 12L + 11) {
            return LocalDate.MAX;
        }
        return month < LocalDate.MIN.getYear() * 12L ? LocalDate.MIN : day.plusMonths(months);
    }
}
