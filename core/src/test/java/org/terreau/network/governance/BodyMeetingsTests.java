package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.governance.Governances.body;
import static org.terreau.network.governance.Governances.day;
import static org.terreau.network.governance.Governances.held;
import static org.terreau.network.governance.Governances.on;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;

class BodyMeetingsTests {

    private static final DateRange EVER = DateRange.parse("0001/9999");

    private static List<Meeting> meetings(String... held) {
        return Arrays.stream(held).map(each -> held(each).build()).toList();
    }

    private static BodyMeetings within(GovernanceBody.Builder body, String days, String... held) {
        return BodyMeetings.within(body.build(), meetings(held), on(days)).orElseThrow();
    }

    private static BodyMeetings before(GovernanceBody.Builder body, String day, String... held) {
        return BodyMeetings.before(body.build(), meetings(held), day(day)).orElseThrow();
    }

    /** Seed 003: the exchange of practices, once a month. */
    @Test
    void aMonthWithoutAMeetingIsMissed() {
        BodyMeetings counts =
                within(body("1/month"), "2015", "2015-01-10", "2015-01-31", "2015-02-01", "2015-03/2015-04");

        assertThat(counts.due()).isEqualTo(12);
        assertThat(counts.met()).isEqualTo(2);
        assertThat(counts.missed()).isEqualTo(8);
        assertThat(counts.periods(4))
                .containsExactly(
                        new BodyMeetings.Due(on("2015-01"), 2, 0, 1),
                        new BodyMeetings.Due(on("2015-02"), 1, 0, 1),
                        new BodyMeetings.Due(on("2015-03"), 0, 1, 1),
                        new BodyMeetings.Due(on("2015-04"), 0, 1, 1));
        assertThat(counts.missedPeriods(2))
                .extracting(BodyMeetings.Due::days)
                .containsExactly(on("2015-05"), on("2015-06"));
        assertThat(counts.isBroken()).isTrue();
        assertThat(counts.isOpen()).isFalse();
    }

    @Test
    void meetingsWithoutADateMayFillWhatIsMissing() {
        assertThat(within(body("2/half-year"), "2015", "2015-02", "2015-03", "", "")
                        .isBroken())
                .isFalse();
        assertThat(within(body("2/half-year"), "2015", "2015-02", "2015-03", "", "")
                        .isOpen())
                .isTrue();
        assertThat(within(body("2/half-year"), "2015", "2015-02", "2015-03", "").isBroken())
                .isTrue();
        assertThat(within(body("2/half-year"), "2015", "2015-02", "2015-03", "").undated())
                .isEqualTo(1);
        assertThat(within(body("1/half-year"), "2015", "2015-02", "2015-07", "").isOpen())
                .isFalse();
    }

    @Test
    void onlyWhatWasHeldByTheBodyCounts() {
        GovernanceBody body = body("1/year").build();
        Meeting held = held("2015").build();
        List<Meeting> others = List.of(
                held.toBuilder().body("other").build(),
                Meeting.builder().from(held).status(MeetingStatus.ANNOUNCED).build(),
                Meeting.builder().from(held).status(MeetingStatus.CANCELLED).build(),
                Meeting.builder().id("x").title("x").status(MeetingStatus.HELD).build());
        BodyMeetings counts =
                BodyMeetings.within(body, others, DateRange.year(2015)).orElseThrow();
        assertThat(counts.met()).isZero();
        assertThat(counts.missed()).isEqualTo(1);
        assertThat(counts.undated()).isZero();
        assertThat(counts.rule()).isEqualTo(body.getMeets().orElseThrow());
    }

    @Test
    void onlyPeriodsInWhichTheBodyCertainlyExistedAreDue() {
        assertThat(within(body("1/year").since(on("2012-01-01")), "2010/2015").due())
                .isEqualTo(4);
        assertThat(within(body("1/year").since(on("2012-01-02")), "2010/2015").due())
                .isEqualTo(3);
        assertThat(within(body("1/year").since(on("2012")), "2010/2015").due()).isEqualTo(3);
        assertThat(within(body("1/year").until(on("2014-12-31")), "2010/2015").due())
                .isEqualTo(5);
        assertThat(within(body("1/year").until(on("2014")), "2010/2015").due()).isEqualTo(4);
        assertThat(within(body("1/year").since(on("2015")).until(on("2014")), "2010/2015")
                        .window())
                .isEmpty();
        assertThat(within(body("1/week"), "2024-12-30/2025-01-12").periods(9))
                .extracting(BodyMeetings.Due::days)
                .containsExactly(on("2024-12-30/2025-01-05"), on("2025-01-06/2025-01-12"));
    }

    @Test
    void beforeADayWhatIsOverIsDue() {
        assertThat(before(body("1/year").since(on("2012-01-01")), "2014-12-31").due())
                .isEqualTo(2);
        assertThat(before(body("1/year").since(on("2012-01-01")), "2015-01-01").due())
                .isEqualTo(3);
        assertThat(before(body("1/quarter"), "2015-01-01", "2014-08-10").window())
                .contains(on("2014-07/2014-12"));
        assertThat(before(body("1/quarter"), "2015-01-01").window()).isEmpty();
        assertThat(before(body("1/quarter"), "2015-01-01", "2015-08-10").due()).isZero();
        assertThat(BodyMeetings.before(body().build(), List.of(), day("2015-01-01")))
                .isEmpty();
        assertThat(BodyMeetings.within(body().build(), List.of(), EVER)).isEmpty();
    }

    /** Weekly from the year 1 to 9999: 9999 years of 400-year cycles, each of exactly 20 871 weeks. */
    @Test
    void tenThousandYearsOfWeeksAreCountedAtOnce() {
        GovernanceBody body = body("1/week").build();
        List<Meeting> meetings = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> held(LocalDate.of(1, 1, 1).plusWeeks(i).toString()).build())
                .toList();
        BodyMeetings counts = Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> BodyMeetings.within(body, meetings, EVER).orElseThrow());

        assertThat(counts.due())
                .isEqualTo((LocalDate.of(9999, 12, 31).toEpochDay()
                                - LocalDate.of(1, 1, 1).toEpochDay()
                                + 1)
                        / 7);
        assertThat(counts.met()).isEqualTo(20_000);
        assertThat(counts.missedPeriods(1).get(0).days().getFirst())
                .isEqualTo(LocalDate.of(1, 1, 1).plusWeeks(20_000));
        assertThat(counts.periods(25_000)).hasSize(25_000);
    }

    @Test
    void aDayOutsideOfTheCalendarIsBounded() {
        GovernanceBody body = body("1/year").since(on("0001")).build();
        assertThat(BodyMeetings.before(body, List.of(), LocalDate.MIN)
                        .orElseThrow()
                        .due())
                .isZero();
        assertThat(BodyMeetings.before(body, List.of(), LocalDate.of(1, 1, 1))
                        .orElseThrow()
                        .due())
                .isZero();
        assertThat(BodyMeetings.before(body, List.of(), LocalDate.MAX)
                        .orElseThrow()
                        .due())
                .isEqualTo(9998);
    }
}
