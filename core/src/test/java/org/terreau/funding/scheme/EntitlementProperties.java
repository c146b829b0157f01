package org.terreau.funding.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** What a scheme allows, against every cent that can be asked, and against arithmetic of another kind. */
class EntitlementProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int ALL_CENTS = 1_000;

    @Provide
    Arbitrary<Application> small() {
        return SchemeValues.applications(SchemeValues.small());
    }

    @Provide
    Arbitrary<Application> demanding() {
        return SchemeValues.applications(Combinators.combine(
                        SchemeValues.small(), SchemeValues.demands().list().ofMaxSize(3))
                .as((scheme, demands) -> scheme.toBuilder().demands(demands).build()));
    }

    @Provide
    Arbitrary<Application> hostile() {
        Arbitrary<Optional<Money>> money = SchemeValues.hostileMoney().optional(0.5);
        return Combinators.combine(
                        SchemeValues.hostile("A"), money, money, money, money, money, money, SchemeValues.hostileDays())
                .as((scheme, requested, cost, eligible, inKind, others, own, day) -> Application.builder()
                        .scheme(scheme)
                        .requested(requested)
                        .cost(cost)
                        .eligibleCost(eligible)
                        .inKind(inKind)
                        .otherPublic(others)
                        .otherPrivate(inKind)
                        .own(own)
                        .requestedOn(day)
                        .previousRequest(day)
                        .addOtherScheme("B")
                        .build());
    }

    /** The slow oracle asks for every cent in turn. */
    @Property(tries = 150)
    void theMaximumIsTheLastCentThatIsGranted(@ForAll("demanding") Application application) {
        long oracle = -1;
        for (long cents = 0; cents <= ALL_CENTS; cents++) {
            if (isGranted(application, cents)) {
                oracle = cents;
            }
        }
        Optional<Money> most = Entitlement.of(application, DAY).getMost();

        Statistics.label("most")
                .collect(most.isEmpty() ? "no limit" : most.get().isZero() ? "nothing" : "some");
        if (oracle == ALL_CENTS) {
            assertThat(most).isEmpty();
        } else {
            assertThat(most).contains(Money.ofMinor(Math.max(0, oracle)));
        }
    }

    @Property(tries = 500)
    void theMaximumAnsweredIsGrantedAndOneCentMoreIsNot(@ForAll("demanding") Application application) {
        Optional<Money> most = Entitlement.of(application, DAY).getMost();
        if (most.isPresent()) {
            long cents = most.get().getMinorUnits();
            assertThat(isGranted(application, cents) || cents == 0).isTrue();
            assertThat(isGranted(application, cents + 1)).isFalse();
        }
    }

    private static boolean isGranted(Application application, long cents) {
        Application asked = Application.builder()
                .from(application)
                .requested(Money.ofMinor(cents))
                .build();
        return !SchemeRules.applications().check(asked, DAY).has(Severity.ERROR)
                && !SchemeRules.demands(asked.getScheme()).check(asked, DAY).has(Severity.ERROR)
                && !isOverFinanced(asked);
    }

    private static boolean isOverFinanced(Application application) {
        BigDecimal all = euros(application.getRequested())
                .add(euros(application.getOtherPublic()))
                .add(euros(application.getOtherPrivate()))
                .add(euros(application.getOwn()));
        return isCostKnown(application) && all.compareTo(cost(application)) > 0;
    }

    /** Of schemes without demands, by decimal arithmetic. */
    @Property(tries = 1000)
    void theMaximumIsTheLowestLimit(@ForAll("small") Application application) {
        Scheme scheme = application.getScheme();
        BigDecimal most = new BigDecimal(Long.MAX_VALUE);
        if (scheme.getMaxGrant().isPresent()) {
            most = most.min(euros(scheme.getMaxGrant()));
        }
        if (isCostKnown(application)) {
            BigDecimal others = euros(application.getOtherPublic());
            BigDecimal eligible = eligible(application);
            for (SchemeRate each : scheme.getRates()) {
                BigDecimal base = scheme.getMaxEligibleCost().isPresent()
                        ? eligible.min(euros(scheme.getMaxEligibleCost()))
                        : eligible;
                most = most.min(of(each.getRate(), base));
            }
            if (scheme.getMaxPublicRate().isPresent()) {
                BigDecimal whole =
                        cost(application).add(scheme.isVolunteeringCounted() ? inKind(application) : BigDecimal.ZERO);
                BigDecimal left = of(scheme.getMaxPublicRate().get(), whole).subtract(others);
                most = scheme.getFunderKind().isPublic() || left.signum() < 0 ? most.min(left) : most;
            }
            most = most.min(cost(application)
                    .subtract(others)
                    .subtract(euros(application.getOtherPrivate()))
                    .subtract(euros(application.getOwn())));
            boolean tooSmall = scheme.getMinEligibleCost().isPresent()
                    && eligible.compareTo(euros(scheme.getMinEligibleCost())) < 0;
            most = tooSmall ? BigDecimal.ZERO : most;
        }
        most = most.compareTo(euros(scheme.getMinGrant())) < 0 ? BigDecimal.ZERO : most.max(BigDecimal.ZERO);

        Entitlement entitlement = Entitlement.of(application, DAY);
        if (most.compareTo(new BigDecimal(Long.MAX_VALUE)) == 0) {
            assertThat(entitlement.getMost()).isEmpty();
        } else {
            assertThat(entitlement.getMost().orElseThrow().toBigDecimal()).isEqualByComparingTo(most);
        }
    }

    @Property(tries = 500)
    void noLimitIsUnderWhatIsGranted(@ForAll("demanding") Application application) {
        Entitlement entitlement = Entitlement.of(application, DAY);
        entitlement
                .getMost()
                .ifPresent(most -> assertThat(entitlement.getSteps())
                        .allSatisfy(step -> assertThat(step.amount()).isGreaterThanOrEqualTo(most)));
    }

    @Property(tries = 500)
    void aHigherCostNeverLowersTheGrant(
            @ForAll("small") Application application, @ForAll @LongRange(max = 500) long more) {
        Application whole = Application.builder()
                .from(application)
                .expenses(List.of())
                .eligibleCost(Optional.empty())
                .cost(Money.ofMinor(more))
                .build();
        Application higher =
                Application.builder().from(whole).cost(Money.ofMinor(more + 1)).build();
        Optional<Money> most = Entitlement.of(whole, DAY).getMost();
        Entitlement.of(higher, DAY)
                .getMost()
                .ifPresent(each -> assertThat(each).isGreaterThanOrEqualTo(most.orElseThrow()));
    }

    @Property(tries = 500)
    void theSmallestCostIsWithinTheRateAndOneCentLessIsNot(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long requested,
            @ForAll @LongRange(min = 1, max = 1000) long part) {
        Scheme.Builder scheme = Applications.scheme()
                .addRates(SchemeRate.builder().rate(Rate.of(part, 1000)).build());
        Application application = Applications.to(scheme).build();
        Money cost =
                Entitlement.smallestCost(application, Money.ofMinor(requested)).orElseThrow();
        assertThat(rateIsKept(application, requested, cost.getMinorUnits())).isTrue();
        assertThat(rateIsKept(application, requested, cost.getMinorUnits() - 1)).isFalse();
    }

    private static boolean rateIsKept(Application application, long requested, long cost) {
        Application asked = Application.builder()
                .from(application)
                .requested(Money.ofMinor(requested))
                .eligibleCost(Money.ofMinor(cost))
                .build();
        return SchemeRules.applications().check(asked, DAY).isEmpty();
    }

    @Property(tries = 3000)
    void whateverIsAskedOfWhateverSchemeIsJudged(@ForAll("hostile") Application application) {
        Findings findings = SchemeRules.applications()
                .plus(SchemeRules.demands(application.getScheme()))
                .check(application, DAY);
        findings.text(Locale.FRENCH);
        findings.text(Locale.ENGLISH);
        Entitlement entitlement = Entitlement.of(application, DAY);
        entitlement.getMost().ifPresent(most -> assertThat(most.isNegative()).isFalse());
        assertThat(entitlement.toString()).isNotEmpty();
        assertThat(entitlement.getSteps()).allMatch(step -> !step.amount().isNegative());
        Entitlement.smallestCost(application, application.getRequested().orElse(Money.ZERO));
    }

    @Provide
    Arbitrary<Schemes> circles() {
        return Combinators.combine(SchemeValues.hostile("A"), SchemeValues.hostile("B"), SchemeValues.hostile("C"))
                .as((a, b, c) -> Schemes.of(List.of(a, b, c)));
    }

    @Property(tries = 500)
    void schemesThatContradictThemselvesAreJudged(@ForAll("circles") Schemes schemes) {
        Findings findings = SchemeRules.schemes().check(schemes, DAY);
        assertThat(findings.text(Locale.FRENCH)).isNotNull();
        assertThat(findings.text(Locale.ENGLISH)).isNotNull();
        for (Scheme each : schemes.all()) {
            boolean stuck = findings.ofRule("SCH-004").stream()
                    .anyMatch(found -> found.getPointer().equals("/" + each.getId() + "/onlyWith"));
            assertThat(stuck)
                    .isEqualTo(!isReachable(each, schemes, schemes.all().size()));
        }
    }

    /** By trying all ways, as deep as there are schemes. */
    private static boolean isReachable(Scheme scheme, Schemes schemes, int depth) {
        return scheme.getOnlyWith().isEmpty()
                || (depth > 0
                        && scheme.getOnlyWith().stream()
                                .map(schemes::find)
                                .anyMatch(each -> each.isEmpty() || isReachable(each.get(), schemes, depth - 1)));
    }

    private static BigDecimal euros(Optional<Money> amount) {
        return amount.map(Money::toBigDecimal).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal of(Rate rate, BigDecimal base) {
        return base.multiply(BigDecimal.valueOf(rate.getNumerator()))
                .divide(BigDecimal.valueOf(rate.getDenominator()), 2, RoundingMode.FLOOR);
    }

    private static boolean isCostKnown(Application application) {
        return application.getCost().isPresent()
                || application.getEligibleCost().isPresent()
                || !application.getExpenses().isEmpty();
    }

    private static BigDecimal sum(Application application, Predicate<CostCategory> wanted) {
        return application.getExpenses().stream()
                .filter(each -> wanted.test(each.getCategory()))
                .map(each -> each.getAmount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal cost(Application application) {
        if (application.getCost().isPresent()) {
            return euros(application.getCost());
        }
        return application.getExpenses().isEmpty()
                ? euros(application.getEligibleCost())
                : sum(application, each -> each != CostCategory.IN_KIND);
    }

    private static BigDecimal inKind(Application application) {
        return application.getInKind().isPresent()
                ? euros(application.getInKind())
                : sum(application, each -> each == CostCategory.IN_KIND);
    }

    private static BigDecimal eligible(Application application) {
        if (application.getEligibleCost().isPresent()) {
            return euros(application.getEligibleCost());
        }
        List<CostCategory> wanted = application.getScheme().getEligibleCosts();
        return application.getExpenses().isEmpty() || wanted.isEmpty()
                ? cost(application)
                : sum(application, wanted::contains);
    }
}
