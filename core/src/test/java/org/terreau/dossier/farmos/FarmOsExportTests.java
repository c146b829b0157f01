package org.terreau.dossier.farmos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossier;
import org.terreau.garden.Allocation;
import org.terreau.garden.Bed;
import org.terreau.garden.BedSection;
import org.terreau.garden.Equipment;
import org.terreau.garden.EquipmentKind;
import org.terreau.garden.Garden;
import org.terreau.garden.GardenType;
import org.terreau.garden.Plot;
import org.terreau.garden.Site;
import org.terreau.garden.SoilAnalysis;
import org.terreau.garden.SoilResult;
import org.terreau.garden.Zone;
import org.terreau.garden.ZoneKind;
import org.terreau.json.JsonLibrary;
import org.terreau.production.Destination;
import org.terreau.production.DestinationKind;
import org.terreau.production.Harvest;
import org.terreau.production.HarvestUnit;
import org.terreau.production.Planting;
import org.terreau.production.PlantingMethod;
import org.terreau.production.Production;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;
import org.terreau.value.DateRange;

class FarmOsExportTests {

    private static final Dossier DOSSIER = Dossier.builder()
            .id("d")
            .title("Jardins")
            .addGarden(garden())
            .production(production())
            .build();

    /** Ids inside a garden: they become relationships. */
    private static final Set<String> PLACES = Set.of("site", "plot", "bed", "section");

    private static Garden garden() {
        return Garden.builder()
                .id("jardin")
                .name("Jardin du Nord")
                .addType(GardenType.SHARED)
                .note("note du jardin")
                .addSite(Site.builder()
                        .id("site")
                        .name("Le Vignoble")
                        .latitude(new BigDecimal("50.36"))
                        .longitude(new BigDecimal("3.52"))
                        .note("note du site")
                        .addZone(Zone.builder()
                                .kind(ZoneKind.VINEYARD)
                                .name("Coteau")
                                .note("note de la zone")
                                .build())
                        .addPlot(Plot.builder()
                                .id("p1")
                                .name("Parcelle 1")
                                .note("note de la parcelle")
                                .addBed(Bed.builder()
                                        .id("b1")
                                        .soil("limon")
                                        .covered(true)
                                        .addSection(BedSection.builder()
                                                .id("s1")
                                                .lengthM(BigDecimal.ONE)
                                                .build())
                                        .build())
                                .addAllocation(
                                        Allocation.builder().holder("h-1").build())
                                .build())
                        .addSoilAnalysis(SoilAnalysis.builder()
                                .id("a1")
                                .laboratory("Laboratoire du Nord")
                                .sampled(LocalDate.of(2024, 3, 1))
                                .addResult(SoilResult.builder()
                                        .substance("plomb")
                                        .value(new BigDecimal("41.5"))
                                        .unit("mg/kg")
                                        .build())
                                .build())
                        .build())
                .addEquipment(Equipment.builder()
                        .kind(EquipmentKind.HIVE)
                        .site("site")
                        .present(3)
                        .planned(7)
                        .build())
                .addEquipment(Equipment.builder()
                        .id("serre")
                        .kind(EquipmentKind.GREENHOUSE)
                        .name("Serre froide")
                        .present(1)
                        .addItem("tables à semis")
                        .note("note de la serre")
                        .build())
                .build();
    }

    private static Production production() {
        return Production.builder()
                .addPlanting(Planting.builder()
                        .id("pl1")
                        .crop("tomate")
                        .variety("Cœur de bœuf")
                        .garden("jardin")
                        .site("site")
                        .plot("p1")
                        .bed("b1")
                        .section("s1")
                        .method(PlantingMethod.TRANSPLANTING)
                        .sown(LocalDate.of(2024, 3, 10))
                        .planted(LocalDate.of(2024, 5, 15))
                        .plants(12)
                        .note("note du rang")
                        .build())
                .addHarvest(Harvest.builder()
                        .id("h1")
                        .garden("jardin")
                        .planting("pl1")
                        .crop("tomate")
                        .variety("Cœur de bœuf")
                        .on(DateRange.parse("2024-08-02"))
                        .quantity(new BigDecimal("12.5"))
                        .unit(HarvestUnit.KILOGRAM)
                        .note("note de la récolte")
                        .addDestination(Destination.builder()
                                .kind(DestinationKind.PARTNER)
                                .quantity(BigDecimal.TEN)
                                .build())
                        .build())
                .build();
    }

