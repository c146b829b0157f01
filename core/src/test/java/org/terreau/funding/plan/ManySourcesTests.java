package org.terreau.funding.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.funding.plan.Plans.claim;
import static org.terreau.funding.plan.Plans.day;
import static org.terreau.funding.plan.Plans.expense;
import static org.terreau.funding.plan.Plans.money;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Findings;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;

/** Plans with thousands of sources are judged in time, and what is found stays bounded. */
class ManySourcesTests {

    private static final int MANY = 4_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** On a busy machine; on a quiet one it takes a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theSchemesBesideASourceAreThoseOfAllOthersButRefusedOnes() {
        FinancingPlan plan = Plans.of(CarrierKind.ASSOCIATION)
                .addSource(beside("A", SourceStatus.REQUESTED))
                .addSource(beside("B", SourceStatus.REQUESTED))
                .addSource(beside("B", SourceStatus.GRANTED))
                .addSource(beside("C", SourceStatus.REFUSED))
                .build();
        ResolvedPlan resolved = ResolvedPlan.of(plan, Schemes.standard(), LegalFigures.standard());
        assertThat(resolved.otherSchemes(0)).containsExactly("B");
        assertThat(resolved.otherSchemes(1)).containsExactly("A", "B");
        assertThat(resolved.otherSchemes(3)).containsExactly("A", "B");
        assertThat(resolved.otherSchemes(ResolvedPlan.NEW)).containsExactly("A", "B");
        assertThat(resolved.isOtherScheme(0, "A")).isFalse();
        assertThat(resolved.isOtherScheme(1, "B")).isTrue();
        assertThat(resolved.isOtherScheme(3, "C")).isFalse();
        assertThat(resolved.isOtherScheme(0, "C")).isFalse();
    }

    private static FundingSource beside(String scheme, SourceStatus status) {
        return Plans.asked(FunderKind.DEPARTMENT, "10")
                .scheme(scheme)
                .status(status)
                .build();
    }

    @Test
    void thousandsOfUsualSources() {
        FinancingPlan.Builder plan = Plans.of(CarrierKind.ASSOCIATION);
        for (int i = 0; i < MANY; i++) {
            plan.addExpense(expense("e" + i, CostCategory.OTHER_DIRECT, "100"));
            plan.addSource(Plans.asked(FunderKind.MUNICIPALITY, "100")
                    .funder("commune-" + i)
                    .requestedOn(day("2026-02-01"))
                    .addClaim(claim("e" + i, "100"))
                    .build());
            plan.addHistory(PastGrant.builder()
                    .funder("commune-" + i)
                    .kind(FunderKind.MUNICIPALITY)
                    .amount(money("1"))
                    .earmarked(true)
                    .requestedOn(day("2024-02-01"))
                    .yearEnd(day("2024-12-31"))
                    .reportedOn(day("2025-05-31"))
                    .build());
        }
        Findings findings = inTime(plan.build(), Schemes.standard());
        assertThat(findings.stream().map(each -> each.getRule().getCode()))
                .containsExactlyInAnyOrder("FUN-012", "PUB-003");
    }

    @Test
    void thousandsOfSourcesOfOneSchemeThatBreaksEverything() {
        Scheme scheme = Schemes.standard().find("CD76-JARDINS-PARTAGES").orElseThrow().toBuilder()
                .id("A")
                .notWith(List.of("A"))
                .onlyWith(List.of("B"))
                .deMinimis(true)
                .build();
        FinancingPlan.Builder plan = Plans.of(CarrierKind.COMPANY);
        for (int i = 0; i < MANY; i++) {
            plan.addExpense(expense("e", CostCategory.OTHER_DIRECT, "0.01"));
            plan.addSource(Plans.asked(FunderKind.DEPARTMENT, "1000")
                    .funder("departement")
                    .scheme("A")
                    .requestedOn(day("2026-02-01"))
                    .addClaim(claim("e", "1000"))
                    .addClaim(claim("unknown", "1000"))
                    .build());
            plan.addHistory(PastGrant.builder()
                    .funder("departement")
                    .scheme("A")
                    .amount(money("1000"))
                    .deMinimis(true)
                    .requestedOn(day("2025-02-01"))
                    .yearEnd(day("2025-12-31"))
                    .earmarked(true)
                    .build());
        }
        Findings findings = inTime(plan.build(), Schemes.standard().with(scheme));
        assertThat(findings.asList()).hasSizeLessThan(Findings.MOST_PER_RULE * 20);
        assertThat(findings.left()).isPositive();
        assertThat(findings.count("funding.scheme.rate")).isEqualTo(MANY);
    }

    private static Findings inTime(FinancingPlan plan, Schemes schemes) {
        return Assertions.assertTimeout(
                PATIENCE, () -> PlanRules.of(schemes, LegalFigures.standard()).check(plan, DAY));
    }
}
