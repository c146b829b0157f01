package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.funding.plan.Collection;
import org.terreau.funding.plan.CollectionModel;
import org.terreau.funding.plan.ExpenseClaim;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FlatRateClaim;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PastGrant;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.money.Money;

/** Each rule on plans with a sound plan and the edit that breaks it. */
final class BrokenPlans {

    private static final Currency FRANCS = Currency.getInstance("CHF");
    private static final Money CENT = Money.ofMinor(1);
    private static final int YEAR = 2026;
    private static final LocalDate NOTIFIED = LocalDate.of(YEAR, 1, 15);
    private static final LocalDate LAST_YEAR_END = LocalDate.of(YEAR - 1, 12, 31);
    private static final Money DE_MINIMIS = Money.euros(300_000);
    private static final Carrier ASSOCIATION =
            Carrier.builder().name("Association").kind(CarrierKind.ASSOCIATION).build();
    private static final Carrier MUNICIPALITY =
            Carrier.builder().name("Commune").kind(CarrierKind.MUNICIPALITY).build();

    private interface Breach {
        Broken<FinancingPlan> of(Money cost);
    }

    private BrokenPlans() {}

    static Arbitrary<Broken<FinancingPlan>> plans() {
        List<Breach> all = new ArrayList<>(sums());
        all.addAll(statuses());
        all.addAll(law());
        return Combinators.combine(Arbitraries.of(all), Arbitraries.integers().between(1, 2_000))
                .as((breach, hundreds) -> breach.of(Money.euros(100L * hundreds)));
    }

    private static List<Breach> sums() {
        return List.of(
                cost -> onGrant("FUN-035", cost, source -> source.granted(Money.ofMinor(100, FRANCS))),
                cost -> on("FUN-030", granted(cost), plan -> plan.inKind(CENT.negated())),
                cost -> on("FUN-021", itemised(cost), plan -> plan.expenses(List.of(expense(cost.plus(CENT))))),
                cost -> onGrant("FUN-022", cost, source -> source.addClaim(claim("nothing", CENT))),
                cost -> onGrant(
                        "FUN-011", cost, source -> source.claims(List.of(claim("works", cost), claim("works", CENT)))),
                cost -> onGrant("FUN-007", cost, source -> source.granted(cost.plus(CENT))),
                cost -> onGrant("FUN-033", cost, source -> source.granted(cost.minus(CENT))));
    }

    private static List<Breach> statuses() {
        return List.of(
                cost -> onGrant("FUN-032", cost, source -> source.paid(cost.plus(CENT))),
                cost -> onGrant("FUN-034", cost, source -> source.requestedOn(NOTIFIED.plusDays(1))),
                cost -> onGrant("FUN-031", cost, source -> source.scheme("nobody-knows")),
                cost -> onGrant(
                        "FUN-012",
                        cost,
                        source -> source.status(SourceStatus.REQUESTED)
                                .requested(cost)
                                .granted(Optional.empty())),
                cost -> onSource(
                        "FUN-020",
                        collecting(cost, CollectionModel.ALL_OR_NOTHING),
                        source -> source.collection(collection(CollectionModel.ALL_OR_NOTHING, cost.plus(CENT), cost))),
                cost -> onSource(
                        "FUN-017",
                        collecting(cost, CollectionModel.KEEP_WHAT_YOU_RAISE),
                        source -> source.collection(
                                collection(CollectionModel.KEEP_WHAT_YOU_RAISE, cost.plus(CENT), cost))));
    }

    private static List<Breach> law() {
        return List.of(
                cost -> onSource("FUN-008", municipal(cost), source -> source.kind(FunderKind.DEPARTMENT)),
                cost -> on("FUN-018", flat(cost), plan -> plan.flatRate(flatRate(cost.plus(CENT)))),
                cost -> on(
                        "PUB-006",
                        past(cost, deMinimis(cost, Money.ZERO)),
                        plan -> plan.history(List.of(deMinimis(cost, CENT)))),
                cost -> onSource("PUB-007", paid(cost), source -> source.paidOn(NOTIFIED.plusDays(61))),
                cost -> on(
                        "PUB-008",
                        past(cost, reported("departement", LAST_YEAR_END)),
                        plan -> plan.history(List.of(owed("departement").build()))),
                cost -> on(
                        "PUB-002",
                        past(cost, reported("region", LocalDate.of(YEAR, 6, 30))),
                        plan -> plan.history(List.of(reported("region", LocalDate.of(YEAR, 7, 1))))));
    }

    private static Broken<FinancingPlan> on(
            String code, FinancingPlan.Builder sound, UnaryOperator<FinancingPlan.Builder> edit) {
        return Broken.by(
                code, sound.build(), plan -> edit.apply(plan.toBuilder()).build());
    }

