package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private static final Rule GRAVE =
            Rule.of("a.grave", "A-001", Severity.ERROR, Source.of("T", "1"), "Faux : {x}.", "Wrong: {x}.");
    private static final Rule SMALL =
            Rule.of("a.small", "A-002", Severity.INFO, Source.of("T", "1"), "Noter.", "Note.");
    private static final Rule OTHER = RuleTexts.of(
                    Map.of("A-003.summary", "s", "A-003.message", "À revoir.", "A-003.repair", "Écrire {x}."),
                    Map.of("A-003.summary", "s", "A-003.message", "Look again.", "A-003.repair", "Write {x}."))
            .rule("a.other", "A-003", Severity.WARNING, Source.of("T", "1"));

    private static Finding finding(Rule rule, String pointer, Object x) {
        return Finding.at(rule, pointer, 0, 0, Facts.of("x", x), "");
    }

    private static Findings some() {
        return Findings.of(List.of(
                finding(SMALL, "/b", 1), finding(GRAVE, "/a", 2), finding(SMALL, "/a", 3), finding(GRAVE, "", 4)));
    }

    private static List<String> facts(Findings findings) {
        return findings.stream().map(each -> each.getFacts().toString()).toList();
    }

    @Test
    void standTheGravestFirstAndElseAsTheyCame() {
        assertThat(facts(some())).containsExactly("{x=2}", "{x=4}", "{x=1}", "{x=3}");
        assertThat(some().worst()).contains(Severity.ERROR);
        assertThat(some().has(Severity.INFO)).isTrue();
        assertThat(some().has(Severity.WARNING)).isFalse();
        assertThat(some()).hasSize(4).containsExactlyElementsOf(some().asList());
        assertThat(some().count("a.grave")).isEqualTo(2);
        assertThat(some().left()).isZero();
        assertThat(some()).isEqualTo(some()).hasSameHashCodeAs(some());
    }

    @Test
    void ofNothingAreNone() {
        assertThat(Findings.of(List.of())).isSameAs(Findings.none());
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(Findings.none().worst()).isEmpty();
        assertThat(Findings.none().text(Locale.FRENCH)).isEmpty();
        assertThat(Findings.none().and(some())).isEqualTo(some());
        assertThat(some().and(Findings.none())).isEqualTo(some());
    }

    @Test
    void areChosenFrom() {
        assertThat(facts(some().ofRule("a.small"))).containsExactly("{x=1}", "{x=3}");
        assertThat(some().ofRule("A-002")).isEqualTo(some().ofRule("a.small"));
        assertThat(some().ofRule("nothing")).isSameAs(Findings.none());
        Findings root = some().filter(each -> each.getPointer().isEmpty());
        assertThat(facts(root)).containsExactly("{x=4}");
        assertThat(root.count("a.grave")).isEqualTo(1);
        assertThat(root.count("a.small")).isZero();
    }

    @Test
    void areJoined() {
        Findings joined = some().and(Findings.of(List.of(finding(OTHER, "", 5), finding(GRAVE, "", 6))));
        assertThat(facts(joined)).containsExactly("{x=2}", "{x=4}", "{x=6}", "{x=5}", "{x=1}", "{x=3}");
        assertThat(joined.count("a.grave")).isEqualTo(3);
        assertThat(some().asList()).hasSize(4);
    }

    private static List<Finding> many(Rule rule, int count) {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(finding(rule, "/" + i, i));
        }
        return many;
    }

    @Test
    void areBoundedAndCountedOn() {
        Findings most = Findings.of(many(GRAVE, 1_000));
        assertThat(most.left()).isZero();
        Findings more = Findings.of(many(GRAVE, 1_001));
        assertThat(more.asList()).isEqualTo(most.asList());
        assertThat(more.left()).isEqualTo(1);
        assertThat(more).isNotEqualTo(most);
        Findings joined = more.and(most).and(Findings.of(many(SMALL, 10)));
        assertThat(joined.asList()).hasSize(1_010);
        assertThat(joined.count("a.grave")).isEqualTo(2_001);
        assertThat(joined.left()).isEqualTo(1_001);
    }

    @Test
    void mayBeBoundedWhileTheyAreMade() {
        Map<String, Long> counts = new HashMap<>(Map.of("a.small", 5L, "a.grave", 1L));
        Findings findings = Findings.of(List.of(finding(SMALL, "", 1), finding(GRAVE, "", 2)), counts);
        counts.clear();
        assertThat(facts(findings)).containsExactly("{x=2}", "{x=1}");
        assertThat(findings.count("a.small")).isEqualTo(5);
        assertThat(findings.left()).isEqualTo(4);
    }

    @Test
    void cannotBeChanged() {
        List<Finding> source = new ArrayList<>(many(GRAVE, 3));
        Findings findings = Findings.of(source);
        source.clear();
        assertThat(findings).hasSize(3);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> findings.asList().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> findings.iterator().remove());
    }

    @Test
    void areSaidALineEach() {
        Findings findings = Findings.of(List.of(
                Finding.at(GRAVE, "/a~1b/0", 3, 14, Facts.of("x", 1_234), ""),
                Finding.at(OTHER, "", 0, 0, Facts.of("x", "é"), ""),
                Finding.at(GRAVE, "", 7, 0, Facts.of("x", 2), "")));
        assertThat(findings.text(Locale.FRENCH)).isEqualTo("""
                        Erreur A-001 3:14 /a~1b/0\u00A0: Faux : 1\u202F234.
                        Erreur A-001 7:1\u00A0: Faux : 2.
                        Avertissement A-003\u00A0: À revoir. Écrire é.
                        """);
        assertThat(findings.text(Locale.ENGLISH)).isEqualTo("""
                        Error A-001 3:14 /a~1b/0: Wrong: 1,234.
                        Error A-001 7:1: Wrong: 2.
                        Warning A-003: Look again. Write é.
                        """);
        assertThat(findings).hasToString(findings.text(Locale.GERMAN));
        assertThat(findings.asList().get(0)).hasToString("A-001 /a~1b/0 Wrong: 1,234.");
    }

    /** A fact may be hostile; it stays what it is, but what is said of it is one short line. */
    @Test
    void areSaidOnOneLineWhateverTheFacts() {
        String hostile = "a\u001B[31m\u202Eb\r\n" + "x".repeat(10_000);
        Findings findings = Findings.of(List.of(finding(GRAVE, "/a", hostile), finding(OTHER, "/b", hostile)));
        assertThat(findings.text(Locale.FRENCH).lines()).hasSize(2).allMatch(each -> each.length() < 300);
        assertThat(findings.text(Locale.ENGLISH)).doesNotContain("\u001B", "\u202E", "\r");
        assertThat(findings.asList().get(0).getFacts().get("x")).isEqualTo(hostile);
    }

    /** A member's name comes from the document: it may hold what a terminal obeys, and more lines. */
    @Test
    void areSaidOnOneLineWhateverThePlace() {
        String hostile = "/a\u001B[31m\u202Eb\r\nErreur BUD-001\u2028" + "x".repeat(300);
        Findings findings = Findings.of(List.of(finding(GRAVE, hostile, 1)));
        String place = "/a\uFFFD[31m\uFFFDb\uFFFD\uFFFDErreur BUD-001\uFFFD" + "x".repeat(300);
        assertThat(findings.text(Locale.FRENCH).lines())
                .hasSize(1)
                .allMatch(each -> each.contains(" " + place + "\u00A0:"));
        assertThat(findings.text(Locale.ENGLISH).lines()).hasSize(1).allMatch(each -> each.contains(" " + place + ":"));
        assertThat(findings.asList().get(0)).hasToString("A-001 " + place + " Wrong: 1.");
        assertThat(findings.asList().get(0).getPointer()).isEqualTo(hostile);
    }
}
