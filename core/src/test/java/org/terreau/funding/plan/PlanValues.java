package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.FlatRateOption;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.SchemeValues;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Generators of plans: such as people make, and hostile ones. */
final class PlanValues {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2023, 12, 31), LocalDate.of(2025, 3, 1), LocalDate.of(2026, 1, 15), LocalDate.of(2026, 11, 1));
    private static final List<String> SCHEMES =
            List.of("CD31-ESS", "FDVA-28-PROJETS", "CD76-JARDINS-PARTAGES", "FSE-PLUS", "UNHEARD-OF");

    private PlanValues() {}

    private static Arbitrary<Money> usual() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 5_000_000).map(Money::ofMinor),
                Arbitraries.of(0L, 1L, 2_300_000L, 2_300_001L, 15_300_001L, 30_000_001L)
                        .map(Money::ofMinor));
    }

    /** Plans with amounts, days and schemes that can be. */
    static Arbitrary<FinancingPlan> usualPlans() {
        return plans(
                usual(), Arbitraries.of(DAYS), Arbitraries.of(SCHEMES), Arbitraries.of(Rate.ONE, Rate.parse("0.6")));
    }

    /** Plans with whatever can be built. */
    static Arbitrary<FinancingPlan> hostilePlans() {
        return plans(
                SchemeValues.hostileMoney(),
                SchemeValues.hostileDays(),
                Arbitraries.of("A", "B", "C", "CD31-ESS", "FSE-PLUS", "UNHEARD-OF"),
                SchemeValues.hostileRates());
    }

    private static Arbitrary<FinancingPlan> plans(
            Arbitrary<Money> money, Arbitrary<LocalDate> days, Arbitrary<String> schemes, Arbitrary<Rate> rates) {
        Arbitrary<Expense> expense = Combinators.combine(
                        Arbitraries.of("e1", "e2", "e3"), Arbitraries.of(CostCategory.class), money)
                .as((id, category, amount) -> Expense.builder()
                        .id(id)
                        .category(category)
                        .amount(amount)
                        .build());
        Arbitrary<PastGrant> past = Combinators.combine(
                        funders(), schemes.optional(), money.optional(), days.optional(), days.optional(), flags())
                .as((kind, scheme, amount, asked, end, flag) -> PastGrant.builder()
                        .funder(name(kind))
                        .kind(kind)
                        .scheme(scheme)
                        .amount(amount)
                        .requestedOn(asked)
                        .grantedOn(asked)
                        .yearEnd(end)
                        .earmarked(flag)
                        .deMinimis(!flag)
                        .build());
        Arbitrary<FinancingPlan.Builder> first = Combinators.combine(
                        money.optional(),
                        expense.list().uniqueElements(Expense::getId).ofMaxSize(3),
                        sources(money, days, schemes, rates).list().ofMaxSize(5),
                        past.list().ofMaxSize(3),
                        Arbitraries.of(CarrierKind.class).optional(),
                        Arbitraries.of(ProjectNature.class).optional())
                .as((cost, expenses, sources, history, carrier, nature) -> FinancingPlan.builder()
                        .id("plan")
                        .cost(expenses.isEmpty() ? cost : Optional.empty())
                        .expenses(expenses)
                        .sources(sources)
                        .history(history)
                        .carrier(carrier.map(kind ->
                                Carrier.builder().name("porteur").kind(kind).build()))
                        .nature(nature));
        Arbitrary<Optional<FlatRateClaim>> flat = Combinators.combine(Arbitraries.of(FlatRateOption.class), money)
                .as((option, declared) -> FlatRateClaim.builder()
                        .option(option)
                        .declared(declared)
                        .build())
                .optional(0.2);
        return Combinators.combine(
                        first,
                        flat,
                        money.optional(0.3),
                        money.optional(0.3),
                        money.optional(0.3),
                        Arbitraries.of("2025", "2026", "0001/9999")
                                .map(DateRange::parse)
                                .optional(),
                        flags())
                .as((plan, claim, inKind, budget, subsidies, period, flag) -> plan.flatRate(claim)
                        .inKind(inKind)
                        .carrierBudget(budget)
                        .carrierSubsidies(subsidies)
                        .period(period)
                        .leadAuthorityField(flag)
                        .build());
    }

    private static Arbitrary<FundingSource> sources(
            Arbitrary<Money> money, Arbitrary<LocalDate> days, Arbitrary<String> schemes, Arbitrary<Rate> rates) {
        Arbitrary<Collection> collection = Combinators.combine(
                        money, money, Arbitraries.of(CollectionModel.class), rates.optional(), days.optional())
                .as((goal, collected, model, threshold, closes) -> Collection.builder()
                        .goal(goal)
                        .collected(collected)
                        .model(model)
                        .threshold(threshold)
                        .closes(closes)
                        .build());
        Arbitrary<ExpenseClaim> claim = Combinators.combine(Arbitraries.of("e1", "e2", "e3", "e4"), money)
                .as((id, amount) ->
                        ExpenseClaim.builder().expense(id).amount(amount).build());
        Arbitrary<FundingSource.Builder> amounts = Combinators.combine(
                        funders(),
                        Arbitraries.of(SourceStatus.class),
                        money.optional(0.8),
                        money.optional(0.5),
                        money.optional(0.3),
                        collection.optional(0.1),
                        claim.list().ofMaxSize(2),
                        schemes.optional(0.4))
                .as((kind, status, requested, granted, paid, from, claims, scheme) -> FundingSource.builder()
                        .funder(name(kind))
                        .kind(kind)
                        .status(status)
                        .requested(requested)
                        .granted(granted)
                        .paid(paid)
                        .collection(from)
                        .claims(claims)
                        .scheme(scheme));
        return Combinators.combine(
                        amounts,
                        days.optional(),
                        days.optional(),
                        days.optional(0.3),
                        days.optional(0.3),
                        days.optional(0.3),
                        flags(),
                        Arbitraries.of(true, false, false, false))
                .as((source, asked, notified, signed, end, done, flag, inKind) -> source.requestedOn(asked)
                        .notifiedOn(notified)
                        .signedOn(signed)
                        .paidOn(done)
                        .yearEnd(end)
                        .reportedOn(done)
                        .deMinimis(flag)
                        .inKind(inKind)
                        .build());
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<FunderKind> funders() {
        return Arbitraries.of(FunderKind.class);
    }

    private static String name(FunderKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
