package org.terreau.production;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;

/**
 * The rules on what is grown, harvested and given on, in the order in which a person would look: plantings, harvests,
 * where they went, baskets, seed, prices, work and resources.
 *
 * <p>Quantities are judged whatever they are: those that are negative or longer than any quantity are left to the
 * constraints of the types and do not enter a sum. A planting is only blamed for days that are certain.
 */
public final class ProductionRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(ProductionRules.class);

    private static final RuleBook<Production> PRODUCTION = PlantingRules.book(TEXTS)
            .plus(HarvestRules.book(TEXTS))
            .plus(DestinationRules.book(TEXTS).each("harvests", Production::getHarvests))
            .plus(BasketRules.book(TEXTS).each("basketSchemes", Production::getBasketSchemes))
            .plus(SeedRules.book(TEXTS))
            .plus(PriceRules.book(TEXTS))
            .plus(WorkRules.book(TEXTS));

    private static final RuleBook<GrownIn> PLACES = PlaceRules.book(TEXTS);

    private ProductionRules() {}

    /**
     * Returns the rules on a production by itself.
     *
     * @return the book
     */
    public static RuleBook<Production> production() {
        return PRODUCTION;
    }

    /**
     * Returns the rules on the places of a production in its gardens. What they find is pointed at in the production.
     *
     * @return the book
     */
    public static RuleBook<GrownIn> places() {
        return PLACES;
    }
}
