package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.water.drought.Permission.FORBIDDEN;
import static org.terreau.water.drought.Permission.NOT_FORBIDDEN;
import static org.terreau.water.drought.Permission.UNKNOWN;
import static org.terreau.water.drought.WaterSourceKind.POND;
import static org.terreau.water.drought.WaterSourceKind.RAIN;
import static org.terreau.water.drought.WaterSourceKind.RIVER;
import static org.terreau.water.drought.WaterSourceKind.TAP;
import static org.terreau.water.drought.WaterSourceKind.WELL;
import static org.terreau.water.drought.Zones.DAY;
import static org.terreau.water.drought.Zones.by;
import static org.terreau.water.drought.Zones.empty;
import static org.terreau.water.drought.Zones.order;
import static org.terreau.water.drought.Zones.usage;
import static org.terreau.water.drought.Zones.zone;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.terreau.json.JsonLibrary;
import org.terreau.value.TimeRange;

class WateringPermissionTests {

    private static PermissionDay on(WateringCase watering, DroughtZone.Builder... zones) {
        List<DroughtZone> all =
                Arrays.stream(zones).map(DroughtZone.Builder::build).toList();
        return WateringPermission.standard().on(watering, all, DAY);
    }

    private static void assertAllUnknown(PermissionDay day, GroundsReason because) {
        for (int hour = 0; hour < 24; hour++) {
            assertThat(day.at(hour)).isEqualTo(UNKNOWN);
        }
        assertThat(day.notForbidden()).isEmpty();
        assertThat(day.grounds()).extracting(Grounds::reason).contains(because);
    }

    @Test
    void theFourLevelsOfTheSyntheticZone() {
        for (String level : List.of("alerte", "alerte_renforcee")) {
            PermissionDay day = WateringPermission.standard().on(by(TAP), List.of(Zones.synthetic(level)), DAY);
            assertThat(day.at(7)).isEqualTo(NOT_FORBIDDEN);
            assertThat(day.at(8)).isEqualTo(FORBIDDEN);
            assertThat(day.at(19)).isEqualTo(FORBIDDEN);
            assertThat(day.at(20)).isEqualTo(NOT_FORBIDDEN);
            assertThat(day.forbidden()).containsExactly(TimeRange.parse("08:00-20:00"));
        }
        PermissionDay watch = WateringPermission.standard().on(by(TAP), List.of(Zones.synthetic("vigilance")), DAY);
        assertThat(watch.notForbidden()).containsExactly(TimeRange.parse("00:00-24:00"));
        PermissionDay crisis = WateringPermission.standard().on(by(TAP), List.of(Zones.synthetic("crise")), DAY);
        assertThat(crisis.forbidden()).containsExactly(TimeRange.parse("00:00-24:00"));
    }

    @Test
    void theSourceSaysWhichZoneCounts() {
        DroughtZone.Builder tap = zone("a", ZoneType.AEP, "Interdit");
        DroughtZone.Builder well = zone("b", ZoneType.SOU, "Interdit de 8h à 20h");
        DroughtZone.Builder river = zone("c", ZoneType.SUP, "Pas de restriction");
        assertThat(on(by(TAP), tap, well, river).at(3)).isEqualTo(FORBIDDEN);
        assertThat(on(by(WELL), tap, well, river).at(3)).isEqualTo(NOT_FORBIDDEN);
        assertThat(on(by(WELL), tap, well, river).at(9)).isEqualTo(FORBIDDEN);
        assertThat(on(by(RIVER), tap, well, river).at(9)).isEqualTo(NOT_FORBIDDEN);
        assertAllUnknown(on(by(POND), tap, well, river), GroundsReason.SOURCE);
        assertAllUnknown(on(by(WELL), tap), GroundsReason.NO_ZONE);
        assertAllUnknown(on(by(TAP)), GroundsReason.NO_ZONE);
    }

    @Test
    void zonesAreReadOnceForManyDays() {
        List<DroughtZone> zones =
                List.of(zone("a", ZoneType.AEP, "Interdit le lundi de 8h à 20h").build());
        ReadZones read = ReadZones.of(zones);
        for (int i = 0; i < 100; i++) {
            PermissionDay once = WateringPermission.standard().on(by(TAP), zones, DAY.plusDays(i));
            PermissionDay again = WateringPermission.standard().on(by(TAP), read, DAY.plusDays(i));
            assertThat(again.forbidden()).isEqualTo(once.forbidden());
            assertThat(again.notForbidden()).isEqualTo(once.notForbidden());
            assertThat(again.grounds()).isEqualTo(once.grounds());
        }
    }

