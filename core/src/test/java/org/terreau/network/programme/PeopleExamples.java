package org.terreau.network.programme;

import static org.terreau.network.programme.ProgrammeExamples.example;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.staff;
import static org.terreau.network.programme.Programmes.working;
import static org.terreau.network.programme.StaffFunction.BEEKEEPER;
import static org.terreau.network.programme.StaffFunction.INTEGRATION_EMPLOYEE;
import static org.terreau.network.programme.StaffFunction.TECHNICAL_SUPERVISOR;
import static org.terreau.network.programme.StaffFunction.VOLUNTEER;

import java.math.BigDecimal;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.network.Action;
import org.terreau.network.ActionStatus;
import org.terreau.value.DateRange;

/** Examples for the rules on people, words and dates. */
final class PeopleExamples {

    private PeopleExamples() {}

    static List<RuleExample<?>> all() {
        BigDecimal two = BigDecimal.valueOf(2);
        Staff.Builder four = staff(INTEGRATION_EMPLOYEE).count(4);
        DateRange now = DateRange.parse("2015");
        DateRange before = DateRange.parse("2014");
        return List.of(
                example(
                        "PRG-025",
                        working(staff(TECHNICAL_SUPERVISOR).count(2).fte(new BigDecimal("2.000000001"))),
                        working(
                                staff(TECHNICAL_SUPERVISOR).count(2).fte(two),
                                staff(BEEKEEPER).fte(two))),
                example("PRG-026", working(four), working(four, staff(TECHNICAL_SUPERVISOR))),
                example(
                        "PRG-026",
                        working(staff(INTEGRATION_EMPLOYEE)),
                        working(staff(INTEGRATION_EMPLOYEE).count(0), staff(BEEKEEPER))),
                example(
                        "PRG-026",
                        working(
                                staff(INTEGRATION_EMPLOYEE).count(4).period(now),
                                staff(TECHNICAL_SUPERVISOR).count(1).period(before),
                                staff(TECHNICAL_SUPERVISOR).count(0).period(now)),
                        working(
                                staff(INTEGRATION_EMPLOYEE).count(4).period(now),
                                staff(TECHNICAL_SUPERVISOR).count(1).period(now))),
                example(
                        "PRG-027",
                        working(staff(BEEKEEPER).volunteer(true).employer("ccas")),
                        working(staff(BEEKEEPER).employer("ccas"))),
                example("PRG-027", working(staff(VOLUNTEER).employer("ccas")), working(staff(VOLUNTEER))),
                example("PRG-028", stage(StageKind.GATEWAY, true), stage(StageKind.GATEWAY, false)),
                example("PRG-028", stage(StageKind.INTEGRATION_CONTRACT, false), stage(StageKind.EMPLOYMENT, true)),
                example(
                        "PRG-029",
                        terms(
                                term("Bénévole", TermMeaning.PARTICIPANT),
                                term("benevole ", TermMeaning.OUTSIDE_VOLUNTEER)),
                        terms(term("bénévole", TermMeaning.PARTICIPANT), term("adhérent", TermMeaning.MEMBER))),
                example(
                        "PRG-030",
                        terms(term("usager", TermMeaning.PARTICIPANT), term("cultivateur", TermMeaning.PARTICIPANT)),
                        terms(
                                term("usager", TermMeaning.PARTICIPANT),
                                term("USAGER", TermMeaning.PARTICIPANT),
                                Term.builder().word("bénéficiaire"))),
                example("PRG-031", frame("2007", "2006"), frame("2007", "2007")),
                example("PRG-032", action(ActionStatus.PLANNED), action(ActionStatus.DONE)),
                example("PRG-033", event("2999"), event("2015/2999")));
    }

    private static Programme stage(StageKind kind, boolean employed) {
        return programme()
                .addStage(Stage.builder().kind(kind).employed(employed).build())
                .build();
    }

    private static Term.Builder term(String word, TermMeaning meaning) {
        return Term.builder().word(word).means(meaning);
    }

    private static Programme terms(Term.Builder... terms) {
        Programme.Builder programme = programme();
        for (Term.Builder each : terms) {
            programme.addTerm(each.build());
        }
        return programme.build();
    }

    private static Programme frame(String begins, String ends) {
        return programme()
                .addFrame(PolicyFrame.builder()
                        .kind(FrameKind.COHESION_CONTRACT)
                        .name("CUCS")
                        .begins(DateRange.parse(begins))
                        .ends(DateRange.parse(ends))
                        .build())
                .build();
    }

    private static Programme action(ActionStatus status) {
        return programme()
                .addAction(Action.builder()
                        .id("ruches")
                        .title("Installer 7 ruches")
                        .period(DateRange.parse("2016-04/2016-05"))
                        .status(status)
                        .build())
                .build();
    }

    private static Programme event(String on) {
        return programme()
                .addHistory(HistoryEvent.builder()
                        .title("Ouverture du Vignoble")
                        .on(DateRange.parse(on))
                        .build())
                .build();
    }
}
