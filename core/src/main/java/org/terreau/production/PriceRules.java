package org.terreau.production;

import java.util.List;
import java.util.Optional;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.money.Money;

/** Whether there is one price for one thing at one time. */
final class PriceRules {

    private static final String PRICES = "prices";

    private PriceRules() {}

    static RuleBook<Production> book(RuleTexts texts) {
        return RuleBook.<Production>empty()
                .plus(
                        texts.rule("production.price.negative", "PRD-029", Severity.ERROR, Sources.PRICE),
                        PriceRules::negative)
                .plus(
                        texts.rule("production.price.twice", "PRD-030", Severity.WARNING, Sources.ONCE),
                        PriceRules::twice);
    }

    private static void negative(Production production, Reporter reporter) {
        List<BasketScheme> schemes = production.getBasketSchemes();
        for (int i = 0; i < schemes.size(); i++) {
            BasketScheme scheme = schemes.get(i);
            negative("basketSchemes", i, "price", scheme.getTitle(), scheme.getPrice(), reporter);
            negative("basketSchemes", i, "solidarityPrice", scheme.getTitle(), scheme.getSolidarityPrice(), reporter);
        }
        List<ReferencePrice> prices = production.getPrices();
        for (int i = 0; i < prices.size(); i++) {
            if (prices.get(i).getPerKg().isNegative()) {
                negative(
                        PRICES,
                        i,
                        "perKg",
                        prices.get(i).getCrop(),
                        Optional.of(prices.get(i).getPerKg()),
                        reporter);
            }
        }
    }

    private static void negative(
            String list, int i, String member, String what, Optional<Money> price, Reporter reporter) {
        if (price.isPresent() && price.get().isNegative()) {
            reporter.in(list, i);
            reporter.in(member);
            reporter.report(Facts.of("what", what).and("price", price.get()));
            reporter.out();
            reporter.out();
        }
    }

    private static void twice(Production production, Reporter reporter) {
        List<ReferencePrice> prices = production.getPrices();
        if (prices.size() < 2) {
            return;
        }
        for (PriceTimeline timeline : PriceTimeline.of(prices).values()) {
            for (PriceTimeline.Clash clash : timeline.clashes()) {
                ReferencePrice price = prices.get(clash.price());
                reporter.in(PRICES, clash.price());
                Facts facts = Facts.of("crop", price.getCrop())
                        .and("price", price.getPerKg())
                        .and("other", clash.other());
                if (price.getPeriod().isPresent()) {
                    reporter.report(facts.and("period", price.getPeriod().get()));
                } else {
                    reporter.report(facts, "always");
                }
                reporter.out();
            }
        }
    }
}
