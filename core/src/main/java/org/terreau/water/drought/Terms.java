package org.terreau.water.drought;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The names of uses, methods and sources of water, and what a scope gets of each. */
enum Terms {
    NOT_KITCHEN("jardins_non_potagers jardin_non_potager", use(GardenUse.GREEN_SPACE), Side.USE),
    KITCHEN(
            "jardins_potagers jardin_potager jardins_potager potagers potager jardins_familiaux jardins_partages"
                    + " jardins_ouvriers jardins_vivriers cultures_potageres",
            use(GardenUse.KITCHEN_GARDEN),
            Side.USE),
    GREENHOUSE("serres_non_agricoles serre_non_agricole", use(GardenUse.GREENHOUSE), Side.USE),
    LAWN("pelouses pelouse gazons gazon", use(GardenUse.LAWN), Side.USE),
    FLOWERS(
            "massifs_fleuris massifs_floraux massif_fleuri massifs_de_fleurs massifs plates_bandes_fleuries"
                    + " plates_bandes jardinieres fleurs suspensions",
            use(GardenUse.FLOWER_BED),
            Side.USE),
    FRUIT("arbres_fruitiers vergers_vivriers vergers verger", use(GardenUse.FRUIT_TREE), Side.USE),
    TREES("arbres_et_arbustes arbres arbre arbustes haies", use(GardenUse.TREE), Side.USE),
    GREEN(
            "espaces_verts espace_vert jardins_d_agrement jardin_d_agrement jardins_agrement ronds_points rond_points",
            use(GardenUse.GREEN_SPACE),
            Side.USE),
    SPORTS("terrains_de_sport terrains_sport stades", use(GardenUse.SPORTS_GROUND), Side.USE),
    GOLF("golfs golf", use(GardenUse.GOLF_COURSE), Side.USE),
    WITHOUT_DRIP(
            "sans_goutte_a_goutte_ni_micro_aspersion non_equipees_de_goutte_a_goutte_ou_micro_aspersion",
            scope -> {
                scope.withoutMethods.add(WateringMethod.DRIP);
                scope.withoutMethods.add(WateringMethod.MICRO_SPRINKLER);
            },
            Side.METHOD),
    LOCAL(
            "irrigation_localisee arrosage_localise micro_irrigation",
            scope -> {
                scope.methods.add(WateringMethod.DRIP);
                scope.methods.add(WateringMethod.MICRO_SPRINKLER);
            },
            Side.METHOD),
    DRIP("goutte_a_goutte goutte_a_gouttes gouttes_a_gouttes", method(WateringMethod.DRIP), Side.METHOD),
    MICRO("micro_aspersion microaspersion micro_asperseurs", method(WateringMethod.MICRO_SPRINKLER), Side.METHOD),
    CAN("arrosoirs arrosoir a_l_arrosoir", method(WateringMethod.WATERING_CAN), Side.METHOD),
    HOSE("tuyau_d_arrosage tuyau jet_d_eau", method(WateringMethod.HOSE), Side.METHOD),
    SPRINKLER("aspersion asperseurs asperseur", method(WateringMethod.SPRINKLER), Side.METHOD),
    RAIN(
            "reserves_d_eau_de_pluie reserve_d_eau_de_pluie recuperateurs_d_eau_de_pluie recuperateur_d_eau_de_pluie"
                    + " eaux_de_pluie_recuperees eau_de_pluie_recuperee eaux_de_pluie_stockees eau_de_pluie_stockee"
                    + " eaux_de_pluie eau_de_pluie eaux_pluviales_recuperees eaux_pluviales",
            source(WaterSourceKind.RAIN),
            Side.SOURCE),
    TAP("reseau_d_eau_potable eau_potable edch", source(WaterSourceKind.TAP), Side.SOURCE),
    WELL("eaux_souterraines forages forage puits", source(WaterSourceKind.WELL), Side.SOURCE),
    RIVER("eaux_superficielles cours_d_eau", source(WaterSourceKind.RIVER), Side.SOURCE);

    /** In which of its three lists a scope has it. */
    enum Side {
        USE,
        METHOD,
        SOURCE
    }

    private static final List<Terms> IN_ORDER = List.of(values());

    private final List<List<String>> phrases;
    private final Consumer<Scope.Builder> effect;
    private final Side side;

    Terms(String phrases, Consumer<Scope.Builder> effect, Side side) {
        this.phrases = Phrases.of(phrases);
        this.effect = effect;
        this.side = side;
    }

    private static Consumer<Scope.Builder> use(GardenUse use) {
        return scope -> scope.uses.add(use);
    }

    private static Consumer<Scope.Builder> method(WateringMethod method) {
        return scope -> scope.methods.add(method);
    }

    private static Consumer<Scope.Builder> source(WaterSourceKind source) {
        return scope -> scope.sources.add(source);
    }

    /** The term that stands here, stepped over; null when none does. */
    static @Nullable Terms take(Cursor cursor) {
        for (Terms each : IN_ORDER) {
            if (cursor.take(each.phrases)) {
                return each;
            }
        }
        return null;
    }

    Side side() {
        return side;
    }

    void into(Scope.Builder scope) {
        effect.accept(scope);
    }
}
