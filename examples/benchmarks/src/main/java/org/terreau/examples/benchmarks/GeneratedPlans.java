package org.terreau.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.terreau.finding.Source;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRate;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

/**
 * A plan of eight sources for each generated budget, each source on a scheme with a rate, a ceiling, a floor and more.
 */
final class GeneratedPlans {

    private static final LocalDate REQUESTED = LocalDate.of(2026, 2, 1);
    private static final FunderKind[] KINDS = {
        FunderKind.STATE,
        FunderKind.REGION,
        FunderKind.DEPARTMENT,
        FunderKind.INTERCOMMUNAL,
        FunderKind.MUNICIPALITY,
        FunderKind.SOCIAL_BODY,
        FunderKind.PRIVATE,
        FunderKind.CARRIER
    };

    private GeneratedPlans() {}

    /** Eight schemes, as funders would ship them. */
    static Schemes schemes() {
        Schemes schemes = Schemes.none();
        for (int i = 0; i < KINDS.length; i++) {
            Scheme.Builder scheme = Scheme.builder()
                    .id("scheme-" + i)
                    .title("Dispositif " + i)
                    .funder("Financeur " + i)
                    .funderKind(KINDS[i])
                    .source(Source.of("Règlement " + i, "art. 1"))
                    .open(DateRange.year(2026))
                    .carriers(List.of(CarrierKind.ASSOCIATION, CarrierKind.CCAS))
                    .addTerritory("31")
                    .addRates(SchemeRate.builder().rate(Rate.of(4, 5)).build())
                    .maxGrant(Money.euros(900_000))
                    .minGrant(Money.euros(10))
                    .minEligibleCost(Money.euros(100));
            if (i % 4 == 0) {
                scheme.maxPublicRate(Rate.ONE).yearsBetweenRequests(2).notWith(List.of("scheme-99"));
            }
            schemes = schemes.with(scheme.build());
        }
        return schemes;
    }

    /**
     * A plan in order that pays for a budget: about a twelfth of what is left from each source, the rest from the
     * carrier. One plan in ten owes a financial report.
     */
    static FinancingPlan plan(Budget budget, int number, Random random) {
        Money cost = BudgetBalance.of(budget).orElseThrow().getExpenses();
        long left = cost.getMinorUnits();
        FinancingPlan.Builder plan = FinancingPlan.builder()
                .id("p" + number)
                .budget(budget.getId())
                .carrier(Carrier.builder()
                        .name("Association")
                        .kind(CarrierKind.ASSOCIATION)
                        .build())
                .period(DateRange.year(2026))
                .addTerritory("31555")
                .cost(cost);
        for (int i = 0; i < KINDS.length; i++) {
            long cents = i + 1 < KINDS.length ? left / (10 + random.nextInt(5)) : left;
            left -= cents;
            plan.addSource(FundingSource.builder()
                    .funder("funder-" + i)
                    .kind(KINDS[i])
                    .scheme("scheme-" + i)
                    .status(SourceStatus.GRANTED)
                    .requested(Money.ofMinor(cents))
                    .granted(Money.ofMinor(cents))
                    .requestedOn(REQUESTED)
                    .earmarked(i == 0 && number % 10 == 0)
                    .build());
        }
        return plan.build();
    }
}
