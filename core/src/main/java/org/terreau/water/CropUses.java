package org.terreau.water;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.terreau.water.coefficient.CoefficientTable;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.drought.GardenUse;
import org.terreau.water.drought.UsageNames;

/** What an order would call the place where a crop grows, by the group in which the coefficient tables have it. */
final class CropUses {

    /** Berries and hops stand among the trees and vines of the tables, but belong to a kitchen garden. */
    private static final List<String> NO_TREES = List.of("berry_bush", "blueberry", "blackberry", "raspberry", "hop");

    private static final Set<GardenUse> PLACES = Set.of(
            GardenUse.KITCHEN_GARDEN,
            GardenUse.LAWN,
            GardenUse.FLOWER_BED,
            GardenUse.TREE,
            GardenUse.FRUIT_TREE,
            GardenUse.GREEN_SPACE);

    private CropUses() {}

    /** The use of a crop; kitchen garden when neither a table nor the words of orders know it. Never empty. */
    static Set<GardenUse> of(String crop) {
        CropCoefficients row = CoefficientTable.fao56Of1998()
                .find(crop)
                .or(() -> CoefficientTable.fao56Rev1Of2025().find(crop))
                .orElse(null);
        if (row != null) {
            return EnumSet.of(of(row));
        }
        Set<GardenUse> named = EnumSet.copyOf(PLACES);
        named.retainAll(UsageNames.uses(crop));
        return named.isEmpty() ? EnumSet.of(GardenUse.KITCHEN_GARDEN) : named;
    }

    private static GardenUse of(CropCoefficients row) {
        return switch (row.group()) {
            case "turf" -> GardenUse.LAWN;
            case "flowers" -> GardenUse.FLOWER_BED;
            case "fruit trees", "trees and vines", "grapes and berries" ->
                NO_TREES.stream().anyMatch(row.id()::startsWith) ? GardenUse.KITCHEN_GARDEN : GardenUse.FRUIT_TREE;
            default -> GardenUse.KITCHEN_GARDEN;
        };
    }
}
