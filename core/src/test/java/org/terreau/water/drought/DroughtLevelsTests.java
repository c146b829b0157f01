package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DroughtLevelsTests {

    private static final DroughtLevels LEVELS = DroughtLevels.standard();

    @Test
    void spellingsAreTolerated() {
        for (String each : List.of("alerte_renforcee", "Alerte renforcée", "ALERTE RENFORCEE", " alerte-renforcée ")) {
            assertThat(LEVELS.find(each, Optional.empty()))
                    .hasValueSatisfying(level -> assertThat(level.getId()).isEqualTo("alerte_renforcee"));
        }
        assertThat(LEVELS.find("Crise", Optional.of("28"))).isPresent();
        assertThat(LEVELS.find("crisis", Optional.empty())).isPresent();
        for (String each : List.of("", "niveau 3", "alerte rouge", "…")) {
            assertThat(LEVELS.find(each, Optional.empty())).isEmpty();
        }
    }

    @Test
    void aDepartementHasItsOwnLevels() {
        assertThat(LEVELS.find("vigilance renforcée", Optional.of("59"))
                        .orElseThrow()
                        .getRank())
                .isBetween(11, 19);
        assertThat(LEVELS.find("vigilance renforcée", Optional.of("31"))).isEmpty();
        assertThat(LEVELS.find("vigilance renforcée", Optional.empty())).isEmpty();
        DroughtLevel own = DroughtLevel.builder()
                .id("niveau_1b")
                .rank(25)
                .french("niveau 1B")
                .english("level 1B")
                .department("82")
                .build();
        assertThat(LEVELS.plus(own).find("Niveau 1B", Optional.of("82"))).contains(own);
        assertThat(LEVELS.find("Niveau 1B", Optional.of("82"))).isEmpty();
    }

    @Test
    void theNationalOnesRise() {
        assertThat(DroughtLevels.national().all())
                .extracting(DroughtLevel::getId)
                .containsExactly("vigilance", "alerte", "alerte_renforcee", "crise");
        assertThat(DroughtLevels.national().all())
                .extracting(DroughtLevel::getRank)
                .isSorted();
        assertThat(DroughtLevels.source().isVerified()).isTrue();
    }
}
