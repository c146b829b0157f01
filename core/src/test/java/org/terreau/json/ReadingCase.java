package org.terreau.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;

/** A text in which § marks the place of the finding; and how texts are read and judged here. */
record ReadingCase(String code, String pointer, String marked, String facts, String message) {

    byte[] bytes() {
        return utf8(marked.replace("§", ""));
    }

    int line() {
        return 1 + (int) before().chars().filter(each -> each == '\n').count();
    }

    int column() {
        String line = before().substring(before().lastIndexOf('\n') + 1);
        return 1 + line.codePointCount(0, line.length());
    }

    private String before() {
        return marked.substring(0, marked.indexOf('§'));
    }

    @Override
    public String toString() {
        return code + " " + message;
    }

    static Reading<Dossier> read(byte[] bytes) {
        Reading<Dossier> reading = read(bytes, JsonLibrary.JACKSON_3);
        Reading<Dossier> other = read(bytes, JsonLibrary.JACKSON_2);
        assertThat(other.value()).isEqualTo(reading.value());
        assertThat(other.kept()).isEqualTo(reading.kept());
        assertThat(places(other.findings())).isEqualTo(places(reading.findings()));
        return reading;
    }

    static Reading<Dossier> read(byte[] bytes, JsonLibrary library) {
        return DossierReader.of(Limits.standard(), library).read(bytes);
    }

    /** The two Jacksons may word a detail differently, but they see it at the same place. */
    static List<String> places(Findings findings) {
        return findings.stream()
                .map(each -> each.getRule().getCode() + " " + each.getPointer() + " "
                        + each.getLine().orElse(0) + ":" + each.getColumn().orElse(0))
                .toList();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void assertPlace(Finding finding, ReadingCase each) {
        assertThat(finding.getPointer()).as(each.marked()).isEqualTo(each.pointer());
        assertThat(finding.getLine()).hasValue(each.line());
        assertThat(finding.getColumn()).as(each.marked()).hasValue(each.column());
    }

    static void assertSpeaks(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.FRANCE, Locale.GERMAN)) {
            assertThat(finding.message(locale)).isNotBlank().doesNotContain("{");
            assertThat(finding.repair(locale).orElse("x")).isNotBlank().doesNotContain("{");
        }
        assertThat(finding.message(Locale.FRENCH)).isNotEqualTo(finding.message(Locale.ENGLISH));
    }
}