    /** Edits the first source. */
    private static Broken<FinancingPlan> onSource(
            String code, FinancingPlan.Builder sound, UnaryOperator<FundingSource.Builder> edit) {
        return Broken.by(code, sound.build(), plan -> {
            List<FundingSource> sources = new ArrayList<>(plan.getSources());
            sources.set(0, edit.apply(sources.get(0).toBuilder()).build());
            return plan.toBuilder().sources(sources).build();
        });
    }

    private static Broken<FinancingPlan> onGrant(String code, Money cost, UnaryOperator<FundingSource.Builder> edit) {
        return onSource(code, itemised(cost), edit);
    }

    private static FinancingPlan.Builder plan(Money cost) {
        return SoundPlans.plan(YEAR).carrier(ASSOCIATION).cost(cost);
    }

    private static FundingSource.Builder grant(Money amount) {
        return SoundPlans.source("departement", FunderKind.DEPARTMENT, SourceStatus.GRANTED, amount)
                .notifiedOn(NOTIFIED);
    }

    private static FinancingPlan.Builder granted(Money cost) {
        return plan(cost).addSource(grant(cost).build());
    }

    private static FinancingPlan.Builder itemised(Money cost) {
        return granted(cost).addExpense(expense(cost));
    }

    private static Expense expense(Money amount) {
        return Expense.builder().id("works").amount(amount).build();
    }

    private static ExpenseClaim claim(String expense, Money amount) {
        return ExpenseClaim.builder().expense(expense).amount(amount).build();
    }

    /** States no cost: a collection that fails pays nothing, and would leave the cost uncovered. */
    private static FinancingPlan.Builder collecting(Money amount, CollectionModel model) {
        return SoundPlans.plan(YEAR)
                .addSource(FundingSource.builder()
                        .funder("donors")
                        .kind(FunderKind.PRIVATE)
                        .status(SourceStatus.GRANTED)
                        .collection(collection(model, amount, amount))
                        .build());
    }

    private static Collection collection(CollectionModel model, Money goal, Money collected) {
        return Collection.builder().model(model).goal(goal).collected(collected).build();
    }

    /** A commune pays 19 % itself: enough beside 60 % of public money, too little beside 81 %. */
    private static FinancingPlan.Builder municipal(Money cost) {
        long percent = cost.getMinorUnits() / 100;
        return plan(cost)
                .carrier(MUNICIPALITY)
                .nature(ProjectNature.INVESTMENT)
                .addSource(part("foundation", FunderKind.PRIVATE, 21 * percent))
                .addSource(part("state", FunderKind.STATE, 60 * percent))
                .addSource(part("own", FunderKind.CARRIER, 19 * percent));
    }

    private static FundingSource part(String funder, FunderKind kind, long cents) {
        return SoundPlans.source(funder, kind, SourceStatus.GRANTED, Money.ofMinor(cents))
                .build();
    }

    /** Staff costs, and 15 % of them for indirect costs. */
    private static FinancingPlan.Builder flat(Money flat) {
        Money staff = Money.ofMinor(flat.getMinorUnits() / 3 * 20);
        Money rate = Money.ofMinor(flat.getMinorUnits() / 3 * 3);
        return plan(staff.plus(rate))
                .addExpense(Expense.builder()
                        .id("staff")
                        .category(CostCategory.STAFF)
                        .amount(staff)
                        .build())
                .addExpense(Expense.builder()
                        .id("flat")
                        .category(CostCategory.INDIRECT)
                        .amount(rate)
                        .build())
                .flatRate(flatRate(rate))
                .addSource(grant(staff.plus(rate)).build());
    }

    private static FlatRateClaim flatRate(Money declared) {
        return FlatRateClaim.builder()
                .option(FlatRateOption.INDIRECT_15_OF_STAFF)
                .expense("flat")
                .declared(declared)
                .build();
    }

    /** Money of the département, asked after the end of last year, beside something from before. */
    private static FinancingPlan.Builder past(Money cost, PastGrant history) {
        return plan(cost)
                .addSource(grant(cost)
                        .requestedOn(LAST_YEAR_END.plusDays(1))
                        .deMinimis(history.isDeMinimis())
                        .build())
                .addHistory(history);
    }

    private static PastGrant deMinimis(Money cost, Money over) {
        return PastGrant.builder()
                .funder("region")
                .grantedOn(LAST_YEAR_END)
                .amount(DE_MINIMIS.minus(cost).plus(over))
                .deMinimis(true)
                .build();
    }

    private static FinancingPlan.Builder paid(Money cost) {
        return plan(cost)
                .addSource(SoundPlans.source("state", FunderKind.STATE, SourceStatus.PAID, cost)
                        .notifiedOn(NOTIFIED)
                        .paidOn(NOTIFIED.plusDays(60))
                        .build());
    }

    private static PastGrant.Builder owed(String funder) {
        return PastGrant.builder()
                .funder(funder)
                .kind(FunderKind.DEPARTMENT)
                .yearEnd(LAST_YEAR_END)
                .earmarked(true);
    }

    private static PastGrant reported(String funder, LocalDate day) {
        return owed(funder).reportedOn(day).build();
    }
}
