package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.terreau.value.TimeRange;

class PermittedHoursTests {

    private static final List<TimeRange> MORNING_AND_EVENING =
            List.of(TimeRange.parse("06:00-09:00"), TimeRange.parse("19:00-22:00"));

    private static PermissionDay day(String text) {
        return WateringPermission.standard()
                .on(
                        Zones.by(WaterSourceKind.TAP),
                        List.of(Zones.zone("a", ZoneType.AEP, text).build()),
                        Zones.DAY);
    }

    @Test
    void wantedHoursAreCutToThoseThatAreNotForbidden() {
        PermissionDay day = day("Interdit de 8h à 20h");
        assertThat(PermittedHours.within(MORNING_AND_EVENING, day))
                .containsExactly(TimeRange.parse("06:00-08:00"), TimeRange.parse("20:00-22:00"));
        PermittedHours.Moved moved = PermittedHours.move(250, 100, MORNING_AND_EVENING, day);
        assertThat(moved.slots())
                .containsExactly(
                        new PermittedHours.Slot(TimeRange.parse("06:00-08:00"), 200),
                        new PermittedHours.Slot(TimeRange.parse("20:00-20:30"), 50));
        assertThat(moved.leftL()).isZero();
        assertThat(moved.givenUp()).containsExactly(TimeRange.parse("08:00-09:00"), TimeRange.parse("19:00-20:00"));
    }

    @Test
    void whatFindsNoPlaceGoesToTheNearestHours() {
        PermittedHours.Moved moved =
                PermittedHours.move(300, 100, List.of(TimeRange.parse("06:00-08:00")), day("Interdit de 8h à 20h"));
        assertThat(moved.slots())
                .containsExactly(
                        new PermittedHours.Slot(TimeRange.parse("06:00-08:00"), 200),
                        new PermittedHours.Slot(TimeRange.parse("05:00-06:00"), 100));
        PermittedHours.Moved noon =
                PermittedHours.move(100, 100, List.of(TimeRange.parse("12:00-13:00")), day("Interdit de 8h à 20h"));
        assertThat(noon.givenUp()).containsExactly(TimeRange.parse("12:00-13:00"));
        assertThat(noon.slots()).hasSize(1);
        PermittedHours.Moved none = PermittedHours.move(100, 100, MORNING_AND_EVENING, day("Voir arrêté"));
        assertThat(none.slots()).isEmpty();
        assertThat(none.leftL()).isEqualTo(100);
        assertThat(none.givenUp()).isEqualTo(MORNING_AND_EVENING);
    }

    @Test
    void badNumbersWaterNothing() {
        for (double each : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 0}) {
            assertThat(PermittedHours.move(each, 100, MORNING_AND_EVENING, day("Autorisé"))
                            .slots())
                    .isEmpty();
            assertThat(PermittedHours.move(50, each, MORNING_AND_EVENING, day("Autorisé"))
                            .leftL())
                    .isEqualTo(50);
        }
    }

    /** Slots never overlap, lie in hours that are not forbidden, and no litre is lost. */
    @Property(tries = 300)
    void noLitreIsLostAndNoForbiddenMinuteUsed(@ForAll long seed) {
        Random random = new Random(seed);
        PermissionDay day = day("Interdit de " + random.nextInt(12) + "h à " + (12 + random.nextInt(12)) + "h");
        List<TimeRange> wanted = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int from = random.nextInt(1400);
            wanted.add(TimeRange.ofMinutes(from, from + 1 + random.nextInt(1440 - from)));
        }
        double litres = random.nextDouble() * 3000;
        PermittedHours.Moved moved = PermittedHours.move(litres, 50 + random.nextInt(200), wanted, day);
        boolean[] used = new boolean[1440];
        double sum = moved.leftL();
        for (PermittedHours.Slot each : moved.slots()) {
            assertThat(day.during(each.during())).isEqualTo(Permission.NOT_FORBIDDEN);
            sum += each.litres();
            for (int i = each.during().getFromMinute(); i < each.during().getToMinute(); i++) {
                assertThat(used[i]).isFalse();
                used[i] = true;
            }
        }
        assertThat(sum).isCloseTo(litres, within(1e-6));
    }
}
