package org.terreau.funding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeValues;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

class PlanProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final RuleBook<FinancingPlan> BOOK = PlanRules.standard();

    @Provide
    Arbitrary<FinancingPlan> usual() {
        return PlanValues.usualPlans();
    }

    @Provide
    Arbitrary<FinancingPlan> hostile() {
        return PlanValues.hostilePlans();
    }

    @Provide
    Arbitrary<Schemes> schemes() {
        return Combinators.combine(SchemeValues.hostile("A"), SchemeValues.hostile("B"), SchemeValues.hostile("C"))
                .as((a, b, c) -> Schemes.standard().with(a).with(b).with(c));
    }

    private static Set<String> codes(FinancingPlan plan) {
        Set<String> codes = new TreeSet<>();
        BOOK.check(plan, DAY).forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }

    @Property(tries = 500)
    void orderNeverMatters(@ForAll("usual") FinancingPlan plan, @ForAll Random random) {
        FinancingPlan shuffled = plan.toBuilder()
                .sources(shuffled(plan.getSources(), random))
                .expenses(shuffled(plan.getExpenses(), random))
                .history(shuffled(plan.getHistory(), random))
                .build();
        assertThat(codes(shuffled)).isEqualTo(codes(plan));
        assertThat(PlanPosition.of(shuffled).secured())
                .isEqualTo(PlanPosition.of(plan).secured());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** An expense in two, with what is claimed of it; and each claim in two claims of the same expense. */
    @Property(tries = 500)
    void splittingALineNeverChangesAVerdict(@ForAll("usual") FinancingPlan plan, @ForAll Random random) {
        FinancingPlan.Builder split = plan.toBuilder().expenses(List.of()).sources(List.of());
        for (Expense each : plan.getExpenses()) {
            Money part = part(each.getAmount(), random);
            boolean claimed = plan.getSources().stream()
                    .flatMap(source -> source.getClaims().stream())
                    .anyMatch(claim -> claim.getExpense().equals(each.getId()));
            split.addExpense(each.toBuilder().amount(part).build());
            split.addExpense(each.toBuilder()
                    .id(claimed ? each.getId() : each.getId() + "-rest")
                    .amount(each.getAmount().minus(part))
                    .build());
        }
        for (FundingSource each : plan.getSources()) {
            List<ExpenseClaim> claims = new ArrayList<>();
            for (ExpenseClaim claim : each.getClaims()) {
                Money part = part(claim.getAmount(), random);
                claims.add(claim.toBuilder().amount(part).build());
                claims.add(
                        claim.toBuilder().amount(claim.getAmount().minus(part)).build());
            }
            split.addSource(each.toBuilder().claims(claims).build());
        }
        assertThat(codes(split.build())).isEqualTo(codes(plan));
    }

    private static Money part(Money amount, Random random) {
        return Money.ofMinor((long) (amount.getMinorUnits() * random.nextDouble()));
    }

    @Property(tries = 500)
    void aPlanThatPassesStillPassesWithOneMoreEuroOfOwnMoney(@ForAll("usual") FinancingPlan plan) {
        FinancingPlan roomy = plan.toBuilder()
                .cost(Money.euros(1_000_000))
                .expenses(List.of())
                .flatRate(Optional.empty())
                .build();
        FinancingPlan repaired = without(roomy, BOOK.check(roomy, DAY));
        Assume.that(!BOOK.check(repaired, DAY).has(Severity.ERROR));
        FinancingPlan richer = repaired.toBuilder()
                .addSource(FundingSource.builder()
                        .funder("more")
                        .kind(FunderKind.CARRIER)
                        .status(SourceStatus.GRANTED)
                        .granted(Money.euros(1))
                        .build())
                .build();
        assertThat(BOOK.check(richer, DAY).has(Severity.ERROR)).isFalse();
    }

    /** The plan without the sources and the history that an error is found in. */
    private static FinancingPlan without(FinancingPlan plan, Findings findings) {
        Set<String> wrong = new TreeSet<>();
        findings.filter(each -> each.getSeverity() == Severity.ERROR).forEach(each -> wrong.add(each.getPointer()));
        List<FundingSource> sources = new ArrayList<>();
        for (int i = 0; i < plan.getSources().size(); i++) {
            String pointer = "/sources/" + i;
            if (wrong.stream().noneMatch(each -> each.startsWith(pointer))) {
                sources.add(plan.getSources().get(i));
            }
        }
        boolean history = wrong.stream().anyMatch(each -> each.startsWith("/history"));
        return plan.toBuilder()
                .sources(sources)
                .history(history ? List.of() : plan.getHistory())
                .build();
    }

    /** Through the rules on plans, at real amounts: over-financing included. */
    @Property(tries = 300)
    void theMaximumAnsweredIsGrantedInAPlanAndOneCentMoreIsNot(
            @ForAll @LongRange(min = 1, max = 20_000_000) long cost,
            @ForAll @LongRange(max = 10_000_000) long others,
            @ForAll @LongRange(max = 10_000_000) long own) {
        for (String id : List.of("CD31-ESS", "FDVA-28-PROJETS", "CD76-JARDINS-PARTAGES", "FSE-PLUS-YVELINES-2024")) {
            Scheme scheme = Schemes.standard().find(id).orElseThrow();
            Optional<Money> most = Entitlement.of(
                            Application.builder()
                                    .scheme(scheme)
                                    .cost(Money.ofMinor(cost))
                                    .otherPublic(Money.ofMinor(others))
                                    .own(Money.ofMinor(own))
                                    .build(),
                            DAY)
                    .getMost();
            long cents = most.orElseThrow().getMinorUnits();
            assertThat(isGranted(scheme, cost, others, own, cents) || cents == 0)
                    .isTrue();
            assertThat(isGranted(scheme, cost, others, own, cents + 1)).isFalse();
        }
    }

    private static boolean isGranted(Scheme scheme, long cost, long others, long own, long cents) {
        FinancingPlan plan = FinancingPlan.builder()
                .id("plan")
                .cost(Money.ofMinor(cost))
                .addSource(source(scheme.getFunderKind(), cents)
                        .scheme(scheme.getId())
                        .build())
                .addSource(source(FunderKind.STATE, others).build())
                .addSource(source(FunderKind.CARRIER, own).build())
                .build();
        return !BOOK.check(plan, DAY).has(Severity.ERROR);
    }

    private static FundingSource.Builder source(FunderKind kind, long cents) {
        return FundingSource.builder().funder("f").kind(kind).requested(Money.ofMinor(cents));
    }

    @Property(tries = 1000)
    void thePositionIsThatOfASlowSum(@ForAll("hostile") FinancingPlan plan) {
        PlanPosition position = PlanPosition.of(plan);
        Set<String> currencies = new TreeSet<>();
        plan.getCost().ifPresent(each -> currencies.add(each.getCurrency().getCurrencyCode()));
        plan.getExpenses()
                .forEach(each -> currencies.add(each.getAmount().getCurrency().getCurrencyCode()));
        plan.getSources().forEach(each -> {
            amount(each).ifPresent(amount -> currencies.add(amount.getCurrency().getCurrencyCode()));
            each.getPaid()
                    .ifPresent(amount -> currencies.add(amount.getCurrency().getCurrencyCode()));
        });
        Assume.that(currencies.size() <= 1);

        BigInteger granted =
                sum(plan, each -> each.getStatus() == SourceStatus.GRANTED || each.getStatus() == SourceStatus.PAID);
        BigInteger own = plan.getSources().stream()
                .filter(each -> each.getKind() == FunderKind.CARRIER)
                .map(PlanProperties::cents)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger hoped =
                sum(plan, each -> each.getStatus() == SourceStatus.REQUESTED || each.getStatus() == SourceStatus.IDEA);
        BigInteger cost = plan.getCost()
                .map(each -> BigInteger.valueOf(each.getMinorUnits()))
                .orElseGet(() -> plan.getExpenses().stream()
                        .filter(each -> each.getCategory() != CostCategory.IN_KIND)
                        .map(each -> BigInteger.valueOf(each.getAmount().getMinorUnits()))
                        .reduce(BigInteger.ZERO, BigInteger::add));
        assertIs(position.secured(), granted.add(own));
        assertIs(position.own(), own);
        assertIs(position.hopedFor(), hoped);
        assertIs(position.securedGap(), cost.subtract(granted).subtract(own));
        assertIs(position.openGap(), cost.subtract(granted).subtract(own).subtract(hoped));
    }

    /** A sum is right, or it is not told. */
    private static void assertIs(Optional<Money> found, BigInteger expected) {
        found.ifPresent(
                each -> assertThat(BigInteger.valueOf(each.getMinorUnits())).isEqualTo(expected));
    }

    private static BigInteger sum(FinancingPlan plan, Predicate<FundingSource> wanted) {
        return plan.getSources().stream()
                .filter(each -> each.getKind() != FunderKind.CARRIER)
                .filter(wanted)
                .map(PlanProperties::cents)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger cents(FundingSource source) {
        boolean none = source.isInKind() || source.getStatus() == SourceStatus.REFUSED;
        return amount(source)
                .filter(each -> !none)
                .map(each -> BigInteger.valueOf(each.getMinorUnits()))
                .orElse(BigInteger.ZERO);
    }

    private static Optional<Money> amount(FundingSource source) {
        if (source.getCollection().isPresent()) {
            return Optional.of(ResolvedPlan.received(source.getCollection().get()));
        }
        boolean decided = source.getStatus() == SourceStatus.GRANTED || source.getStatus() == SourceStatus.PAID;
        return decided ? source.getGranted().or(source::getPaid).or(source::getRequested) : source.getRequested();
    }

    @Property(tries = 2000)
    void whateverCanBeBuiltIsJudged(
            @ForAll("hostile") FinancingPlan plan, @ForAll("schemes") Schemes schemes, @ForAll("days") LocalDate day) {
        RuleBook<FinancingPlan> book = PlanRules.of(schemes, LegalFigures.standard());
        Findings findings = book.check(plan, day);
        assertThat(findings.text(Locale.FRENCH)).isNotNull();
        assertThat(findings.text(Locale.ENGLISH)).isNotNull();
        ResolvedPlan resolved = ResolvedPlan.of(plan, schemes, LegalFigures.standard());
        PlanPosition position = PlanPosition.of(resolved);
        position.securedRate().ifPresent(rate -> assertThat(rate.toPercent(1)).isNotNull());
        assertThat(DutiesCalendar.of(resolved, day).duties()).isNotNull();
        assertThat(DutiesCalendar.of(resolved, day).until(day)).isNotNull();
        resolved.applications().forEach(each -> Entitlement.of(each, day).getMost());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SchemeValues.hostileDays();
    }
}
