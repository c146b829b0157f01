package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.water.drought.Permission.FORBIDDEN;
import static org.terreau.water.drought.Permission.NOT_FORBIDDEN;
import static org.terreau.water.drought.Permission.UNKNOWN;
import static org.terreau.water.drought.Zones.DAY;
import static org.terreau.water.drought.Zones.usage;
import static org.terreau.water.drought.Zones.zone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralNamesTests {

    private static WateringCase of(GardenUse use, WateringMethod method) {
        return new WateringCase(use, method, WaterSourceKind.TAP, OptionalDouble.empty());
    }

    private static WateringCase kitchen() {
        return of(GardenUse.KITCHEN_GARDEN, WateringMethod.HOSE);
    }

    /** Beside a text on kitchen gardens that leaves six o’clock free. */
    private static Permission atSix(WateringCase watering, WaterUsage other) {
        DroughtZone zone = zone("a", ZoneType.AEP, "Interdit de 8h à 20h")
                .addUsage(usage("Arrosage des pelouses, fleurs et haies", "Interdit de 8h à 20h"))
                .addUsage(other)
                .build();
        return WateringPermission.standard().on(watering, List.of(zone), DAY).at(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tous usages",
                "Tous les usages de l’eau",
                "Ensemble des usages",
                "Arrosage",
                "ARROSAGES.",
                "Arroser",
                "Arrosage des jardins",
                "Jardins",
                "Arroser son jardin",
                "Arrosage (tous usages)",
                "Arrosage des jardins et pelouses",
                "Tous usages (hors terrains de sport)",
                "Arrosage par tuyau",
                "Arrosage sauf goutte-à-goutte",
                "Arrosage à partir du réseau d'eau potable"
            })
    void aGeneralBanCounts(String name) {
        for (GardenUse each : List.of(GardenUse.KITCHEN_GARDEN, GardenUse.LAWN, GardenUse.TREE)) {
            assertThat(atSix(of(each, WateringMethod.HOSE), usage(name, "Interdiction totale")))
                    .isEqualTo(FORBIDDEN);
            assertThat(atSix(of(each, WateringMethod.HOSE), usage(name, "Pas de restriction")))
                    .isEqualTo(NOT_FORBIDDEN);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Usages domestiques",
                "Autres usages",
                "Usages non prioritaires",
                "Prélèvements",
                "Arrosage des jardins d’ornement",
                "Arrosage des plantes en pots",
                "Arrosage (hors potagers des écoles)",
                "Arrosage des jardins publics"
            })
    void aBanThatMayBeMeantIsUnknown(String name) {
        assertThat(atSix(kitchen(), usage(name, "Interdiction totale"))).isEqualTo(UNKNOWN);
        DroughtZone alone = Zones.empty("a", ZoneType.AEP)
                .addUsage(usage(name, "Pas de restriction"))
                .build();
        assertThat(WateringPermission.standard()
                        .on(kitchen(), List.of(alone), DAY)
                        .notForbidden())
                .as("no permission by it alone")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Arroser, UNKNOWN", "Arrosage, UNKNOWN", "Nettoyer, NOT_FORBIDDEN", "Irriguer, NOT_FORBIDDEN"})
    void theThemeOfANameThatIsNotUnderstoodCounts(String theme, Permission answer) {
        WaterUsage odd =
                usage("Végétaux en bacs", "Interdit").toBuilder().theme(theme).build();
        assertThat(atSix(kitchen(), odd)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tous usages (hors potagers)",
                "Arrosage hors jardins potagers",
                "Arrosage des terrains de sport",
                "Arrosage des pistes d'hippodromes",
                "Arrosage par aspersion",
                "Arrosage à partir des eaux superficielles",
                "Usages industriels",
                "Autres usages industriels, artisanaux ou commerciaux non soumis à un APC sécheresse",
                "Remplissage des piscines",
                "Nettoyage des façades",
                "Irrigation par aspersion des cultures"
            })
    void whatIsNotMeantDoesNotCount(String name) {
        assertThat(atSix(kitchen(), usage(name, "Interdiction totale"))).isEqualTo(NOT_FORBIDDEN);
    }

    @Test
    void whatIsLeftOutIsNotMeantAndTheRestIs() {
        WaterUsage most = usage("Tous usages (hors potagers)", "Interdiction totale");
        assertThat(atSix(of(GardenUse.LAWN, WateringMethod.HOSE), most)).isEqualTo(FORBIDDEN);
        WaterUsage coarse = usage("Arrosage sauf goutte-à-goutte", "Interdiction totale");
        assertThat(atSix(of(GardenUse.KITCHEN_GARDEN, WateringMethod.DRIP), coarse))
                .isEqualTo(NOT_FORBIDDEN);
        assertThat(atSix(of(GardenUse.KITCHEN_GARDEN, WateringMethod.OTHER), coarse))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(WateringMethod.class)
    void theKnownSpellingsKeepTheirAnswers(WateringMethod method) throws IOException {
        for (String name : UsageNamesTests.names()) {
            Scope known = UsageNames.read(name);
            Optional<Scope> read = GeneralNames.read(usage(name, "Interdit"));
            WateringCase watering = of(GardenUse.KITCHEN_GARDEN, method);
            assertThat(read.isEmpty()).as(name).isEqualTo(known.uses().isEmpty());
            assertThat(read.map(each -> each.matches(watering)))
                    .as(name)
                    .isEqualTo(known.uses().isEmpty() ? Optional.empty() : Optional.of(known.matches(watering)));
        }
    }

    @Test
    void aLongNameSaysNothing() {
        assertThat(GeneralNames.read(usage("Arrosage ".repeat(10_000), "Interdit")))
                .isEmpty();
    }
}
