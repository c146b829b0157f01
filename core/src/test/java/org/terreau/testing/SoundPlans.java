package org.terreau.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.Collection;
import org.terreau.funding.plan.ExpenseClaim;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.PlanRules;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.ProjectNature;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** Financing plans with which nothing is wrong. */
final class SoundPlans {

    private static final List<CarrierKind> CARRIERS =
            List.of(CarrierKind.ASSOCIATION, CarrierKind.COMPANY, CarrierKind.SOCIAL_LANDLORD, CarrierKind.CCAS);

    /** How the sources share the cost, in percent. */
    private static final List<List<Integer>> SHARES = List.of(
            List.of(100),
            List.of(50, 50),
            List.of(60, 30, 10),
            List.of(40, 30, 20, 10),
            List.of(25, 20, 20, 20, 10, 5));

    /** What the plan is for. */
    private record Project(
            List<Integer> expenses, boolean itemised, CarrierKind carrier, ProjectNature nature, int year) {}

    /** Who pays. */
    private record Sources(List<Integer> shares, List<FunderKind> kinds, List<SourceStatus> statuses, boolean claims) {}

    private SoundPlans() {}

    static boolean isClean(Findings findings) {
        return isCleanBut(findings, "");
    }

    private static boolean isCleanBut(Findings findings, String code) {
        for (Finding each : findings) {
            boolean fault = each.getSeverity() == Severity.ERROR || each.getSeverity() == Severity.WARNING;
            if (fault && !each.getRule().getCode().equals(code)) {
                return false;
            }
        }
        return true;
    }

    /** Everything is granted or paid. */
    static Arbitrary<FinancingPlan> secured() {
        return plans(Arbitraries.of(SourceStatus.GRANTED, SourceStatus.PAID));
    }

    /** The first source is only asked for. */
    static Arbitrary<FinancingPlan> open() {
        return plans(Arbitraries.of(SourceStatus.values()).filter(each -> each != SourceStatus.REFUSED))
                .map(plan -> {
                    List<FundingSource> sources = new ArrayList<>(plan.getSources());
                    FundingSource first = sources.get(0);
                    sources.set(0, asked(first));
                    return plan.toBuilder().sources(sources).build();
                });
    }

    static FundingSource asked(FundingSource source) {
        return source.toBuilder()
                .kind(source.getKind() == FunderKind.CARRIER ? FunderKind.STATE : source.getKind())
                .status(SourceStatus.REQUESTED)
                .requested(source.getGranted().or(source::getRequested))
                .granted(Optional.empty())
                .paid(Optional.empty())
                .collection(Optional.empty())
                .notifiedOn(Optional.empty())
                .paidOn(Optional.empty())
                .build();
    }

    private static Arbitrary<FinancingPlan> plans(Arbitrary<SourceStatus> statuses) {
        Arbitrary<Project> projects = Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 2_000)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CARRIERS),
                        Arbitraries.of(ProjectNature.class),
                        Arbitraries.integers().between(2024, 2028).shrinkTowards(2026))
                .as(Project::new);
        Arbitrary<Sources> sources = Arbitraries.of(SHARES)
                .flatMap(shares -> Combinators.combine(
                                Arbitraries.of(FunderKind.class).list().ofSize(shares.size()),
                                statuses.list().ofSize(shares.size()),
                                Arbitraries.of(false, true))
                        .as((kinds, states, claims) -> new Sources(shares, kinds, states, claims)));
        return Combinators.combine(projects, sources).as(SoundPlans::plan);
    }

    private static FinancingPlan plan(Project project, Sources sources) {
        FinancingPlan.Builder plan = plan(project.year)
                .carrier(Carrier.builder().name("Porteur").kind(project.carrier).build())
                .nature(project.nature);
        long hundreds = project.expenses.stream().mapToLong(each -> each).sum();
        plan.cost(Money.euros(100 * hundreds));
        if (project.itemised) {
            for (int i = 0; i < project.expenses.size(); i++) {
                plan.addExpense(Expense.builder()
                        .id("expense-" + i)
                        .category(CostCategory.values()[i])
                        .amount(Money.euros(100L * project.expenses.get(i)))
                        .build());
            }
        }
        LocalDate notified = LocalDate.of(project.year, 1, 15);
        for (int i = 0; i < sources.shares.size(); i++) {
            Money amount = Money.euros(hundreds * sources.shares.get(i));
            FundingSource.Builder source = source("funder-" + i, sources.kinds.get(i), sources.statuses.get(i), amount);
            if (sources.statuses.get(i) == SourceStatus.PAID) {
                source.paid(amount).notifiedOn(notified).paidOn(notified.plusDays(10L * i));
            }
            if (sources.kinds.get(i) == FunderKind.PRIVATE) {
                source.collection(
                        Collection.builder().goal(amount).collected(amount).build());
            }
            if (project.itemised && sources.claims) {
                claims(source, project, sources.shares.get(i));
            }
            plan.addSource(source.build());
        }
        return plan.build();
    }

    /** Each source claims its share of each expense. */
    private static void claims(FundingSource.Builder source, Project project, int share) {
        for (int i = 0; i < project.expenses.size(); i++) {
            source.addClaim(ExpenseClaim.builder()
                    .expense("expense-" + i)
                    .amount(Money.euros((long) share * project.expenses.get(i)))
                    .build());
        }
    }

    /** A plan that says nothing but when. */
    static FinancingPlan.Builder plan(int year) {
        return FinancingPlan.builder().id("plan").period(DateRange.year(year));
    }

    static FundingSource.Builder source(String funder, FunderKind kind, SourceStatus status, Money amount) {
        FundingSource.Builder source =
                FundingSource.builder().funder(funder).kind(kind).status(status);
        return status == SourceStatus.GRANTED || status == SourceStatus.PAID
                ? source.granted(amount)
                : source.requested(amount);
    }

    /** Plans that ask a scheme for money, and pay the rest by own money. */
    static Arbitrary<FinancingPlan> plansFor(Scheme scheme) {
        return SoundSchemes.applications(scheme)
                .map(SoundPlans::asking)
                .filter(plan -> isCleanBut(
                        PlanRules.of(Schemes.standard().with(scheme), LegalFigures.standard())
                                .check(plan, plan.getPeriod().orElseThrow().getFirst()),
                        "FUN-012"));
    }

    private static FinancingPlan asking(Application application) {
        Scheme scheme = application.getScheme();
        Money cost = application.getCost().orElseThrow();
        Money requested = application.getRequested().orElseThrow();
        FinancingPlan.Builder plan = FinancingPlan.builder()
                .id("plan")
                .period(application.getPeriod())
                .carrier(Carrier.builder()
                        .name("Porteur")
                        .kind(application.getCarrier().orElseThrow())
                        .build())
                .nature(application.getNature())
                .region(application.getRegion())
                .territories(application.getTerritories())
                .cost(cost)
                .addSource(source("asked", scheme.getFunderKind(), SourceStatus.REQUESTED, requested)
                        .scheme(scheme.getId())
                        .requestedOn(application.getRequestedOn())
                        .build());
        if (requested.compareTo(cost) < 0) {
            plan.addSource(source("own", FunderKind.CARRIER, SourceStatus.GRANTED, cost.minus(requested))
                    .build());
        }
        return plan.build();
    }
}
