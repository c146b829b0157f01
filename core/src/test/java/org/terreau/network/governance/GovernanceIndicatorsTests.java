package org.terreau.network.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.governance.Governances.body;
import static org.terreau.network.governance.Governances.count;
import static org.terreau.network.governance.Governances.held;
import static org.terreau.network.governance.Governances.list;
import static org.terreau.network.governance.Governances.meeting;
import static org.terreau.network.governance.Governances.minutes;
import static org.terreau.network.governance.Governances.of;
import static org.terreau.network.governance.Governances.on;
import static org.terreau.network.governance.Governances.proposal;
import static org.terreau.network.governance.Governances.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Figures;
import org.terreau.statistic.Qualifier;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

class GovernanceIndicatorsTests {

    private static final Governance.Builder NOTHING = Governance.builder();

    private static Figure.Builder figure(String key, String value) {
        return Figure.builder().key(key).label(key).value(new BigDecimal(value)).unit("u");
    }

    /** Seed 002: more than 350 meetings, about 20 000 participants, more than 10 000 answers. */
    private static List<Figure> hauteGaronne() {
        return List.of(
                figure("governance.meetings", "350")
                        .qualifier(Qualifier.AT_LEAST)
                        .build(),
                figure("governance.attendances", "20000")
                        .qualifier(Qualifier.ABOUT)
                        .build(),
                figure("governance.survey-answers", "10000")
                        .qualifier(Qualifier.AT_LEAST)
                        .build());
    }

    private static Measurement measure(
            String what, Governance.Builder governance, List<Figure> figures, String period) {
        Optional<DateRange> days = period.isEmpty() ? Optional.empty() : Optional.of(on(period));
        return GovernanceIndicators.standard()
                .measure("governance." + what, new WithFigures<>(governance.build(), new Figures(figures)), days);
    }

    private static Measurement measure(String what, Governance.Builder governance) {
        return measure(what, governance, List.of(), "");
    }

    private static void assertNone(Measurement measurement, String french) {
        assertThat(measurement.getStatus()).isEqualTo(Measurement.Status.NOT_COMPUTABLE);
        assertThat(measurement.getReason().orElseThrow().label(Locale.FRENCH)).contains(french);
        assertThat(measurement.getReason().orElseThrow().label(Locale.ENGLISH)).isNotBlank();
    }

    private static List<String> texts(List<Labelled> labelled) {
        return labelled.stream().map(each -> each.label(Locale.ENGLISH)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "meetings-held, 350",
        "attendances, 20000",
        "mean-attendance, 57.1",
        "survey-answers, 10000",
    })
    void whatIsOnlyStatedIsTakenFromTheFigures(String what, String value) {
        Measurement measurement = measure(what, NOTHING, hauteGaronne(), "");
        assertThat(measurement.getValue()).contains(new BigDecimal(value));
        assertThat(measurement.getCounted()).isNotEmpty();
        assertThat(measure(what, NOTHING).getStatus()).isEqualTo(Measurement.Status.NOT_COMPUTABLE);
    }

    /** A thousand attendances are not a thousand people: no figure makes up for a list. */
    @Test
    void distinctPersonsAreNeverTakenFromFiguresOrHeadCounts() {
        assertNone(measure("distinct-participants", NOTHING, hauteGaronne(), ""), "aucune réunion tenue");
        Governance.Builder mixed =
                of(held("2024").attendance(list("a", "b")), held("2025").attendance(count(20)));
        assertNone(measure("distinct-participants", mixed), "un décompte ne dit pas");
        assertThat(texts(measure("distinct-participants", mixed).getMissing())).containsExactly("Réunion (2025)");
        assertThat(measure("distinct-participants", mixed, List.of(), "2024").getValue())
                .contains(new BigDecimal(2));
    }

    @Test
    void aPersonWhoCameTwiceIsTwoAttendancesAndOneParticipant() {
        Governance.Builder governance =
                of(held("2024").attendance(list("a", "b", "c")), held("2025").attendance(list("b", "c")));
        assertThat(measure("attendances", governance).getValue()).contains(new BigDecimal(5));
        assertThat(measure("distinct-participants", governance).getValue()).contains(new BigDecimal(3));
        assertThat(measure("mean-attendance", governance).getValue()).contains(new BigDecimal("2.5"));
    }

    @Test
    void aListThatNamesFewerThanWereCountedSaysNothingOfDistinctPersons() {
        Attendance partial = list("a", "b").toBuilder().headCount(3).build();
        assertNone(measure("distinct-participants", of(held("2024").attendance(partial))), "complète");
        assertThat(measure("attendances", of(held("2024").attendance(partial))).getValue())
                .contains(new BigDecimal(3));
    }

