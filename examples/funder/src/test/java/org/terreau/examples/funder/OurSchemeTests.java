package org.terreau.examples.funder;

import static org.terreau.testing.TerreauAssertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Limit;
import org.terreau.funding.scheme.Scheme;
import org.terreau.money.Money;
import org.terreau.testing.TerreauArbitraries;
import org.terreau.testing.TerreauDomain;

/** The terms of the funder's scheme, by examples and by whatever keeps to them. */
@Domain(TerreauDomain.class)
class OurSchemeTests {

    private static final Scheme SCHEME = OurRules.scheme();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Application GREENHOUSE = Application.builder()
            .scheme(SCHEME)
            .cost(Money.euros(50_000))
            .own(Money.euros(5_000))
            .build();

    @Test
    void allowsFifteenThousandAndNotACentMore() {
        assertThat(SCHEME)
                .contradictsNothing()
                .allows(Money.euros(15_000))
                .to(GREENHOUSE)
                .refuses(Money.parse("15000.01"))
                .to(GREENHOUSE);
        assertThat(Entitlement.of(GREENHOUSE, DAY))
                .isAtMost(Money.euros(15_000))
                .isDecidedBy(Limit.MAX_GRANT);
    }

    @Test
    void isForAssociationsAndSocialBodies() {
        Application company = Application.builder()
                .from(GREENHOUSE)
                .carrier(CarrierKind.COMPANY)
                .build();
        assertThat(Entitlement.of(company, DAY)).isAtMost(Money.ZERO).unmet().hasOnlyFindings("FUN-024");
    }

    @Property
    void neverGivesMoreThanTheCeiling(@ForAll Money cost) {
        Application all =
                Application.builder().scheme(SCHEME).cost(cost).own(cost).build();
        assertThat(SCHEME).refuses(Money.parse("15000.01")).to(all);
    }

    @Property
    void plansThatKeepToItFundNothingTwice(@ForAll("asking") FinancingPlan plan) {
        assertThat(plan).keepsTo(SCHEME).fundsNothingTwice().isCovered();
    }

    @Provide
    Arbitrary<FinancingPlan> asking() {
        return TerreauArbitraries.plansFor(SCHEME);
    }
}
