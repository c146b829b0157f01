package org.terreau.testing;

import java.util.Optional;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/**
 * Assertions on a scheme; judged by {@link SchemeRules#schemes()}, beside the schemes that {@link #with} names.
 *
 * <pre>{@code
 * assertThat(scheme).contradictsNothing().allows(euros(15_000)).to(application).refuses(parse("15000.01")).to(application);
 * }</pre>
 */
public final class SchemeAssert extends JudgedAssert<SchemeAssert, Scheme> {

    private Schemes others = Schemes.none();

    SchemeAssert(Scheme actual) {
        super(actual, SchemeAssert.class);
    }

    /** An amount that still waits for the application that asks for it. */
    public final class Amount {

        private final Money requested;
        private final boolean allowed;

        private Amount(Money requested, boolean allowed) {
            this.requested = requested;
            this.allowed = allowed;
        }

        /**
         * Says who asks for the amount.
         *
         * @param application a project; that it names another scheme, or asks another amount, does not matter
         * @return the assertions on the scheme
         */
        public SchemeAssert to(Application application) {
            isNotNull();
            Application asking = Application.builder()
                    .from(application)
                    .scheme(actual)
                    .requested(requested)
                    .build();
            Findings errors = ApplicationAssert.terms(actual)
                    .check(asking, day())
                    .filter(each -> each.getSeverity() == Severity.ERROR);
            if (errors.isEmpty() != allowed) {
                failWithMessage(
                        "%s",
                        name() + " should " + (allowed ? "allow " : "refuse ") + requested + ", but "
                                + (allowed ? "refuses it" : "allows it") + "; at most it gives "
                                + Entitlement.of(asking, day()) + Told.list(errors));
            }
            return SchemeAssert.this;
        }
    }

    /**
     * Judges beside other schemes, which its terms may name.
     *
     * @param known the other schemes
     * @return this
     */
    public SchemeAssert with(Schemes known) {
        others = known;
        return this;
    }

    @Override
    RuleBook<Scheme> usualBook() {
        return SchemeRules.schemes().resolving(others::with);
    }

    @Override
    Optional<DateRange> period() {
        return Optional.empty();
    }

    @Override
    String name() {
        return "The scheme " + actual.getId();
    }

    /**
     * Verifies that its terms do not contradict each other: that somebody could meet them all.
     *
     * @return this
     */
    public SchemeAssert contradictsNothing() {
        isNotNull();
        Findings found = SchemeRules.schemes()
                .check(others.with(actual), day())
                .filter(each -> each.getPointer().equals("/" + actual.getId())
                        || each.getPointer().startsWith("/" + actual.getId() + "/"));
        if (!found.isEmpty()) {
            failWithMessage("%s", name() + " should contradict nothing, but:" + Told.list(found));
        }
        return this;
    }

    /**
     * Begins to verify that an amount is granted: no term of the scheme, and no demand of its own, finds an ERROR.
     *
     * @param amount the amount that is asked
     * @return to be followed by {@link Amount#to}
     */
    public Amount allows(Money amount) {
        return new Amount(amount, true);
    }

    /**
     * Begins to verify that an amount is not granted.
     *
     * @param amount the amount that is asked
     * @return to be followed by {@link Amount#to}
     */
    public Amount refuses(Money amount) {
        return new Amount(amount, false);
    }
}
