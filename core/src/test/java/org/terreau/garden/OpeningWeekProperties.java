package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.value.TimeRange;

/** The union of hours against a minute-by-minute one. */
class OpeningWeekProperties {

    private static final int DAY = 24 * 60;

    @Provide
    Arbitrary<List<OpeningHours>> hours() {
        Arbitrary<TimeRange> ranges = Combinators.combine(
                        Arbitraries.of(0, 1, 479, 480, 600, 720, 721, 1439), Arbitraries.of(1, 2, 60, 121, 240, 1440))
                .as((from, length) -> TimeRange.ofMinutes(from, Math.min(DAY, from + length)));
        Arbitrary<List<DayOfWeek>> days = Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        days,
                        ranges.list().ofMaxSize(4),
                        Arbitraries.of("a", "b").optional(0.5))
                .as((on, list, site) ->
                        OpeningHours.builder().days(on).hours(list).site(site).build())
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 300)
    void aMinuteCountsWhenSomeRangeHasIt(@ForAll("hours") List<OpeningHours> hours) {
        OpeningWeek week = OpeningWeek.of(hours);
        int all = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            int open = 0;
            for (int minute = 0; minute < DAY; minute++) {
                boolean isOpen = isOpen(hours, day, minute);
                assertThat(week.isOpen(day, minute)).isEqualTo(isOpen);
                open += isOpen ? 1 : 0;
            }
            assertThat(week.minutes(day)).isEqualTo(open);
            all += open;
        }
        assertThat(week.minutes()).isEqualTo(all);
    }

    @Property(tries = 200)
    void theWholeGardenIsOpenWhenASiteIs(@ForAll("hours") List<OpeningHours> hours) {
        Garden garden = Gardens.garden().opening(hours).build();
        LocalDate day = LocalDate.of(2016, 6, 15);
        int whole = OpeningWeek.of(garden, day).minutes();
        int a = OpeningWeek.ofSite(garden, "a", day).minutes();
        int b = OpeningWeek.ofSite(garden, "b", day).minutes();
        assertThat(whole).isBetween(Math.max(a, b), a + b);
    }

    private static boolean isOpen(List<OpeningHours> hours, DayOfWeek day, int minute) {
        return hours.stream()
                .filter(each -> each.getDays().contains(day))
                .flatMap(each -> each.getHours().stream())
                .anyMatch(each -> each.getFromMinute() <= minute && minute < each.getToMinute());
    }
}
