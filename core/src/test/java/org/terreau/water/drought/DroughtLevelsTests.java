package org.terreau.water.drought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    private static DroughtLevel level(String id, String french) {
        return DroughtLevel.builder()
                .id(id)
                .rank(25)
                .french(french)
                .english(french)
                .build();
    }

    @Test
    void manyLevelsAreAddedAtOnce() {
        List<DroughtLevel> many = IntStream.range(0, 20_000)
                .mapToObj(i -> level("l" + i, i % 2 == 0 ? "Niveau " + i : "Même niveau"))
                .toList();
        DroughtLevels all = LEVELS.plus(many);
        assertThat(all.all()).hasSize(LEVELS.all().size() + many.size());
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (DroughtLevel each : many) {
                assertThat(all.find(each.getId(), Optional.empty()).orElseThrow())
                        .isEqualTo(each);
            }
        });
        assertThat(all.find("niveau 19998", Optional.empty())).contains(many.get(19_998));
        assertThat(all.find("même niveau", Optional.empty())).as("the first").contains(many.get(1));
        assertThat(all.find("crise", Optional.empty())).isEqualTo(LEVELS.find("crise", Optional.empty()));
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
