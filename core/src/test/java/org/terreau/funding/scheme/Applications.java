package org.terreau.funding.scheme;

import org.terreau.finding.Source;
import org.terreau.funding.FunderKind;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Makes schemes and applications for tests. */
final class Applications {

    private Applications() {}

    /** A scheme of a département without any term. */
    static Scheme.Builder scheme(String id) {
        return Scheme.builder()
                .id(id)
                .title("Dispositif " + id)
                .funder("Département")
                .funderKind(FunderKind.DEPARTMENT)
                .source(Source.of("Règlement des aides", "article 1"));
    }

    static Scheme.Builder scheme() {
        return scheme("S");
    }

    static SchemeRate rate(String rate) {
        return SchemeRate.builder().rate(Rate.parse(rate)).build();
    }

    static Money money(String amount) {
        return Money.parse(amount);
    }

    static Application.Builder to(Scheme.Builder scheme) {
        return Application.builder().scheme(scheme.build());
    }

    static Expense expense(String id, CostCategory category, String amount) {
        return Expense.builder().id(id).category(category).amount(money(amount)).build();
    }

    static Demand.Builder demand(Measure measure) {
        return Demand.builder()
                .id("d")
                .measure(measure)
                .french("{amount} doit tenir entre {least} et {most}.")
                .english("{amount} must lie between {least} and {most}.");
    }
}
