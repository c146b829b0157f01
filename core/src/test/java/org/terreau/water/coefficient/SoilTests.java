package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.coefficient.SoilTexture.CLAY;
import static org.terreau.water.coefficient.SoilTexture.CLAY_LOAM;
import static org.terreau.water.coefficient.SoilTexture.LOAM;
import static org.terreau.water.coefficient.SoilTexture.LOAMY_SAND;
import static org.terreau.water.coefficient.SoilTexture.SAND;
import static org.terreau.water.coefficient.SoilTexture.SANDY_CLAY;
import static org.terreau.water.coefficient.SoilTexture.SANDY_CLAY_LOAM;
import static org.terreau.water.coefficient.SoilTexture.SANDY_LOAM;
import static org.terreau.water.coefficient.SoilTexture.SILT;
import static org.terreau.water.coefficient.SoilTexture.SILTY_CLAY;
import static org.terreau.water.coefficient.SoilTexture.SILTY_CLAY_LOAM;
import static org.terreau.water.coefficient.SoilTexture.SILT_LOAM;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Table 19 of FAO-56 (1998) and the texture triangle of the USDA. */
class SoilTests {

    @ParameterizedTest
    @EnumSource(SoilTexture.class)
    void everyTextureFollowsTheRulesAndItsTable(SoilTexture texture) {
        for (double share : new double[] {0, 0.5, 1}) {
            SoilWater soil = texture.water(share);
            assertThat(CoefficientRules.soils()
                            .check(soil, LocalDate.of(2026, 11, 22))
                            .asList())
                    .isEmpty();
        }
        assertThat(texture.water().totalEvaporableMm())
                .isBetween(
                        texture.totalEvaporable().low(),
                        texture.totalEvaporable().high());
        assertThat(texture.readilyEvaporable().high())
                .isLessThanOrEqualTo(texture.totalEvaporable().high());
        assertThat(SoilTexture.find(texture.label(Locale.FRENCH))).contains(texture);
        assertThat(SoilTexture.find(texture.label(Locale.ENGLISH))).contains(texture);
        Set<SoilTexture> proxies = EnumSet.of(CLAY_LOAM, SANDY_CLAY_LOAM, SANDY_CLAY);
        assertThat(texture.basis() == CoefficientBasis.PROXY).isEqualTo(proxies.contains(texture));
    }

    @ParameterizedTest
    @CsvSource({
        "SAND,0.12,0.045",
        "LOAMY_SAND,0.15,0.065",
        "SANDY_LOAM,0.23,0.11",
        "LOAM,0.25,0.12",
        "SILT_LOAM,0.29,0.15",
        "CLAY,0.36,0.22"
    })
    void theMiddlesAreThoseOfTheRevision(SoilTexture texture, double field, double wilting) {
        assertThat(texture.fieldCapacity().value()).isCloseTo(field, within(1e-9));
        assertThat(texture.wiltingPoint().value()).isCloseTo(wilting, within(1e-9));
    }

    @Test
    void theRangesAreThoseThatWereCollected() {
        List<Map<String, String>> rows = TestFiles.quoted("soils_fao56_table19.csv");
        assertThat(rows).hasSize(9);
        for (Map<String, String> row : rows) {
            SoilTexture texture = SoilTexture.find(row.get("soil_en")).orElseThrow();
            assertRange(texture.fieldCapacity(), row, "theta_fc_lo", "theta_fc_hi");
            assertRange(texture.wiltingPoint(), row, "theta_wp_lo", "theta_wp_hi");
            assertRange(texture.readilyEvaporable(), row, "REW_lo_mm", "REW_hi_mm");
            assertRange(texture.totalEvaporable(), row, "TEW_lo_mm", "TEW_hi_mm");
            assertThat(SoilTexture.find(row.get("soil_fr"))).contains(texture);
        }
    }

    private static void assertRange(Coefficient value, Map<String, String> row, String low, String high) {
        assertThat(List.of(value.low(), value.high()))
                .as(row.toString())
                .containsExactly(Double.valueOf(row.get(low)), Double.valueOf(row.get(high)));
    }

