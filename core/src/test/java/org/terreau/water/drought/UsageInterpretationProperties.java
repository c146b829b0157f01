package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No permission by inference, whatever the text. */
class UsageInterpretationProperties {

    private static final List<WateringCase> CASES = List.of(
            WateringCase.kitchenGarden(WateringMethod.HOSE, WaterSourceKind.TAP),
            WateringCase.kitchenGarden(WateringMethod.DRIP, WaterSourceKind.RAIN),
            WateringCase.kitchenGarden(WateringMethod.OTHER, WaterSourceKind.OTHER));

    private static void assertNothingIsAllowed(String text) {
        for (WateringCase each : CASES) {
            WeekPermission week = UsageInterpretation.of(text).week(each);
            assertThat(week.notForbidden()).as(text).isEqualTo(HourWindows.NEVER);
            assertThat(week.reasons().isEmpty() && !week.forbidden().isAlways()).isFalse();
        }
    }

    @Property(tries = 1000)
    void anyTextIsNoPermission(@ForAll String text) {
        assertNothingIsAllowed(text);
    }

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(
                        "interdit",
                        "interdiction",
                        "de",
                        "8h",
                        "à",
                        "20h",
                        "entre",
                        "et",
                        "sauf",
                        "potagers",
                        ",",
                        "(",
                        "pelouses",
                        "goutte-à-goutte",
                        "le",
                        "lundi",
                        "arrosage",
                        "pour",
                        "les",
                        "avant",
                        "après",
                        "pas",
                        "arrêté",
                        "si",
                        "250 m²",
                        "hors",
                        "jours",
                        ":",
                        "-",
                        "3",
                        "midi",
                        "eau de pluie",
                        "moins de")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    /** Words of bans in any order: what is not forbidden is so only beside a ban that was understood. */
    @Property(tries = 3000)
    void aSaladOfWordsIsNoPermissionWithoutABan(@ForAll("salads") String text) {
        for (WateringCase each : CASES) {
            WeekPermission week = UsageInterpretation.of(text).week(each);
            if (!week.notForbidden().isNever()) {
                assertThat(text)
                        .containsAnyOf("interdit", "interdiction")
                        .containsAnyOf("h", "midi", "sauf", "hors", "lundi");
            }
            assertThat(week.forbidden().and(week.unknown())).isEqualTo(HourWindows.NEVER);
        }
    }

    /** A word that is not known, at any place of a text that is understood, takes every permission away. */
    @Property(tries = 2000)
    void aStrangeWordTakesThePermissionAway(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = DroughtFiles.lines("usage_texts.txt");
        String text = lines.get(random.nextInt(lines.size())).split("\\|", -1)[0];
        String[] words = text.split(" ", -1);
        int place = random.nextInt(words.length + 1);
        StringBuilder mangled = new StringBuilder();
        for (int i = 0; i <= words.length; i++) {
            mangled.append(i == place ? "paradoxalement " : "").append(i < words.length ? words[i] + " " : "");
        }
        assertNothingIsAllowed(mangled.toString());
    }

    @Test
    void aTextOfAnyLengthIsReadSoon() {
        assertNothingIsAllowed("interdit de 8h à 20h et ".repeat(100_000));
        assertNothingIsAllowed("sauf ".repeat(799));
        assertNothingIsAllowed("8h ".repeat(1300));
        assertNothingIsAllowed("potagers et ".repeat(330));
        assertNothingIsAllowed("12 ".repeat(1300));
    }
}
