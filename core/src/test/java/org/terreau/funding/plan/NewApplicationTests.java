package org.terreau.funding.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

/** A plan seen as an application to one more scheme. */
class NewApplicationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Scheme CD31_ESS = Schemes.standard().find("CD31-ESS").orElseThrow();

    private static final FinancingPlan PLAN = FinancingPlan.builder()
            .id("plan")
            .cost(Money.euros(40_000))
            .carrier(Carrier.builder()
                    .name("Association")
                    .kind(CarrierKind.ASSOCIATION)
                    .build())
            .addTerritory("31555")
            .addSources(
                    source(FunderKind.STATE, 20_000).build(),
                    source(FunderKind.PRIVATE, 3_000).build(),
                    source(FunderKind.CARRIER, 5_000).scheme("OTHER").build(),
                    source(FunderKind.REGION, 7_000)
                            .status(SourceStatus.REFUSED)
                            .build())
            .build();

    private static FundingSource.Builder source(FunderKind kind, int euros) {
        return FundingSource.builder().funder("f").kind(kind).requested(Money.euros(euros));
    }

    private static Application application(FinancingPlan plan) {
        return ResolvedPlan.of(plan, Schemes.standard(), LegalFigures.standard())
                .application(CD31_ESS, DAY);
    }

    @Test
    void allThatThePlanHasIsOtherMoney() {
        Application application = application(PLAN);
        assertThat(application.getOtherPublic()).contains(Money.euros(20_000));
        assertThat(application.getOtherPrivate()).contains(Money.euros(3_000));
        assertThat(application.getOwn()).contains(Money.euros(5_000));
        assertThat(application.getOtherSchemes()).containsExactly("OTHER");
        assertThat(application.getRequested()).isEmpty();
        assertThat(application.getRequestedOn()).contains(DAY);
        assertThat(application.getPreviousRequest()).isEmpty();
    }

    @Test
    void itGetsWhatTheOthersLeaveOpen() {
        assertThat(Entitlement.of(application(PLAN), DAY).getMost()).contains(Money.euros(12_000));
        FinancingPlan dear = PLAN.toBuilder().cost(Money.euros(400_000)).build();
        assertThat(Entitlement.of(application(dear), DAY).getMost()).contains(Money.euros(15_000));
        FinancingPlan covered = PLAN.toBuilder().cost(Money.euros(28_000)).build();
        assertThat(Entitlement.of(application(covered), DAY).getMost()).contains(Money.euros(0));
    }

    @Test
    void itIsAskedOnItsDayAfterWhatTheCarrierAskedBefore() {
        FinancingPlan again = PLAN.toBuilder()
                .addHistory(PastGrant.builder()
                        .funder("f")
                        .scheme("CD31-ESS")
                        .requestedOn(LocalDate.of(2024, 1, 2))
                        .build())
                .build();
        assertThat(application(again).getPreviousRequest()).isEqualTo(Optional.of(LocalDate.of(2024, 1, 2)));
        assertThat(Entitlement.of(application(again), DAY).getUnmet())
                .extracting(Finding::getRule)
                .extracting("code")
                .containsExactly("FUN-014");
    }
}
