package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.busy;
import static org.terreau.network.programme.Programmes.reached;
import static org.terreau.network.programme.Programmes.session;
import static org.terreau.network.programme.Programmes.staff;
import static org.terreau.network.programme.Programmes.welcoming;
import static org.terreau.network.programme.Programmes.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.indicator.Measurement;
import org.terreau.network.governance.GovernanceBody;
import org.terreau.statistic.Figure;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;

class HostileProgrammeTests {

    private static final List<String> NUMBERS = List.of(
            "1e100000000",
            "1e-100000000",
            "-1e100000000",
            "0e100000000",
            "-1",
            "0",
            "9".repeat(5_000),
            "0." + "1".repeat(5_000));
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.MIN, LocalDate.of(2026, 11, 22), LocalDate.of(9999, 12, 31), LocalDate.MAX);

    private static void survive(WithFigures<Programme> measured) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (LocalDate day : DAYS) {
                ProgrammeRules.programmes().check(measured.subject(), day).forEach(HostileProgrammeTests::speak);
                ProgrammeRules.governed()
                        .check(governed(measured.subject()), day)
                        .forEach(HostileProgrammeTests::speak);
                ProgrammeRules.withFigures().check(measured, day).forEach(HostileProgrammeTests::speak);
            }
            for (Optional<DateRange> period : List.of(Optional.<DateRange>empty(), Optional.of(DateRange.year(2015)))) {
                for (Measurement each : ProgrammeIndicators.standard().measureAll(measured, period)) {
                    assertThat(each.getValue().isPresent())
                            .isNotEqualTo(each.getReason().isPresent());
                }
            }
        });
    }

    /** With minutes of two bodies of one id, the first of which has a hostile name and no end of its days. */
    private static GovernedProgramme governed(Programme programme) {
        GovernanceBody body = ProgrammeExamples.committee()
                .name("\u202e\n{often}".repeat(1_000))
                .since(DateRange.parse("0001/9999"))
                .build();
        EvaluationTool minutes =
                Programmes.tool(ToolKind.MINUTES).body(body.getId()).build();
        return new GovernedProgramme(
                programme.toBuilder()
                        .addTool(minutes)
                        .addTool(minutes.toBuilder()
                                .since(DateRange.parse("2015"))
                                .build())
                        .addTool(minutes.toBuilder().body("nowhere").build())
                        .build(),
                List.of(body, ProgrammeExamples.committee().build()));
    }

    private static void speak(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(finding.message(locale)).hasSizeLessThan(3_000).doesNotContain("\n", "\u202e");
            assertThat(finding.repair(locale).orElse("")).hasSizeLessThan(3_000);
        }
    }

    @Test
    void numbersOfAnySize() {
        for (String target : NUMBERS) {
            for (String value : NUMBERS) {
                Figure.Builder tables = Programmes.figure("tables.held", value).period(DateRange.year(2015));
                Programme programme = busy(session("tables", "2015-06-01"))
                        .addObjective(welcoming(target).build())
                        .addStaff(staff(StaffFunction.TECHNICAL_SUPERVISOR)
                                .count(1)
                                .fte(new BigDecimal(target))
                                .build())
                        .addStaff(staff(StaffFunction.INTEGRATION_EMPLOYEE)
                                .count(Integer.MIN_VALUE)
                                .fte(new BigDecimal(value))
                                .build())
                        .build();
                survive(with(programme, reached(value, "2015"), tables));
                survive(with(programme, Programmes.figure(Programmes.REACHED, value)));
            }
        }
    }

    @Test
    void daysAtTheEndsOfTime() {
        for (LocalDate day : DAYS) {
            for (SessionStatus status : SessionStatus.values()) {
                Session.Builder each = session("tables", "2015-06-01")
                        .on(day)
                        .status(status)
                        .minutes(Integer.MIN_VALUE)
                        .attendances(Integer.MIN_VALUE);
                survive(with(
                        busy(each, each).started(DateRange.parse("0001/9999")).build()));
            }
        }
    }

    @Test
    void numbersOfIndicatorsOfAnySize() {
        Programme.Builder programme = Programmes.programme();
        for (int number : new int[] {Integer.MIN_VALUE, -1, 0, 1, 1, 2, Integer.MAX_VALUE, Integer.MAX_VALUE}) {
            programme.addIndicator(ProgrammeIndicator.builder()
                    .number(number)
                    .nature(IndicatorNature.MIXED)
                    .title("x")
                    .build());
            programme.addTool(Programmes.tool(ToolKind.REVIEW).number(number).build());
        }
        survive(with(programme.build()));
    }

    @Test
    void textsOfAnyKind() {
        String marks = "e" + "\u0301\u0323".repeat(200_000);
        String hostile = "\u202e\n{objective}".repeat(1_000);
        for (String text : List.of(marks, hostile, "", " ", "\uD83C", "!?")) {
            Programme programme = busy(session("tables", "2015-06-01").menu(text), session("tables", "2015-06-01"))
                    .addObjective(welcoming("60").title(text).unit(text).build())
                    .addTerm(Term.builder().word(text).means(TermMeaning.MEMBER).build())
                    .addTerm(Term.builder()
                            .word(text)
                            .means(TermMeaning.PARTICIPANT)
                            .build())
                    .addSession(session(text, "2015-06-01").build())
                    .build();
            survive(with(programme, reached("56", "2015").unit(text)));
        }
    }
}
