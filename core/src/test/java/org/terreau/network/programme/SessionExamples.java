package org.terreau.network.programme;

import static org.terreau.network.programme.ProgrammeExamples.example;
import static org.terreau.network.programme.Programmes.activity;
import static org.terreau.network.programme.Programmes.busy;
import static org.terreau.network.programme.Programmes.programme;
import static org.terreau.network.programme.Programmes.session;
import static org.terreau.network.programme.Programmes.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleExample;
import org.terreau.statistic.Figure;
import org.terreau.statistic.Qualifier;
import org.terreau.value.DateRange;

/** Examples for the rules on sessions. */
final class SessionExamples {

    private static final String DAY = "2016-05-12";
    private static final String FAR = "2999-05-12";

    private SessionExamples() {}

    static List<RuleExample<?>> all() {
        Session.Builder planned = session("jardin", DAY).status(SessionStatus.PLANNED);
        Session.Builder cancelled = session("jardin", DAY).status(SessionStatus.CANCELLED);
        Session.Builder undated = session("jardin", DAY).on(Optional.empty());
        Activity since2017 = activity("jardin", ActivityKind.GARDENING)
                .since(DateRange.parse("2017"))
                .build();
        Activity since2016 =
                since2017.toBuilder().since(DateRange.parse("2016")).build();
        Session ofDay = session("jardin", DAY).build();
        return List.of(
                example(
                        "PRG-018",
                        busy(session("ruches", DAY)).build(),
                        busy(session("jardin", DAY)).build()),
                example(
                        "PRG-018",
                        programme().addSession(ofDay).build(),
                        programme().addSession(ofDay).addActivity(since2016).build()),
                example(
                        "PRG-019",
                        busy(session("jardin", FAR)).build(),
                        busy(session("jardin", FAR).status(SessionStatus.PLANNED))
                                .build()),
                example("PRG-020", busy(planned).build(), busy(cancelled).build()),
                example(
                        "PRG-021",
                        programme().addSession(ofDay).addActivity(since2017).build(),
                        programme().addSession(ofDay).addActivity(since2016).build()),
                example(
                        "PRG-021",
                        busy(session("jardin", DAY))
                                .started(DateRange.parse("2017"))
                                .build(),
                        busy(planned).started(DateRange.parse("2017")).build()),
                example(
                        "PRG-022",
                        busy(session("jardin", DAY), session("jardin", DAY)).build(),
                        busy(session("jardin", DAY), session("jardin", DAY).district("Dutemple"))
                                .build()),
                example(
                        "PRG-022",
                        busy(session("jardin", DAY), session("jardin", DAY)).build(),
                        busy(undated, undated).build()),
                example(
                        "PRG-023",
                        busy(session("jardin", DAY)
                                        .status(SessionStatus.CANCELLED)
                                        .attendances(4))
                                .build(),
                        busy(session("jardin", DAY).attendances(4)).build()),
                example(
                        "PRG-023",
                        busy(session("jardin", FAR)
                                        .status(SessionStatus.PLANNED)
                                        .attendances(4))
                                .build(),
                        busy(session("jardin", DAY)
                                        .status(SessionStatus.CANCELLED)
                                        .attendances(0))
                                .build()),
                example(
                        "PRG-024",
                        busy(
                                        session("tables", DAY),
                                        session("tables", "2016-05-13").menu("soupe"))
                                .build(),
                        busy(session("tables", DAY).menu("soupe"), session("jardin", DAY))
                                .build()),
                ProgrammeExamples.held(
                        "PRG-034",
                        with(
                                busy(session("tables", DAY), session("tables", "2016-06-01"))
                                        .build(),
                                tables("1")),
                        with(
                                busy(session("tables", DAY), session("tables", "2017-06-01"))
                                        .build(),
                                tables("1"))),
                ProgrammeExamples.held(
                        "PRG-034",
                        with(busy(session("tables", DAY)).build(), tables("0")),
                        with(
                                busy(
                                                session("tables", DAY),
                                                session("sante", DAY),
                                                session("tables", "2016-05-13").status(SessionStatus.CANCELLED))
                                        .build(),
                                tables("1"),
                                tables("0").qualifier(Qualifier.PLANNED),
                                tables("0").qualifier(Qualifier.AT_LEAST),
                                tables("0").base("Dutemple"))));
    }

    private static Figure.Builder tables(String value) {
        return Programmes.figure(ProgrammeIndicators.TABLES, value)
                .unit("tables")
                .period(DateRange.of(LocalDate.of(2016, 5, 12), LocalDate.of(2016, 12, 31)));
    }
}
