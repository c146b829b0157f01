package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Demand;
import org.terreau.funding.scheme.Measure;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRate;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Schemes with one contradiction, and applications that break one term. */
final class BrokenSchemes {

    private static final Currency FRANCS = Currency.getInstance("CHF");
    private static final Money CENT = Money.ofMinor(1);
    private static final Money EURO = Money.euros(1);
    private static final LocalDate ASKED = LocalDate.of(2026, 2, 1);

    /** A project of some hundreds of euros, and a rate of the cost in percent. */
    private record Seed(int hundreds, int percent) {

        Money cost() {
            return Money.euros(100L * hundreds);
        }

        Money grant() {
            return Money.euros((long) percent * hundreds);
        }

        Scheme.Builder scheme() {
            return SoundSchemes.plain(percent);
        }
    }

    private interface Breach<T> {
        Broken<T> of(Seed seed);
    }

    private BrokenSchemes() {}

    private static <T> Arbitrary<Broken<T>> all(List<Breach<T>> breaches) {
        return Combinators.combine(
                        Arbitraries.of(breaches),
                        Arbitraries.integers().between(10, 2_000),
                        Arbitraries.integers().between(10, 90))
                .as((breach, hundreds, percent) -> breach.of(new Seed(hundreds, percent)));
    }

    static Arbitrary<Broken<Scheme>> schemes() {
        return all(List.of(
                seed -> terms(
                        "SCH-001",
                        seed,
                        to -> to.minGrant(seed.grant()).maxGrant(seed.grant()),
                        to -> to.minGrant(seed.grant().plus(CENT))),
                seed -> terms(
                        "SCH-002",
                        seed,
                        to -> to,
                        to -> to.rates(List.of(SchemeRate.builder()
                                .rate(Rate.of(seed.percent, 1))
                                .build()))),
                seed -> terms(
                        "SCH-003",
                        seed,
                        to -> to.maxEligibleCost(seed.cost()).minGrant(seed.grant()),
                        to -> to.minGrant(seed.grant().plus(CENT))),
                seed -> terms("SCH-005", seed, to -> to.addOnlyWith("other"), to -> to.addNotWith("other")),
                seed -> terms(
                        "SCH-006",
                        seed,
                        to -> to.maxGrant(seed.grant()),
                        to -> to.maxGrant(seed.grant().negated())),
                seed -> terms(
                        "SCH-006",
                        seed,
                        to -> to.maxGrant(seed.grant()),
                        to -> to.minEligibleCost(Money.ofMinor(100, FRANCS))),
                seed -> terms(
                        "SCH-007",
                        seed,
                        to -> to.addDemand(SoundSchemes.ownShare(seed.percent)),
                        to -> to.addDemand(SoundSchemes.ownShare(1))),
                seed -> terms(
                        "SCH-008",
                        seed,
                        to -> to.addDemand(SoundSchemes.ownShare(seed.percent)),
                        to -> to.addDemand(Demand.builder()
                                .id("nothing")
                                .measure(Measure.COST)
                                .french("Rien.")
                                .english("Nothing.")
                                .build()))));
    }

    private static Broken<Scheme> terms(
            String code, Seed seed, UnaryOperator<Scheme.Builder> sound, UnaryOperator<Scheme.Builder> edit) {
        return Broken.by(
                code,
                sound.apply(seed.scheme()).build(),
                scheme -> edit.apply(scheme.toBuilder()).build());
    }

    /** Two schemes each of which is given only with the other; the sound twins need one another in one direction. */
    static Arbitrary<Broken<Schemes>> schemeSets() {
        return all(List.of(seed -> {
            Scheme first = seed.scheme().id("first").addOnlyWith("second").build();
            Scheme second = seed.scheme().id("second").build();
            return Broken.by(
                    "SCH-004",
                    Schemes.of(List.of(first, second)),
                    schemes ->
                            schemes.with(second.toBuilder().addOnlyWith("first").build()));
        }));
    }

    static Arbitrary<Broken<Application>> applications() {
        List<Breach<Application>> all = new ArrayList<>(amounts());
        all.addAll(conditions());
        return all(all);
    }

