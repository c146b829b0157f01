package org.terreau.network.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.network.programme.Programmes.busy;
import static org.terreau.network.programme.Programmes.figure;
import static org.terreau.network.programme.Programmes.paper;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.reached;
import static org.terreau.network.programme.Programmes.session;
import static org.terreau.network.programme.Programmes.staff;
import static org.terreau.network.programme.Programmes.tool;
import static org.terreau.network.programme.Programmes.welcoming;
import static org.terreau.network.programme.Programmes.with;
import static org.terreau.network.programme.Programmes.working;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.indicator.Indicator;
import org.terreau.indicator.Measurement;
import org.terreau.statistic.WithFigures;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

class ProgrammeIndicatorsTests {

    private static final Optional<DateRange> YEAR = Optional.of(DateRange.year(2015));
    private static final Optional<DateRange> ALWAYS = Optional.empty();

    private static Measurement measure(String what, WithFigures<Programme> measured, Optional<DateRange> period) {
        return ProgrammeIndicators.standard().measure("programme." + what, measured, period);
    }

    private static String value(String what, WithFigures<Programme> measured, Optional<DateRange> period) {
        return measure(what, measured, period)
                .getValue()
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    private static String why(String what, WithFigures<Programme> measured, Optional<DateRange> period) {
        Measurement measurement = measure(what, measured, period);
        assertThat(measurement.getValue()).isEmpty();
        return measurement.getReason().orElseThrow().label(Locale.ENGLISH);
    }

    private static List<String> said(List<Labelled> things) {
        return things.stream().map(each -> each.label(Locale.ENGLISH)).toList();
    }

    @Test
    void everyIndicatorSaysWhereItComesFrom() {
        assertThat(ProgrammeIndicators.standard().indicators())
                .hasSize(10)
                .extracting(Indicator::getId)
                .allMatch(id -> id.startsWith("programme."));
        assertThat(ProgrammeIndicators.standard().indicators())
                .extracting(each -> each.getSource().getReference().orElse(""))
                .contains("VAL-3A", "VAL-3B", "VAL-4A", "VAL-4B", "VAL-SIG")
                .doesNotContain("");
    }

    @Test
    void tablesHeldAreThoseOfThePeriod() {
        WithFigures<Programme> measured = with(busy(
                        session("tables", "2015-01-01").menu("Soupe"),
                        session("tables", "2015-12-31"),
                        session("tables", "2016-01-01"),
                        session("tables", "2015-06-01").status(SessionStatus.CANCELLED),
                        session("tables", "2015-06-02").status(SessionStatus.PLANNED),
                        session("tables", "2015-06-03").on(Optional.empty()),
                        session("jardin", "2015-06-01"))
                .build());
        assertThat(value("tables-held", measured, YEAR)).isEqualTo("2");
        assertThat(said(measure("tables-held", measured, YEAR).getMissing()))
                .containsExactly("sessions still planned: 1", "sessions without a date: 1");
        assertThat(value("tables-held", measured, ALWAYS)).isEqualTo("4");
    }

    @Test
    void tablesThatAreNotListedMayBeStated() {
        Programme programme = busy(session("jardin", "2015-06-01")).build();
        assertThat(value("tables-held", with(programme, tables("12")), YEAR)).isEqualTo("12");
        assertThat(why("tables-held", with(programme), YEAR))
                .isEqualTo("no session of that kind is listed for these days");
        assertThat(why("tables-held", with(programme, tables("12"), tables("13")), YEAR))
                .contains("contradict");
        Programme listed = busy(session("tables", "2015-06-01")).build();
        assertThat(value("tables-held", with(listed, tables("12")), YEAR)).isEqualTo("1");
    }

    private static org.terreau.statistic.Figure.Builder tables(String value) {
        return figure("tables.held", value).unit("tables").period(DateRange.year(2015));
    }

    @Test
    void thereIsNoZeroButWhereAllWereCancelled() {
        Session.Builder cancelled = session("sante", "2015-06-01").status(SessionStatus.CANCELLED);
        Session.Builder planned = session("sante", "2015-06-01").status(SessionStatus.PLANNED);
        assertThat(value("health-sessions", with(busy(cancelled).build()), YEAR))
                .isEqualTo("0");
        assertThat(why("health-sessions", with(busy(cancelled, planned).build()), YEAR))
                .isEqualTo("none of the sessions listed for these days is said to be held");
        assertThat(why(
                        "health-sessions",
                        with(busy(session("sante", "2014-06-01")).build()),
                        YEAR))
                .isEqualTo("no session of that kind is listed for these days");
    }

    @Test
    void menusAndThemesDifferByMoreThanCaseAndAccents() {
        WithFigures<Programme> measured = with(busy(
                        session("tables", "2015-01-01").menu("Soupe de légumes"),
                        session("tables", "2015-02-01").menu("soupe  de LEGUMES !"),
                        session("tables", "2015-03-01").menu("Ratatouille"),
                        session("tables", "2015-04-01"),
                        session("tables", "2015-05-01").menu("Œufs").status(SessionStatus.CANCELLED),
                        session("sante", "2015-06-01").menu("Tisane").theme("Diabète"),
                        session("sante", "2015-07-01").theme("nutrition"))
                .build());
        Measurement menus = measure("menus", measured, YEAR);
        assertThat(menus.getValue()).hasValue(BigDecimal.valueOf(2));
        assertThat(said(menus.getCounted())).containsExactly("Soupe de légumes", "Ratatouille");
        assertThat(said(menus.getMissing())).containsExactly("sessions that do not say so: 1");
        assertThat(value("health-sessions", measured, YEAR)).isEqualTo("2");
        assertThat(said(measure("health-themes", measured, YEAR).getCounted())).containsExactly("Diabète", "nutrition");
        assertThat(why(
                        "health-themes",
                        with(busy(session("sante", "2015-06-01")).build()),
                        YEAR))
                .isEqualTo("none of the sessions held says so");
        assertThat(why("menus", with(busy().build()), YEAR)).contains("listed");
    }

    /** 276 workshops of 2 hours are 552 hours ("Les jardins du cœur", 2016). */
    @Test
    void theHoursOfTheWorkshopsOfValenciennes() {
        Session.Builder[] workshops = new Session.Builder[276];
        for (int i = 0; i < workshops.length; i++) {
            workshops[i] = session("jardin", "2016-01-04").minutes(120).on(Optional.empty());
        }
        assertThat(value("session-hours", with(busy(workshops).build()), ALWAYS))
                .isEqualTo("552.00");
        assertThat(why("session-hours", with(busy(workshops).build()), YEAR)).contains("listed");
        Programme some = busy(
                        session("jardin", "2015-01-04").minutes(100),
                        session("sante", "2015-01-05"),
                        session("jardin", "2015-01-06").minutes(-60),
                        session("jardin", "2015-01-06").minutes(60).status(SessionStatus.PLANNED))
                .build();
        assertThat(value("session-hours", with(some), YEAR)).isEqualTo("1.67");
        assertThat(said(measure("session-hours", with(some), YEAR).getMissing()))
                .containsExactly("sessions still planned: 1", "sessions without a length: 2");
    }

    /** Four gardeners to one supervisor in Clamart; 56 people to two full-time supervisors in Valenciennes. */
    @Test
    void supervision() {
        Programme clamart = working(
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(4),
                staff(StaffFunction.TECHNICAL_SUPERVISOR).count(1));
        assertThat(value("employees-per-supervisor", with(clamart), ALWAYS)).isEqualTo("4.00");
        Programme valenciennes =
                working(staff(StaffFunction.TECHNICAL_SUPERVISOR).count(2).fte(new BigDecimal("2")));
        assertThat(value("participants-per-supervisor", with(valenciennes, reached("56", "2015")), YEAR))
                .isEqualTo("28.00");
        assertThat(why("employees-per-supervisor", with(valenciennes), YEAR)).contains("neither persons nor");
        assertThat(why("participants-per-supervisor", with(valenciennes), YEAR)).contains("is not stated");
        assertThat(why("participants-per-supervisor", with(programme().build(), reached("56", "2015")), YEAR))
                .contains("neither persons nor");
    }

    @Test
    void personsAreNeverDividedByEquivalents() {
        Programme mixed = working(
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(4),
                staff(StaffFunction.TECHNICAL_SUPERVISOR).fte(new BigDecimal("0.5")));
        assertThat(why("employees-per-supervisor", with(mixed), ALWAYS)).contains("neither persons nor");
        Programme full = working(
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(4).fte(new BigDecimal("2.4")),
                staff(StaffFunction.TECHNICAL_SUPERVISOR).count(1).fte(new BigDecimal("0.5")));
        assertThat(value("employees-per-supervisor", with(full), ALWAYS)).isEqualTo("4.80");
    }

    @Test
    void numbersOfDifferentTimesAreNotAddedUp() {
        Programme overTime = working(
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(4).period(DateRange.parse("2004")),
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(6).period(DateRange.parse("2015")),
                staff(StaffFunction.TECHNICAL_SUPERVISOR).count(1));
        assertThat(why("employees-per-supervisor", with(overTime), ALWAYS)).contains("different times");
        assertThat(value("employees-per-supervisor", with(overTime), YEAR)).isEqualTo("6.00");
        Programme none = working(
                staff(StaffFunction.INTEGRATION_EMPLOYEE).count(4),
                staff(StaffFunction.TECHNICAL_SUPERVISOR).count(0));
        assertThat(why("employees-per-supervisor", with(none), ALWAYS)).isEqualTo("there is no supervision");
    }

    @Test
    void recordsThereAndSigned() {
        EvaluationTool.Builder sheets = tool(ToolKind.SIGNED_SHEET, "1/month", "2014-12");
        for (int month = 1; month <= 9; month++) {
            sheets.addRecord(paper("2015-0" + month).signed(month != 3).build());
        }
        Programme programme = programme()
                .addTool(sheets.title("État des présences").build())
                .addTool(tool(ToolKind.SYNTHESIS, "1/year", "2014", "2015").build())
                .addTool(tool(ToolKind.PRESS_REVIEW).build())
                .build();
        Measurement records = measure("evaluation-records", with(programme), YEAR);
        assertThat(records.getNumerator()).hasValue(BigDecimal.valueOf(10));
        assertThat(records.getDenominator()).hasValue(BigDecimal.valueOf(13));
        assertThat(records.getValue()).hasValue(new BigDecimal("76.9"));
        assertThat(said(records.getCounted())).containsExactly("État des présences: 9 of 12", "Bilan mensuel: 1 of 1");
        assertThat(value("signed-sheets", with(programme), YEAR)).isEqualTo("66.7");
        assertThat(why("evaluation-records", with(programme), ALWAYS)).contains("without a period");
        assertThat(why("evaluation-records", with(programme), Optional.of(DateRange.parse("2015-01-02/2015-01-30"))))
                .isEqualTo("nothing was due within these days");
    }

    @Test
    void objectivesReachedOfThoseDecided() {
        Programme programme = Programmes.of(
                welcoming("60"),
                welcoming("50").id("b"),
                welcoming("9").id("c").measuredBy("harvest.kg"),
                Programmes.objective("d", ObjectiveKind.SUB));
        Measurement reached = measure("objectives-reached", with(programme, reached("56", "2015")), YEAR);
        assertThat(reached.getValue()).hasValue(new BigDecimal("50.0"));
        assertThat(said(reached.getCounted())).containsExactly("Objectif accueil: 93.3%", "Objectif accueil: 112.0%");
        assertThat(said(reached.getMissing())).containsExactly("Objectif accueil: \"harvest.kg\" is not stated");
        assertThat(why("objectives-reached", with(programme), YEAR)).startsWith("no figure decides");
        assertThat(why("objectives-reached", with(programme().build()), YEAR)).isEqualTo("no objective has a target");
    }

    @Test
    void theOrderOfSessionsDoesNotMatter() {
        List<Session> sessions = new ArrayList<>();
        for (int i = 1; i < 28; i++) {
            sessions.add(session(i % 2 == 0 ? "tables" : "sante", "2015-02-" + (i < 10 ? "0" + i : i))
                    .menu("menu " + i % 5)
                    .theme("thème " + i % 3)
                    .minutes(i)
                    .build());
        }
        WithFigures<Programme> forward = with(busy().addAllSessions(sessions).build());
        java.util.Collections.reverse(sessions);
        WithFigures<Programme> backward = with(busy().addAllSessions(sessions).build());
        for (Indicator each : ProgrammeIndicators.standard().indicators()) {
            Measurement one = ProgrammeIndicators.standard().measure(each.getId(), forward, YEAR);
            Measurement other = ProgrammeIndicators.standard().measure(each.getId(), backward, YEAR);
            assertThat(other.getValue()).as(each.getId()).isEqualTo(one.getValue());
            assertThat(other.getCounted()).hasSameSizeAs(one.getCounted());
        }
    }
}
