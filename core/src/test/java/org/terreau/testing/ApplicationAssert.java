package org.terreau.testing;

import java.util.Optional;
import org.terreau.finding.RuleBook;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.value.DateRange;

/** Assertions on an application; judged by the terms of its scheme, the scheme's own demands included. */
public final class ApplicationAssert extends JudgedAssert<ApplicationAssert, Application> {

    ApplicationAssert(Application actual) {
        super(actual, ApplicationAssert.class);
    }

    static RuleBook<Application> terms(Scheme scheme) {
        return SchemeRules.applications().plus(SchemeRules.demands(scheme));
    }

    @Override
    RuleBook<Application> usualBook() {
        return terms(actual.getScheme());
    }

    @Override
    Optional<DateRange> period() {
        return actual.getPeriod();
    }

    @Override
    String name() {
        return "The application to " + actual.getScheme().getId();
    }
}