    @Test
    void theStrictestUseOfAZoneCounts() {
        PermissionDay day = on(
                by(TAP),
                zone("a", ZoneType.AEP, "Interdit de 11h à 18h")
                        .addUsage(usage(
                                "Arrosage des pelouses, massifs fleuris, jardins potagers", "Interdit de 9h à 12h"))
                        .addUsage(usage("Arrosage des pelouses et jardins non potagers", "Interdit")));
        assertThat(day.forbidden()).containsExactly(TimeRange.parse("09:00-18:00"));
        assertThat(day.deciding(10)).hasSize(1);
        Grounds decided = day.deciding(10).get(0);
        assertThat(decided.text()).isEqualTo("Interdit de 9h à 12h");
        assertThat(decided.zone().orElseThrow().getId()).isEqualTo("a");
        assertThat(decided.usage().orElseThrow().getName()).startsWith("Arrosage des pelouses, massifs");
        assertThat(day.deciding(11)).hasSize(2);
    }

    @Test
    void severalZonesOfATypeMustAgree() {
        PermissionDay day = on(
                by(TAP),
                zone("a", ZoneType.AEP, "Interdit de 8h à 18h"),
                zone("b", ZoneType.AEP, "Interdit de 10h à 20h"));
        assertThat(day.at(7)).isEqualTo(NOT_FORBIDDEN);
        assertThat(day.at(9)).isEqualTo(UNKNOWN);
        assertThat(day.at(12)).isEqualTo(FORBIDDEN);
        assertThat(day.at(19)).isEqualTo(UNKNOWN);
        assertThat(day.grounds()).extracting(Grounds::reason).contains(GroundsReason.ZONES_DISAGREE);
        PermissionDay same = on(by(TAP), zone("a", ZoneType.AEP, "Interdit"), zone("b", ZoneType.AEP, "Interdit"));
        assertThat(same.at(9)).isEqualTo(FORBIDDEN);
        assertThat(same.grounds()).extracting(Grounds::reason).doesNotContain(GroundsReason.ZONES_DISAGREE);
    }

