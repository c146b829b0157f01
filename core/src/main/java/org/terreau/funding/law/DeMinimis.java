package org.terreau.funding.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.terreau.money.Money;
import org.terreau.value.Labelled;

/**
 * Whether a new aid keeps within the ceiling of de minimis aid: all aid of a single undertaking in one Member State, by
 * the day of its award (regulations (EU) 2023/2831 and 2023/2832; 1407/2013 and 360/2012 before 2024).
 *
 * <p>Since 2024 the window is the three years that end with the day of the new aid: for 2024-01-10 it begins on
 * 2021-01-11. Before, it is the fiscal year of the new aid and the two before it. Aid outside of the window and aid
 * awarded after the new one does not count. Exactly the ceiling is allowed.
 *
 * @param ruling whether the ceiling applies, or why not
 * @param ceiling the ceiling with its source; empty when it does not apply
 * @param first the first day of the window; that of the new aid when the ceiling does not apply
 * @param last the last day of the window: the day of the new aid
 * @param counted the earlier aid within the window
 * @param sum all that counts, the new aid included; empty when it has no sum or the ceiling does not apply
 */
public record DeMinimis(
        Ruling ruling,
        Optional<LegalFigure> ceiling,
        LocalDate first,
        LocalDate last,
        List<DeMinimisGrant> counted,
        Optional<Money> sum) {

    /** Which regulation an activity falls under. */
    public enum Activity implements Labelled {
        /** Any activity that no other regulation covers. */
        GENERAL("activité économique", "economic activity"),
        /** A service of general economic interest. */
        GENERAL_INTEREST_SERVICE("service d’intérêt économique général", "service of general economic interest"),
        /** Growing food and other primary production of agricultural products: excluded from the general regulation. */
        PRIMARY_AGRICULTURE("production agricole primaire", "primary agricultural production");

        private final String french;
        private final String english;

        Activity(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Whether the ceiling applies, or why not. */
    public enum Ruling implements Labelled {
        /** The ceiling applies. */
        APPLIES("le plafond de minimis s’applique", "the de minimis ceiling applies"),
        /** Regulation (EU) 2023/2831, art. 1(1)(c) leaves primary production to regulation 1408/2013. */
        PRIMARY_AGRICULTURE(
                "la production agricole primaire relève du règlement (UE) 1408/2013, non du règlement général",
                "primary agricultural production falls under regulation (EU) 1408/2013, not under the general one"),
        /** No ceiling is in force on the day of the new aid. */
        NOT_IN_FORCE("aucun plafond connu n’est en vigueur à cette date", "no known ceiling is in force on that day"),
        /** The amounts are not all in euros, or their sum is beyond what money can hold. */
        NOT_ADDABLE("les montants ne peuvent pas être additionnés", "the amounts cannot be added");

        private final String french;
        private final String english;

        Ruling(String french, String english) {
            this.french = french;
            this.english = english;
        }

        @Override
        public String label(Locale locale) {
            return Labelled.choose(locale, french, english);
        }
    }

    /** Since when the window rolls from day to day: regulation (EU) 2023/2831, art. 3(2) and 8. */
    private static final LocalDate ROLLING_SINCE = LocalDate.of(2024, 1, 1);

    /** Copies the list. */
    public DeMinimis {
        Objects.requireNonNull(ruling, "ruling");
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        counted = List.copyOf(counted);
        Objects.requireNonNull(sum, "sum");
    }

    /**
     * Checks a new aid with the standard figures, fiscal years being calendar years.
     *
     * @param earlier aid granted before, in any order
     * @param added the new aid
     * @param activity what the aid is for
     * @return whether it keeps within the ceiling
     */
    public static DeMinimis of(List<DeMinimisGrant> earlier, DeMinimisGrant added, Activity activity) {
        return of(earlier, added, activity, Month.JANUARY, LegalFigures.standard());
    }

    /**
     * Checks a new aid.
     *
     * @param earlier aid granted before, in any order
     * @param added the new aid
     * @param activity what the aid is for
     * @param fiscalYearStart the first month of the fiscal year, for aid awarded before 2024
     * @param figures the figures of law
     * @return whether it keeps within the ceiling
     */
    public static DeMinimis of(
            List<DeMinimisGrant> earlier,
            DeMinimisGrant added,
            Activity activity,
            Month fiscalYearStart,
            LegalFigures figures) {
        LocalDate day = added.day();
        if (activity == Activity.PRIMARY_AGRICULTURE) {
            return none(Ruling.PRIMARY_AGRICULTURE, day);
        }
        Optional<LegalFigure> ceiling = figures.find(
                activity == Activity.GENERAL ? FigureId.DE_MINIMIS_CEILING : FigureId.DE_MINIMIS_SGEI, day);
        Optional<LegalFigure> years = figures.find(FigureId.DE_MINIMIS_YEARS, day);
        if (ceiling.isEmpty() || years.isEmpty()) {
            return none(Ruling.NOT_IN_FORCE, day);
        }
        LocalDate first = first(day, years.get().number(), fiscalYearStart);
        List<DeMinimisGrant> counted = new ArrayList<>();
        BigDecimal sum = added.amount().toBigDecimal();
        boolean addable = Steps.isEuro(added.amount());
        for (DeMinimisGrant each : earlier) {
            if (!each.day().isBefore(first) && !each.day().isAfter(day)) {
                counted.add(each);
                sum = sum.add(each.amount().toBigDecimal());
                addable &= Steps.isEuro(each.amount());
            }
        }
        Optional<Money> total = addable ? Steps.money(sum, RoundingMode.UNNECESSARY) : Optional.empty();
        return new DeMinimis(
                total.isPresent() ? Ruling.APPLIES : Ruling.NOT_ADDABLE, ceiling, first, day, counted, total);
    }

    private static LocalDate first(LocalDate day, int years, Month fiscalYearStart) {
        long months = -12L * years;
        if (!day.isBefore(ROLLING_SINCE)) {
            LocalDate before = Deadlines.plusMonths(day, months);
            return before.equals(day) ? day : before.plusDays(1);
        }
        long sinceStart = Math.floorMod(day.getMonthValue() - fiscalYearStart.getValue(), 12);
        return Deadlines.plusMonths(day.withDayOfMonth(1), months + 12 - sinceStart);
    }

    private static DeMinimis none(Ruling ruling, LocalDate day) {
        return new DeMinimis(ruling, Optional.empty(), day, day, List.of(), Optional.empty());
    }

    /**
     * Tells whether the new aid leads over the ceiling.
     *
     * @return true when the sum is strictly over it; false when the ceiling does not apply or cannot be judged
     */
    public boolean isOver() {
        return sum.isPresent()
                && ceiling.isPresent()
                && sum.get().compareTo(ceiling.get().money()) > 0;
    }

    /**
     * Returns what the new aid leaves of the ceiling.
     *
     * @return the ceiling less the sum, below zero when it is over; empty when the ceiling does not apply, or when the
     *     difference is beyond what money can hold
     */
    public Optional<Money> left() {
        if (sum.isEmpty() || ceiling.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal left = ceiling.get().value().subtract(sum.get().toBigDecimal());
        return Steps.money(left, RoundingMode.UNNECESSARY);
    }
}
