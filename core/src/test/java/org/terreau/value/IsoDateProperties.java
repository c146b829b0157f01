package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Days and ranges read by hand, held against the platform's own reading with its exceptions. */
class IsoDateProperties {

    /** The slow obvious reading of a day. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The slow obvious reading of a range: each part as a pattern says, then the calendar. */
    private static Optional<DateRange> range(String text) {
        if (!text.matches(DateRange.PATTERN)) {
            return Optional.empty();
        }
        String[] parts = text.split("/", -1);
        try {
            LocalDate first = LocalDate.parse((parts[0] + "-01-01").substring(0, 10));
            String end = parts[parts.length - 1];
            LocalDate last = switch (end.length()) {
                case 4 -> LocalDate.parse(end + "-12-31");
                case 7 -> LocalDate.parse(end + "-01").plusMonths(1).minusDays(1);
                default -> LocalDate.parse(end);
            };
            return Optional.of(DateRange.of(first, last));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateRange> parsed(String text) {
        try {
            return Optional.of(DateRange.parse(text));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(150);
            return Optional.empty();
        }
    }

    @Property(tries = 5_000)
    void daysAreReadAsThePlatformReadsThem(@ForAll("days") String text) {
        assertThat(IsoDate.read(text)).isEqualTo(day(text));
        assertThat(IsoDate.read(new StringBuilder(text))).isEqualTo(day(text));
    }

    @Property(tries = 10_000)
    void rangesAreReadAsTheyAlwaysWere(@ForAll("ranges") String text) {
        assertThat(DateRange.read(text)).isEqualTo(range(text));
        assertThat(parsed(text)).isEqualTo(range(text));
    }

    @Example
    void everyDayOfTheCalendarIsReadAndNoneBesides() {
        for (int year : new int[] {0, 1, 1900, 2000, 2015, 2016, 9999}) {
            for (int month = 0; month < 14; month++) {
                for (int day = 0; day < 33; day++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    assertThat(IsoDate.read(text)).as(text).isEqualTo(day(text));
                    assertThat(DateRange.read(text)).as(text).isEqualTo(range(text));
                }
                String text = "%04d-%02d".formatted(year, month);
                assertThat(DateRange.read(text)).as(text).isEqualTo(range(text));
            }
        }
    }

    @Provide
    Arbitrary<String> days() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(12, number(2)),
                Tuple.of(1, Arbitraries.of("", "1", "1x", "+1", "-1", " 1", "１２", "\u0661\u0662", "010")));
        Arbitrary<String> year = Arbitraries.frequencyOf(
                Tuple.of(12, number(4)), Tuple.of(1, Arbitraries.of("", "-001", "+201", "12015", "２０１５", "-2015")));
        Arbitrary<String> hyphen =
                Arbitraries.frequencyOf(Tuple.of(20, Arbitraries.just("-")), Tuple.of(1, Arbitraries.of("", "/", "–")));
        return Combinators.combine(year, hyphen, part, hyphen, part).as((a, b, c, d, e) -> a + b + c + d + e);
    }

    private static Arbitrary<String> number(int digits) {
        int most = digits == 2 ? 33 : 9_999;
        return Arbitraries.integers().between(0, most).map(each -> ("%0" + digits + "d").formatted(each));
    }

    @Provide
    Arbitrary<String> ranges() {
        Arbitrary<String> part = Combinators.combine(days(), Arbitraries.of(4, 7, 10, 10, 10, 99))
                .as((day, length) -> day.substring(0, Math.min(length, day.length())));
        return Combinators.combine(part, Arbitraries.of("", "/", "/", "//"), part)
                .as((first, slash, last) -> slash.isEmpty() ? first : first + slash + last);
    }
}
