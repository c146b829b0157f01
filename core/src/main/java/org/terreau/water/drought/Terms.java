package org.terreau.water.drought;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms that are known. Where one begins another, the longer comes first. */
final class Terms {

    private static final Set<WateringMethod> LOCALISED = Set.of(WateringMethod.DRIP, WateringMethod.MICRO_SPRINKLER);

    private static final List<Term> IN_ORDER = List.of(
            Term.use(GardenUse.GREEN_SPACE, "jardins_non_potagers jardin_non_potager"),
            Term.use(
                    GardenUse.KITCHEN_GARDEN,
                    "jardins_potagers jardin_potager potagers potager jardins_familiaux jardins_partages",
                    "jardins_ouvriers jardins_vivriers cultures_potageres"),
            Term.use(GardenUse.GREENHOUSE, "serres_non_agricoles serre_non_agricole"),
            Term.use(GardenUse.LAWN, "pelouses pelouse gazons gazon"),
            Term.use(
                    GardenUse.FLOWER_BED,
                    "massifs_fleuris massifs_floraux massif_fleuri massifs_de_fleurs massifs plates_bandes_fleuries",
                    "plates_bandes jardinieres fleurs suspensions"),
            Term.use(GardenUse.FRUIT_TREE, "arbres_fruitiers vergers_vivriers vergers verger"),
            Term.use(GardenUse.TREE, "arbres_et_arbustes arbres arbre arbustes arbuste haies haie"),
            Term.use(
                    GardenUse.GREEN_SPACE,
                    "espaces_verts espace_vert jardins_d_agrement jardin_d_agrement jardins_agrement ronds_points",
                    "rond_points"),
            Term.use(GardenUse.SPORTS_GROUND, "terrains_de_sport terrains_sport stades"),
            Term.use(GardenUse.GOLF_COURSE, "golfs golf"),
            Term.without(
                    LOCALISED,
                    "sans_goutte_a_goutte_ni_micro_aspersion",
                    "non_equipees_de_goutte_a_goutte_ou_micro_aspersion"),
            Term.method(LOCALISED, "irrigation_localisee arrosage_localise micro_irrigation"),
            Term.method(Set.of(WateringMethod.DRIP), "goutte_a_goutte goutte_a_gouttes gouttes_a_gouttes"),
            Term.method(Set.of(WateringMethod.MICRO_SPRINKLER), "micro_aspersion microaspersion micro_asperseurs"),
            Term.method(Set.of(WateringMethod.WATERING_CAN), "arrosoirs arrosoir"),
            Term.method(Set.of(WateringMethod.HOSE), "tuyau_d_arrosage tuyau jet_d_eau"),
            Term.method(Set.of(WateringMethod.SPRINKLER), "aspersion asperseurs asperseur"),
            Term.source(
                    WaterSourceKind.RAIN,
                    "reserves_d_eau_de_pluie reserve_d_eau_de_pluie recuperateurs_d_eau_de_pluie",
                    "recuperateur_d_eau_de_pluie eaux_de_pluie_recuperees eau_de_pluie_recuperee",
                    "eaux_de_pluie_stockees eau_de_pluie_stockee eaux_de_pluie eau_de_pluie",
                    "eaux_pluviales_recuperees eaux_pluviales"),
            Term.source(WaterSourceKind.TAP, "reseau_d_eau_potable eau_potable edch"),
            Term.source(WaterSourceKind.WELL, "eaux_souterraines forages forage puits"),
            Term.source(WaterSourceKind.RIVER, "eaux_superficielles cours_d_eau"));

    private Terms() {}

    /** The term that stands here, stepped over; null when none does. */
    static @Nullable Term take(Cursor cursor) {
        for (Term each : IN_ORDER) {
            if (cursor.take(each.phrases())) {
                return each;
            }
        }
        return null;
    }
}
