package org.terreau.garden;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.garden.Gardens.day;
import static org.terreau.garden.Gardens.garden;
import static org.terreau.garden.Gardens.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;
import org.terreau.value.TimeRange;

class OpeningWeekTests {

    private static final OpeningHours MORNINGS =
            open(List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), "08:00-12:00").build();
    private static final OpeningHours AFTERNOONS =
            open(List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY), "14:00-16:00").build();

    /** The gardeners of Valenciennes work from Monday to Thursday, six hours a day: 24 hours a week. */
    @Test
    void theWeekOfValenciennesHas24Hours() {
        OpeningWeek week = OpeningWeek.of(List.of(MORNINGS, AFTERNOONS));
        assertThat(week.minutes()).isEqualTo(24 * 60);
        assertThat(week.minutes(MONDAY)).isEqualTo(360);
        assertThat(week.minutes(FRIDAY)).isZero();
        assertThat(week.on(THURSDAY)).hasToString("[08:00-12:00, 14:00-16:00]");
    }

    @Test
    void whatOverlapsOrTouchesIsCountedOnce() {
        OpeningWeek week = OpeningWeek.of(List.of(
                open(List.of(MONDAY, MONDAY), "10:00-12:00", "08:00-11:00", "09:00-09:30")
                        .build(),
                open(List.of(MONDAY), "12:00-24:00").build()));
        assertThat(week.on(MONDAY)).containsExactly(TimeRange.parse("08:00-24:00"));
        assertThat(week).hasToString("MONDAY 08:00-24:00");
        assertThat(week.isOpen(MONDAY, 480)).isTrue();
        assertThat(week.isOpen(MONDAY, 479)).isFalse();
    }

    @Test
    void aSiteHasItsOwnHoursAndThoseOfTheWholeGarden() {
        Garden garden = garden().addOpening(
                        MORNINGS,
                        open(List.of(MONDAY), "11:00-13:00").site("a").build(),
                        open(List.of(MONDAY), "20:00-21:00").site("b").build())
                .build();
        assertThat(OpeningWeek.ofSite(garden, "a", day("2016-06-15")).minutes(MONDAY))
                .isEqualTo(300);
        assertThat(OpeningWeek.ofSite(garden, "c", day("2016-06-15")).minutes(MONDAY))
                .isEqualTo(240);
        assertThat(OpeningWeek.of(garden, day("2016-06-15")).minutes(MONDAY)).isEqualTo(360);
    }

    @Test
    void hoursOfASeasonHoldInIt() {
        OpeningHours summer = open(List.of(FRIDAY), "18:00-20:00")
                .period(DateRange.parse("2016-06/2016-09"))
                .build();
        Garden garden = garden().addOpening(MORNINGS, summer).build();
        assertThat(OpeningWeek.of(garden, day("2016-06-01")).minutes(FRIDAY)).isEqualTo(120);
        assertThat(OpeningWeek.of(garden, day("2016-10-01")).minutes(FRIDAY)).isZero();
        assertThat(OpeningWeek.usual(garden)).isEmpty();
        assertThat(OpeningWeek.usual(garden().build())).isEmpty();
        assertThat(OpeningWeek.usual(garden().addOpening(MORNINGS, AFTERNOONS).build()))
                .hasValueSatisfying(week -> assertThat(week.minutes()).isEqualTo(1440));
    }

    @Test
    void withoutDaysOrHoursItIsClosed() {
        assertThat(OpeningWeek.of(List.of()).isOpen()).isFalse();
        assertThat(OpeningWeek.of(List.of(open(List.of(MONDAY)).build())).isOpen())
                .isFalse();
        assertThat(OpeningWeek.of(List.of(MORNINGS)).isOpen()).isTrue();
    }
}
