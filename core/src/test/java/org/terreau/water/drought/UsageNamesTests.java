package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UsageNamesTests {

    /** Names with the word that leave kitchen gardens out. */
    private static final Set<String> NOT_KITCHEN = Set.of(
            "Arrosage des espaces verts (hors pelouses, fleurs et massifs fleuris ainsi que jardins potagers)",
            "Arrosage des espaces verts, pelouses et jardins non potagers",
            "Arrosage des espaces verts, pelouses et jardins non potagers (EDCH)",
            "Arrosage des espaces verts, pelouses et jardins non-potagers",
            "Arrosage des plantations d’arbre de moins de 3 ans, tout mode d'irrigation (hors jardins potagers)");

    /** Names without the word that mean them. */
    private static final Set<String> KITCHEN =
            Set.of("Jardins ouvriers et collectifs à caractère sociaux ou d'hôpitaux");

    static List<String> names() throws IOException {
        String text = new String(DroughtFiles.bytes("potager_usage_names.csv"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(row -> row.getField(0))
                .toList();
    }

    @Test
    void allSpellingsOfKitchenGardensAreKnown() throws IOException {
        assertThat(names()).hasSize(142);
        Set<String> wrong = new TreeSet<>();
        int kitchen = 0;
        for (String each : names()) {
            boolean isOne = KITCHEN.contains(each)
                    || (each.contains("potager") || each.contains("Potager")) && !NOT_KITCHEN.contains(each);
            kitchen += isOne ? 1 : 0;
            if (UsageNames.isKitchenGarden(each) != isOne) {
                wrong.add(each);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kitchen).isEqualTo(68);
        assertThat(names()).containsAll(NOT_KITCHEN).containsAll(KITCHEN);
    }

    @Test
    void otherUsesAreKnown() {
        assertThat(UsageNames.uses("Arrosage des pelouses, massifs fleuris"))
                .containsExactlyInAnyOrder(GardenUse.LAWN, GardenUse.FLOWER_BED);
        assertThat(UsageNames.uses("Arrosage des jardins potagers et arbres fruitiers"))
                .containsExactlyInAnyOrder(GardenUse.KITCHEN_GARDEN, GardenUse.FRUIT_TREE);
        assertThat(UsageNames.uses("Arrosage des terrains de sport")).containsExactly(GardenUse.SPORTS_GROUND);
        assertThat(UsageNames.uses("Arrosage des golfs")).containsExactly(GardenUse.GOLF_COURSE);
        assertThat(UsageNames.uses("Irrigation agricole par système localisé (goutte-à-goutte, micro-aspersion...)"))
                .containsExactly(GardenUse.CROP);
        assertThat(UsageNames.uses("Remplissage et vidange de piscines privées (de plus d'1 m3)"))
                .isEmpty();
        assertThat(UsageNames.methods("Arrosage « goutte à goutte » des pelouses"))
                .containsExactly(WateringMethod.DRIP);
        assertThat(UsageNames.uses("potager ".repeat(10_000))).isEmpty();
    }

    @Test
    void usesAndMethodsStandInTheirOwnOrder() {
        Set<GardenUse> uses =
                UsageNames.uses("Arrosage des golfs, terrains de sport, vergers, haies, fleurs, gazons, potagers");
        assertThat(uses)
                .hasSize(7)
                .containsExactlyElementsOf(EnumSet.copyOf(uses))
                .isUnmodifiable();
        Set<WateringMethod> methods =
                UsageNames.methods("Arrosage des potagers par tuyau, asperseur, micro-aspersion, goutte-à-goutte");
        assertThat(methods)
                .hasSize(4)
                .containsExactlyElementsOf(EnumSet.copyOf(methods))
                .isUnmodifiable();
    }

    @Test
    void aNameSaysOfWhichWaterAndHowLarge() {
        Scope surface = UsageNames.read("Arrosage des jardins potagers à partir des eaux superficielles");
        assertThat(surface.sources()).containsExactly(WaterSourceKind.RIVER);
        Scope ground = UsageNames.read(
                "Arrosage des jardins potagers à partir des eaux souterraines et du réseau d’eau potable");
        assertThat(ground.sources()).containsExactlyInAnyOrder(WaterSourceKind.WELL, WaterSourceKind.TAP);
        Scope small = UsageNames.read("Arrosage des jardins potagers de moins de 250 m²");
        assertThat(small.underM2()).isEqualTo(250);
        Scope sold = UsageNames.read("Arrosage des jardins potagers (inférieur à 0,1 ha et production non vendue)");
        assertThat(sold.underM2()).isEqualTo(1000);
        assertThat(UsageNames.read("Arrosage des potagers domestiques").ofSome())
                .isTrue();
        assertThat(UsageNames.read("Arrosage des potagers et des massifs de fleurs publics et privés")
                        .ofSome())
                .isFalse();
    }
}