    private static List<Breach<Application>> amounts() {
        return List.of(
                seed -> asking(
                        "FUN-003",
                        seed,
                        to -> to.maxGrant(seed.grant().minus(EURO)),
                        to -> to.requested(seed.grant().minus(EURO)),
                        to -> to.requested(seed.grant().minus(EURO).plus(CENT))),
                seed -> asking(
                        "FUN-004",
                        seed,
                        to -> to,
                        to -> to,
                        to -> to.requested(seed.grant().plus(CENT))),
                seed -> asking(
                        "FUN-010",
                        seed,
                        to -> to.funderKind(FunderKind.EUROPEAN_UNION),
                        to -> to,
                        to -> to.requested(seed.grant().plus(CENT))),
                seed -> asking(
                        "FUN-005",
                        seed,
                        to -> to.minGrant(seed.grant()),
                        to -> to,
                        to -> to.requested(seed.grant().minus(CENT))),
                seed -> asking(
                        "FUN-006",
                        seed,
                        to -> to.maxEligibleCost(seed.cost()),
                        to -> to,
                        to -> to.cost(seed.cost().plus(CENT))),
                seed -> asking(
                        "FUN-009",
                        seed,
                        to -> to.maxPublicRate(Rate.of(seed.percent, 100)),
                        to -> to,
                        to -> to.otherPublic(CENT)),
                seed -> asking(
                        "FUN-015",
                        seed,
                        to -> to.minEligibleCost(seed.cost()),
                        to -> to.requested(seed.grant().minus(EURO)),
                        to -> to.cost(seed.cost().minus(CENT))),
                seed -> asking(
                        "FUN-023",
                        seed,
                        to -> to.maxGrant(seed.grant()),
                        to -> to,
                        to -> to.requested(Money.ofMinor(100, FRANCS))),
                seed -> asking(
                        "scheme/own",
                        seed,
                        to -> to.addDemand(SoundSchemes.ownShare(10)),
                        to -> to.own(Money.euros(10L * seed.hundreds)),
                        to -> to.own(Money.euros(10L * seed.hundreds).minus(CENT))));
    }

    private static List<Breach<Application>> conditions() {
        return List.of(
                seed -> asking(
                        "FUN-014",
                        seed,
                        to -> to.yearsBetweenRequests(2),
                        to -> to.previousRequest(ASKED.minusYears(2)),
                        to -> to.previousRequest(ASKED.minusYears(2).plusDays(1))),
                seed -> asking(
                        "FUN-014", seed, to -> to.once(true), to -> to, to -> to.previousRequest(LocalDate.EPOCH)),
                seed -> asking(
                        "FUN-024",
                        seed,
                        to -> to.addCarrier(CarrierKind.ASSOCIATION),
                        to -> to,
                        to -> to.carrier(CarrierKind.COMPANY)),
                seed -> asking(
                        "FUN-025",
                        seed,
                        to -> to.addTerritory("31"),
                        to -> to.addTerritory("31555"),
                        to -> to.territories(List.of("59606"))),
                seed -> asking(
                        "FUN-026",
                        seed,
                        to -> to.open(DateRange.of(ASKED, ASKED)),
                        to -> to,
                        to -> to.requestedOn(ASKED.plusDays(1))),
                seed -> asking(
                        "FUN-026",
                        seed,
                        to -> to.projectPeriod(DateRange.year(2026)),
                        to -> to.period(DateRange.year(2026)),
                        to -> to.period(DateRange.parse("2026/2027-01-01"))),
                seed -> asking(
                        "FUN-027", seed, to -> to.addNotWith("other"), to -> to, to -> to.addOtherScheme("other")),
                seed -> asking(
                        "FUN-027",
                        seed,
                        to -> to.addOnlyWith("other"),
                        to -> to.addOtherScheme("other"),
                        to -> to.otherSchemes(List.of())),
                seed -> asking(
                        "FUN-028",
                        seed,
                        to -> to.addNature(ProjectNature.INVESTMENT),
                        to -> to.nature(ProjectNature.INVESTMENT),
                        to -> to.nature(ProjectNature.OPERATING)),
                seed -> asking(
                        "FUN-029",
                        seed,
                        to -> to.rates(List.of(SchemeRate.builder()
                                .rate(Rate.of(seed.percent, 100))
                                .addCarrier(CarrierKind.ASSOCIATION)
                                .build())),
                        to -> to,
                        to -> to.carrier(CarrierKind.COMPANY)));
    }

    /** An association that asks for as much as the rate allows; the scheme gets a term, the application meets it. */
    private static Broken<Application> asking(
            String code,
            Seed seed,
            UnaryOperator<Scheme.Builder> term,
            UnaryOperator<Application.Builder> sound,
            UnaryOperator<Application.Builder> edit) {
        Application.Builder application = Application.builder()
                .scheme(term.apply(seed.scheme()).build())
                .requested(seed.grant())
                .cost(seed.cost())
                .carrier(CarrierKind.ASSOCIATION)
                .requestedOn(ASKED);
        return Broken.by(
                code,
                sound.apply(application).build(),
                each -> edit.apply(Application.builder().from(each)).build());
    }
}
