package org.terreau.water;

import java.util.List;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.production.Production;

/**
 * The rules on the water of the gardens, in the order in which a person would look: sources and tanks, soils, beds,
 * crops, what was given, what was read, drought orders; then the places; then what a budget could not reckon, or found.
 *
 * <p>Numbers are judged whatever they are: those that are negative are left to the constraints of the types, names that
 * lead nowhere to the rules of the dossier.
 */
public final class WaterRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(WaterRules.class);

    private static final RuleBook<WateredGardens> WATERED = SourceRules.book(TEXTS)
            .plus(SoilRules.book(TEXTS))
            .plus(BedRules.book(TEXTS))
            .plus(CropRules.book(TEXTS))
            .plus(WateringRules.book(TEXTS))
            .plus(ReadingRules.book(TEXTS))
            .plus(DroughtLinkRules.book(TEXTS))
            .resolving((WateredGardens gardens) -> KnownWater.of(gardens));

    private static final RuleBook<Water> WATER = WATERED.resolving((Water water) ->
            new WateredGardens(water, List.of(), Production.builder().build()));

    private static final RuleBook<WateredGardens> PLACES = BedPlaceRules.book(TEXTS)
            .plus(CropPlaceRules.book(TEXTS))
            .plus(BedPlaceRules.waterings(TEXTS))
            .resolving((WateredGardens gardens) -> KnownWater.of(gardens));

    private static final RuleBook<WaterBudget> BUDGETS = BudgetRules.book(TEXTS)
            .plus(BudgetSupplyRules.book(TEXTS))
            .plus(BudgetOrderRules.book(TEXTS))
            .plus(BudgetCropRules.book(TEXTS))
            .resolving((WaterBudget budget) -> new KnownBudget(budget, KnownWater.of(budget.gardens())));

    private WaterRules() {}

    /**
     * Returns the rules on the water of a dossier by itself.
     *
     * @return the book; the rules of {@link #watered()}, where gardens and plantings have no names but their ids
     */
    public static RuleBook<Water> water() {
        return WATER;
    }

    /**
     * Returns the same rules, where gardens and plantings are said by their names. What they find is pointed at in the
     * water.
     *
     * @return the book
     */
    public static RuleBook<WateredGardens> watered() {
        return WATERED;
    }

    /**
     * Returns the rules on the water of a dossier that need its gardens and plantings. What they find is pointed at in
     * the water.
     *
     * @return the book
     */
    public static RuleBook<WateredGardens> places() {
        return PLACES;
    }

    /**
     * Returns the rules on a water budget. What they find is pointed at in the water that was reckoned; what is about
     * the weather, at its whole.
     *
     * @return the book
     */
    public static RuleBook<WaterBudget> budgets() {
        return BUDGETS;
    }
}
