package org.terreau.funding.plan;

import static org.terreau.funding.FunderKind.CARRIER;
import static org.terreau.funding.FunderKind.DEPARTMENT;
import static org.terreau.funding.FunderKind.PRIVATE;
import static org.terreau.funding.FunderKind.STATE;
import static org.terreau.funding.plan.Plans.asked;
import static org.terreau.funding.plan.Plans.claim;
import static org.terreau.funding.plan.Plans.costing;
import static org.terreau.funding.plan.Plans.day;
import static org.terreau.funding.plan.Plans.expense;
import static org.terreau.funding.plan.Plans.granted;
import static org.terreau.funding.plan.Plans.money;
import static org.terreau.funding.plan.Plans.paid;
import static org.terreau.funding.plan.Plans.plan;
import static org.terreau.funding.plan.Plans.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeExamples;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** An example that fires and a twin that does not, for each rule of this room and for each way in which it speaks. */
public final class PlanExamples {

    private static final String LARGEST = "92233720368547758.07";
    private static final RuleBook<FinancingPlan> STANDARD = PlanRules.standard();

    private PlanExamples() {}

    /**
     * Returns the examples.
     *
     * @return at least one for each rule of {@link #book}
     */
    public static List<RuleExample<FinancingPlan>> all() {
        List<RuleExample<FinancingPlan>> all = new ArrayList<>();
        all.addAll(sums());
        all.addAll(statuses());
        all.addAll(collections());
        all.addAll(ownShares());
        all.addAll(flatRates());
        all.addAll(DutyExamples.all());
        all.addAll(schemes());
        return all;
    }

    /** The standard rules on plans. */
    static RuleBook<FinancingPlan> book() {
        return STANDARD;
    }

    static RuleExample<FinancingPlan> plans(String code, FinancingPlan.Builder fires, FinancingPlan.Builder spares) {
        return new RuleExample<>(code, STANDARD, fires.build(), spares.build());
    }

    private static List<RuleExample<FinancingPlan>> sums() {
        Expense seeds = expense("seeds", CostCategory.OTHER_DIRECT, "100");
        Expense lent = expense("land", CostCategory.IN_KIND, "500");
        return List.of(
                plans(
                        "FUN-035",
                        costing("100", asked(STATE, "10.00 CHF")),
                        costing("100.00 CHF", asked(STATE, "10.00 CHF"))),
                plans(
                        "FUN-035",
                        costing("100", asked(STATE, "10").addClaim(claim("seeds", "1.00 CHF")))
                                .addExpense(seeds),
                        costing("100", asked(STATE, "10").addClaim(claim("seeds", "1.00")))
                                .addExpense(seeds)),
                plans(
                        "FUN-035",
                        costing("100", asked(STATE, LARGEST), asked(STATE, "0.01")),
                        costing("100", asked(STATE, LARGEST), asked(STATE, "0.00"))),
                plans("FUN-030", costing("-0.01"), costing("0.00")),
                plans(
                        "FUN-030",
                        costing("10", asked(STATE, "5").addClaim(claim("seeds", "-1")))
                                .addExpense(seeds),
                        costing("10", asked(STATE, "5").addClaim(claim("seeds", "1")))
                                .addExpense(seeds)),
                plans(
                        "FUN-021",
                        costing("100.01").addExpenses(seeds, lent),
                        costing("100").addExpenses(seeds, lent)),
                plans(
                        "FUN-022",
                        costing("100", asked(STATE, "5").addClaim(claim("soil", "5"))),
                        costing("100", asked(STATE, "5"))),
                plans(
                        "FUN-022",
                        costing("100", asked(STATE, "5").addClaim(claim("soil", "5")))
                                .addExpense(seeds),
                        costing("100", asked(STATE, "5").addClaim(claim("seeds", "5")))
                                .addExpense(seeds)),
                plans(
                        "FUN-011",
                        claimed(asked(DEPARTMENT, "40.01").addClaim(claim("seeds", "40.01"))),
                        claimed(asked(DEPARTMENT, "40").addClaim(claim("seeds", "40")))),
                plans(
                        "FUN-011",
                        claimed(asked(DEPARTMENT, "41").addClaim(claim("seeds", "41"))),
                        claimed(asked(DEPARTMENT, "41")
                                .status(SourceStatus.REFUSED)
                                .addClaim(claim("seeds", "41")))),
                plans(
                        "FUN-007",
                        costing("100", paid(STATE, "60"), paid(DEPARTMENT, "30"), paid(PRIVATE, "10.01")),
                        costing("100", paid(STATE, "60"), paid(DEPARTMENT, "30"), paid(PRIVATE, "10"))),
                plans(
                        "FUN-007",
                        plan(paid(STATE, "101")).addExpenses(seeds, lent),
                        plan(paid(STATE, "100")).addExpenses(seeds, lent)),
                plans("FUN-033", costing("100", paid(STATE, "99.99")), costing("100", paid(STATE, "100"))));
    }