    @Test
    void attendancesSayHowTheyWereCounted() {
        Attendance about = count(100).toBuilder().precision(Qualifier.ABOUT).build();
        Governance.Builder governance = of(
                held("2024").attendance(list("a", "b")),
                held("2025").attendance(about),
                held("2025").attendance(count(5)),
                held("2026"));
        Measurement measurement = measure("attendances", governance);
        assertThat(measurement.getValue()).contains(new BigDecimal(107));
        assertThat(texts(measurement.getCounted()))
                .containsExactly(
                        "by list: 2 (meetings: 1)",
                        "by head count, exactly: 5 (meetings: 1)",
                        "by head count, about: 100 (meetings: 1)");
        assertThat(texts(measurement.getMissing())).containsExactly("Réunion (2026)");
        assertThat(measure("mean-attendance", governance).getValue()).contains(new BigDecimal("35.7"));
        assertNone(measure("attendances", of(held("2024"))), "combien");
        assertNone(measure("mean-attendance", of(held("2024"))), "combien");
    }

    @Test
    void aListThatIsShorterThanWhatIsStatedIsNotWhole() {
        Governance.Builder three = of(held("2024").attendance(count(100)), held("2025"), held("2026"));
        assertThat(measure("meetings-held", three, hauteGaronne(), "").getValue())
                .contains(new BigDecimal(350));
        assertThat(texts(measure("meetings-held", three, hauteGaronne(), "").getCounted()))
                .contains("the list holds only 3");
        assertThat(measure("mean-attendance", three, hauteGaronne(), "").getValue())
                .contains(new BigDecimal("57.1"));

        List<Figure> two = List.of(figure("governance.meetings", "2").build());
        assertThat(measure("meetings-held", three, two, "").getValue()).contains(new BigDecimal(3));
        assertThat(measure("meetings-held", three, hauteGaronne(), "2025").getValue())
                .as("an undated figure says nothing against the list of one year")
                .contains(new BigDecimal(1));
        List<Figure> dated =
                List.of(figure("governance.meetings", "9").period(on("2025")).build());
        assertThat(measure("meetings-held", three, dated, "2025").getValue()).contains(new BigDecimal(9));
    }

    @Test
    void forecastsAndImpossibleNumbersAreNoCounts() {
        for (Figure.Builder each : List.of(
                figure("governance.meetings", "9").qualifier(Qualifier.PLANNED), figure("governance.meetings", "-1"))) {
            assertNone(measure("meetings-held", NOTHING, List.of(each.build()), ""), "prévision");
        }
        List<Figure> endless =
                List.of(figure("governance.meetings", "1e1000000").build());
        assertNone(measure("meetings-held", NOTHING, endless, ""), "trop long");
        List<Figure> contradicting = List.of(
                figure("governance.meetings", "102").build(),
                figure("governance.meetings", "110").build());
        assertNone(measure("meetings-held", NOTHING, contradicting, ""), "contredisent");
        List<Figure> alone = List.of(figure("governance.attendances", "20000").build());
        assertNone(measure("mean-attendance", NOTHING, alone, ""), "sans le nombre de réunions");
        List<Figure> none = List.of(
                figure("governance.attendances", "20000").build(),
                figure("governance.meetings", "0").build());
        assertNone(measure("mean-attendance", NOTHING, none, ""), "nul");
    }

    @Test
    void aMeetingBelongsToThePeriodInWhichAllItsDaysLie() {
        Governance.Builder governance = of(
                held("2024-12-31"),
                held("2025-01-01"),
                held("2025-12-31/2026-01-01"),
                held(""),
                meeting(MeetingStatus.ANNOUNCED).plannedFor(on("2025")));
        Measurement measurement = measure("meetings-held", governance, List.of(), "2025");
        assertThat(measurement.getValue()).contains(new BigDecimal(1));
        assertThat(texts(measurement.getMissing())).containsExactly("Réunion (2025-12-31/2026-01-01)", "Réunion");
        assertThat(measure("meetings-held", governance).getValue()).contains(new BigDecimal(4));
        assertThat(texts(measure(
                                "meetings-held",
                                of(IntStream.range(0, 30)
                                        .mapToObj(i -> held("2025"))
                                        .toArray(Meeting.Builder[]::new)))
                        .getCounted()))
                .hasSize(21)
                .endsWith("and 10 more");
    }

    @Test
    void organisationsAreCountedOnce() {
        Attendee sent = Attendee.builder().person("a").organisation("ccas").build();
        Governance.Builder governance = of(
                held("2025").addPresent("apei", "ccas"),
                held("2025").attendance(Attendance.builder().addList(sent).build()),
                meeting(MeetingStatus.ANNOUNCED).addPresent("ville"));
        assertThat(measure("organisations-represented", governance).getValue()).contains(new BigDecimal(2));
        assertNone(measure("organisations-represented", of(held("2025"))), "aucune organisation");
    }

    @Test
    void answersToSurveysAreAdded() {
        Governance.Builder governance = Governance.builder()
                .addSurveys(
                        survey().answers(10L).period(on("2025-03")).build(),
                        survey().answers(Long.MAX_VALUE).period(on("2025-04")).build(),
                        survey().answers(5L).title("Sans date").build(),
                        survey().period(on("2025-05")).title("Sans réponse").build(),
                        survey().answers(5L).period(on("2024")).build(),
                        survey().answers(7L)
                                .precision(Qualifier.PLANNED)
                                .period(on("2025"))
                                .title("Visée")
                                .build(),
                        survey().answers(-7L)
                                .period(on("2025"))
                                .title("Négative")
                                .build());
        Measurement measurement = measure("survey-answers", governance, List.of(), "2025");
        assertThat(measurement.getValue()).contains(new BigDecimal("9223372036854775817"));
        assertThat(texts(measurement.getMissing())).containsExactly("Sans date", "Sans réponse", "Visée", "Négative");
    }

