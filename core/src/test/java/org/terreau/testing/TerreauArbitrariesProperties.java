package org.terreau.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.TooManyFilterMissesException;
import net.jqwik.api.domains.Domain;
import org.terreau.finding.Constraints;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.FundingRules;
import org.terreau.funding.RoundingPolicy;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** That the generators make what they promise: clean things, and things in which one rule fires and no other. */
@Domain(TerreauDomain.class)
class TerreauArbitrariesProperties {

    /** What the ceiling leaves is no fault. */
    private static final String DE_MINIMIS_LEFT = "PUB-013";

    private static final int MANY = 2_000;
    private static final LocalDate DAY = JudgedAssert.USUAL_DAY;

    private static Findings check(Budget budget) {
        return FundingRules.budgets().check(budget, DAY);
    }

    private static Findings check(FinancingPlan plan) {
        return PlanRules.standard()
                .check(plan, plan.getPeriod().map(DateRange::getFirst).orElse(DAY));
    }

    private static Findings check(Schemes schemes) {
        return SchemeRules.schemes().check(schemes, DAY);
    }

    private static Findings check(Application application) {
        return ApplicationAssert.terms(application.getScheme()).check(application, DAY);
    }

    private static Findings faults(Findings findings) {
        return findings.filter(each -> each.getSeverity() != Severity.OBLIGATION
                && !each.getRule().getCode().equals(DE_MINIMIS_LEFT));
    }

    private static Set<String> codes(Findings findings) {
        Set<String> codes = new TreeSet<>();
        for (Finding each : findings) {
            codes.add(each.getRule().getCode());
        }
        return codes;
    }