    private static FinancingPlan.Builder claimed(FundingSource.Builder second) {
        return plan(asked(STATE, "60").addClaim(claim("seeds", "60")), second)
                .addExpense(expense("seeds", CostCategory.OTHER_DIRECT, "100"));
    }

    private static List<RuleExample<FinancingPlan>> statuses() {
        FundingSource.Builder over = granted(STATE, "101").requested(money("100"));
        return List.of(
                plans(
                        "FUN-032",
                        plan(source(STATE).status(SourceStatus.GRANTED)),
                        plan(source(STATE).status(SourceStatus.IDEA))),
                plans(
                        "FUN-032",
                        plan(asked(STATE, "100").status(SourceStatus.GRANTED)),
                        plan(asked(STATE, "100").status(SourceStatus.GRANTED).granted(money("90")))),
                plans(
                        "FUN-032",
                        plan(granted(STATE, "100").status(SourceStatus.REFUSED)),
                        plan(granted(STATE, "0").status(SourceStatus.REFUSED))),
                plans("FUN-032", plan(granted(STATE, "100").status(SourceStatus.REQUESTED)), plan(asked(STATE, "100"))),
                plans(
                        "FUN-032",
                        plan(granted(STATE, "100").paid(money("100.01"))),
                        plan(granted(STATE, "100").paid(money("100")))),
                plans("FUN-032", plan(over), plan(granted(STATE, "100").requested(money("100")))),
                plans(
                        "FUN-034",
                        plan(granted(STATE, "1").requestedOn(day("2026-03-02")).notifiedOn(day("2026-03-01"))),
                        plan(granted(STATE, "1").requestedOn(day("2026-03-01")).notifiedOn(day("2026-03-01")))),
                plans(
                        "FUN-034",
                        plan(paid(STATE, "1").notifiedOn(day("2026-03-02")).paidOn(day("2026-03-01"))),
                        plan(paid(STATE, "1").notifiedOn(day("2026-03-02")).paidOn(day("2026-03-02")))),
                plans(
                        "FUN-034",
                        plan(paid(STATE, "1").yearEnd(day("2025-12-31")).reportedOn(day("2025-12-30"))),
                        plan(paid(STATE, "1").yearEnd(day("2025-12-31")).reportedOn(day("2025-12-31")))),
                plans(
                        "FUN-031",
                        plan(asked(STATE, "1").scheme("UNHEARD-OF")),
                        plan(asked(STATE, "1").scheme("CONTRAT-DE-VILLE"))),
                plans(
                        "FUN-031",
                        plan(asked(STATE, "1").scheme("UNHEARD-OF")),
                        plan(asked(STATE, "1").scheme("UNHEARD-OF").status(SourceStatus.REFUSED))),
                plans(
                        "FUN-012",
                        costing("100", paid(CARRIER, "20"), asked(STATE, "80")),
                        costing("100", paid(CARRIER, "20"), paid(STATE, "80"))),
                plans(
                        "FUN-012",
                        costing("100", paid(CARRIER, "20"), asked(STATE, "80").status(SourceStatus.IDEA)),
                        costing("100", paid(CARRIER, "20"), asked(STATE, "80").status(SourceStatus.REFUSED))));
    }

    private static List<RuleExample<FinancingPlan>> collections() {
        return List.of(
                plans(
                        "FUN-017",
                        collection("4500", "1518.20", CollectionModel.KEEP_WHAT_YOU_RAISE),
                        collection("4500", "4500", CollectionModel.KEEP_WHAT_YOU_RAISE)),
                plans(
                        "FUN-017",
                        collection("0", "-0.01", CollectionModel.KEEP_WHAT_YOU_RAISE),
                        collection("0", "0", CollectionModel.KEEP_WHAT_YOU_RAISE)),
                plans(
                        "FUN-020",
                        collection("1000", "599.99", CollectionModel.ALL_OR_NOTHING),
                        collection("1000", "600", CollectionModel.ALL_OR_NOTHING)),
                plans("FUN-020", open("2026-11-21"), open("2026-11-22")));
    }

    private static FinancingPlan.Builder collection(String goal, String collected, CollectionModel model) {
        return plan(source(PRIVATE)
                .collection(Collection.builder()
                        .goal(money(goal))
                        .collected(money(collected))
                        .model(model)
                        .threshold(Rate.parse("0.6"))
                        .build()));
    }

    private static FinancingPlan.Builder open(String until) {
        return plan(source(PRIVATE)
                .collection(Collection.builder()
                        .goal(money("1000"))
                        .collected(money("999"))
                        .model(CollectionModel.ALL_OR_NOTHING)
                        .closes(day(until))
                        .build()));
    }

    private static List<RuleExample<FinancingPlan>> ownShares() {
        FinancingPlan.Builder fires = owned("9999.99", "40000.01");
        return List.of(
                plans("FUN-008", fires, owned("10000", "40000")),
                plans("FUN-008", fires, owned("9999.99", "40000.01").nature(ProjectNature.OPERATING)),
                plans("FUN-008", fires, owned("9999.99", "40000.01").ownShareWaived(true)),
                plans("FUN-008", fires, owned("9999.99", "40000.01").addTerritory("97411")),
                plans(
                        "FUN-008",
                        fires,
                        owned("9999.99", "40000.01")
                                .carrier(Carrier.builder()
                                        .name("CCAS")
                                        .kind(CarrierKind.CCAS)
                                        .build())),
                plans("FUN-008", owned("25000", "75000").leadAuthorityField(true), owned("25000", "75000")));
    }

