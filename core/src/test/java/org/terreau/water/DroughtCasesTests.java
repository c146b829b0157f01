package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.terreau.water.SmallWater.bed;
import static org.terreau.water.SmallWater.crop;
import static org.terreau.water.SmallWater.day;
import static org.terreau.water.SmallWater.sound;
import static org.terreau.water.SmallWater.tap;
import static org.terreau.water.drought.Permission.FORBIDDEN;
import static org.terreau.water.drought.Permission.NOT_FORBIDDEN;
import static org.terreau.water.drought.Permission.UNKNOWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.production.Planting;
import org.terreau.production.Production;
import org.terreau.value.TimeRange;
import org.terreau.water.drought.DroughtLevel;
import org.terreau.water.drought.DroughtOrder;
import org.terreau.water.drought.DroughtZone;
import org.terreau.water.drought.GardenUse;
import org.terreau.water.drought.Permission;
import org.terreau.water.drought.PermissionDay;
import org.terreau.water.drought.WaterUsage;
import org.terreau.water.drought.ZoneType;

class DroughtCasesTests {

    private static final LocalDate DAY = day("2026-07-15");

    private static WaterUsage usage(String name, String text) {
        return WaterUsage.builder().name(name).description(text).build();
    }

    private static DroughtZone.Builder zone(WaterUsage... usages) {
        return DroughtZone.builder()
                .id("zone")
                .type(ZoneType.AEP)
                .level("alerte")
                .department("31")
                .order(DroughtOrder.builder()
                        .firstDay(day("2026-07-01"))
                        .lastDay(day("2026-09-30"))
                        .build())
                .usages(List.of(usages));
    }

    private static DroughtZone.Builder zone() {
        return zone(
                usage("Arrosage des jardins potagers", "Interdit de 8h à 20h"),
                usage("Arrosage des pelouses et massifs fleuris", "Interdit"),
                usage("Arrosage des vergers", "Interdit de 6h à 22h"));
    }

    private static Water.Builder water(DroughtZone.Builder zone, WaterCrop.Builder... crops) {
        return sound().waterSources(List.of(tap().build()))
                .waterCrops(Arrays.stream(crops).map(WaterCrop.Builder::build).toList())
                .droughtZones(List.of(zone.build()));
    }

    private static PermissionDay ask(DroughtCases cases) {
        return cases.ask(bed().build(), "robinet", DAY);
    }

    private static PermissionDay ask(DroughtZone.Builder zone, String... crops) {
        WaterCrop.Builder[] grown = new WaterCrop.Builder[crops.length];
        for (int i = 0; i < crops.length; i++) {
            grown[i] = crop().id("c" + i).crop(crops[i]);
        }
        return ask(DroughtCases.of(water(zone, grown).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "tomate, 08:00-20:00",
        "basilic, 08:00-20:00",
        "fraisier, 08:00-20:00",
        "framboisier, 08:00-20:00",
        "myrtillier, 08:00-20:00",
        "oca du Pérou, 08:00-20:00",
        "houblon, 08:00-20:00",
        "gazon, 00:00-24:00",
        "pelouse, 00:00-24:00",
        "cosmos, 00:00-24:00",
        "Massif de fleurs, 00:00-24:00",
        "pommier, 06:00-22:00",
        "abricotier, 06:00-22:00",
        "figuier, 06:00-22:00",
        "vigne, 06:00-22:00",
        "verger de la commune, 06:00-22:00"
    })
    void whatGrowsSaysWhatIsWatered(String crop, String forbidden) {
        PermissionDay answer = ask(zone(), crop);
        assertThat(answer.forbidden()).containsExactly(TimeRange.parse(forbidden));
    }

    @Test
    void ofSeveralUsesTheStrictestCounts() {
        PermissionDay answer = ask(
                zone(
                        usage("Arrosage des jardins potagers", "Interdit de 8h à 20h"),
                        usage("Arrosage des vergers", "Interdit de 18h à 22h")),
                "tomate",
                "pommier",
                "courgette");
        assertThat(answer.forbidden()).containsExactly(TimeRange.parse("08:00-22:00"));
        assertThat(answer.grounds())
                .extracting(each -> each.usage().orElseThrow().getName())
                .containsExactly("Arrosage des jardins potagers", "Arrosage des vergers");
        PermissionDay unsaid =
                ask(zone(usage("Arrosage des jardins potagers", "Interdit de 8h à 20h")), "ail", "gazon");
        assertThat(unsaid.at(9)).isEqualTo(FORBIDDEN);
        assertThat(unsaid.at(6)).isEqualTo(UNKNOWN);
    }

    @Test
    void aBedOfWhichNothingIsKnownIsAKitchenGarden() {
        assertThat(ask(zone()).forbidden()).containsExactly(TimeRange.parse("08:00-20:00"));
    }

    @Test
    void aPlantingNamesTheCrop() {
        Water water = water(
                        zone(), WaterCrop.builder().id("c").wateredBed("nord").planting("p"))
                .build();
        Production production = Production.builder()
                .addPlanting(Planting.builder()
                        .id("p")
                        .garden("vignoble")
                        .crop("gazon")
                        .build())
                .build();
        WateredGardens gardens = new WateredGardens(water, List.of(), production);
        assertThat(ask(DroughtCases.of(gardens)).at(3)).isEqualTo(FORBIDDEN);
        assertThat(ask(DroughtCases.of(gardens).orElseByGuide()).at(3)).isEqualTo(FORBIDDEN);
        assertThat(ask(DroughtCases.of(water)).at(3))
                .as("the planting is not there")
                .isEqualTo(NOT_FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"Arrosage des arbres et arbustes, pommier", "Arrosage des espaces verts, gazon"})
    void whatMayBeMeantIsUnknown(String name, String crop) {
        for (Permission each : List.of(NOT_FORBIDDEN, FORBIDDEN)) {
            String text = each == FORBIDDEN ? "Interdit" : "Pas de restriction";
            DroughtZone.Builder zone =
                    zone(usage("Arrosage des vergers et pelouses", "Interdit de 8h à 20h"), usage(name, text));
            assertThat(ask(zone, crop).at(6)).isEqualTo(each == FORBIDDEN ? UNKNOWN : NOT_FORBIDDEN);
        }
    }

    @Test
    void theLevelsOfTheDossierAreKnown() {
        DroughtLevel own = DroughtLevel.builder()
                .id("alerte")
                .rank(20)
                .french("niveau 2")
                .english("level 2")
                .department("31")
                .build();
        Water plain = water(zone(new WaterUsage[0]).level("Niveau 2"), crop()).build();
        Water leveled = plain.toBuilder().droughtLevels(List.of(own)).build();
        assertThat(ask(DroughtCases.of(plain).orElseByGuide()).isByGuide()).isFalse();
        assertThat(ask(DroughtCases.of(leveled)).isByGuide()).isFalse();
        PermissionDay guided = ask(DroughtCases.of(leveled).orElseByGuide());
        assertThat(guided.isByGuide()).isTrue();
        assertThat(guided.forbidden()).containsExactly(TimeRange.parse("11:00-18:00"));
    }

    @Test
    void answersOfTwoDaysAreNotCombined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PermissionDay.free(DAY).and(PermissionDay.free(DAY.plusDays(1))));
    }

    @Test
    void everyCropHasAUse() {
        for (String each : List.of("", "…", "semences", "golf", "x".repeat(5_000))) {
            assertThat(CropUses.of(each)).containsExactly(GardenUse.KITCHEN_GARDEN);
        }
    }
}