    private static FarmOsExport export() {
        return FarmOsExport.of(DOSSIER, Locale.FRENCH);
    }

    private static String text(FarmOsExport export) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(bytes, JsonLibrary.present());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Resource only(FarmOsExport export, String type, String name) {
        List<Resource> found = export.resources().stream()
                .filter(each -> each.type().equals(type)
                        && String.valueOf(each.attributes().get("name")).contains(name))
                .toList();
        assertThat(found).as(type + " " + name).hasSize(1);
        return found.get(0);
    }

    @Test
    void landStandsInLand() {
        FarmOsExport export = export();
        Resource garden = only(export, "asset--land", "Jardin du Nord");
        Resource site = only(export, "asset--land", "Le Vignoble");
        Resource plot = only(export, "asset--land", "Parcelle 1");
        Resource bed = export.resources().stream()
                .filter(each -> each.attributes().get("name").equals("b1"))
                .findFirst()
                .orElseThrow();
        assertThat(garden.attributes()).containsEntry("land_type", "property").containsEntry("is_location", true);
        assertThat(site.attributes()).containsEntry("intrinsic_geometry", Map.of("value", "POINT (3.52 50.36)"));
        assertThat(site.relationships()).containsEntry("parent", List.of(garden.identifier()));
        assertThat(plot.relationships()).containsEntry("parent", List.of(site.identifier()));
        assertThat(plot.attributes()).containsEntry("land_type", "field");
        assertThat(bed.relationships()).containsEntry("parent", List.of(plot.identifier()));
        assertThat(bed.attributes()).containsEntry("land_type", "bed");
    }

    @Test
    void eachThingIsAnAsset() {
        FarmOsExport export = export();
        for (int i = 1; i <= 3; i++) {
            Resource hive = only(export, "asset--equipment", "ruche " + i);
            assertThat(hive.relationships())
                    .containsEntry(
                            "parent",
                            List.of(only(export, "asset--land", "Le Vignoble").identifier()));
        }
        assertThat(only(export, "asset--structure", "Serre froide").attributes())
                .containsEntry("structure_type", "greenhouse");
    }

    @Test
    void aPlantingIsAPlantThatIsSownAndMoved() {
        FarmOsExport export = export();
        Resource plant = only(export, "asset--plant", "tomate");
        Resource seeding = only(export, "log--seeding", "tomate");
        Resource transplanting = only(export, "log--transplanting", "tomate");
        assertThat(seeding.attributes())
                .containsEntry("timestamp", "2024-03-10T12:00:00+00:00")
                .containsEntry("is_movement", false);
        assertThat(transplanting.attributes()).containsEntry("is_movement", true);
        assertThat(transplanting.relationships())
                .containsEntry("asset", List.of(plant.identifier()))
                .containsEntry(
                        "location", List.of(only(export, "asset--land", "b1 s1").identifier()));
    }

    @Test
    void aHarvestHasItsQuantity() {
        FarmOsExport export = export();
        Resource harvest = only(export, "log--harvest", "tomate");
        Resource quantity = export.resources().stream()
                .filter(each -> each.type().equals("quantity--standard")
                        && each.attributes().get("measure").equals("weight"))
                .findFirst()
                .orElseThrow();
        assertThat(quantity.attributes()).containsEntry("value", Map.of("decimal", "12.5"));
        assertThat(harvest.relationships()).containsEntry("quantity", List.of(quantity.identifier()));
    }

