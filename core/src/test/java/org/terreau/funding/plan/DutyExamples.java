package org.terreau.funding.plan;

import static org.terreau.funding.FunderKind.DEPARTMENT;
import static org.terreau.funding.FunderKind.MUNICIPALITY;
import static org.terreau.funding.FunderKind.PRIVATE;
import static org.terreau.funding.FunderKind.STATE;
import static org.terreau.funding.plan.PlanExamples.plans;
import static org.terreau.funding.plan.Plans.asked;
import static org.terreau.funding.plan.Plans.day;
import static org.terreau.funding.plan.Plans.granted;
import static org.terreau.funding.plan.Plans.money;
import static org.terreau.funding.plan.Plans.paid;
import static org.terreau.funding.plan.Plans.plan;

import java.util.ArrayList;
import java.util.List;
import org.terreau.finding.RuleExample;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.value.DateRange;

/** The examples of the rules on public duties. */
final class DutyExamples {

    private DutyExamples() {}

    static List<RuleExample<FinancingPlan>> all() {
        List<RuleExample<FinancingPlan>> all = new ArrayList<>();
        all.addAll(thresholds());
        all.addAll(deadlines());
        all.addAll(reports());
        return all;
    }

    private static List<RuleExample<FinancingPlan>> thresholds() {
        return List.of(
                plans(
                        "PUB-001",
                        association(granted(STATE, "23000.01")),
                        association(granted(STATE, "23000"), granted(DEPARTMENT, "23000"))),
                plans(
                        "PUB-001",
                        association(asked(STATE, "20000"), asked(STATE, "3000.01")),
                        association(
                                asked(STATE, "20000"), asked(STATE, "3000.01").inKind(true))),
                plans(
                        "PUB-001",
                        plan(granted(STATE, "23000.01")),
                        Plans.of(CarrierKind.CCAS, granted(STATE, "23000.01"))),
                plans(
                        "PUB-001",
                        association(granted(STATE, "23000.01")),
                        association(granted(STATE, "23000.01").signedOn(day("2026-11-01")))),
                plans("PUB-003", association(granted(STATE, "153000.01")), association(granted(STATE, "153000"))),
                plans(
                        "PUB-003",
                        association(asked(STATE, "153000.01")),
                        Plans.of(CarrierKind.COMPANY, asked(STATE, "153000.01"))),
                plans(
                        "PUB-004",
                        plan().carrierBudget(money("150000.01")).carrierSubsidies(money("50000.01")),
                        plan().carrierBudget(money("150000.01")).carrierSubsidies(money("50000"))),
                plans("PUB-005", signed(DEPARTMENT, "23000.01"), signed(DEPARTMENT, "23000")),
                plans("PUB-005", signed(MUNICIPALITY, "23000.01"), signed(PRIVATE, "23000.01")),
                plans("PUB-006", aided("300000.01"), aided("300000")),
                plans("PUB-013", aided("300000"), aided("300000.01")),
                plans("PUB-013", aided("300000"), aided("300000").primaryProduction(true)),
                plans("PUB-006", aided("300000.01"), aided("300000.01").primaryProduction(true)),
                plans(
                        "PUB-006",
                        aided("200000")
                                .addHistory(past("100000.01")
                                        .grantedOn(day("2024-01-16"))
                                        .build()),
                        aided("200000")
                                .addHistory(past("100000.01")
                                        .grantedOn(day("2023-01-15"))
                                        .build())));
    }

    private static FinancingPlan.Builder association(FundingSource.Builder... sources) {
        return Plans.of(CarrierKind.ASSOCIATION, sources);
    }

    private static FinancingPlan.Builder signed(FunderKind kind, String amount) {
        return association(granted(kind, amount).signedOn(day("2025-01-31")));
    }

    private static FinancingPlan.Builder aided(String amount) {
        return Plans.of(
                CarrierKind.COMPANY, paid(PRIVATE, amount).deMinimis(true).notifiedOn(day("2026-01-15")));
    }

    private static PastGrant.Builder past(String amount) {
        return PastGrant.builder()
                .funder("state")
                .kind(STATE)
                .amount(money(amount))
                .deMinimis(true);
    }

    private static List<RuleExample<FinancingPlan>> deadlines() {
        return List.of(
                plans(
                        "PUB-007",
                        plan(paid(STATE, "10").notifiedOn(day("2025-03-01")).paidOn(day("2025-05-01"))),
                        plan(paid(STATE, "10").notifiedOn(day("2025-03-01")).paidOn(day("2025-04-30")))),
                plans(
                        "PUB-007",
                        plan(granted(STATE, "10").notifiedOn(day("2026-09-22"))),
                        plan(granted(STATE, "10").notifiedOn(day("2026-09-23")))),
                plans(
                        "PUB-007",
                        plan(granted(STATE, "10").paid(money("9.99")).notifiedOn(day("2026-09-22"))),
                        plan(granted(STATE, "10").paid(money("10")).notifiedOn(day("2026-09-22")))),
                plans(
                        "PUB-012",
                        plan(granted(STATE, "10").paid(money("9.99")).notifiedOn(day("2026-09-23"))),
                        plan(granted(STATE, "10").paid(money("10")).notifiedOn(day("2026-09-23")))),
                plans(
                        "PUB-012",
                        plan(granted(STATE, "10").notifiedOn(day("2026-09-23"))),
                        plan(granted(PRIVATE, "10").notifiedOn(day("2026-09-23")))));
    }

    private static List<RuleExample<FinancingPlan>> reports() {
        return List.of(
                plans(
                        "PUB-002",
                        plan(paid(STATE, "10").yearEnd(day("2025-08-31")).reportedOn(day("2026-03-01"))),
                        plan(paid(STATE, "10").yearEnd(day("2025-08-31")).reportedOn(day("2026-02-28")))),
                plans(
                        "PUB-002",
                        plan(paid(STATE, "10")).period(DateRange.parse("2025")),
                        plan(paid(STATE, "10").earmarked(false)).period(DateRange.parse("2025"))),
                plans("PUB-002", plan().addHistory(reported("2025-07-01")), plan().addHistory(reported("2025-06-30"))),
                plans(
                        "PUB-011",
                        plan(paid(STATE, "10")).period(DateRange.parse("2026")),
                        plan(paid(STATE, "10").reportedOn(day("2027-01-10"))).period(DateRange.parse("2026"))),
                plans("PUB-008", again("2025-09-02"), again("2025-09-01")),
                plans(
                        "PUB-008",
                        again("2025-09-02"),
                        plan(asked(DEPARTMENT, "10").requestedOn(day("2025-09-01")))
                                .addHistory(reported("2025-09-02"))));
    }

    private static PastGrant reported(String day) {
        return PastGrant.builder()
                .funder("state")
                .kind(STATE)
                .earmarked(true)
                .yearEnd(day("2024-12-31"))
                .reportedOn(day(day))
                .build();
    }

    private static FinancingPlan.Builder again(String reported) {
        return plan(asked(STATE, "10").requestedOn(day("2025-09-01"))).addHistory(reported(reported));
    }
}
