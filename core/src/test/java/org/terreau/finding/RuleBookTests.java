package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.value.DateRange;

class RuleBookTests {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 15);
    private static final Rule LONG = rule("text.long", "TXT-001", Severity.ERROR);
    private static final Rule LOUD = rule("text.loud", "TXT-002", Severity.WARNING);
    private static final Rule NOTED = rule("text.noted", "TXT-003", Severity.INFO);

    private static final RuleBook<String> BOOK = RuleBook.<String>empty()
            .plus(NOTED, (text, reporter) -> reporter.report(Facts.none()))
            .plus(LONG, (text, reporter) -> {
                if (text.length() > 3) {
                    reporter.report(Facts.of("length", text.length()));
                }
            })
            .plus(LOUD, (text, reporter) -> {
                if (text.endsWith("!")) {
                    reporter.report(Facts.none());
                }
            });

    static Rule rule(String id, String code, Severity severity) {
        return Rule.of(id, code, severity, Source.of("Test", "1"), "En français.", "In English.");
    }

    private static List<String> codes(RuleBook<?> book) {
        return book.rules().stream().map(Rule::getCode).toList();
    }

    private static List<String> told(Findings findings) {
        return findings.stream()
                .map(each -> each.getSeverity() + " " + each.getRule().getCode() + " " + each.getPointer())
                .toList();
    }

    @Test
    void findsByItsRulesTheGravestFirst() {
        assertThat(told(BOOK.check("a", DAY))).containsExactly("INFO TXT-003 ");
        assertThat(told(BOOK.check("abcd!", DAY)))
                .containsExactly("ERROR TXT-001 ", "WARNING TXT-002 ", "INFO TXT-003 ");
        assertThat(RuleBook.<String>empty().check("a", DAY)).isSameAs(Findings.none());
        assertThat(codes(BOOK)).containsExactly("TXT-003", "TXT-001", "TXT-002");
    }

    @Test
    void ordersBySeverityThenRuleThenPlace() {
        Check<List<String>> both = (texts, reporter) -> {
            for (int i = 0; i < texts.size(); i++) {
                reporter.in("texts", i);
                reporter.report(Facts.none());
                reporter.out();
            }
        };
        RuleBook<List<String>> book = RuleBook.<List<String>>empty()
                .plus(rule("a", "A", Severity.INFO), both)
                .plus(rule("b", "B", Severity.OBLIGATION), both)
                .plus(rule("c", "C", Severity.ERROR), both)
                .plus(rule("d", "D", Severity.WARNING), both)
                .plus(rule("e", "E", Severity.ERROR), both);
        assertThat(told(book.check(List.of("x", "y"), DAY)))
                .containsExactly(
                        "ERROR C /texts/0",
                        "ERROR C /texts/1",
                        "ERROR E /texts/0",
                        "ERROR E /texts/1",
                        "WARNING D /texts/0",
                        "WARNING D /texts/1",
                        "OBLIGATION B /texts/0",
                        "OBLIGATION B /texts/1",
                        "INFO A /texts/0",
                        "INFO A /texts/1");
    }

    /** An element meets all rules of a list before the next one does; what is found stands by rule all the same. */
    @Test
    void judgesElementAfterElementAndTellsRuleAfterRule() {
        List<String> met = new ArrayList<>();
        RuleBook<String> rules = RuleBook.empty();
        for (String name : List.of("one", "two", "three")) {
            rules = rules.plus(rule("text." + name, "TXT-" + name, Severity.INFO), (text, reporter) -> {
                met.add(text + " " + name);
                reporter.report(Facts.none());
            });
        }
        RuleBook<List<String>> book = RuleBook.<List<String>>empty()
                .plus(
                        rule("text.before", "TXT-before", Severity.INFO),
                        (list, reporter) -> reporter.report(Facts.none()))
                .plus(rules.each("lines", list -> list))
                .plus(
                        rule("text.after", "TXT-after", Severity.INFO),
                        (list, reporter) -> reporter.report(Facts.none()));
        Findings findings = book.check(List.of("a", "b"), DAY);
        assertThat(met).containsExactly("a one", "a two", "a three", "b one", "b two", "b three");
        assertThat(told(findings))
                .containsExactly(
                        "INFO TXT-before ",
                        "INFO TXT-one /lines/0",
                        "INFO TXT-one /lines/1",
                        "INFO TXT-two /lines/0",
                        "INFO TXT-two /lines/1",
                        "INFO TXT-three /lines/0",
                        "INFO TXT-three /lines/1",
                        "INFO TXT-after ");
    }

    @Test
    void isAValue() {
        assertThat(codes(BOOK.minus("text.long"))).containsExactly("TXT-003", "TXT-002");
        assertThat(codes(BOOK.minus("TXT-003", "text.loud"))).containsExactly("TXT-001");
        assertThat(codes(BOOK.minus())).hasSize(3);
        assertThat(codes(BOOK.only("TXT-002", "TXT-003"))).containsExactly("TXT-003", "TXT-002");
        assertThat(codes(BOOK.only())).isEmpty();
        assertThat(codes(BOOK.minus("TXT-001").plus(LONG, (text, reporter) -> {})))
                .containsExactly("TXT-003", "TXT-002", "TXT-001");
        assertThat(codes(BOOK)).hasSize(3);
    }

    @Test
    void regradesARuleAndWhatItFinds() {
        RuleBook<String> mild = BOOK.regraded("TXT-001", Severity.INFO);
        assertThat(told(mild.check("abcd!", DAY)))
                .containsExactly("WARNING TXT-002 ", "INFO TXT-003 ", "INFO TXT-001 ");
        assertThat(codes(mild)).isEqualTo(codes(BOOK));
        assertThat(BOOK.check("abcd", DAY).worst()).contains(Severity.ERROR);
        assertThat(mild.rules().get(1)).isNotEqualTo(LONG).hasToString("TXT-001 text.long (INFO)");
        assertThat(BOOK.regraded("text.long", Severity.ERROR).rules()).isEqualTo(BOOK.rules());
    }

    @Test
    void holdsNoTwoRulesOfOneName() {
        Check<String> nothing = (text, reporter) -> {};
        Rule sameCode = rule("text.other", "TXT-002", Severity.INFO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(sameCode, nothing))
                .withMessageContainingAll("text.other", "TXT-002", "Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(RuleBook.<String>empty().plus(sameCode, nothing)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(rule("TXT-002", "TXT-004", Severity.INFO), nothing));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(rule("text.other", "text.loud", Severity.INFO), nothing));
        assertThat(codes(BOOK.minus("TXT-002").plus(sameCode, nothing)))
                .containsExactly("TXT-003", "TXT-001", "TXT-002");
        assertThat(codes(BOOK.plus(rule("TXT-004", "TXT-004", Severity.INFO), nothing)))
                .hasSize(4);
    }

    @Test
    void aRuleMayBeNamedTwice() {
        assertThat(codes(BOOK.minus("TXT-001", "TXT-001"))).containsExactly("TXT-003", "TXT-002");
        assertThat(codes(BOOK.minus("TXT-001", "text.long"))).containsExactly("TXT-003", "TXT-002");
        assertThat(codes(BOOK.only("text.loud", "text.loud", "TXT-002"))).containsExactly("TXT-002");
    }

    @Test
    void holdsEachRuleOnce() {
        Rule same = rule("text.long", "OTHER", Severity.INFO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(same, (text, reporter) -> {}))
                .withMessage("The rule text.long stands twice in the book");
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.plus(BOOK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.plus(BOOK.only("TXT-002")))
                .withMessageContaining("text.loud");
    }

    @Test
    void knowsItsRulesByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.minus("text.lnog"))
                .withMessageContaining("No rule text.lnog in this book. Maybe one of")
                .withMessageContaining("TXT-001");
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.only("TXT-001", "TXT-9"));
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.regraded("", Severity.INFO));
    }

    @Test
    void asksForWhatItNeeds() {
        assertThatNullPointerException().isThrownBy(() -> BOOK.check(null, DAY));
        assertThatNullPointerException().isThrownBy(() -> BOOK.check("a", null));
        assertThatNullPointerException().isThrownBy(() -> BOOK.plus(rule("x", "X", Severity.INFO), null));
    }

    record Letter(List<String> lines, Optional<String> address, List<Letter> parts) {}

    @Test
    void isLiftedToAPartOfSomethingLarger() {
        RuleBook<Letter> letters = BOOK.minus("TXT-003")
                .<Letter>each("lines", Letter::lines)
                .plus(RuleBook.<String>empty()
                        .plus(rule("address", "ADR-001", Severity.WARNING), BookOf::any)
                        .part("address", Letter::address))
                .plus(RuleBook.<List<String>>empty()
                        .plus(rule("count", "CNT-001", Severity.INFO), BookOf::any)
                        .member("lines", Letter::lines));
        Letter inner = new Letter(List.of("abc", "abcd", "x!"), Optional.of("a"), List.of());
        assertThat(told(letters.check(inner, DAY)))
                .containsExactly(
                        "ERROR TXT-001 /lines/1",
                        "WARNING TXT-002 /lines/2",
                        "WARNING ADR-001 /address",
                        "INFO CNT-001 /lines");
        Letter none = new Letter(List.of(), Optional.empty(), List.of(inner, inner));
        assertThat(told(letters.check(none, DAY))).containsExactly("INFO CNT-001 /lines");
        assertThat(told(letters.only("TXT-001")
                        .<Letter>each("parts", Letter::parts)
                        .check(none, DAY)))
                .containsExactly("ERROR TXT-001 /parts/0/lines/1", "ERROR TXT-001 /parts/1/lines/1");
        assertThat(codes(letters.each("parts", Letter::parts))).isEqualTo(codes(letters));
    }

    private static final class BookOf {
        static void any(Object subject, Reporter reporter) {
            reporter.report(Facts.none());
        }
    }

    @Test
    void passesOverARuleOutsideTheDaysOfItsSource() {
        List<LocalDate> asked = new ArrayList<>();
        Source dated =
                Source.builder().title("Law").inForce(DateRange.parse("2016")).build();
        Rule rule = Rule.of("dated", "DAT-001", Severity.ERROR, dated, "Daté.", "Dated.");
        RuleBook<String> book = RuleBook.<String>empty().plus(rule, (text, reporter) -> {
            asked.add(reporter.asOf());
            reporter.report(Facts.none());
        });
        assertThat(book.check("a", LocalDate.of(2015, 12, 31))).isEmpty();
        assertThat(book.check("a", LocalDate.of(2017, 1, 1))).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(book.check("a", LocalDate.of(2016, 1, 1))).hasSize(1);
        assertThat(book.check("a", LocalDate.of(2016, 12, 31))).hasSize(1);
        assertThat(asked).containsExactly(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
        assertThat(book.<List<String>>each("texts", texts -> texts).check(List.of("a"), LocalDate.MIN))
                .isEmpty();
        assertThat(rule.isInForce(DAY)).isTrue();
        assertThat(LONG.isInForce(LocalDate.MIN)).isTrue();
    }

    @Test
    void boundsEachRuleForItself() {
        Check<String> flood = (text, reporter) -> {
            for (int i = 0; i < 2_500; i++) {
                reporter.in("x", i);
                reporter.report(Facts.of("i", i));
                reporter.out();
            }
        };
        Findings findings = RuleBook.<String>empty()
                .plus(LOUD, flood)
                .plus(LONG, flood)
                .plus(NOTED, (text, reporter) -> reporter.report(Facts.none()))
                .check("a", DAY);
        assertThat(findings.asList()).hasSize(2_001);
        assertThat(findings.count("text.loud")).isEqualTo(2_500);
        assertThat(findings.count("text.long")).isEqualTo(2_500);
        assertThat(findings.count("text.noted")).isEqualTo(1);
        assertThat(findings.count("nothing")).isZero();
        assertThat(findings.left()).isEqualTo(3_000);
        assertThat(findings.asList().get(999).getPointer()).isEqualTo("/x/999");
        assertThat(findings.asList().get(1_000).getRule()).isEqualTo(LOUD);
    }

    @Test
    void aRuleSaysWhatItIs() {
        Rule rule = RuleTexts.of(
                        Map.of(
                                "A.summary",
                                "s fr",
                                "A.message",
                                "m {x}",
                                "A.message.v",
                                "v",
                                "A.repair.v",
                                "r {x}",
                                "AB.summary",
                                "no"),
                        Map.of(
                                "A.summary",
                                "s en",
                                "A.message",
                                "m {x}",
                                "A.message.v",
                                "w",
                                "A.repair.v",
                                "q {x}",
                                "AB.summary",
                                "no"))
                .rule("a", "A", Severity.OBLIGATION, Source.of("T", "1"));
        assertThat(rule.summary(Locale.CANADA_FRENCH)).isEqualTo("s fr");
        assertThat(rule.summary(Locale.ROOT)).isEqualTo("s en");
        assertThat(rule.texts(Locale.ENGLISH))
                .containsExactly(
                        Map.entry("message", "m {x}"),
                        Map.entry("message.v", "w"),
                        Map.entry("repair.v", "q {x}"),
                        Map.entry("summary", "s en"));
        Facts facts = Facts.of("x", 1);
        assertThat(rule.message(Locale.ENGLISH, "", facts)).isEqualTo("m 1");
        assertThat(rule.message(Locale.ENGLISH, "other", facts)).isEqualTo("m 1");
        assertThat(rule.message(Locale.FRENCH, "v", facts)).isEqualTo("v");
        assertThat(rule.repair(Locale.FRENCH, "", facts)).isEmpty();
        assertThat(rule.repair(Locale.FRENCH, "v", facts)).contains("r 1");
        assertThat(rule).isEqualTo(rule.regraded(Severity.OBLIGATION)).hasSameHashCodeAs(rule.regraded(Severity.INFO));
    }

    /** What no rule could judge is told once, and no later rule is asked about it, wherever it stands. */
    @Test
    void passesOverWhatNoRuleCouldJudge() {
        RuleBook<String> book = RuleBook.<String>empty()
                .plus(NOTED, (text, reporter) -> reporter.report(Facts.none()))
                .plus(LONG, (text, reporter) -> {
                    if (text.length() > 3) {
                        reporter.report(Facts.of("length", text.length()));
                        reporter.passOver(text);
                    }
                })
                .plus(LOUD, (text, reporter) -> reporter.report(Facts.none()));
        List<String> texts = List.of("a", "abcd", "b");
        assertThat(told(book.check("abcd", DAY))).containsExactly("ERROR TXT-001 ", "INFO TXT-003 ");
        assertThat(told(book.check("a", DAY))).containsExactly("WARNING TXT-002 ", "INFO TXT-003 ");
        assertThat(told(book.<List<String>>each("texts", all -> all).check(texts, DAY)))
                .containsExactly(
                        "ERROR TXT-001 /texts/1",
                        "WARNING TXT-002 /texts/0",
                        "WARNING TXT-002 /texts/2",
                        "INFO TXT-003 /texts/0",
                        "INFO TXT-003 /texts/1",
                        "INFO TXT-003 /texts/2");
        assertThat(told(book.<List<String>>part("second", all -> Optional.of(all.get(1)))
                        .check(texts, DAY)))
                .containsExactly("ERROR TXT-001 /second", "INFO TXT-003 /second");
        assertThat(told(book.<List<String>>member("second", all -> all.get(1)).check(texts, DAY)))
                .containsExactly("ERROR TXT-001 /second", "INFO TXT-003 /second");
        assertThat(told(book.check("a", DAY))).hasSize(2);
    }
}