    private static FinancingPlan.Builder owned(String own, String others) {
        return Plans.of(CarrierKind.MUNICIPALITY, paid(CARRIER, own), paid(DEPARTMENT, others))
                .nature(ProjectNature.INVESTMENT);
    }

    private static List<RuleExample<FinancingPlan>> flatRates() {
        Expense staff = expense("staff", CostCategory.STAFF, "64600");
        Expense services = expense("services", CostCategory.OTHER_DIRECT, "2900");
        Expense rooms = expense("rooms", CostCategory.INDIRECT, "100");
        return List.of(
                plans(
                        "FUN-018",
                        flat(FlatRateOption.OTHER_40_OF_STAFF, "25840.01", staff),
                        flat(FlatRateOption.OTHER_40_OF_STAFF, "25840", staff)),
                plans(
                        "FUN-018",
                        flat(FlatRateOption.OTHER_40_OF_STAFF, "25840", staff, services),
                        flat(FlatRateOption.INDIRECT_15_OF_STAFF, "9690", staff, services)),
                plans(
                        "FUN-018",
                        flat(FlatRateOption.INDIRECT_15_OF_STAFF, "9690", staff, rooms),
                        flat(FlatRateOption.INDIRECT_15_OF_STAFF, "9690", staff, rooms)
                                .flatRate(FlatRateClaim.builder()
                                        .option(FlatRateOption.INDIRECT_15_OF_STAFF)
                                        .declared(money("9690"))
                                        .expense("rooms")
                                        .build())),
                plans(
                        "FUN-018",
                        flat(FlatRateOption.OTHER_40_OF_STAFF, "25840", staff).period(DateRange.parse("2031")),
                        flat(FlatRateOption.OTHER_40_OF_STAFF, "25840", staff).period(DateRange.parse("2025"))));
    }

    private static FinancingPlan.Builder flat(FlatRateOption option, String declared, Expense... expenses) {
        return plan().addExpenses(expenses)
                .flatRate(FlatRateClaim.builder()
                        .option(option)
                        .declared(money(declared))
                        .build());
    }

    /** The examples of the schemes, as plans with one source or two. */
    private static List<RuleExample<FinancingPlan>> schemes() {
        List<RuleExample<FinancingPlan>> plans = new ArrayList<>();
        plans.add(plans(
                "FUN-023",
                costing("100.00 CHF", asked(DEPARTMENT, "10.00 CHF").scheme("CD31-ESS")),
                costing("100.00", asked(DEPARTMENT, "10.00").scheme("CD31-ESS"))));
        for (RuleExample<?> each : SchemeExamples.all()) {
            if (each.book() == SchemeRules.applications()
                    && each.fires() instanceof Application fires
                    && each.spares() instanceof Application spares) {
                ofScheme(each.code(), fires, spares).ifPresent(plans::add);
            }
        }
        return plans;
    }

    private static Optional<RuleExample<FinancingPlan>> ofScheme(String code, Application fires, Application spares) {
        if (fires.getScheme().equals(spares.getScheme())
                && fires.getScheme().getEligibleCosts().isEmpty()
                && fires.getOwn().isEmpty()) {
            RuleBook<FinancingPlan> book = PlanRules.of(
                    Schemes.of(List.of(fires.getScheme(), other("T"), other("U"), other("V"))),
                    LegalFigures.standard());
            return Optional.of(new RuleExample<>(code, book, asPlan(fires), asPlan(spares)));
        }
        return Optional.empty();
    }

    private static Scheme other(String id) {
        return Schemes.standard().all().get(0).toBuilder().id(id).build();
    }

    private static FinancingPlan asPlan(Application application) {
        FinancingPlan.Builder plan = plan(source(DEPARTMENT)
                        .scheme(application.getScheme().getId())
                        .requested(application.getRequested())
                        .requestedOn(application.getRequestedOn()))
                .cost(application.getEligibleCost())
                .inKind(application.getInKind())
                .nature(application.getNature())
                .period(application.getPeriod())
                .region(application.getRegion())
                .addAllTerritories(application.getTerritories());
        application
                .getCarrier()
                .ifPresent(kind -> plan.carrier(
                        Carrier.builder().name("porteur").kind(kind).build()));
        application
                .getOtherPublic()
                .ifPresent(
                        amount -> plan.addSource(source(STATE).requested(amount).build()));
        for (String each : application.getOtherSchemes()) {
            plan.addSource(source(STATE).scheme(each).build());
        }
        application
                .getPreviousRequest()
                .ifPresent(day -> plan.addHistory(PastGrant.builder()
                        .funder("department")
                        .scheme(application.getScheme().getId())
                        .requestedOn(day)
                        .build()));
        return plan.build();
    }
}
