package org.terreau.network.governance;

import static org.terreau.network.governance.Governances.body;
import static org.terreau.network.governance.Governances.count;
import static org.terreau.network.governance.Governances.day;
import static org.terreau.network.governance.Governances.held;
import static org.terreau.network.governance.Governances.list;
import static org.terreau.network.governance.Governances.meeting;
import static org.terreau.network.governance.Governances.minutes;
import static org.terreau.network.governance.Governances.of;
import static org.terreau.network.governance.Governances.on;
import static org.terreau.network.governance.MeetingStatus.ANNOUNCED;
import static org.terreau.network.governance.MeetingStatus.CANCELLED;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.money.Rate;
import org.terreau.statistic.Qualifier;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class GovernanceExamples {

    private static final RuleBook<Governance> BOOK = GovernanceRules.governance();

    private GovernanceExamples() {}

    /**
     * Returns the examples, to be judged as of 22 November 2026.
     *
     * @return at least one for each rule
     */
    public static List<RuleExample<Governance>> all() {
        List<RuleExample<Governance>> all = new ArrayList<>();
        all.addAll(bodies());
        all.addAll(mandates());
        all.addAll(meetings());
        all.addAll(attendances());
        all.addAll(ConsultationExamples.all());
        return all;
    }

    static RuleExample<Governance> example(String code, Governance.Builder fires, Governance.Builder spares) {
        return new RuleExample<>(code, BOOK, fires.build(), spares.build());
    }

    private static List<RuleExample<Governance>> bodies() {
        return List.of(
                example(
                        "GOV-001",
                        of(body("1/year"), held("2023-05-01"), held("2025-05-01")),
                        of(body("1/year"), held("2023-05-01"), held("2024-12-31"), held("2025-05-01"))),
                example(
                        "GOV-001",
                        of(body("1/month").since(on("2025-01-31")), held("2025-02-01")),
                        of(body("1/month").since(on("2026-10-31")), held("2026-11-22"))),
                example(
                        "GOV-001",
                        of(body("1/year"), held("2022"), held("2025"), held("")),
                        of(body("1/year"), held("2023"), held("2025"), held(""))),
                example(
                        "GOV-002",
                        of(body("1/year")),
                        of(body("1/year"), meeting(ANNOUNCED).body("copil"))),
                example(
                        "GOV-002",
                        of(body("1/year").since(on("2020"))),
                        of(body("1/year").since(on("2025")))),
                example(
                        "GOV-003",
                        of(body("1/year"), held("2023"), held("2025"), held("")),
                        of(body("1/year"), held("2023"), held("2024"), held("2025"), held(""))),
                example(
                        "GOV-003",
                        of(body("1/quarter").since(on("2025-01-01")).until(on("2025-12-31")), held("2025")),
                        of(body("1/year").since(on("2025-01-01")).until(on("2025-12-31")), held("2025"))),
                example("GOV-003", of(body("1/year"), held("")), of(body("1/year"), held("2025"))),
                example("GOV-004", of(body()), of(body("1/year"))),
                example("GOV-004", of(body().until(on("2026-11-22"))), of(body().until(on("2026-11-21")))),
                example(
                        "GOV-005",
                        of(body().since(on("2015-06")).until(on("2015-05"))),
                        of(body().since(on("2015-06")).until(on("2015")))),
                example("GOV-006", of(body().quorum(Rate.parse("-0.5"))), of(body().quorum(Rate.ZERO))),
                example("GOV-006", of(body().quorum(Rate.parse("50"))), of(body().quorum(Rate.ONE))),
                example(
                        "GOV-007",
                        of(body().quorum(Rate.parse("0.5"))),
                        of(body().quorum(Rate.parse("0.5")).seats(12))),
                example(
                        "GOV-008",
                        of(body().seats(12).addColleges(college(8), college(5))),
                        of(body().seats(12).addColleges(college(8), college(4)))));
    }

    private static College college(int seats) {
        return College.builder().seats(seats).build();
    }

    private static Governance.Builder mandate(GovernanceBody.Builder body, Mandate.Builder... mandates) {
        Governance.Builder governance = of(body);
        for (Mandate.Builder each : mandates) {
            governance.addMandate(each.body("copil").build());
        }
        return governance;
    }

    private static Mandate.Builder from(String begins) {
        return Mandate.builder().begins(on(begins));
    }

    private static List<RuleExample<Governance>> mandates() {
        return List.of(
                example(
                        "GOV-010",
                        mandate(body(), from("2024").ends(on("2023"))),
                        mandate(body(), from("2024").ends(on("2024-01")))),
                example(
                        "GOV-011",
                        mandate(body().until(on("2025")), from("2024")),
                        mandate(body().until(on("2025")), from("2024").ends(on("2025-03")))),
                example(
                        "GOV-011",
                        mandate(body().until(on("2025")), from("2024").ends(on("2026-03"))),
                        mandate(body().until(on("2026")), from("2024").ends(on("2026-03")))),
                example(
                        "GOV-011",
                        mandate(body().since(on("2025")), from("2024")),
                        mandate(body().since(on("2025")), from("2025-01"))),
                example(
                        "GOV-012",
                        mandate(
                                body(),
                                from("2020").ends(on("2023")),
                                from("2020").ends(on("2026-11-21"))),
                        mandate(
                                body(),
                                from("2020").ends(on("2023")),
                                from("2020").ends(on("2026-11-22")))),
                example(
                        "GOV-013",
                        mandate(body().seats(1), from("2024"), from("2025").ends(on("2027"))),
                        mandate(body().seats(1), from("2024"), from("2025").ends(on("2026")))));
    }

    private static List<RuleExample<Governance>> meetings() {
        return List.of(
                example(
                        "GOV-020",
                        of(meeting(CANCELLED).heldOn(on("2025-03-21"))),
                        of(meeting(CANCELLED).plannedFor(on("2025-03-21")))),
                example(
                        "GOV-020",
                        of(meeting(ANNOUNCED).heldOn(on("2026-12-01"))),
                        of(meeting(ANNOUNCED).plannedFor(on("2026-12-01")))),
                example("GOV-021", of(held("2026-11-23")), of(held("2026-11-22"))),
                example("GOV-022", of(held("")), of(held("2024"))),
                example(
                        "GOV-023",
                        of(meeting(ANNOUNCED).plannedFor(on("2026-11-21"))),
                        of(meeting(ANNOUNCED).plannedFor(on("2026-11-22")))),
                example("GOV-024", of(meeting(ANNOUNCED)), of(meeting(ANNOUNCED).plannedFor(on("2027")))),
                example(
                        "GOV-025",
                        of(held("2025-03-20").plannedFor(on("2025-03-21"))),
                        of(held("2025-03-21").plannedFor(on("2025-03-21")))),
                example(
                        "GOV-025",
                        of(held("2025-03-20").calledOn(day("2025-03-21"))),
                        of(held("2025-03").calledOn(day("2025-03-21")))),
                example(
                        "GOV-025",
                        of(held("2025-04-20").plannedFor(on("2025-03-20")).calledOn(day("2025-03-21"))),
                        of(held("2025-04-20").plannedFor(on("2025-03-21")).calledOn(day("2025-03-21")))),
                example(
                        "GOV-026",
                        of(body().since(on("2024")), held("2023-12-31")),
                        of(body().since(on("2024")), held("2024-01-01"))),
                example(
                        "GOV-026",
                        of(body().until(on("2024")), held("2025-01-01")),
                        of(body().until(on("2024")), held("2024-12-31"))),
                example(
                        "GOV-027",
                        of(
                                body(),
                                held("2024-05-31").number(2),
                                held("2025-03-21").number(2)),
                        of(
                                body(),
                                held("2024-05-31").number(2),
                                held("2025-03-21").number(3))),
                example(
                        "GOV-027",
                        of(body(), held("2024-01").number(1), held("2024-06").number(1)),
                        of(
                                body(),
                                held("2024-01").number(1),
                                held("2024-06").number(2),
                                held("2025-01").number(1),
                                held("2025-06").number(2))),
                example(
                        "GOV-027",
                        of(body(), held("2024-01").number(2), held("").number(2)),
                        of(
                                body(),
                                held("2024-01").number(2),
                                held("2025-01").number(1),
                                held("").number(2),
                                held("").number(1))),
                example(
                        "GOV-028",
                        of(
                                body(),
                                held("2024-05-31").number(3),
                                held("2025-03-21").number(2)),
                        of(body(), held("2024").number(3), held("2024-03-21").number(2))));
    }

    private static Attendance counted(int headCount, Qualifier precision, String... persons) {
        return list(persons).toBuilder()
                .headCount(headCount)
                .precision(precision)
                .build();
    }

    private static Meeting.Builder attended(Attendance attendance) {
        return held("2026-10-01").attendance(attendance);
    }

    private static List<RuleExample<Governance>> attendances() {
        GovernanceBody.Builder quorate = body().seats(13).quorum(Rate.parse("1/2"));
        return List.of(
                example(
                        "GOV-030",
                        of(meeting(CANCELLED).attendance(count(1))),
                        of(meeting(CANCELLED).attendance(count(0)))),
                example(
                        "GOV-030",
                        of(meeting(ANNOUNCED).addPresent("apei")),
                        of(meeting(ANNOUNCED).attendance(counted(40, Qualifier.PLANNED)))),
                example(
                        "GOV-031",
                        of(attended(counted(2, Qualifier.EXACT, "a", "b", "c"))),
                        of(attended(counted(2, Qualifier.ABOUT, "a", "b", "c")))),
                example(
                        "GOV-031",
                        of(attended(counted(2, Qualifier.AT_MOST, "a", "b", "c"))),
                        of(attended(counted(2, Qualifier.EXACT, "a", "b", "a")))),
                example(
                        "GOV-032",
                        of(attended(counted(3, Qualifier.AT_LEAST, "a", "b"))),
                        of(attended(counted(3, Qualifier.AT_MOST, "a", "b")))),
                example("GOV-033", of(attended(list("a", "b", "a"))), of(attended(list("a", "b", "c")))),
                example("GOV-034", of(quorate, attended(count(6))), of(quorate, attended(count(7)))),
                example(
                        "GOV-034",
                        of(quorate, attended(list("a", "b"))),
                        of(quorate, attended(counted(2, Qualifier.ABOUT)))),
                example("GOV-035", of(body(), held("2026-09-22")), of(body(), held("2026-09-23"))),
                example(
                        "GOV-036",
                        of(held("2026").addDocument(minutes().published(false).build())),
                        of(held("2026")
                                .addDocuments(
                                        minutes().published(false).build(),
                                        minutes().build()))),
                example(
                        "GOV-037",
                        of(held("2025-03-21")
                                .addDocument(minutes().on(on("2025-03-20")).build())),
                        of(held("2025-03-21")
                                .addDocument(minutes().on(on("2025-03")).build()))));
    }
}
