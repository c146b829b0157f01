package org.terreau.production;

import java.util.List;
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

    private static final RuleBook<GrownIn> GROWN = PlantingRules.book(TEXTS)
            .plus(HarvestRules.book(TEXTS))
            .<GrownIn>resolving(GrownIn::production)
            .plus(DestinationRules.book(TEXTS))
            .plus(BasketRules.book(TEXTS)
                    .<Production>each("basketSchemes", Production::getBasketSchemes)
                    .plus(SeedRules.book(TEXTS))
                    .plus(PriceRules.book(TEXTS))
                    .plus(WorkRules.book(TEXTS))
                    .resolving(GrownIn::production));

    private static final RuleBook<Production> PRODUCTION =
            GROWN.resolving((Production production) -> new GrownIn(production, List.of()));

    private static final RuleBook<GrownIn> PLACES = PlaceRules.book(TEXTS);

    private ProductionRules() {}

    /**
     * Returns the rules on a production by itself.
     *
     * @return the book; the rules of {@link #grown()}, where organisations have no names but their ids
     */
    public static RuleBook<Production> production() {
        return PRODUCTION;
    }

    /**
     * Returns the same rules on a production, where organisations are said by their names. What they find is pointed at
     * in the production.
     *
     * @return the book
     */
    public static RuleBook<GrownIn> grown() {
        return GROWN;
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
