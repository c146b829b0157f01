package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTests {

    @Example
    void onlyWholePeriodsAreDue() {
        assertThat(periods("1/year", "2013-06-01/2016-03-31"))
                .containsExactly(DateRange.year(2014), DateRange.year(2015));
        assertThat(periods("1/month", "2019-06-01/2019-08-31"))
                .containsExactly(DateRange.parse("2019-06"), DateRange.parse("2019-07"), DateRange.parse("2019-08"));
        assertThat(periods("1/quarter", "2024-01-02/2024-07-01")).containsExactly(DateRange.parse("2024-04/2024-06"));
        assertThat(periods("1/half-year", "2024")).hasSize(2);
        assertThat(periods("1/week", "2024-05-27/2024-06-09"))
                .containsExactly(DateRange.parse("2024-05-27/2024-06-02"), DateRange.parse("2024-06-03/2024-06-09"));
        assertThat(periods("1/year", "2024-02-01/2024-12-31")).isEmpty();
    }

    private static List<DateRange> periods(String frequency, String range) {
        return Frequency.parse(frequency).periods(DateRange.parse(range), 100);
    }

    @Example
    void thereIsAnEndToManyPeriods() {
        DateRange ever = DateRange.parse("0001/9999");
        assertThat(Frequency.parse("1/week").periods(ever, 1_000)).hasSize(1_000);
        assertThat(Frequency.parse("1/year").periods(ever, 20_000)).hasSize(9_999);
        assertThat(Frequency.parse("1/week").periods(DateRange.parse("9999-12"), 1_000))
                .hasSize(3);
    }

    @Property
    void periodsFollowEachOtherWithin(
            @ForAll @IntRange(max = 4) int unit,
            @ForAll @IntRange(max = 4_000) int first,
            @ForAll @IntRange(max = 4_000) int length) {
        LocalDate begin = LocalDate.of(2010, 1, 1).plusDays(first);
        DateRange range = DateRange.of(begin, begin.plusDays(length));
        List<DateRange> found = Frequency.of(1, Frequency.Unit.values()[unit]).periods(range, Integer.MAX_VALUE);
        for (int i = 0; i < found.size(); i++) {
            assertThat(range.contains(found.get(i))).isTrue();
            if (i > 0) {
                assertThat(found.get(i).getFirst())
                        .isEqualTo(found.get(i - 1).getLast().plusDays(1));
            }
        }
    }

    @Example
    void isReadAsWrittenAndSaid() {
        for (Frequency.Unit unit : Frequency.Unit.values()) {
            for (int times : new int[] {1, 2, 12, 999}) {
                Frequency frequency = Frequency.of(times, unit);
                assertThat(frequency.toString()).matches(Frequency.PATTERN);
                assertThat(Frequency.parse(frequency.toString()))
                        .isEqualTo(frequency)
                        .hasSameHashCodeAs(frequency);
            }
        }
        assertThat(Frequency.parse("1/year").label(Locale.FRENCH)).isEqualTo("1 fois par an");
        assertThat(Frequency.parse("2/month").label(Locale.ENGLISH)).isEqualTo("2 times a month");
        assertThat(Frequency.parse("1/year").label(Locale.ENGLISH)).isEqualTo("once a year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "1", "1/", "0/year", "01/year", "1000/year", "1/day", "-1/year", "1/Year", "1 / year"})
    void refusesWhatIsNone(String text) {
        assertThat(Frequency.read(text)).isEmpty();
        assertThatThrownBy(() -> Frequency.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void refusesTimesThatAreNone() {
        assertThatThrownBy(() -> Frequency.of(0, Frequency.Unit.YEAR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frequency.of(1_000, Frequency.Unit.YEAR)).isInstanceOf(IllegalArgumentException.class);
    }
}