    @Test
    void anOrderCountsOnTheDaysOnWhichItIsInForce() {
        DroughtZone zone = zone("a", ZoneType.AEP, "Interdit de 8h à 20h").build();
        for (String day : List.of("2026-06-30", "2026-10-01")) {
            PermissionDay out = WateringPermission.standard().on(by(TAP), List.of(zone), LocalDate.parse(day));
            assertAllUnknown(out, GroundsReason.NOT_IN_FORCE);
            assertThat(out.deciding(9)).extracting(Grounds::reason).containsExactly(GroundsReason.NO_ZONE);
        }
        for (String day : List.of("2026-07-01", "2026-09-30")) {
            PermissionDay in = WateringPermission.standard().on(by(TAP), List.of(zone), LocalDate.parse(day));
            assertThat(in.at(20)).isEqualTo(NOT_FORBIDDEN);
        }
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThat(WateringPermission.standard()
                            .on(by(TAP), List.of(zone), day)
                            .at(20))
                    .isEqualTo(UNKNOWN);
        }
        assertAllUnknown(
                on(by(TAP), zone("a", ZoneType.AEP, "Interdit").order(Optional.empty())), GroundsReason.DATES_UNKNOWN);
        PermissionDay open = on(
                by(TAP),
                zone("a", ZoneType.AEP, "Interdit")
                        .order(order().lastDay(Optional.empty()).build()));
        assertThat(open.at(9)).isEqualTo(FORBIDDEN);
    }

    @Test
    void anOrderWithoutALastDayPermitsNothing() {
        DroughtOrder open = order().lastDay(Optional.empty()).build();
        DroughtOrder exempt = open.toBuilder().rainWater(RainWaterRule.EXEMPT).build();
        for (LocalDate day : List.of(DAY, DAY.plusYears(30))) {
            PermissionDay answer = WateringPermission.standard()
                    .on(
                            by(TAP),
                            List.of(zone("a", ZoneType.AEP, "Interdit de 8h à 20h")
                                    .order(open)
                                    .build()),
                            day);
            assertThat(answer.forbidden()).containsExactly(TimeRange.parse("08:00-20:00"));
            assertThat(answer.notForbidden()).isEmpty();
            assertThat(answer.deciding(21)).extracting(Grounds::reason).containsExactly(GroundsReason.NO_LAST_DAY);
        }
        assertAllUnknown(on(by(RAIN), zone("a", ZoneType.AEP, "Interdit").order(exempt)), GroundsReason.NO_LAST_DAY);
    }

    @Test
    void aUseOfOthersDoesNotCount() {
        for (String text : List.of("Pas de restriction", "Interdit")) {
            WaterUsage farms = usage(Zones.KITCHEN, text).toBuilder()
                    .concerned(List.of(ConcernedPublic.FARM, ConcernedPublic.COMPANY))
                    .build();
            DroughtZone.Builder zone = empty("a", ZoneType.AEP).addUsage(farms);
            assertAllUnknown(on(by(TAP), zone), GroundsReason.NO_USAGE);
            Permission said = text.equals("Interdit") ? FORBIDDEN : NOT_FORBIDDEN;
            for (Set<ConcernedPublic> who : List.of(EnumSet.of(ConcernedPublic.FARM), Set.<ConcernedPublic>of())) {
                WateringCase farm = new WateringCase(
                        GardenUse.KITCHEN_GARDEN, WateringMethod.HOSE, TAP, OptionalDouble.empty(), who);
                assertThat(on(farm, zone).at(9)).isEqualTo(said);
            }
            for (ConcernedPublic each : List.of(ConcernedPublic.INDIVIDUAL, ConcernedPublic.COMMUNITY)) {
                WaterUsage ours = farms.toBuilder().addConcerned(each).build();
                assertThat(on(by(TAP), empty("a", ZoneType.AEP).addUsage(ours)).at(9))
                        .isEqualTo(said);
            }
            DroughtZone.Builder both =
                    zone("a", ZoneType.AEP, "Interdit de 10h à 12h").addUsage(farms);
            assertThat(on(by(TAP), both).forbidden()).containsExactly(TimeRange.parse("10:00-12:00"));
        }
        assertThat(by(TAP).publics()).containsExactly(ConcernedPublic.INDIVIDUAL, ConcernedPublic.COMMUNITY);
    }

    @Test
    void levelsOfADossierAreKnownToTheGuide() {
        DroughtLevel own = DroughtLevel.builder()
                .id("alerte")
                .rank(20)
                .french("niveau 2")
                .english("level 2")
                .department("31")
                .build();
        DroughtZone silent = empty("a", ZoneType.AEP).level("Niveau 2").build();
        WateringPermission standard = WateringPermission.standard().orElseByGuide();
        WateringPermission more = WateringPermission.standard()
                .with(DroughtLevels.standard().plus(List.of(own)))
                .orElseByGuide();
        assertThat(standard.on(by(TAP), List.of(silent), DAY).isByGuide()).isFalse();
        assertThat(more.on(by(TAP), List.of(silent), DAY).forbidden()).containsExactly(TimeRange.parse("11:00-18:00"));
        assertThat(standard.with(DroughtLevels.standard().plus(own))
                        .on(by(TAP), List.of(silent), DAY)
                        .isByGuide())
                .as("it stays one by the guide")
                .isTrue();
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        assertAllUnknown(on(by(TAP), empty("a", ZoneType.AEP)), GroundsReason.NO_USAGE);
        assertAllUnknown(
                on(by(TAP), empty("a", ZoneType.AEP).addUsage(usage("Arrosage des golfs", "Pas de restriction"))),
                GroundsReason.NO_USAGE);
        assertAllUnknown(on(by(TAP), zone("a", ZoneType.AEP, "Voir arrêté")), GroundsReason.TEXT);
        PermissionDay untyped =
                on(by(TAP), zone("a", ZoneType.AEP, "Pas de restriction").type(Optional.empty()));
        assertAllUnknown(untyped, GroundsReason.NO_TYPE);
        PermissionDay mayor =
                on(by(TAP), zone("a", ZoneType.AEP, "Interdit de 8h à 20h").municipalOrder("b.pdf"));
        assertThat(mayor.at(9)).isEqualTo(FORBIDDEN);
        assertThat(mayor.at(21)).isEqualTo(UNKNOWN);
        assertThat(mayor.grounds()).extracting(Grounds::reason).contains(GroundsReason.MUNICIPAL_ORDER);
        PermissionDay privately =
                on(by(TAP), empty("a", ZoneType.AEP).addUsage(usage("Arrosage des potagers domestiques", "Interdit")));
        assertAllUnknown(privately, GroundsReason.NO_USAGE);
        PermissionDay river = on(
                by(TAP),
                empty("a", ZoneType.AEP)
                        .addUsage(usage("Arrosage des jardins potagers à partir des eaux superficielles", "Autorisé")));
        assertAllUnknown(river, GroundsReason.NO_USAGE);
    }

    @Test
    void storedRainIsInNoZoneByItself() {
        DroughtZone.Builder silent = zone("a", ZoneType.AEP, "Interdit de 8h à 20h");
        assertAllUnknown(on(by(RAIN), silent), GroundsReason.RAIN_NOT_SAID);
        DroughtZone.Builder exempt = zone("a", ZoneType.AEP, "Interdit")
                .order(order().rainWater(RainWaterRule.EXEMPT).build());
        PermissionDay free = on(by(RAIN), exempt);
        assertThat(free.notForbidden()).containsExactly(TimeRange.parse("00:00-24:00"));
        assertThat(free.deciding(9)).extracting(Grounds::reason).containsExactly(GroundsReason.RAIN_EXEMPT);
        DroughtZone.Builder concerned = zone("a", ZoneType.AEP, "Interdit de 8h à 20h")
                .order(order().rainWater(RainWaterRule.CONCERNED).build());
        assertThat(on(by(RAIN), concerned).at(9)).isEqualTo(FORBIDDEN);
        assertThat(on(by(RAIN), concerned).at(21)).isEqualTo(NOT_FORBIDDEN);
        DroughtZone.Builder named = zone("a", ZoneType.AEP, "Interdit de 10h à 20h sauf eau de pluie");
        assertThat(on(by(RAIN), named).at(12)).isEqualTo(NOT_FORBIDDEN);
        assertThat(on(by(TAP), named).at(12)).isEqualTo(FORBIDDEN);
        assertAllUnknown(on(by(RAIN)), GroundsReason.NO_ZONE);
        assertAllUnknown(on(by(RAIN), exempt, zone("b", ZoneType.SOU, "Interdit")), GroundsReason.RAIN_NOT_SAID);
    }

    @Test
    void theGuideIsAskedForAndLabelled() {
        DroughtZone silent = empty("a", ZoneType.AEP).build();
        PermissionDay law = WateringPermission.standard().on(by(TAP), List.of(silent), DAY);
        assertThat(law.isByGuide()).isFalse();
        assertThat(law.notForbidden()).isEmpty();
        WateringPermission guided = WateringPermission.standard().orElseByGuide();
        PermissionDay guide = guided.on(by(TAP), List.of(silent), DAY);
        assertThat(guide.isByGuide()).isTrue();
        assertThat(guide.forbidden()).containsExactly(TimeRange.parse("11:00-18:00"));
        assertThat(NationalGuide.source().isVerified()).isFalse();
        DroughtZone crisis = empty("a", ZoneType.AEP).level("crise").build();
        assertThat(guided.on(by(TAP), List.of(crisis), DAY).notForbidden()).isEmpty();
        DroughtZone own = empty("a", ZoneType.AEP)
                .level("vigilance renforcée")
                .department("59")
                .build();
        assertThat(guided.on(by(TAP), List.of(own), DAY).isByGuide()).isFalse();
        DroughtZone told = zone("a", ZoneType.AEP, "Interdit de 8h à 20h").build();
        assertThat(guided.on(by(TAP), List.of(told), DAY).isByGuide()).isFalse();
    }

    @Test
    void theOldLayoutAnswersToo() throws IOException {
        List<DroughtZone> zones = VigieauReader.of(JsonLibrary.present())
                .read(DroughtFiles.bytes("old_reglementation_28_crise_2023.json"))
                .zones();
        PermissionDay day = WateringPermission.standard().on(by(RIVER), zones, LocalDate.of(2023, 8, 1));
        assertThat(day.forbidden()).containsExactly(TimeRange.parse("09:00-20:00"));
        assertThat(day.at(8)).isEqualTo(NOT_FORBIDDEN);
    }
}
