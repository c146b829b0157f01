package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTests {

    @Example
    void aMorningHasFourHours() {
        TimeRange morning = TimeRange.parse("08:00-12:00");
        assertThat(morning.minutes()).isEqualTo(240);
        assertThat(morning.getFromMinute()).isEqualTo(480);
        assertThat(morning.getToMinute()).isEqualTo(720);
        assertThat(TimeRange.parse("23:59-24:00").minutes()).isEqualTo(1);
    }

    @Property
    void isReadAsWritten(@ForAll @IntRange(max = 1439) int from, @ForAll @IntRange(min = 1, max = 1440) int length) {
        TimeRange range = TimeRange.ofMinutes(from, Math.min(1440, from + length));
        assertThat(range.toString()).matches(TimeRange.PATTERN);
        assertThat(TimeRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
        assertThat(range.compareTo(TimeRange.parse(range.toString()))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08:00",
                "8:00-12:00",
                "08:00-08:00",
                "12:00-08:00",
                "08:60-12:00",
                "24:00-24:30",
                "08:00–12:00",
                "08h00-12h00",
                "08:00-24:01",
                "٠٨:00-12:00",
                " 08:00-12:00"
            })
    void refusesWhatIsNone(String text) {
        assertThat(TimeRange.read(text)).isEmpty();
        assertThatThrownBy(() -> TimeRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void refusesMinutesThatAreNone() {
        assertThatThrownBy(() -> TimeRange.ofMinutes(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeRange.ofMinutes(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimeRange.ofMinutes(5, 1441)).isInstanceOf(IllegalArgumentException.class);
    }
}
