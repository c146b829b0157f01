package org.terreau.funding.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Findings;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** An application that is passed over at a look breaks no term. */
class ApplicationGlanceProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Provide
    Arbitrary<Application> small() {
        return Combinators.combine(
                        SchemeValues.applications(SchemeValues.small()),
                        Arbitraries.longs().between(-5, 300).map(Money::ofMinor).optional(0.9))
                .as((application, requested) ->
                        application.toBuilder().requested(requested).build());
    }

    /** One or two terms at a time, so that each of them is often the only one that breaks. */
    @Provide
    Arbitrary<Application> conditions() {
        Arbitrary<Scheme.Builder> who = Combinators.combine(
                        Arbitraries.of(CarrierKind.ASSOCIATION, CarrierKind.CCAS)
                                .list()
                                .ofMaxSize(1),
                        Arbitraries.of(ProjectNature.class).list().ofMaxSize(1),
                        Arbitraries.of("31", "59").list().ofMaxSize(1),
                        Arbitraries.of("A", "B").list().ofMaxSize(1),
                        Arbitraries.of("A", "B").list().ofMaxSize(1))
                .as((carriers, natures, places, not, only) -> Applications.scheme()
                        .carriers(carriers)
                        .natures(natures)
                        .territories(places)
                        .notWith(not)
                        .onlyWith(only));
        Arbitrary<Scheme> schemes = Combinators.combine(
                        who,
                        Arbitraries.of("2026", "2025").map(DateRange::parse).optional(0.3),
                        Arbitraries.of("2026", "2025").map(DateRange::parse).optional(0.3),
                        Arbitraries.of(-1, 0, 1, 2).optional(0.4),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
                        Arbitraries.of(CarrierKind.ASSOCIATION, CarrierKind.CCAS)
                                .map(kind -> SchemeRate.builder()
                                        .rate(Rate.of(1, 2))
                                        .addCarrier(kind)
                                        .build())
                                .list()
                                .ofMaxSize(1))
                .as((scheme, open, period, years, once, rates) -> scheme.open(open)
                        .projectPeriod(period)
                        .yearsBetweenRequests(years)
                        .once(once)
                        .rates(rates)
                        .build());
        return Combinators.combine(
                        schemes,
                        Arbitraries.of(CarrierKind.ASSOCIATION, CarrierKind.CCAS)
                                .optional(0.7),
                        Arbitraries.of(ProjectNature.class).optional(0.7),
                        Arbitraries.of("31555", "59606").list().ofMaxSize(1),
                        Arbitraries.of("A", "B").list().ofMaxSize(2),
                        Arbitraries.of(DAYS).optional(0.7),
                        Arbitraries.of(DAYS).optional(0.3),
                        Arbitraries.of("2026-03/2026-06", "2025")
                                .map(DateRange::parse)
                                .optional(0.6))
                .as((scheme, carrier, nature, places, others, day, previous, period) -> Application.builder()
                        .scheme(scheme)
                        .carrier(carrier)
                        .nature(nature)
                        .territories(places)
                        .otherSchemes(others)
                        .requestedOn(day)
                        .previousRequest(previous)
                        .period(period)
                        .build());
    }

    @Provide
    Arbitrary<Application> hostile() {
        Arbitrary<Optional<Money>> money = SchemeValues.hostileMoney().optional(0.5);
        Arbitrary<List<Expense>> expenses = Combinators.combine(
                        Arbitraries.of(CostCategory.class), SchemeValues.hostileMoney())
                .as((category, amount) -> Expense.builder()
                        .id("e")
                        .category(category)
                        .amount(amount)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        schemes(),
                        money,
                        money,
                        money,
                        money,
                        money,
                        SchemeValues.hostileDays().optional(),
                        expenses)
                .as((scheme, requested, cost, eligible, inKind, others, day, list) -> Application.builder()
                        .scheme(scheme)
                        .requested(requested)
                        .cost(cost)
                        .eligibleCost(eligible)
                        .inKind(inKind)
                        .otherPublic(others)
                        .requestedOn(day)
                        .previousRequest(day)
                        .expenses(list)
                        .build());
    }

    /** Hostile schemes, and such with one hostile term on amounts alone. */
    private static Arbitrary<Scheme> schemes() {
        Arbitrary<Scheme> one = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        SchemeValues.hostileMoney(),
                        SchemeValues.hostileRates(),
                        Arbitraries.of(FunderKind.class),
                        Arbitraries.of(true, false))
                .as((term, amount, rate, kind, counted) -> term(term, amount, rate)
                        .funderKind(kind)
                        .volunteeringCounted(counted)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(1, SchemeValues.hostile("S")), Tuple.of(4, one));
    }

    private static Scheme.Builder term(int term, Money amount, Rate rate) {
        Scheme.Builder scheme = Applications.scheme();
        return switch (term) {
            case 0 -> scheme.minGrant(amount);
            case 1 -> scheme.maxGrant(amount);
            case 2 -> scheme.minEligibleCost(amount);
            case 3 -> scheme.maxEligibleCost(amount);
            case 4 -> scheme.maxPublicRate(rate);
            default -> scheme.addRate(SchemeRate.builder().rate(rate).build());
        };
    }

    @Property(tries = 2000)
    void whatIsPassedOverBreaksNoTerm(@ForAll("small") Application application) {
        assertNothingIsMissed(application);
    }

    @Property(tries = 2000)
    void whatIsPassedOverBreaksNoCondition(@ForAll("conditions") Application application) {
        assertNothingIsMissed(application);
    }

    @Property(tries = 3000)
    void whatIsPassedOverBreaksNoTermOfAHostileScheme(@ForAll("hostile") Application application) {
        assertNothingIsMissed(application);
    }

    private static void assertNothingIsMissed(Application application) {
        Findings every = SchemeRules.TERM_BY_TERM.check(application, DAY);
        Statistics.label("terms broken").collect(Math.min(every.asList().size(), 3));
        assertThat(SchemeRules.applications().check(application, DAY)).isEqualTo(every);
    }
}
