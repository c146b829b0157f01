package org.terreau.examples.funder;

import static org.terreau.testing.TerreauAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.terreau.funding.Budget;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.testing.Broken;
import org.terreau.testing.CaseFileSource;
import org.terreau.testing.CaseRunner;
import org.terreau.testing.TerreauDomain;
import org.terreau.testing.WorkedCase;

/** The funder's own test class; it stands in the README, and a test holds the two together. */
@Domain(TerreauDomain.class)
class OurRulesTests {

    @Property
    void passWhatIsSound(@ForAll Budget budget, @ForAll FinancingPlan plan) {
        assertThat(budget).balances().passes(OurRules.budgets());
        assertThat(plan).with(OurRules.schemes()).isSecured().fundsNothingTwice();
    }

    @Property
    void seeWhatIsBroken(@ForAll Broken<Budget> broken) {
        assertThat(broken.value()).judgedBy(OurRules.budgets()).hasFinding(broken.code());
    }

    @ParameterizedTest
    @CaseFileSource("our_cases.json")
    void decideAsWorkedOutByHand(WorkedCase worked) {
        worked.verify(CaseRunner.standard().with(OurRules.schemes()));
    }
}
