package org.terreau.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import tools.jackson.databind.json.JsonMapper;

/** What must hold for any bytes: reading returns, checking returns, and everything found can be said and written. */
final class Survival {

    /** Not a measure of speed: only so that a hang ends. */
    private static final Duration HANG = Duration.ofSeconds(30);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Survival() {}

    /** Reads with both Jacksons and checks; returns what the first read. */
    static Reading<Dossier> of(byte[] bytes) {
        return assertTimeoutPreemptively(HANG, () -> {
            Reading<Dossier> reading = read(bytes, JsonLibrary.JACKSON_3);
            Reading<Dossier> other = read(bytes, JsonLibrary.JACKSON_2);
            assertThat(places(other)).as(new String(bytes, ISO_8859_1)).isEqualTo(places(reading));
            assertThat(other.value()).isEqualTo(reading.value());
            assertThat(other.kept()).isEqualTo(reading.kept());
            return reading;
        });
    }

    /** Where the text breaks off, the one Jackson may look a token further than the other. */
    private static List<String> places(Reading<Dossier> reading) {
        Findings broken = reading.findings().ofRule("json.malformed");
        return broken.isEmpty() ? ReadingCase.places(reading.findings()) : List.of("JSN-001");
    }

    private static Reading<Dossier> read(byte[] bytes, JsonLibrary library) {
        Reading<Dossier> reading = DossierReader.of(Limits.standard(), library).read(bytes);
        boolean leftOut = !reading.findings().ofRule("json.left-out").isEmpty();
        assertThat(reading.value().isPresent())
                .isEqualTo(leftOut || !reading.findings().has(Severity.ERROR));
        assertSound(reading.findings(), library);
        if (reading.value().isPresent()) {
            Dossier dossier = reading.value().get();
            Findings findings = DossierRules.standard().check(dossier, DAY);
            assertSound(findings, library);
            assertThat(DossierRules.standard().check(dossier, DAY)).isEqualTo(findings);
            byte[] written =
                    ValueWriter.of(Dossier.class, library).text(dossier).getBytes(StandardCharsets.UTF_8);
            assertThat(DossierReader.of(Limits.standard(), library)
                            .read(written)
                            .value())
                    .contains(dossier);
        }
        return reading;
    }

    private static void assertSound(Findings findings, JsonLibrary library) {
        Map<String, Integer> kept = new HashMap<>();
        long all = 0;
        for (Finding each : findings) {
            kept.merge(each.getRule().getId(), 1, Integer::sum);
            assertThat(each.getPointer()).matches("(?s)(/([^/~]|~[01])*)*");
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(printed(each.message(locale))).isNotBlank();
                assertThat(printed(each.repair(locale).orElse(""))).hasSizeLessThan(20_000);
            }
        }
        for (Map.Entry<String, Integer> each : kept.entrySet()) {
            assertThat(each.getValue()).isLessThanOrEqualTo(Findings.MOST_PER_RULE);
            assertThat(findings.count(each.getKey())).isGreaterThanOrEqualTo(each.getValue());
            all += findings.count(each.getKey());
        }
        assertThat(findings.left()).isEqualTo(all - findings.asList().size());
        String report = ReportWriter.of(library).findings(Map.of(), findings, false);
        assertThat(MAPPER.readTree(report.getBytes(StandardCharsets.UTF_8))
                        .get("findings")
                        .size())
                .isEqualTo(findings.asList().size());
    }

    /** What a screen would obey is not in it. */
    private static String printed(String text) {
        assertThat(text.codePoints()
                        .filter(each -> Character.getType(each) == Character.CONTROL
                                || Character.getType(each) == Character.FORMAT
                                || Character.getType(each) == Character.SURROGATE))
                .as(text)
                .isEmpty();
        return text;
    }
}
