package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;

/** A rule book is a value, and gives its findings in an order that a person would choose. */
class RuleBookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Source SOURCE = Source.of("Arithmétique", "signe");
    private static final Rule NEGATIVE = rule("number.negative", "NUM-1", Severity.WARNING);
    private static final Rule HUGE = rule("number.huge", "NUM-2", Severity.ERROR);

    private static final RuleBook<Integer> NUMBERS = RuleBook.<Integer>empty()
            .plus(NEGATIVE, (number, reporter) -> {
                if (number < 0) {
                    reporter.report(Facts.of("value", number));
                }
            })
            .plus(HUGE, (number, reporter) -> {
                if (Math.abs((long) number) > 1_000_000) {
                    reporter.report(Facts.of("value", number));
                }
            });

    private static Rule rule(String id, String code, Severity severity) {
        return Rule.of(id, code, severity, SOURCE, "{value} est à revoir.", "{value} is to be looked at.");
    }

    private static List<String> codes(Findings findings) {
        return findings.stream().map(each -> each.getRule().getCode()).toList();
    }

    @Test
    void theGravestComesFirst() {
        assertThat(codes(NUMBERS.check(-2_000_000, DAY))).containsExactly("NUM-2", "NUM-1");
        assertThat(NUMBERS.check(-2_000_000, DAY).worst()).contains(Severity.ERROR);
        assertThat(NUMBERS.check(3, DAY)).isEmpty();
        assertThat(NUMBERS.check(3, DAY).worst()).isEmpty();
    }

    @Test
    void aBookIsChangedByMakingAnother() {
        assertThat(codes(NUMBERS.minus("NUM-1").check(-2_000_000, DAY))).containsExactly("NUM-2");
        assertThat(codes(NUMBERS.only("number.negative").check(-2_000_000, DAY)))
                .containsExactly("NUM-1");
        Findings regraded = NUMBERS.regraded("NUM-1", Severity.INFO).check(-1, DAY);
        assertThat(regraded.asList().get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(codes(NUMBERS.check(-2_000_000, DAY))).hasSize(2);
    }

    @Test
    void anUnknownOrDoubleRuleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NUMBERS.minus("NUM-9"))
                .withMessageContaining("NUM-9")
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.only("NUM-9"));
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.regraded("NUM-9", Severity.INFO));
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.plus(NEGATIVE, (number, reporter) -> {}));
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.plus(NUMBERS));
    }

    @Test
    void aBookForAPartJudgesTheWholeWithPlaces() {
        record Garden(List<Integer> beds, Optional<Integer> tank) {}
        RuleBook<Garden> beds = NUMBERS.each("beds", Garden::beds);
        assertThat(beds.check(new Garden(List.of(1, -2, 3, -4), Optional.empty()), DAY).stream()
                        .map(Finding::getPointer))
                .containsExactly("/beds/1", "/beds/3");
        RuleBook<Garden> tank = NUMBERS.part("tank", Garden::tank);
        assertThat(tank.check(new Garden(List.of(-1), Optional.of(-1)), DAY).stream()
                        .map(Finding::getPointer))
                .containsExactly("/tank");
        assertThat(tank.check(new Garden(List.of(-1), Optional.empty()), DAY)).isEmpty();
        RuleBook<Garden> size =
                NUMBERS.member("a/b~c", (Garden garden) -> -garden.beds().size());
        assertThat(size.check(new Garden(List.of(1), Optional.empty()), DAY).stream()
                        .map(Finding::getPointer))
                .containsExactly("/a~1b~0c");
    }

    @Test
    void aRuleOutOfForceIsPassedOver() {
        Source dated = SOURCE.toBuilder().inForce(DateRange.parse("2020/2024")).build();
        Rule old = Rule.of("number.old", "NUM-3", Severity.ERROR, dated, "vieux", "old");
        RuleBook<Integer> book =
                RuleBook.<Integer>empty().plus(old, (number, reporter) -> reporter.report(Facts.none()));
        assertThat(book.check(1, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(book.check(1, LocalDate.of(2020, 1, 1))).hasSize(1);
        assertThat(book.check(1, LocalDate.of(2024, 12, 31))).hasSize(1);
        assertThat(book.check(1, LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void theCheckKnowsTheDay() {
        Rule day = Rule.of("number.day", "NUM-4", Severity.INFO, SOURCE, "{day}", "{day}");
        Findings findings = RuleBook.<Integer>empty()
                .plus(day, (number, reporter) -> reporter.report(Facts.of("day", reporter.asOf())))
                .check(1, DAY);
        assertThat(findings.asList().get(0).message(Locale.FRENCH)).isEqualTo("22/11/2026");
        assertThat(findings.asList().get(0).message(Locale.ENGLISH)).isEqualTo("2026-11-22");
    }

    @Test
    void findingsAreBoundedAndTheCountGoesOn() {
        RuleBook<List<Integer>> many = NUMBERS.each("", list -> list);
        Findings findings = many.check(java.util.Collections.nCopies(5_000, -1), DAY);
        assertThat(findings.asList()).hasSize(Findings.MOST_PER_RULE);
        assertThat(findings.count("number.negative")).isEqualTo(5_000);
        assertThat(findings.left()).isEqualTo(4_000);
        Findings joined = findings.and(findings);
        assertThat(joined.asList()).hasSize(Findings.MOST_PER_RULE);
        assertThat(joined.count("number.negative")).isEqualTo(10_000);
        assertThat(findings.filter(each -> false)).isEmpty();
    }

    @Test
    void hostileTextIsShownHarmlessAndShort() {
        Rule text = Rule.of("text", "TXT-1", Severity.INFO, SOURCE, "« {text} »", "\"{text}\"");
        String hostile = "a\u001B[31m\u202Eb\r\n" + "x".repeat(10_000);
        Findings findings = RuleBook.<String>empty()
                .plus(text, (subject, reporter) -> reporter.report(Facts.of("text", subject)))
                .check(hostile, DAY);
        String message = findings.asList().get(0).message(Locale.ENGLISH);
        assertThat(message)
                .hasSizeLessThan(220)
                .doesNotContain("\u001B", "\u202E", "\n", "\r")
                .endsWith("…\"");
        assertThat(findings.asList().get(0).getFacts().get("text")).isEqualTo(hostile);
        assertThat(findings.text(Locale.FRENCH).lines().count()).isEqualTo(1);
    }

    @Test
    void factsAreOfKnownTypesAndNamedOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of("x", new Object()));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of("x", 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Facts.of("x", 1).and("x", 2));
        assertThat(Facts.of("b", 1).and("a", List.of("x")).asMap().keySet()).containsExactly("b", "a");
    }
}
