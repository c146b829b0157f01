package org.terreau.testing;

import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Limit;
import org.terreau.money.Money;

/** Assertions on what an application may get. */
public final class EntitlementAssert extends AbstractAssert<EntitlementAssert, Entitlement> {

    EntitlementAssert(Entitlement actual) {
        super(actual, EntitlementAssert.class);
    }

    private void fail(String wanted) {
        StringBuilder text =
                new StringBuilder("The entitlement should ").append(wanted).append(", but is ");
        text.append(actual.getMost().map(Money::toString).orElse("unlimited"))
                .append(", decided by: ")
                .append(actual.getDeciding().label(Locale.ENGLISH));
        actual.getSteps()
                .forEach(each -> text.append("\n  ")
                        .append(each.limit().label(Locale.ENGLISH))
                        .append(": ")
                        .append(each.amount()));
        text.append(Told.list(actual.getUnmet()));
        failWithMessage("%s", text.toString());
    }

    /**
     * Verifies the highest grant, to the cent: at most this much, and no less.
     *
     * @param amount the amount; zero when a condition is not met
     * @return this
     */
    public EntitlementAssert isAtMost(Money amount) {
        isNotNull();
        if (!actual.getMost().equals(Optional.of(amount))) {
            fail("be at most " + amount);
        }
        return this;
    }

    /**
     * Verifies that no term limits the grant.
     *
     * @return this
     */
    public EntitlementAssert isUnlimited() {
        isNotNull();
        if (actual.getMost().isPresent()) {
            fail("be unlimited");
        }
        return this;
    }

    /**
     * Verifies what decided.
     *
     * @param limit the lowest limit; {@link Limit#CONDITION} when a condition is not met
     * @return this
     */
    public EntitlementAssert isDecidedBy(Limit limit) {
        isNotNull();
        if (actual.getDeciding() != limit) {
            fail("be decided by: " + limit.label(Locale.ENGLISH));
        }
        return this;
    }

    /**
     * Turns to the conditions that are not met.
     *
     * @return assertions on the findings
     */
    public FindingsAssert unmet() {
        isNotNull();
        return new FindingsAssert(actual.getUnmet());
    }
}
