package org.terreau.garden;

import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;

/** The rules of this room, in the order in which a person would look. */
public final class GardenRules {

    private static final RuleTexts TEXTS = RuleTexts.beside(GardenRules.class);
    private static final RuleBook<Garden> GARDENS = SiteRules.book(TEXTS)
            .plus(AreaRules.book(TEXTS))
            .plus(PlaceRules.communes(TEXTS))
            .plus(AllocationRules.book(TEXTS))
            .plus(TenureRules.book(TEXTS))
            .plus(PlaceRules.parcels(TEXTS))
            .plus(BedRules.book(TEXTS))
            .plus(EquipmentRules.book(TEXTS))
            .plus(OpeningRules.book(TEXTS))
            .plus(LabelRules.book(TEXTS))
            .plus(SoilRules.book(TEXTS));
    private static final RuleBook<GardenProject> PROJECTS = ProjectRules.book(TEXTS);

    private GardenRules() {}

    /**
     * Returns the rules on one garden with its sites, plots, tenures, equipment, hours, labels and soil.
     *
     * <p>What is stated as a month or a year is held against a garden only where every day of it would be wrong.
     *
     * @return the book
     */
    public static RuleBook<Garden> gardens() {
        return GARDENS;
    }

    /**
     * Returns the rules on one project of a garden.
     *
     * @return the book
     */
    public static RuleBook<GardenProject> projects() {
        return PROJECTS;
    }
}
