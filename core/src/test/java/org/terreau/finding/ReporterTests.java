package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReporterTests {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 15);

    private static Findings check(Check<String> check) {
        return RuleBook.<String>empty()
                .plus(RuleBookTests.rule("a", "A-001", Severity.ERROR), check)
                .check("", DAY);
    }

    private static String pointer(Check<String> check) {
        return check(check).asList().get(0).getPointer();
    }

    @Test
    void knowsTheDay() {
        check((text, reporter) -> assertThat(reporter.asOf()).isEqualTo(DAY));
    }

    @Test
    void pointsAtThePlace() {
        assertThat(pointer((text, reporter) -> reporter.report(Facts.none()))).isEmpty();
        assertThat(pointer((text, reporter) -> {
                    reporter.in("budgets", 0);
                    reporter.in("lines", 12);
                    reporter.in("amount");
                    reporter.report(Facts.none());
                }))
                .isEqualTo("/budgets/0/lines/12/amount");
        assertThat(pointer((text, reporter) -> {
                    reporter.in("budgets", 0);
                    reporter.in("amount");
                    reporter.out();
                    reporter.report(Facts.none());
                    reporter.out();
                }))
                .isEqualTo("/budgets/0");
    }

    /** RFC 6901. */
    @Test
    void escapesWhatAPointerMustNotHold() {
        assertThat(pointer((text, reporter) -> {
                    reporter.in("a/b");
                    reporter.in("m~n");
                    reporter.in("~1", 3);
                    reporter.in("");
                    reporter.in("é \"\\");
                    reporter.report(Facts.none());
                }))
                .isEqualTo("/a~1b/m~0n/~01/3//é \"\\");
    }

    @Test
    void goesAsDeepAsItMust() {
        assertThat(pointer((text, reporter) -> {
                    for (int i = 0; i < 1_000; i++) {
                        reporter.in("lines", i);
                    }
                    reporter.report(Facts.none());
                }))
                .startsWith("/lines/0/lines/1/")
                .endsWith("/lines/999");
    }

    /** A check that forgets its way back does not lead the next one astray. */
    @Test
    void beginsEachRuleAtTheTop() {
        Findings findings = RuleBook.<String>empty()
                .plus(RuleBookTests.rule("a", "A", Severity.ERROR), (text, reporter) -> reporter.in("lost", 7))
                .plus(RuleBookTests.rule("b", "B", Severity.ERROR), (text, reporter) -> reporter.report(Facts.none()))
                .check("", DAY);
        assertThat(findings).extracting(Finding::getPointer).containsExactly("");
    }

    @Test
    void makesFindingsWithoutLineOrColumn() {
        Finding finding = check((text, reporter) -> reporter.report(Facts.of("x", 1), "v"))
                .asList()
                .get(0);
        assertThat(finding.getLine()).isEmpty();
        assertThat(finding.getColumn()).isEmpty();
        assertThat(finding.getFacts()).isEqualTo(Facts.of("x", 1));
        assertThat(finding)
                .isEqualTo(new Finding(finding.getRule(), "", 0, 0, Facts.of("x", 1), "v"))
                .isNotEqualTo(new Finding(finding.getRule(), "", 0, 0, Facts.of("x", 1), ""))
                .isNotEqualTo(new Finding(finding.getRule(), "/a", 0, 0, Facts.of("x", 1), "v"))
                .isNotEqualTo(Finding.at(finding.getRule(), "", 1, 1, Facts.of("x", 1), "v"));
    }

    @Test
    void isOfUseOnlyWhileTheCheckRuns() {
        List<Reporter> kept = new ArrayList<>();
        check((text, reporter) -> kept.add(reporter));
        assertThatNullPointerException()
                .isThrownBy(() -> kept.get(0).report(Facts.none()))
                .withMessage("a reporter outlives its check");
    }
}
