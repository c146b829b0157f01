package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.value.TimeRange;

class UsageInterpretationTests {

    private static final WateringCase HOSE = WateringCase.kitchenGarden(WateringMethod.HOSE, WaterSourceKind.TAP);

    static List<String> texts() throws IOException {
        return DroughtFiles.lines("usage_texts.txt");
    }

    @Test
    void thereAreManyTexts() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(130).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextGivesItsAnswer(String line) {
        String[] parts = line.split("\\|", -1);
        WateringCase watering = parts[1].isEmpty() ? HOSE : watering(parts[1]);
        WeekPermission week = UsageInterpretation.of(parts[0]).week(watering);
        assertThat(week.forbidden().of(DayOfWeek.WEDNESDAY)).isEqualTo(hours(parts[2], 'F'));
        assertThat(week.unknown().of(DayOfWeek.WEDNESDAY)).isEqualTo(hours(parts[2], 'U'));
        String monday = parts.length > 3 ? parts[3] : parts[2];
        assertThat(week.forbidden().of(DayOfWeek.MONDAY)).isEqualTo(hours(monday, 'F'));
        assertThat(week.unknown().of(DayOfWeek.MONDAY)).isEqualTo(hours(monday, 'U'));
        assertThat(week.reasons().isEmpty()).isEqualTo(week.unknown().isNever());
    }

    private static WateringCase watering(String text) {
        String[] parts = text.split("/");
        return new WateringCase(
                GardenUse.valueOf(parts[0]),
                WateringMethod.valueOf(parts[1]),
                WaterSourceKind.valueOf(parts[2]),
                OptionalDouble.empty());
    }

    /** The parts of a day that have a letter: by their hours, and the rest when it is the last. */
    private static List<TimeRange> hours(String answer, char letter) {
        boolean[] named = new boolean[HourWindows.DAY];
        boolean[] wanted = new boolean[HourWindows.DAY];
        for (String part : answer.split(" ")) {
            boolean isWanted = part.charAt(0) == letter;
            int dash = part.indexOf('-');
            int from = dash < 0 ? 0 : minute(part.substring(1, dash));
            int to = dash < 0 ? HourWindows.DAY : minute(part.substring(dash + 1));
            for (int i = from; i < to; i++) {
                wanted[i] |= isWanted && !named[i];
                named[i] = true;
            }
        }
        List<TimeRange> ranges = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= HourWindows.DAY; i++) {
            boolean in = i < HourWindows.DAY && wanted[i];
            if (in && start < 0) {
                start = i;
            } else if (!in && start >= 0) {
                ranges.add(TimeRange.ofMinutes(start, i));
                start = -1;
            }
        }
        return ranges;
    }

    private static int minute(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Integer.parseInt(text) * 60
                : Integer.parseInt(text.substring(0, colon)) * 60 + Integer.parseInt(text.substring(colon + 1));
    }

    @Test
    void whatWasNotUnderstoodIsToldWithItsPlace() {
        assertThat(UsageInterpretation.of("Interdit de 8h à 20h. Voir l’arrêté !")
                        .unclear())
                .containsExactly(new Unclear(UnclearReason.REFERENCE, "Voir l’arrêté !"));
        assertThat(UsageInterpretation.of("Interdit 3 jours par semaine").unclear())
                .containsExactly(new Unclear(UnclearReason.FREQUENCY, "Interdit 3 jours par semaine"));
        assertThat(UsageInterpretation.of("Interdit de 8h à 20h et limité au strict nécessaire")
                        .unclear())
                .containsExactly(new Unclear(UnclearReason.LIMITED, "et limité au strict nécessaire"));
        assertThat(UsageInterpretation.of("").isUnderstood()).isFalse();
        assertThat(UsageInterpretation.of("Interdit").isUnderstood()).isTrue();
    }

    @Test
    void aTextThatFreesWhatItForbidsContradictsItself() {
        String text = "Interdiction totale. Potagers : autorisé uniquement de 20h à 8h.";
        assertThat(UsageInterpretation.of(text).week(HOSE).reasons())
                .containsExactly(new Unclear(UnclearReason.CONFLICT, text));
    }

    @Test
    void methodsStandInTheirOwnOrder() {
        Interpretation text = UsageInterpretation.of(
                "Interdit sauf arrosoir, goutte-à-goutte, micro-aspersion, asperseur et tuyau d'arrosage");
        assertThat(text.sparedMethods())
                .hasSize(5)
                .containsExactlyElementsOf(EnumSet.copyOf(text.sparedMethods()))
                .isUnmodifiable();
    }

    @Test
    void aMethodThatIsSparedIsTold() {
        assertThat(UsageInterpretation.of("Interdit de 8h à 20h sauf goutte-à-goutte ou micro-aspersion")
                        .sparedMethods())
                .containsExactlyInAnyOrder(WateringMethod.DRIP, WateringMethod.MICRO_SPRINKLER);
        assertThat(UsageInterpretation.of("Interdit sauf eau de pluie").names(WaterSourceKind.RAIN))
                .isTrue();
        assertThat(UsageInterpretation.of("Interdit").names(WaterSourceKind.RAIN))
                .isFalse();
    }

    @Test
    void aBoundOfTheAreaIsAppliedWhenTheAreaIsKnown() {
        Interpretation text = UsageInterpretation.of("Interdit de 8h à 20h pour les potagers de moins de 0,1 ha");
        WeekPermission small = text.week(new WateringCase(
                GardenUse.KITCHEN_GARDEN, WateringMethod.HOSE, WaterSourceKind.TAP, OptionalDouble.of(999)));
        assertThat(small.forbidden()).isEqualTo(HourWindows.daily(480, 1200));
        assertThat(small.unknown().isNever()).isTrue();
        WeekPermission large = text.week(new WateringCase(
                GardenUse.KITCHEN_GARDEN, WateringMethod.HOSE, WaterSourceKind.TAP, OptionalDouble.of(1001)));
        assertThat(large.unknown().isAlways()).as("nothing is said of it").isTrue();
    }

    @Test
    void areasAreReadAsTheyAreWritten() {
        for (String text : List.of("1.000 m²", "1 000 m2", "1000 mètres carrés", "0,1 ha", "0,100 hectares")) {
            assertThat(UsageNames.read("Potagers de moins de " + text).underM2())
                    .as(text)
                    .isEqualTo(1000);
        }
        assertThat(UsageNames.read("Potagers de plus de 12,5 m²").overM2()).isEqualTo(12.5);
    }

    @Test
    void theHoursOfTheOldLayoutCount() {
        WaterUsage usage = WaterUsage.builder()
                .name("Arrosage des jardins potagers")
                .restriction("Interdiction sur plage horaire")
                .bannedFrom("09:00")
                .bannedUntil("20:00")
                .build();
        assertThat(UsageInterpretation.of(usage).week(HOSE).forbidden()).isEqualTo(HourWindows.daily(540, 1200));
        assertThat(UsageInterpretation.of(usage).week(HOSE).unknown().isNever()).isTrue();
        WaterUsage mangled = usage.toBuilder().bannedUntil("late").build();
        assertThat(UsageInterpretation.of(mangled).week(HOSE).unknown().isAlways())
                .isTrue();
        WaterUsage more = usage.toBuilder().description("Voir arrêté").build();
        assertThat(UsageInterpretation.of(more).week(HOSE).notForbidden().isNever())
                .isTrue();
    }
}
