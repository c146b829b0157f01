package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.finding.Source;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Demand;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Measure;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.RegionCategory;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRate;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/** Schemes whose terms contradict nothing, and applications that keep to the terms of a scheme. */
final class SoundSchemes {

    static final LocalDate DAY = JudgedAssert.USUAL_DAY;
    private static final DateRange YEAR = DateRange.year(2026);

    /** For whom and when. */
    private record Conditions(
            List<CarrierKind> carriers, List<String> territories, Optional<DateRange> open, int yearsBetween) {}

    /** Amounts in euros. Whatever is drawn, the least grant can be reached by the rate of the cap. */
    private record Terms(
            int percent, Optional<Integer> least, Optional<Integer> highest, Optional<Integer> cap, int ownPercent) {}

    private SoundSchemes() {}

    static Arbitrary<Scheme> schemes() {
        Arbitrary<Terms> terms = Combinators.combine(
                        Arbitraries.integers().between(20, 80),
                        Arbitraries.integers().between(1, 500).optional(0.3),
                        Arbitraries.integers().between(1_000, 50_000).optional(0.5),
                        Arbitraries.integers().between(10_000, 200_000).optional(0.3),
                        Arbitraries.integers().between(0, 20))
                .as(Terms::new);
        Arbitrary<Conditions> conditions = Combinators.combine(
                        Arbitraries.of(CarrierKind.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of("31", "75", "QP", "59606")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.just(YEAR).optional(0.3),
                        Arbitraries.integers().between(0, 3))
                .as(Conditions::new);
        return Combinators.combine(Arbitraries.of(FunderKind.class), terms, conditions)
                .as(SoundSchemes::scheme);
    }

    private static Scheme scheme(FunderKind kind, Terms terms, Conditions conditions) {
        Scheme.Builder scheme = plain(terms.percent)
                .funderKind(kind)
                .minGrant(terms.least.map(Money::euros))
                .maxGrant(terms.highest.map(Money::euros))
                .maxEligibleCost(terms.cap.map(Money::euros))
                .carriers(conditions.carriers)
                .territories(conditions.territories)
                .open(conditions.open);
        if (conditions.yearsBetween > 0) {
            scheme.yearsBetweenRequests(conditions.yearsBetween);
        }
        if (terms.ownPercent > 0) {
            scheme.addDemand(ownShare(terms.ownPercent));
        }
        return scheme.build();
    }

    /** A scheme with a rate and no other term. */
    static Scheme.Builder plain(int percent) {
        return Scheme.builder()
                .id("scheme")
                .title("Jardins partagés")
                .funder("Département")
                .funderKind(FunderKind.DEPARTMENT)
                .source(Source.of("Règlement", "art. 1"))
                .addRate(SchemeRate.builder().rate(Rate.of(percent, 100)).build());
    }

    static Demand ownShare(int percent) {
        return Demand.builder()
                .id("own")
                .measure(Measure.OWN)
                .rateAtLeast(Rate.of(percent, 100))
                .french("Les fonds propres sont de {amount}, il en faut {least}.")
                .english("Own money is {amount}, {least} is needed.")
                .build();
    }

    /** What an application may choose within the terms of its scheme. */
    private record Choice(int cost, int own, int grant, int carrier, int place, int day) {}

    static Arbitrary<Application> applications(Scheme scheme) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 27))
                .as(Choice::new)
                .map(choice -> application(scheme, choice))
                .filter(each -> isSound(each));
    }

    private static boolean isSound(Application application) {
        return application.getRequested().orElse(Money.ZERO).signum() > 0
                && SoundPlans.isClean(
                        ApplicationAssert.terms(application.getScheme()).check(application, DAY));
    }

    private static Application application(Scheme scheme, Choice choice) {
        long least = scheme.getMinEligibleCost().map(Money::getMinorUnits).orElse(100_00L);
        long most = scheme.getMaxEligibleCost().map(Money::getMinorUnits).orElse(Long.MAX_VALUE / 1000);
        Money cost = Money.ofMinor(Math.min(most, Math.addExact(least, choice.cost * 100L)));
        List<CarrierKind> carriers = new ArrayList<>(scheme.getCarriers());
        scheme.getRates().forEach(each -> carriers.addAll(each.getCarriers()));
        carriers.removeIf(
                each -> !scheme.getCarriers().isEmpty() && !scheme.getCarriers().contains(each));
        Application.Builder application = Application.builder()
                .scheme(scheme)
                .cost(cost)
                .own(Money.ofMinor(cost.getMinorUnits() * choice.own / 100))
                .carrier(pick(carriers, List.of(CarrierKind.values()), choice.carrier))
                .nature(pick(scheme.getNatures(), List.of(ProjectNature.values()), choice.carrier))
                .region(pick(List.of(), List.of(RegionCategory.values()), choice.place))
                .addTerritory(pick(scheme.getTerritories(), List.of("31555"), choice.place))
                .requestedOn(within(scheme.getOpen().orElse(YEAR), choice.day))
                .period(scheme.getProjectPeriod().orElse(YEAR));
        scheme.getOnlyWith().stream().limit(1).forEach(application::addOtherScheme);
        Entitlement entitlement = Entitlement.of(application.build(), DAY);
        long grant = entitlement.getMost().orElse(cost).getMinorUnits();
        long floor = scheme.getMinGrant().map(Money::getMinorUnits).orElse(1L);
        return application
                .requested(Money.ofMinor(grant < floor ? 0 : floor + (grant - floor) * choice.grant / 100))
                .build();
    }

    private static <T> T pick(List<T> wanted, List<T> all, int pick) {
        List<T> some = wanted.isEmpty() ? all : wanted;
        return some.get(pick % some.size());
    }

    private static LocalDate within(DateRange range, int days) {
        LocalDate day = range.getFirst().plusDays(days);
        return day.isAfter(range.getLast()) ? range.getLast() : day;
    }
}