    @Test
    void onlyAReasonedAnswerIsAFollowUp() {
        Governance.Builder governance = Governance.builder()
                .addProposals(
                        proposal()
                                .on(on("2025-01"))
                                .answer(Answer.REJECTED)
                                .addReason("Coût")
                                .build(),
                        proposal().on(on("2025-01")).answer(Answer.ACCEPTED).build(),
                        proposal().on(on("2025-01")).addReason("Coût").build(),
                        proposal()
                                .on(on("2024"))
                                .answer(Answer.REJECTED)
                                .addReason("Coût")
                                .build(),
                        proposal().build());
        Measurement measurement = measure("follow-up", governance, List.of(), "2025");
        assertThat(measurement.getValue()).contains(new BigDecimal("33.3"));
        assertThat(measurement.getMissing()).hasSize(1);
        assertThat(measure("follow-up", governance).getValue()).contains(new BigDecimal("40.0"));
        assertNone(measure("follow-up", governance, List.of(), "2020"), "aucune proposition");
    }

    /** Seed 003: a steering committee and a technical committee once a year each. */
    @Test
    void periodicityIsThatOfTheWholePeriod() {
        Governance.Builder governance = of(body("1/year"), held("2024-12-31"), held("2025-01-01"), held("2025-06-01"))
                .addBody(body("2/year").id("tech").build())
                .addMeeting(held("2025-02").body("tech").id("t").build());
        Measurement measurement = measure("periodicity-respected", governance, List.of(), "2024/2025");
        assertThat(measurement.getNumerator()).contains(new BigDecimal(2));
        assertThat(measurement.getDenominator()).contains(new BigDecimal(4));
        assertThat(measurement.getValue()).contains(new BigDecimal("50.0"));
        assertThat(texts(measurement.getCounted()))
                .containsExactly("Comité de pilotage : 2 / 2", "Comité de pilotage : 0 / 2");
        assertThat(measure("periodicity-respected", of(body("1/year"), held("2025")), List.of(), "2025")
                        .getValue())
                .contains(new BigDecimal("100.0"));
    }

    @Test
    void periodicityIsNotGuessed() {
        Governance.Builder listed = of(body("1/year"), held("2025"));
        assertNone(measure("periodicity-respected", listed), "sans période");
        assertNone(measure("periodicity-respected", listed, List.of(), "2025-01"), "période entière");
        assertNone(measure("periodicity-respected", of(body()), List.of(), "2025"), "période entière");
        for (Governance.Builder each :
                List.of(of(body("1/year")), of(body("1/year"), held("")), of(body("1/quarter"), held("2025")))) {
            Measurement none = measure("periodicity-respected", each, List.of(), "2025");
            assertNone(none, "ne sont pas listées");
            assertThat(texts(none.getMissing())).containsExactly("Comité de pilotage");
        }
        assertThat(measure("periodicity-respected", of(body("1/year"), held("2025"), held("")), List.of(), "2025")
                        .getValue())
                .as("what is met already cannot be undone by a meeting without a date")
                .contains(new BigDecimal("100.0"));
    }

    @Test
    void minutesCountWhenTheyArePublished() {
        Governance.Builder governance = of(
                held("2025").addDocument(minutes().build()),
                held("2025").addDocument(minutes().published(false).build()),
                held("2025").addDocument(minutes().kind(DocumentKind.SLIDES).build()));
        assertThat(measure("minutes-published", governance).getValue()).contains(new BigDecimal("33.3"));
        assertThat(measure("minutes-published", governance).getMissing()).hasSize(2);
        assertNone(measure("minutes-published", NOTHING), "aucune réunion tenue");
    }

    @Test
    void participantsOfBodiesAreThoseOfTheirMeetings() {
        Governance.Builder governance = of(
                held("2025").attendance(list("a", "b")),
                held("2025").attendance(list("b")),
                meeting(MeetingStatus.HELD).attendance(list("z")),
                meeting(MeetingStatus.HELD).attendance(count(40)));
        assertThat(measure("body-participants", governance).getValue()).contains(new BigDecimal(2));
        assertNone(
                measure("body-participants", of(meeting(MeetingStatus.HELD).attendance(list("z")))), "d’une instance");
    }

    @Test
    void everyIndicatorNamesItsRowOfTheCatalogue() {
        assertThat(GovernanceIndicators.standard().indicators())
                .extracting(each -> each.getSource().getReference().orElse("").split(" ")[0])
                .containsExactly(
                        "PAR-1", "PAR-2", "PAR-3", "PAR-4", "PAR-5", "PAR-6", "PAR-7", "PAR-8", "PAR-9", "AVS-5");
        assertThat(GovernanceIndicators.standard().indicators())
                .extracting(Indicator::getId)
                .allSatisfy(id -> assertThat(id).startsWith("governance."));
    }
}
