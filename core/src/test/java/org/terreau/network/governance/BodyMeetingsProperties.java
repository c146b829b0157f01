package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/** The counts of {@link BodyMeetings} against a walk through the calendar, day by day. */
class BodyMeetingsProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    @Provide
    Arbitrary<Frequency> rules() {
        return Combinators.combine(Arbitraries.of(1, 1, 2, 3), Arbitraries.of(Frequency.Unit.class))
                .as(Frequency::of);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return ranges(900);
    }

    private static Arbitrary<DateRange> ranges(int most) {
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, most)));
        return Combinators.combine(Arbitraries.integers().between(0, 900), lengths)
                .as((from, length) -> DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }

    @Provide
    Arbitrary<List<Meeting>> meetings() {
        Arbitrary<Meeting> dated =
                ranges(80).map(held -> Governances.held("").heldOn(held).build());
        Arbitrary<Meeting> undated = Arbitraries.just(Governances.held("").build());
        return Arbitraries.frequencyOf(Tuple.of(19, dated), Tuple.of(1, undated))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<GovernanceBody> bodies() {
        return Combinators.combine(
                        rules(), ranges(400).optional(0.3), ranges(400).optional(0.3))
                .as((rule, since, until) ->
                        Governances.body().meets(rule).since(since).until(until).build());
    }

    /** The key of the calendar period in which a day lies: its first day, found without any arithmetic on months. */
    private static LocalDate period(Frequency.Unit unit, LocalDate day) {
        LocalDate begin = day;
        while (!isBegin(unit, begin)) {
            begin = begin.minusDays(1);
        }
        return begin;
    }

    private static boolean isBegin(Frequency.Unit unit, LocalDate day) {
        boolean monthly = day.getDayOfMonth() == 1;
        return switch (unit) {
            case WEEK -> day.getDayOfWeek().getValue() == 1;
            case MONTH -> monthly;
            case QUARTER -> monthly && List.of(1, 4, 7, 10).contains(day.getMonthValue());
            case HALF_YEAR -> monthly && List.of(1, 7).contains(day.getMonthValue());
            case YEAR -> monthly && day.getMonthValue() == 1;
        };
    }

    private static List<BodyMeetings.Due> oracle(GovernanceBody body, List<Meeting> meetings, DateRange within) {
        Frequency rule = body.getMeets().orElseThrow();
        Map<LocalDate, List<LocalDate>> days = new TreeMap<>();
        LocalDate from = within.getFirst().minusDays(400);
        for (LocalDate day = from; day.isBefore(within.getLast().plusDays(400)); day = day.plusDays(1)) {
            days.computeIfAbsent(period(rule.getUnit(), day), key -> new ArrayList<>())
                    .add(day);
        }
        List<BodyMeetings.Due> due = new ArrayList<>();
        days.forEach((begin, all) -> {
            boolean isDue = all.stream()
                    .allMatch(day -> within.contains(day)
                            && body.getSince()
                                    .map(since -> !day.isBefore(since.getLast()))
                                    .orElse(true)
                            && body.getUntil()
                                    .map(until -> !day.isAfter(until.getFirst()))
                                    .orElse(true));
            if (isDue) {
                int held = 0;
                int possible = 0;
                for (Meeting each : meetings) {
                    long in = each.getHeldOn()
                            .map(on -> all.stream().filter(on::contains).count())
                            .orElse(0L);
                    long length = each.getHeldOn()
                            .map(on -> on.getLast().toEpochDay() - on.getFirst().toEpochDay() + 1)
                            .orElse(0L);
                    held += in > 0 && in == length ? 1 : 0;
                    possible += in > 0 && in < length ? 1 : 0;
                }
                due.add(new BodyMeetings.Due(
                        DateRange.of(begin, all.get(all.size() - 1)), held, possible, rule.getTimes()));
            }
        });
        return due;
    }

    @Property(tries = 300)
    void countsAreThoseOfAWalkThroughTheCalendar(
            @ForAll("bodies") GovernanceBody body,
            @ForAll("meetings") List<Meeting> meetings,
            @ForAll("ranges") DateRange within) {
        BodyMeetings counts = BodyMeetings.within(body, meetings, within).orElseThrow();
        List<BodyMeetings.Due> due = oracle(body, meetings, within);

        assertThat(counts.periods(Integer.MAX_VALUE)).isEqualTo(due);
        assertThat(counts.due()).isEqualTo(due.size());
        assertThat(counts.met())
                .isEqualTo(due.stream().filter(BodyMeetings.Due::isMet).count());
        assertThat(counts.missed())
                .isEqualTo(due.stream().filter(BodyMeetings.Due::isMissed).count());
        assertThat(counts.missedPeriods(Integer.MAX_VALUE))
                .isEqualTo(due.stream().filter(BodyMeetings.Due::isMissed).toList());
        assertThat(counts.undated()).isEqualTo((int)
                meetings.stream().filter(each -> each.getHeldOn().isEmpty()).count());
    }

    /** A body is accused only where no way to place its meetings without a date would clear it. */
    @Property(tries = 300)
    void aFurtherMeetingNeverBreaksARule(
            @ForAll("bodies") GovernanceBody body,
            @ForAll("meetings") List<Meeting> meetings,
            @ForAll("ranges") DateRange within) {
        BodyMeetings all = BodyMeetings.within(body, meetings, within).orElseThrow();
        List<Meeting> fewer = meetings.subList(0, meetings.size() / 2);
        BodyMeetings some = BodyMeetings.within(body, fewer, within).orElseThrow();

        assertThat(some.met()).isLessThanOrEqualTo(all.met());
        assertThat(some.isBroken() || !all.isBroken()).isTrue();
        assertThat(all.isBroken() && all.isOpen()).isFalse();
        assertThat(all.isBroken() || all.isOpen()).isEqualTo(all.met() < all.due());
    }

    @Property(tries = 300)
    void theNumbersOfPeriodsFindTheirDays(@ForAll("rules") Frequency rule, @ForAll("ranges") DateRange days) {
        Frequency.Unit unit = rule.getUnit();
        LocalDate day = days.getFirst();
        assertThat(unit.begin(unit.number(day))).isEqualTo(period(unit, day));
        assertThat(unit.number(unit.begin(unit.number(day)).minusDays(1))).isEqualTo(unit.number(day) - 1);
        assertThat(rule.periods(days, 1_000))
                .isEqualTo(oracle(Governances.body().meets(rule).build(), List.of(), days).stream()
                        .map(BodyMeetings.Due::days)
                        .toList());
    }
}
