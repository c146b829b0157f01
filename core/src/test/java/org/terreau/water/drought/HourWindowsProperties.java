package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.terreau.value.TimeRange;

/** Against a plain array of the minutes of a week. */
class HourWindowsProperties {

    private static final int WEEK = HourWindows.WEEK;

    private static HourWindows random(Random random, boolean[] minutes) {
        HourWindows all = HourWindows.NEVER;
        int windows = random.nextInt(5);
        for (int i = 0; i < windows; i++) {
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            int from = random.nextInt(HourWindows.DAY);
            int to = random.nextInt(HourWindows.DAY);
            all = all.or(HourWindows.on(day, from, to));
            int start = (day.getValue() - 1) * HourWindows.DAY;
            int first = from == to ? 0 : from;
            int length = from == to ? HourWindows.DAY : Math.floorMod(to - from, HourWindows.DAY);
            for (int k = 0; k < length; k++) {
                minutes[(start + first + k) % WEEK] = true;
            }
        }
        return all;
    }

    private static boolean[] minutes(HourWindows windows) {
        boolean[] minutes = new boolean[WEEK];
        for (int i = 0; i < WEEK; i++) {
            minutes[i] = windows.contains(DayOfWeek.of(1 + i / HourWindows.DAY), i % HourWindows.DAY);
        }
        return minutes;
    }

    private static boolean[] joined(boolean[] one, boolean[] other, BinaryOperator<Boolean> how) {
        boolean[] joined = new boolean[WEEK];
        for (int i = 0; i < WEEK; i++) {
            joined[i] = how.apply(one[i], other[i]);
        }
        return joined;
    }

    @Property(tries = 100)
    void setsOfMinutes(@ForAll long seed) {
        Random random = new Random(seed);
        boolean[] first = new boolean[WEEK];
        boolean[] second = new boolean[WEEK];
        HourWindows one = random(random, first);
        HourWindows other = random(random, second);
        HourWindows not = one.not();
        assertThat(minutes(one)).isEqualTo(first);
        assertThat(minutes(one.or(other))).isEqualTo(joined(first, second, (a, b) -> a || b));
        assertThat(minutes(one.and(other))).isEqualTo(joined(first, second, (a, b) -> a && b));
        assertThat(minutes(one.minus(other))).isEqualTo(joined(first, second, (a, b) -> a && !b));
        assertThat(minutes(not)).isEqualTo(joined(first, second, (a, b) -> !a));
        assertThat(not.not()).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.or(not)).isEqualTo(HourWindows.ALWAYS);
    }

    @Test
    void aNightGoesOnAfterSunday() {
        HourWindows night = HourWindows.on(DayOfWeek.SUNDAY, 22 * 60, 6 * 60);
        assertThat(night.of(DayOfWeek.SUNDAY)).containsExactly(TimeRange.parse("22:00-24:00"));
        assertThat(night.of(DayOfWeek.MONDAY)).containsExactly(TimeRange.parse("00:00-06:00"));
        assertThat(night).hasToString("MONDAY [00:00-06:00]; SUNDAY [22:00-24:00]");
        assertThat(HourWindows.daily(0, 1440)).isEqualTo(HourWindows.ALWAYS);
        assertThat(List.of(HourWindows.ALWAYS.toString(), HourWindows.NEVER.toString()))
                .containsExactly("always", "never");
        assertThatIllegalArgumentException().isThrownBy(() -> HourWindows.daily(-1, 20));
    }
}
