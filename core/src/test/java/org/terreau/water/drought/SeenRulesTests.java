package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.value.TimeRange;

/** Rules that the press and towns report of orders: examples of what orders hold, never law. */
class SeenRulesTests {

    /** The banned hours of what can be understood; all else, remarks in English among it, must stay unknown. */
    private static final Map<String, String> BANNED = Map.ofEntries(
            Map.entry("interdit 13h-20h", "13:00-20:00"),
            Map.entry("interdit 8h-20h", "08:00-20:00"),
            Map.entry("interdit 11h-16h", "11:00-16:00"),
            Map.entry("interdit 9h-19h", "09:00-19:00"),
            Map.entry("interdit 9h-21h", "09:00-21:00"),
            Map.entry("interdit 9h-20h", "09:00-20:00"),
            Map.entry("interdit 11h-18h", "11:00-18:00"),
            Map.entry("interdiction totale", "00:00-24:00"),
            Map.entry("Interdiction", "00:00-24:00"),
            Map.entry("non concernes", ""));

    static List<NamedCsvRecord> rows() throws IOException {
        String text = new String(DroughtFiles.bytes("drought_rules_seen.csv"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    @Test
    void rowsWithoutAnAddressStayOut() throws IOException {
        assertThat(rows()).hasSize(22).noneMatch(row -> row.getField("verdict").contains("do not use"));
        assertThat(rows()).allMatch(row -> !row.getField("source_kind").isBlank());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleSeenInAnOrder(NamedCsvRecord row) {
        String rule = row.getField("rule");
        WeekPermission week = UsageInterpretation.of(rule).week(Zones.by(WaterSourceKind.TAP));
        String expected = BANNED.get(rule);
        if (expected == null) {
            assertThat(week.notForbidden()).as(rule).isEqualTo(HourWindows.NEVER);
        } else {
            List<TimeRange> hours = expected.isEmpty() ? List.of() : List.of(TimeRange.parse(expected));
            assertThat(week.forbidden().of(DayOfWeek.MONDAY)).as(rule).isEqualTo(hours);
            assertThat(week.unknown()).as(rule).isEqualTo(HourWindows.NEVER);
        }
    }

    @Test
    void theirLevelsAreKnownOrTold() throws IOException {
        DroughtLevels levels = DroughtLevels.standard();
        for (NamedCsvRecord row : rows()) {
            if (row.getField("dept").equals("31") && !row.getField("level").equals("all")) {
                assertThat(levels.find(row.getField("level"), Optional.of("31")))
                        .isPresent();
            }
        }
    }
}