    /** The definition of each class in words, as the USDA gives it: the slow second computation. */
    private static EnumSet<SoilTexture> classes(double sand, double clay) {
        double silt = 100 - sand - clay;
        EnumSet<SoilTexture> found = EnumSet.noneOf(SoilTexture.class);
        add(found, SAND, silt + 1.5 * clay < 15);
        add(found, LOAMY_SAND, silt + 1.5 * clay >= 15 && silt + 2 * clay < 30);
        add(
                found,
                SANDY_LOAM,
                (clay >= 7 && clay < 20 && sand > 52 && silt + 2 * clay >= 30)
                        || (clay < 7 && silt < 50 && silt + 2 * clay >= 30));
        add(found, LOAM, clay >= 7 && clay < 27 && silt >= 28 && silt < 50 && sand <= 52);
        add(found, SILT_LOAM, (silt >= 50 && clay >= 12 && clay < 27) || (silt >= 50 && silt < 80 && clay < 12));
        add(found, SILT, silt >= 80 && clay < 12);
        add(found, SANDY_CLAY_LOAM, clay >= 20 && clay < 35 && silt < 28 && sand > 45);
        add(found, CLAY_LOAM, clay >= 27 && clay < 40 && sand > 20 && sand <= 45);
        add(found, SILTY_CLAY_LOAM, clay >= 27 && clay < 40 && sand <= 20);
        add(found, SANDY_CLAY, clay >= 35 && sand > 45);
        add(found, CLAY, clay >= 40 && sand <= 45 && silt < 40);
        add(found, SILTY_CLAY, clay >= 40 && silt >= 40);
        return found;
    }

    private static void add(EnumSet<SoilTexture> found, SoilTexture texture, boolean is) {
        if (is) {
            found.add(texture);
        }
    }

    @Test
    void everyPointOfTheTriangleIsOfOneClassAndItIsTheDefinedOne() {
        EnumSet<SoilTexture> seen = EnumSet.noneOf(SoilTexture.class);
        for (int sand = 0; sand <= 400; sand++) {
            for (int clay = 0; sand + clay <= 400; clay++) {
                SoilTexture texture = SoilTexture.of(sand / 4.0, clay / 4.0).orElseThrow();
                assertThat(classes(sand / 4.0, clay / 4.0))
                        .as(sand / 4.0 + " " + clay / 4.0)
                        .containsExactly(texture);
                seen.add(texture);
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(SoilTexture.values());
    }

    @ParameterizedTest
    @CsvSource({
        "100,0,SAND",
        "85,0,LOAMY_SAND",
        "85.1,0,SAND",
        "70,0,SANDY_LOAM",
        "70.1,0,LOAMY_SAND",
        "52,7,LOAM",
        "52.1,7,SANDY_LOAM",
        "20,0,SILT",
        "20.1,0,SILT_LOAM",
        "0,12,SILT_LOAM",
        "50,0,SILT_LOAM",
        "50.1,0,SANDY_LOAM",
        "20,27,SILTY_CLAY_LOAM",
        "20.1,27,CLAY_LOAM",
        "45,27,CLAY_LOAM",
        "45.1,27,SANDY_CLAY_LOAM",
        "45.1,35,SANDY_CLAY",
        "45,40,CLAY",
        "20,40,SILTY_CLAY",
        "20.1,40,CLAY",
        "0,100,CLAY",
        "33,33,CLAY_LOAM",
        "40,20,LOAM"
    })
    void eachBoundaryBelongsToOneClass(double sand, double clay, SoilTexture texture) {
        assertThat(SoilTexture.of(sand, clay)).contains(texture);
    }

    @ParameterizedTest
    @CsvSource({"-1,20", "60,50", "NaN,20", "20,NaN", "Infinity,0", "20,-0.1"})
    void sharesThatAreNoneHaveNoClass(double sand, double clay) {
        assertThat(SoilTexture.of(sand, clay)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Terre franche,LOAM",
        "LIMON TRÈS FIN,SILT",
        "silt clay loam,SILTY_CLAY_LOAM",
        "Argile limoneuse,SILTY_CLAY",
        "sandy_loam,SANDY_LOAM"
    })
    void texturesAreFoundByName(String name, SoilTexture texture) {
        assertThat(SoilTexture.find(name)).contains(texture);
        assertThat(SoilTexture.find("béton")).isEmpty();
    }

    /** Example 37, page 168: 0.32 and 0.12 over 0.8 m, p 0.4: TAW 160 mm, RAW 64 mm. */
    @Test
    void availableWaterByEquations82And83() {
        SoilWater soil = new SoilWater(0.32, 0.12, 0.1, 8);
        assertThat(soil.totalAvailableMm(0.8)).isCloseTo(160, within(1e-9));
        assertThat(soil.readilyAvailableMm(0.4, 0.8)).isCloseTo(64, within(1e-9));
    }

    @Test
    void badSoilsGiveNoWaterAndNoNaN() {
        for (SoilWater soil : new SoilWater[] {
            new SoilWater(Double.NaN, 0.1, 0.1, 8),
            new SoilWater(0.1, 0.3, 0.1, -4),
            new SoilWater(Double.POSITIVE_INFINITY, 0.1, 0.1, Double.NaN),
            new SoilWater(0.3, 0.1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
        }) {
            assertThat(soil.totalAvailableMm(-0.5)).isNotNegative().isFinite();
            assertThat(soil.readilyAvailableMm(Double.NaN, 0.5)).isZero();
            assertThat(soil.totalEvaporableMm()).isNotNegative().isFinite();
            assertThat(soil.readilyEvaporable()).isBetween(0.0, soil.totalEvaporableMm());
        }
    }
}