    @Test
    void whatIsLostIsListed() {
        assertThat(export().losses())
                .extracting(Loss::member, Loss::count, Loss::first)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("title", 1L, "/title"),
                        org.assertj.core.groups.Tuple.tuple(
                                "gardens.equipment.planned", 1L, "/gardens/0/equipment/0/planned"),
                        org.assertj.core.groups.Tuple.tuple(
                                "gardens.sites.plots.allocations", 1L, "/gardens/0/sites/0/plots/0/allocations/0"),
                        org.assertj.core.groups.Tuple.tuple(
                                "production.harvests.destinations", 1L, "/production/harvests/0/destinations/0"));
        assertThat(export().losses()).allSatisfy(each -> {
            assertThat(each.reason().label(Locale.FRENCH)).isNotBlank();
            assertThat(each.reason().label(Locale.ENGLISH)).isNotBlank();
        });
    }

    /** What is called carried must be there: every text and number of the dossier that is not lost is in the export. */
    @Test
    void whatIsNotLostIsThere() {
        FarmOsExport export = export();
        Set<String> lost = new HashSet<>();
        export.losses().forEach(each -> lost.add(each.member()));
        String text = text(export);
        List<String> seen = new ArrayList<>();
        texts(DOSSIER, Shapes.of(Dossier.class).get(Dossier.class), "", lost, seen);
        assertThat(seen).contains("note du site", "41.5", "limon", "tables à semis", "2024-05-15", "12.5");
        seen.forEach(each -> assertThat(text).contains(each));
    }

    private static void texts(Object value, Shape shape, String above, Set<String> lost, List<String> seen) {
        for (Member member : shape.members()) {
            Object content = member.get(value);
            String name = above + member.name();
            boolean isId = name.endsWith("id")
                    || member.name().equals("format")
                    || member.refersTo() != null
                    || PLACES.contains(member.name());
            if (content == null || lost.contains(name) || isId) {
                continue;
            }
            for (Object each : content instanceof List<?> list ? list : List.of(content)) {
                if (member.kind() == Kind.VALUE) {
                    texts(each, member.shape(), name + ".", lost, seen);
                } else if (member.kind() == Kind.TEXT
                        || member.kind() == Kind.SCALAR
                        || member.kind() == Kind.DECIMAL) {
                    seen.add(each.toString());
                }
            }
        }
    }

    @Test
    void theSameDossierGivesTheSameIds() {
        assertThat(export().resources()).isEqualTo(export().resources());
        assertThat(export().resources()).extracting(Resource::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNamedStandsBeforeWhatNamesIt() {
        Set<Object> posted = new HashSet<>();
        for (Resource each : export().resources()) {
            each.relationships().values().forEach(data -> {
                for (Object named : data instanceof List<?> list ? list : List.of(data)) {
                    assertThat(posted).as(each.toString()).contains(named);
                }
            });
            posted.add(each.identifier());
        }
    }

    /** Each name of the list of what is carried is a member: a name misspelt would carry nothing and lose nothing. */
    @Test
    void whatIsCalledCarriedExists() {
        Losses.carried().forEach(path -> {
            Shape shape = Shapes.of(Dossier.class).get(Dossier.class);
            String[] names = path.split("\\.", -1);
            for (int i = 0; i < names.length; i++) {
                int index = shape.indexOf(names[i]);
                assertThat(index).as(path).isNotNegative();
                if (i + 1 < names.length) {
                    shape = shape.members().get(index).shape();
                }
            }
        });
    }

    private static FarmOsExport exported(Garden garden, Production.Builder production) {
        return FarmOsExport.of(
                Dossier.builder()
                        .id("d")
                        .title("t")
                        .addGarden(garden)
                        .production(production.build())
                        .build(),
                Locale.FRENCH);
    }

    private static FarmOsExport planted(Garden garden, Planting.Builder planting) {
        return exported(
                garden,
                Production.builder()
                        .addPlanting(planting.id("pl")
                                .crop("tomate")
                                .garden("jardin")
                                .planted(LocalDate.of(2024, 5, 15))
                                .build()));
    }

    private static void assertAt(FarmOsExport export, String land, String... lost) {
        assertThat(only(export, "log--transplanting", "tomate").relationships())
                .containsEntry(
                        "location", List.of(only(export, "asset--land", land).identifier()));
        assertThat(export.losses().stream().map(Loss::first).filter(each -> each.startsWith("/production")))
                .containsExactlyInAnyOrder(lost);
    }

    /** A level that is not named, or leads nowhere, does not hide the ones below it. */
    @Test
    void aPlantingStandsAtTheNearestPlaceThatIsThere() {
        String at = "/production/plantings/0/";
        Garden garden = garden();
        assertAt(planted(garden, Planting.builder().plot("p1").bed("b1").section("s1")), "b1 s1");
        assertAt(planted(garden, Planting.builder().section("s1")), "b1 s1");
        assertAt(planted(garden, Planting.builder().site("site").plot("p1").bed("b9")), "Parcelle 1", at + "bed");
        assertAt(planted(garden, Planting.builder().site("sud").plot("p1")), "Parcelle 1", at + "site");
        assertAt(planted(garden, Planting.builder().site("sud").bed("b9")), "Jardin du Nord", at + "site", at + "bed");
    }

    @Test
    void aBedOfWhichThereAreSeveralIsNotGuessed() {
        Bed bed = Bed.builder().id("b1").build();
        Garden garden = garden().toBuilder()
                .addSite(Site.builder()
                        .id("sud")
                        .name("Sud")
                        .addPlot(Plot.builder()
                                .id("p2")
                                .name("Parcelle 2")
                                .addBed(bed)
                                .build())
                        .build())
                .build();
        assertAt(planted(garden, Planting.builder().bed("b1")), "Jardin du Nord", "/production/plantings/0/bed");
        assertAt(planted(garden, Planting.builder().bed("b1").section("s1")), "b1 s1");
        FarmOsExport export = planted(garden, Planting.builder().plot("p2").bed("b1"));
        Resource plot = only(export, "asset--land", "Parcelle 2");
        Resource found = export.resources().stream()
                .filter(each ->
                        List.of(plot.identifier()).equals(each.relationships().get("parent")))
                .findFirst()
                .orElseThrow();
        assertThat(only(export, "log--transplanting", "tomate").relationships())
                .containsEntry("location", List.of(found.identifier()));
    }

    @Test
    void aHarvestElsewhereLosesItsPlace() {
        Harvest.Builder harvest = Harvest.builder()
                .id("h")
                .crop("tomate")
                .on(DateRange.parse("2024-08-02"))
                .quantity(BigDecimal.ONE);
        FarmOsExport export = exported(
                garden(),
                Production.builder()
                        .addHarvest(harvest.garden("jardin").site("sud").build())
                        .addHarvest(harvest.garden("jardin").site("site").build())
                        .addHarvest(harvest.garden("nowhere").site("site").build()));
        assertThat(export.losses())
                .filteredOn(each -> each.member().startsWith("production."))
                .extracting(Loss::member, Loss::count, Loss::first)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "production.harvests.site", 2L, "/production/harvests/0/site"),
                        org.assertj.core.groups.Tuple.tuple(
                                "production.harvests.garden", 1L, "/production/harvests/2"));
    }

    @Test
    void whatIsOnlyPlannedIsLost() {
        Equipment.Builder hive =
                Equipment.builder().kind(EquipmentKind.HIVE).name("Rucher").note("à poser");
        for (int present = 0; present < 2; present++) {
            Garden garden = Garden.builder()
                    .id("jardin")
                    .name("Jardin")
                    .addEquipment(hive.present(present).planned(7).build())
                    .build();
            FarmOsExport export = exported(garden, Production.builder());
            assertThat(export.losses())
                    .filteredOn(each -> each.member().equals("gardens.equipment"))
                    .extracting(Loss::first)
                    .isEqualTo(present == 0 ? List.of("/gardens/0/equipment/0") : List.of());
            assertThat(text(export).contains("Rucher")).isEqualTo(present == 1);
        }
    }

    /** 20 000 sites of one id: each has its own number, and it does not take a look at all before it. */
    @Test
    void manyOfOneIdAreToldApartSoon() {
        List<Site> sites =
                Collections.nCopies(20_000, Site.builder().id("s").name("S").build());
        Garden garden = Garden.builder().id("jardin").name("J").sites(sites).build();
        FarmOsExport export = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> exported(garden, Production.builder()));
        assertThat(export.resources()).hasSize(20_001);
        assertThat(export.resources().stream().map(Resource::id).distinct()).hasSize(20_001);
    }
}
