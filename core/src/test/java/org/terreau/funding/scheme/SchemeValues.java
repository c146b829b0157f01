package org.terreau.funding.scheme;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.terreau.finding.Severity;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Generators of schemes and applications: small ones where every term matters, and hostile ones. */
public final class SchemeValues {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(1, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(9999, 12, 31),
            LocalDate.MAX);

    private SchemeValues() {}

    /** Amounts of a few cents, so that every cent can be tried. */
    private static Arbitrary<Optional<Money>> cents(int most) {
        return Arbitraries.longs().between(0, most).map(Money::ofMinor).optional(0.4);
    }

    private static Arbitrary<Rate> rates() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12), Arbitraries.longs().between(1, 12))
                .as((a, b) -> Rate.of(Math.min(a, b), Math.max(a, b)));
    }

    private static Arbitrary<Optional<Rate>> maybe(Arbitrary<Rate> rates) {
        return rates.optional(0.5);
    }

    static Arbitrary<Demand> demands() {
        Arbitrary<Demand.Builder> what = Combinators.combine(
                        Arbitraries.of(Measure.class),
                        Arbitraries.of(Measure.class),
                        Arbitraries.integers().between(0, 3))
                .as((measure, of, id) -> Applications.demand(measure).of(of).id("d" + id));
        return Combinators.combine(
                        what,
                        cents(300),
                        cents(300),
                        maybe(rates()),
                        maybe(rates()),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Severity.ERROR)),
                                Tuple.of(1, Arbitraries.just(Severity.WARNING))))
                .as((demand, least, most, low, high, severity) -> demand.atLeast(least)
                        .atMost(most)
                        .rateAtLeast(low)
                        .rateAtMost(high)
                        .severity(severity)
                        .build());
    }

    /** Schemes whose terms are all within a few euros. */
    static Arbitrary<Scheme> small() {
        Arbitrary<Scheme.Builder> amounts = Combinators.combine(
                        cents(100), cents(250), cents(250), cents(250), maybe(rates()))
                .as((least, most, minCost, maxCost, share) -> Applications.scheme()
                        .minGrant(least)
                        .maxGrant(most)
                        .minEligibleCost(minCost)
                        .maxEligibleCost(maxCost)
                        .maxPublicRate(share));
        return Combinators.combine(
                        amounts,
                        rates().list().ofMaxSize(1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CostCategory.class).list().ofMaxSize(2),
                        Arbitraries.of(FunderKind.DEPARTMENT, FunderKind.EUROPEAN_UNION, FunderKind.PRIVATE))
                .as((scheme, rates, counted, eligible, kind) -> scheme.rates(rates.stream()
                                .map(each -> SchemeRate.builder().rate(each).build())
                                .toList())
                        .volunteeringCounted(counted)
                        .eligibleCosts(eligible)
                        .funderKind(kind)
                        .build());
    }

    static Arbitrary<Application> applications(Arbitrary<Scheme> schemes) {
        Arbitrary<List<Expense>> expenses = Combinators.combine(
                        Arbitraries.of(CostCategory.class), Arbitraries.longs().between(0, 100))
                .as((category, amount) -> Expense.builder()
                        .id("e")
                        .category(category)
                        .amount(Money.ofMinor(amount))
                        .build())
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        schemes, expenses, cents(300), cents(300), cents(60), cents(100), cents(100), cents(100))
                .as((scheme, list, cost, eligible, inKind, others, gifts, own) -> Application.builder()
                        .scheme(scheme)
                        .expenses(list)
                        .cost(cost)
                        .eligibleCost(eligible)
                        .inKind(inKind)
                        .otherPublic(others)
                        .otherPrivate(gifts)
                        .own(own)
                        .build());
    }

    /** Amounts at and beyond every edge, in two currencies. */
    public static Arbitrary<Money> hostileMoney() {
        return Combinators.combine(
                        Arbitraries.of(
                                Long.MIN_VALUE,
                                Long.MIN_VALUE + 1,
                                Long.MIN_VALUE / 2,
                                -1L,
                                0L,
                                1L,
                                100L,
                                2_300_001L,
                                30_000_001L,
                                Long.MAX_VALUE / 2,
                                Long.MAX_VALUE - 1,
                                Long.MAX_VALUE),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just("EUR")), Tuple.of(1, Arbitraries.just("CHF"))))
                .as((units, code) -> Money.ofMinor(units, Currency.getInstance(code)));
    }

    public static Arbitrary<LocalDate> hostileDays() {
        return Arbitraries.of(DAYS);
    }

    public static Arbitrary<Rate> hostileRates() {
        return Arbitraries.of(
                Rate.ZERO,
                Rate.ONE,
                Rate.of(1, 3),
                Rate.of(-1, 2),
                Rate.of(40, 1),
                Rate.of(Long.MAX_VALUE, 1),
                Rate.of(Long.MIN_VALUE, 1),
                Rate.of(1, Long.MAX_VALUE),
                Rate.of(Long.MAX_VALUE, Long.MAX_VALUE - 1),
                Rate.of(Long.MAX_VALUE - 1, Long.MAX_VALUE));
    }

    /** Schemes that contradict themselves and each other in every way. */
    public static Arbitrary<Scheme> hostile(String id) {
        Arbitrary<Demand> demands = Combinators.combine(
                        Arbitraries.of(Measure.class),
                        Arbitraries.of(Measure.class),
                        hostileMoney().optional(),
                        hostileMoney().optional(),
                        hostileRates().optional(),
                        hostileRates().optional())
                .as((measure, of, least, most, low, high) -> Applications.demand(measure)
                        .of(of)
                        .atLeast(least)
                        .atMost(most)
                        .rateAtLeast(low)
                        .rateAtMost(high)
                        .french("{amount} {least} {most} {of} { {nothing}")
                        .build());
        Arbitrary<Scheme.Builder> amounts = Combinators.combine(
                        hostileMoney().optional(0.4),
                        hostileMoney().optional(0.4),
                        hostileMoney().optional(0.4),
                        hostileMoney().optional(0.4),
                        hostileRates().optional(0.5),
                        hostileRates().list().ofMaxSize(2),
                        demands.list().ofMaxSize(3))
                .as((least, most, minCost, maxCost, share, rates, asked) -> Applications.scheme(id)
                        .minGrant(least)
                        .maxGrant(most)
                        .minEligibleCost(minCost)
                        .maxEligibleCost(maxCost)
                        .maxPublicRate(share)
                        .demands(asked)
                        .rates(rates.stream()
                                .map(each -> SchemeRate.builder().rate(each).build())
                                .toList()));
        Arbitrary<List<String>> ids = Arbitraries.of("A", "B", "C").list().ofMaxSize(2);
        return Combinators.combine(
                        amounts,
                        ids,
                        ids,
                        Arbitraries.of(Integer.MIN_VALUE, -1, 0, 3, Integer.MAX_VALUE)
                                .optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(FunderKind.class),
                        Arbitraries.of("2026", "0001/9999")
                                .map(DateRange::parse)
                                .optional())
                .as((scheme, not, only, years, flag, kind, range) -> scheme.notWith(not)
                        .onlyWith(only)
                        .yearsBetweenRequests(years)
                        .once(flag)
                        .deMinimis(flag)
                        .volunteeringCounted(flag)
                        .funderKind(kind)
                        .open(range)
                        .projectPeriod(range)
                        .carriers(flag ? List.of(CarrierKind.OTHER) : List.of())
                        .build());
    }
}