    private static Set<String> codes(RuleBook<?> book) {
        return book.rules().stream().map(Rule::getCode).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> List<T> many(Arbitrary<T> arbitrary) {
        return arbitrary.generator(1_000).stream(new Random(42))
                .limit(MANY)
                .map(Shrinkable::value)
                .toList();
    }

    // what is sound

    @Property
    void nothingIsFoundInBudgets(@ForAll Budget budget) {
        assertThat(check(budget)).isEmpty();
        assertThat(Constraints.of(Budget.class).check(budget, DAY)).isEmpty();
        assertThat(BudgetBalance.of(budget).orElseThrow().isBalanced()).isTrue();
    }

    @Property
    void plansHaveNoFaultAndAreSecured(@ForAll FinancingPlan plan) {
        assertThat(faults(check(plan))).isEmpty();
        assertThat(Constraints.of(FinancingPlan.class).check(plan, DAY)).isEmpty();
        TerreauAssertions.assertThat(plan).isSecured().fundsNothingTwice();
    }

    @Example
    void openPlansLackNothingButDecisions() {
        for (FinancingPlan plan : many(TerreauArbitraries.openPlans())) {
            assertThat(codes(faults(check(plan)))).isSubsetOf("FUN-012").isNotEmpty();
            TerreauAssertions.assertThat(plan).isCovered();
        }
    }

    @Property
    void schemesContradictNothing(@ForAll Scheme scheme) {
        assertThat(check(Schemes.of(List.of(scheme)))).isEmpty();
        assertThat(Constraints.of(Scheme.class).check(scheme, DAY)).isEmpty();
    }

    @Property
    void applicationsKeepToTheirScheme(@ForAll Application application) {
        assertThat(check(application)).isEmpty();
        assertThat(application.getRequested().orElseThrow().signum()).isPositive();
    }

    @Property
    void amountsAreAmounts(@ForAll Money amount) {
        assertThat(amount.signum()).isPositive();
    }

    @Example
    void thePublishedSchemesHaveApplicationsAndPlans() {
        for (Scheme scheme : Schemes.standard().all()) {
            for (Application each : TerreauArbitraries.applications(scheme)
                    .sampleStream()
                    .limit(20)
                    .toList()) {
                TerreauAssertions.assertThat(each).passes();
            }
            for (FinancingPlan each :
                    TerreauArbitraries.plansFor(scheme).sampleStream().limit(20).toList()) {
                TerreauAssertions.assertThat(each).passes().keepsTo(scheme).isCovered();
            }
        }
    }

    @Example
    void aSchemeThatNobodyMeetsIsSaid() {
        Scheme closed = SoundSchemes.plain(50)
                .minGrant(Money.euros(2))
                .maxGrant(Money.euros(1))
                .build();
        assertThatExceptionOfType(TooManyFilterMissesException.class)
                .isThrownBy(() -> TerreauArbitraries.applications(closed).sample());
    }

    // what is broken

    @Property(tries = MANY)
    void brokenBudgetsBreakOneLaw(@ForAll Broken<Budget> broken) {
        Set<String> allowed = new TreeSet<>(codes(check(broken.sound())));
        assertThat(allowed).isSubsetOf(broken.code().equals("BUD-018") ? Set.of("BUD-017") : Set.of());
        allowed.add(broken.code());
        Set<String> found = codes(check(broken.value()));
        assertThat(found).contains(broken.code());
        if (broken.code().equals("BUD-019")) {
            allowed.add("BUD-004");
        }
        assertThat(found).isSubsetOf(allowed);
    }

    @Property(tries = MANY)
    void brokenPlansBreakOneLaw(@ForAll Broken<FinancingPlan> broken) {
        assertThat(codes(faults(check(broken.sound())))).isEmpty();
        Set<String> found = codes(faults(check(broken.value())));
        assertThat(found).contains(broken.code());
        found.remove(broken.code());
        assertThat(found).isSubsetOf(broken.code().equals("FUN-035") ? Set.of("FUN-023") : Set.of());
    }

    @Property(tries = MANY)
    void brokenSchemesBreakOneLaw(@ForAll Broken<Scheme> broken) {
        assertThat(check(Schemes.of(List.of(broken.sound())))).isEmpty();
        assertThat(codes(check(Schemes.of(List.of(broken.value()))))).containsExactly(broken.code());
    }

    @Property
    void brokenSchemeSetsBreakOneLaw(@ForAll Broken<Schemes> broken) {
        assertThat(check(broken.sound())).isEmpty();
        assertThat(codes(check(broken.value()))).containsExactly(broken.code());
    }

    @Property(tries = MANY)
    void brokenApplicationsBreakOneTerm(@ForAll Broken<Application> broken) {
        assertThat(check(broken.sound())).isEmpty();
        assertThat(codes(check(broken.value()))).containsExactly(broken.code());
    }

    /** Whoever adds a rule is told here to add the edit that breaks it. */
    @Example
    void everyRuleThatDataCanBreakIsBroken() {
        assertThat(made(TerreauArbitraries.brokenBudgets())).isEqualTo(codes(FundingRules.budgets()));

        Set<String> schemes = made(TerreauArbitraries.brokenSchemes());
        schemes.addAll(made(TerreauArbitraries.brokenSchemeSets()));
        assertThat(schemes).isEqualTo(codes(SchemeRules.schemes()));

        Set<String> applications = codes(SchemeRules.applications());
        Set<String> terms = made(TerreauArbitraries.brokenApplications());
        assertThat(terms)
                .containsAll(applications)
                .hasSize(applications.size() + 1)
                .contains("scheme/own");

        Set<String> ofPlans = PlanRules.of(Schemes.none(), LegalFigures.standard()).rules().stream()
                .filter(each -> each.getSeverity() != Severity.OBLIGATION)
                .map(Rule::getCode)
                .filter(each -> !each.equals(DE_MINIMIS_LEFT))
                .filter(each -> !applications.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made(TerreauArbitraries.brokenPlans())).isEqualTo(ofPlans);
    }

    private static <T> Set<String> made(Arbitrary<Broken<T>> arbitrary) {
        return many(arbitrary).stream().map(Broken::code).collect(Collectors.toCollection(TreeSet::new));
    }

    // how varied, and how small

    @Example
    void budgetsAreVaried() {
        List<Budget> many = many(TerreauArbitraries.budgets());
        assertThat(distinct(many, Budget::getForm)).hasSize(3);
        assertThat(distinct(many, Budget::getRounding)).hasSize(RoundingPolicy.values().length);
        assertThat(distinct(many, Budget::isDetailed)).hasSize(2);
        assertThat(distinct(many, each -> each.getDeclaredTotals().isPresent())).hasSize(2);
        assertThat(distinct(many, each -> each.getFunderTable().isPresent())).hasSize(2);
        assertThat(distinct(many, each -> each.getExpenses().size())).hasSizeGreaterThan(4);
    }

    @Example
    void plansAreVaried() {
        List<FinancingPlan> many = many(TerreauArbitraries.plans());
        assertThat(distinct(many, each -> each.getExpenses().size())).hasSize(5);
        assertThat(distinct(many, each -> each.getSources().size())).hasSizeGreaterThan(4);
        assertThat(distinct(many, each -> each.getSources().get(0).getClaims().isEmpty()))
                .hasSize(2);
        assertThat(distinct(many, each -> codes(check(each)).isEmpty()))
                .as("duties")
                .hasSize(2);
        assertThat(many.stream().flatMap(each -> each.getSources().stream()).map(FundingSource::getStatus))
                .containsOnly(SourceStatus.GRANTED, SourceStatus.PAID);
    }

    private static <T> Set<Object> distinct(List<T> many, Function<T, Object> property) {
        return many.stream().map(property).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Example
    void budgetsShrinkToAFewLines() {
        Budget least = shrunk(
                TerreauArbitraries.budgets(), each -> each.getFunderTable().isPresent());
        assertThat(least.getExpenses()).hasSize(1);
        assertThat(least.getExpenses().get(0).getLines()).hasSize(1);
        assertThat(BudgetBalance.of(least).orElseThrow().getExpenses()).isLessThanOrEqualTo(Money.euros(200));
        assertThat(least.getFunderTable().orElseThrow().getRows()).hasSize(2);
    }

    @Example
    void plansShrinkToOneSource() {
        FinancingPlan least = shrunk(
                TerreauArbitraries.plans(), each -> each.getCost().orElseThrow().compareTo(Money.euros(1_000)) > 0);
        assertThat(least.getCost()).contains(Money.euros(1_100));
        assertThat(least.getSources()).hasSize(1);
        assertThat(least.getExpenses()).hasSize(1);
    }

    @Example
    void brokenOnesShrinkAndStayBroken() {
        Broken<Budget> least =
                shrunk(TerreauArbitraries.brokenBudgets(), each -> each.code().equals("BUD-003"));
        assertThat(codes(check(least.value()))).containsExactly("BUD-003");
        assertThat(least.value().getExpenses()).hasSize(1);
    }

    /** The least value of which something holds, found by steps to whatever is smaller, as jqwik does. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> holds) {
        Optional<Shrinkable<T>> smaller = arbitrary.generator(1_000).stream(new Random(42))
                .filter(each -> holds.test(each.value()))
                .findFirst();
        Shrinkable<T> least = smaller.orElseThrow();
        while (smaller.isPresent()) {
            least = smaller.get();
            smaller = least.shrink().filter(each -> holds.test(each.value())).findFirst();
        }
        return least.value();
    }
}
