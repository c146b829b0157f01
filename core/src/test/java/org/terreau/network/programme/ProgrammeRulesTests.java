package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.busy;
import static org.terreau.network.programme.Programmes.objective;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.reached;
import static org.terreau.network.programme.Programmes.session;
import static org.terreau.network.programme.Programmes.tool;
import static org.terreau.network.programme.Programmes.using;
import static org.terreau.network.programme.Programmes.welcoming;
import static org.terreau.network.programme.Programmes.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.money.Rate;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;

class ProgrammeRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ExampleChecks CHECKS = new ExampleChecks(ProgrammeExamples.all(), DAY);
    private static final List<RuleBook<?>> BOOKS = List.of(ProgrammeRules.programmes(), ProgrammeRules.withFigures());

    static List<RuleExample<?>> examples() {
        return ProgrammeExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void firesOnTheExampleAndSparesTheTwin(RuleExample<S> example) {
        CHECKS.assertFiresAndSpares(example);
    }

    @Test
    void everyRuleHasAnExample() {
        CHECKS.assertEveryRuleHasAnExample(BOOKS);
    }

    @Test
    void everyTextIsSaidByAnExampleInBothLanguages() {
        BOOKS.forEach(CHECKS::assertEveryTextIsSaid);
    }

    @Test
    void codesFollowEachOtherOverBothBooks() {
        List<String> codes = BOOKS.stream()
                .flatMap(book -> ExampleChecks.codes(book).stream())
                .sorted()
                .toList();
        assertThat(codes).hasSize(35).startsWith("PRG-001").endsWith("PRG-035").doesNotHaveDuplicates();
        BOOKS.forEach(book -> assertThat(book.rules()).allSatisfy(rule -> {
            assertThat(rule.getId()).startsWith("programme.");
            assertThat(rule.getSource().isVerified()).isTrue();
        }));
    }

    @Test
    void anEmptyProgrammeIsQuiet() {
        assertThat(ProgrammeRules.programmes().check(programme().build(), DAY)).isEmpty();
        assertThat(ProgrammeRules.withFigures().check(with(programme().build(), reached("56", "2015")), DAY))
                .isEmpty();
    }

    /** Four of the seven tools of Valenciennes; two of one kind are told apart by their titles. */
    @Test
    void toolsOfWhichNothingIsThereAreToldTogether() {
        Programme programme = programme()
                .started(DateRange.parse("1991-05"))
                .addTool(tool(ToolKind.DASHBOARD).build())
                .addTool(tool(ToolKind.MEETINGS).title("Réunions du jardin").build())
                .addTool(tool(ToolKind.MEETINGS).title("Réunions du soir").build())
                .addTool(tool(ToolKind.SYNTHESIS).since(DateRange.year(2026)).build())
                .build();
        Finding finding = only(ProgrammeRules.programmes().check(programme, DAY));
        assertThat(finding.getPointer()).isEqualTo("/tools");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo(
                        "Outils d’évaluation sans fréquence ni pièce (3)\u00a0: tableau de bord des parcours, Réunions du"
                                + " jardin, Réunions du soir.");
    }

    private static Finding only(Findings findings) {
        assertThat(findings).hasSize(1);
        return findings.asList().get(0);
    }

    private static Finding attainment(Figure.Builder... figures) {
        return only(ProgrammeRules.withFigures().check(with(Programmes.of(welcoming("60")), figures), DAY));
    }

    /** 60 people a year, 56 in 2015, 60 forecast for 2016: "Les jardins du cœur". */
    @Test
    void theTargetOfValenciennes() {
        Finding finding = attainment(
                reached("56", "2015"),
                reached("60", "2016").qualifier(Qualifier.PLANNED),
                reached("5", "2016-01"),
                reached("46", "2015").base("allocataires du RSA"));
        assertThat(finding.getPointer()).isEqualTo("/objectives/0");
        assertThat(finding.getFacts().get("rate")).isEqualTo(Rate.of(56, 60));
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("«\u00a0Objectif accueil\u00a0»\u00a0: 56 personnes (2015) sur 60, soit 93,3\u00a0%\u00a0:"
                        + " l’objectif n’est pas atteint.");
    }

    @Test
    void theStateOnADayDoesNotSayThatAFlowIsMissed() {
        assertThat(attainment(reached("40", "2015-12-31")).message(Locale.ENGLISH))
                .contains("66.7%; the figure is the state on one day, not a total over days: it does not tell");
        assertThat(attainment(reached("61", "2015-12-31")).message(Locale.ENGLISH))
                .endsWith("101.7%: the objective is reached.");
    }

    @Test
    void aRoundedNumberDecidesOnlyWhatIsClear() {
        assertThat(attainment(reached("60", "2015").qualifier(Qualifier.ABOUT)).message(Locale.FRENCH))
                .contains("environ 60 personnes");
        assertThat(attainment(reached("70", "2015").qualifier(Qualifier.ABOUT)).message(Locale.FRENCH))
                .endsWith("l’objectif est atteint.");
        assertThat(attainment(reached("50", "2015").qualifier(Qualifier.ABOUT)).message(Locale.FRENCH))
                .endsWith("l’objectif n’est pas atteint.");
    }

    @Test
    void theMonthsThatLackAReviewAreJoined() {
        Programme programme = using(tool(ToolKind.REVIEW, "1/month", "2014-12", "2015-01", "2015-05", "2015-06"));
        Finding finding = only(ProgrammeRules.programmes().check(programme, LocalDate.of(2015, 9, 1)));
        assertThat(finding.getPointer()).isEqualTo("/tools/0");
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("«\u00a0Bilan mensuel\u00a0» (1 fois par mois)\u00a0: pièces manquantes 5 sur 8"
                        + " (02/2015\u00A0–\u00A004/2015, 07/2015\u00A0–\u00A008/2015).");
        assertThat(ProgrammeRules.programmes().check(programme, LocalDate.of(2015, 2, 28)))
                .extracting(each -> each.getRule().getCode())
                .containsOnly("PRG-014");
    }

    @Test
    void theDayItselfIsNeitherFutureNorPast() {
        for (SessionStatus status : SessionStatus.values()) {
            Programme programme =
                    busy(session("jardin", DAY.toString()).status(status)).build();
            assertThat(ProgrammeRules.programmes().check(programme, DAY)).isEmpty();
        }
    }

    @Test
    void placesLeadToWhatIsWrong() {
        Programme programme = busy(session("ruches", "2016-05-12"))
                .addObjective(objective("a", ObjectiveKind.SUB, "x").build())
                .build();
        assertThat(ProgrammeRules.programmes().check(programme, DAY))
                .extracting(Finding::getPointer)
                .containsExactly("/objectives/0/under", "/sessions/0/activity");
    }

    /** The tree of the source: a finality, a first, general and secondary objectives, a quantitative one. */
    @Test
    void theObjectivesOfValenciennesAreATree() {
        Programme programme = Programmes.of(
                objective("finalite", ObjectiveKind.FINALITY),
                objective("premier", ObjectiveKind.FIRST, "finalite"),
                objective("general", ObjectiveKind.GENERAL, "premier"),
                objective("production", ObjectiveKind.SPECIFIC, "general"),
                objective("balcons", ObjectiveKind.SUB, "production"),
                objective("sante", ObjectiveKind.SECONDARY, "general"),
                objective("ateliers", ObjectiveKind.SUB, "sante"),
                welcoming("60").under("finalite"));
        assertThat(ProgrammeRules.programmes().check(programme, DAY)).isEmpty();
    }

    @Test
    void tensOfThousandsOfSessionsAndObjectivesAreJudgedAtOnce() {
        Programme.Builder programme = programme().started(DateRange.parse("1991-05"));
        LocalDate first = LocalDate.of(1991, 6, 1);
        for (int i = 0; i < 50_000; i++) {
            programme.addSession(
                    session("x" + i, first.plusDays(i % 10_000).toString()).build());
            programme.addObjective(objective("o" + i, ObjectiveKind.SUB, "o" + (i + 1))
                    .target(BigDecimal.TEN)
                    .unit("personnes")
                    .measuredBy(Programmes.REACHED)
                    .build());
        }
        Programme large = programme.build();
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            Findings findings = ProgrammeRules.programmes().check(large, DAY);
            assertThat(findings.count("programme.session.activity")).isEqualTo(50_000);
            assertThat(findings.count("programme.objective.parent")).isEqualTo(1);
            assertThat(ProgrammeRules.withFigures()
                            .check(with(large, reached("9", "2015")), DAY)
                            .count("programme.objective.attainment"))
                    .isEqualTo(50_000);
        });
    }

    /** Each is held against each supervisor: the slow way. */
    @Test
    void supervisorsAreFoundWheneverTheirDaysMeet() {
        List<DateRange> days = new ArrayList<>(Collections.singletonList(null));
        for (String each : List.of("2014", "2015", "2016", "2015-03", "2014-12/2015-01", "2013/2017")) {
            days.add(DateRange.parse(each));
        }
        for (DateRange one : days) {
            for (DateRange other : days) {
                for (DateRange third : days) {
                    boolean meets = meet(one, other) || meet(one, third);
                    Programme programme = Programmes.working(
                            on(StaffFunction.INTEGRATION_EMPLOYEE, one),
                            on(StaffFunction.TECHNICAL_SUPERVISOR, other),
                            on(StaffFunction.TECHNICAL_SUPERVISOR, third));
                    assertThat(ProgrammeRules.programmes().check(programme, DAY).ofRule("PRG-026"))
                            .as(one + " " + other + " " + third)
                            .hasSize(meets ? 0 : 1);
                }
            }
        }
    }

    private static boolean meet(@Nullable DateRange one, @Nullable DateRange other) {
        return one == null || other == null || one.overlaps(other);
    }

    private static Staff.Builder on(StaffFunction function, @Nullable DateRange days) {
        Staff.Builder staff = Programmes.staff(function).count(1);
        return days == null ? staff : staff.period(days);
    }

    @Test
    void manyWithoutASupervisorAreToldSoon() {
        int many = 20_000;
        Staff.Builder[] staff = new Staff.Builder[2 * many];
        for (int i = 0; i < many; i++) {
            staff[i] = on(StaffFunction.INTEGRATION_EMPLOYEE, DateRange.year(2016));
            staff[many + i] = on(StaffFunction.TECHNICAL_SUPERVISOR, DateRange.year(2015));
        }
        Programme programme = Programmes.working(staff);
        Findings found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> ProgrammeRules.programmes().check(programme, DAY).ofRule("PRG-026"));
        assertThat(found).hasSize(Findings.MOST_PER_RULE);
    }
}
