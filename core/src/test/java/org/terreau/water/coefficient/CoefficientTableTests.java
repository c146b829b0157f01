package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.coefficient.CropQuantity.DEPLETION_FRACTION;
import static org.terreau.water.coefficient.CropQuantity.HEIGHT_MAX;
import static org.terreau.water.coefficient.CropQuantity.KCB_END;
import static org.terreau.water.coefficient.CropQuantity.KCB_INI;
import static org.terreau.water.coefficient.CropQuantity.KCB_MID;
import static org.terreau.water.coefficient.CropQuantity.KC_END;
import static org.terreau.water.coefficient.CropQuantity.KC_INI;
import static org.terreau.water.coefficient.CropQuantity.KC_MID;
import static org.terreau.water.coefficient.CropQuantity.ROOT_DEPTH_MAX;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoefficientTableTests {

    private static final CoefficientTable OLD = CoefficientTable.fao56Of1998();
    private static final CoefficientTable NEW = CoefficientTable.fao56Rev1Of2025();

    static List<CoefficientTable> tables() {
        return List.of(OLD, NEW);
    }

    /** The rows as they were collected, 61 crops of the paper. */
    private static List<Map<String, String>> collected() {
        return TestFiles.quoted("crops_fao56_1998.csv");
    }

    private static double at(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    @Test
    void theTableOf1998HasTheRowsOfThePaperAndNothingElseAsPublished() {
        assertThat(collected()).hasSize(61);
        assertThat(OLD.rows()).hasSize(89);
        assertThat(OLD.rows().stream().filter(each -> !each.hasProxies())).hasSize(64);
        assertThat(NEW.rows()).hasSize(168);
        assertThat(NEW.rows()).noneMatch(CropCoefficients::hasProxies);
    }

    @Test
    void everyValueOf1998IsTheOneThatWasCollected() {
        Map<String, CropCoefficients> byRow = OLD.rows().stream()
                .filter(each -> !each.hasProxies())
                .collect(Collectors.toMap(CropCoefficients::publishedRow, Function.identity()));
        for (Map<String, String> row : collected()) {
            CropCoefficients crop = byRow.get(row.get("fao_row"));
            assertThat(crop).as(row.get("fao_row")).isNotNull();
            if (!row.get("kc_ini").isEmpty()) {
                assertRange(crop, KC_INI, at(row, "kc_ini"), at(row, "kc_ini"));
                assertThat(crop.get(KC_INI).orElseThrow().basis() == CoefficientBasis.GROUP_ROW)
                        .isEqualTo(row.get("kc_ini_from").equals("group row"));
            }
            assertRange(crop, KC_MID, at(row, "kc_mid_lo"), at(row, "kc_mid_hi"));
            assertRange(crop, KC_END, at(row, "kc_end_lo"), at(row, "kc_end_hi"));
            assertRange(crop, KCB_INI, at(row, "kcb_ini"), at(row, "kcb_ini"));
            assertRange(crop, KCB_MID, at(row, "kcb_mid_lo"), at(row, "kcb_mid_hi"));
            assertRange(crop, KCB_END, at(row, "kcb_end_lo"), at(row, "kcb_end_hi"));
            assertRange(crop, HEIGHT_MAX, at(row, "h_max_lo_m"), at(row, "h_max_hi_m"));
            assertRange(crop, ROOT_DEPTH_MAX, at(row, "zr_max_lo_m"), at(row, "zr_max_hi_m"));
            assertRange(crop, DEPLETION_FRACTION, at(row, "p"), at(row, "p"));
        }
    }

    private static void assertRange(CropCoefficients crop, CropQuantity quantity, double low, double high) {
        Coefficient value = crop.get(quantity).orElseThrow();
        assertThat(List.of(value.low(), value.high()))
                .as(crop.id() + " " + quantity)
                .containsExactly(low, high);
    }

    /**
     * The values that the transcriptions gave, 75 crops, with how many agree; where they disagree the range is kept.
     */
    @Test
    void everyValueOf2025IsTheOneThatWasCollected() {
        Map<String, CropQuantity> columns = Map.of(
                "kc_ini",
                KC_INI,
                "kc_mid",
                KC_MID,
                "kc_end",
                KC_END,
                "kcb_ini",
                KCB_INI,
                "kcb_mid",
                KCB_MID,
                "kcb_end",
                KCB_END,
                "h_max_m",
                HEIGHT_MAX,
                "p",
                DEPLETION_FRACTION,
                "tbase_C",
                CropQuantity.BASE_TEMPERATURE,
                "tupper_C",
                CropQuantity.UPPER_TEMPERATURE);
        Map<String, List<CropCoefficients>> byRow =
                NEW.rows().stream().collect(Collectors.groupingBy(CropCoefficients::publishedRow));
        List<Map<String, String>> rows = TestFiles.quoted("crops_fao56_rev1_2025.csv");
        int values = 0;
        for (Map<String, String> row : rows) {
            String id = row.get("row_id").startsWith("potato_s") ? "potato_short" : "";
            CropCoefficients crop = byRow.get(row.get("rev1_row")).stream()
                    .filter(each -> id.isEmpty() || each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (Map.Entry<String, CropQuantity> column : columns.entrySet()) {
                String cell = row.get(column.getKey());
                String counted = row.get(column.getKey() + "_n");
                if (cell.isEmpty()) {
                    assertThat(crop.get(column.getValue())).as(row.toString()).isEmpty();
                } else if (!counted.contains("DISAGREE")) {
                    Coefficient value = crop.get(column.getValue()).orElseThrow();
                    assertRange(crop, column.getValue(), Double.parseDouble(cell), Double.parseDouble(cell));
                    assertThat(value.transcriptions() + ":" + value.witnesses()).isEqualTo(counted);
                    values++;
                }
            }
        }
        assertThat(rows.size()).isEqualTo(75);
        assertThat(values).isGreaterThan(400);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowFollowsTheRules(CoefficientTable table) {
        assertThat(CoefficientRules.tables()
                        .check(table, LocalDate.of(2026, 11, 22))
                        .asList())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasNamesInBothLanguagesAndIsFoundByThem(CoefficientTable table) {
        for (CropCoefficients row : table.rows()) {
            assertThat(row.label(Locale.FRENCH)).isNotBlank();
            assertThat(row.label(Locale.ENGLISH)).isNotBlank();
            assertThat(table.find(row.id())).get().isSameAs(row);
            assertThat(table.find(row.label(Locale.FRENCH)).orElseThrow().id()).isEqualTo(row.id());
            assertThat(table.find(row.label(Locale.ENGLISH)).orElseThrow().id()).isEqualTo(row.id());
            for (String synonym : row.synonyms()) {
                assertThat(table.find(synonym)).as(synonym).isPresent();
            }
        }
    }

    /** A crop that somebody looks for must not lead to another because two rows share a synonym. */
    @ParameterizedTest
    @MethodSource("tables")
    void noSynonymLeadsToAnotherRow(CoefficientTable table) {
        for (CropCoefficients row : table.rows()) {
            for (String synonym : row.synonyms()) {
                assertThat(table.find(synonym).orElseThrow().id()).as(synonym).isEqualTo(row.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Tomates,tomato",
        "TOMATE,tomato",
        "épinards,spinach",
        "Epinard,spinach",
        "courgettes,zucchini",
        "zucchini,zucchini",
        "corn,corn",
        "maize,corn",
        "maïs doux,corn",
        "pommes de terre,potato",
        "potatoes,potato",
        "chou-fleur,cauliflower",
        "choux-fleurs,cauliflower",
        "poireaux,leek",
        "pommier,apple",
        "haricots verts,bean",
        "petits pois,pea",
        "œillet d’Inde,annual_flowers",
        "betteraves,beet",
        "fraises,strawberry"
    })
    void findsCropsAsPeopleWriteThem(String name, String id) {
        assertThat(OLD.find(name)).map(CropCoefficients::id).contains(id);
    }

    @Test
    void anUnknownCropIsNotFoundButSuggested() {
        assertThat(OLD.find("tomatte")).isEmpty();
        assertThat(OLD.suggestion("tomatte")).contains("tomate");
        assertThat(OLD.find("béton")).isEmpty();
        assertThat(OLD.suggestion("xyzxyzxyz")).isEmpty();
        assertThat(OLD.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tomato,KC_END,1.0,1,S",
        "tomato_processing,KC_END,0.85,2,A+J",
        "pepper,KC_END,1.0,2,S+A",
        "pepper,KCB_END,0.7,2,A+W",
        "cabbage,KC_END,1.0,2,S+A",
        "onion,KC_END,0.7,3,S+A+J",
        "potato,KC_END,0.4,2,S+A",
        "chili,DEPLETION_FRACTION,0.4,2,J+P",
        "lima_bean,DEPLETION_FRACTION,0.45,1,P",
        "celeriac,DEPLETION_FRACTION,0.3,1,P",
        "grape_wine,KCB_MID,0.7,1,W",
        "tomato,BASE_TEMPERATURE,7,2,S+W",
        "onion,BASE_TEMPERATURE,4.5,2,S+W",
        "maize_grain,BASE_TEMPERATURE,10,1,W"
    })
    void theRevisionSaysHowManyTranscriptionsAgree(
            String crop, CropQuantity quantity, double value, int transcriptions, String witnesses) {
        Coefficient found = NEW.find(crop).orElseThrow().get(quantity).orElseThrow();
        assertThat(found.value()).isCloseTo(value, within(1e-12));
        assertThat(found.transcriptions()).isEqualTo(transcriptions);
        assertThat(found.witnesses()).isEqualTo(witnesses);
    }

    /** Broad beans repeat chickpeas there, tea repeats hedgerows of pomegranate: neither is taken. */
    @Test
    void slipsOfTranscriptionAreNotUsed() {
        assertThat(NEW.find("chickpea").orElseThrow().thermalStages()).hasSize(2);
        assertThat(NEW.find("broad_bean").orElseThrow().thermalStages()).isEmpty();
        assertThat(NEW.find("tea")).isEmpty();
        assertThat(NEW.rows())
                .filteredOn(each -> each.id().startsWith("pomegranate"))
                .hasSize(4)
                .noneMatch(each -> each.publishedRow().contains("hedgerow"));
    }

    @Test
    void rangesOfThePaperAreKept() {
        Coefficient end = OLD.find("tomato").orElseThrow().get(KC_END).orElseThrow();
        assertThat(end.isRange()).isTrue();
        assertThat(end.at(0)).isEqualTo(0.7);
        assertThat(end.value()).isCloseTo(0.8, within(1e-12));
        assertThat(end.at(1)).isEqualTo(0.9);
        assertThat(end.at(Double.NaN)).isFinite();
    }

    @Test
    void proxiesAreMarked() {
        CropCoefficients leek = OLD.find("poireau").orElseThrow();
        assertThat(leek.hasProxies()).isTrue();
        assertThat(leek.get(KC_MID).orElseThrow().basis()).isEqualTo(CoefficientBasis.PROXY);
        assertThat(leek.get(KC_MID).orElseThrow().transcriptions()).isZero();
        assertThat(OLD.find("thym").orElseThrow().get(KC_MID).orElseThrow().basis())
                .isEqualTo(CoefficientBasis.ASSUMPTION);
    }

    @Test
    void gapsOfTheRevisionAreFilledFrom1998() {
        CropCoefficients celery = NEW.find("céleri").orElseThrow();
        assertThat(celery.get(KC_MID)).isEmpty();
        CoefficientTable both = NEW.filledFrom(OLD);
        CropCoefficients filled = both.find("céleri").orElseThrow();
        assertThat(filled.valueOr(KC_MID, 0)).isEqualTo(1.05);
        assertThat(filled.get(KCB_MID)).isEqualTo(celery.get(KCB_MID));
        assertThat(both.find("echalote")).isPresent();
        assertThat(both.rows().stream().map(CropCoefficients::id).collect(Collectors.toSet()))
                .hasSameSizeAs(both.rows())
                .containsAll(Set.of("apple", "shallot", "tomato"));
    }

    @Test
    void aHostBringsItsOwnRows() {
        CropCoefficients oca = CropCoefficients.builder("oca", "oca du Pérou", "oca")
                .with(KC_MID, 1.1)
                .build();
        CropCoefficients tomato = CropCoefficients.builder("tomato", "tomate", "tomato")
                .with(KC_MID, Coefficient.range(1.0, 1.1))
                .build();
        CoefficientTable own = OLD.plus(oca).plus(tomato).named("nord", "2026");
        assertThat(own.rows()).hasSize(90);
        assertThat(own.find("Oca du Perou")).get().isSameAs(oca);
        assertThat(own.find("tomate").orElseThrow().get(KC_MID).orElseThrow().basis())
                .isEqualTo(CoefficientBasis.OWN);
        assertThat(OLD.find("tomate").orElseThrow().get(KC_MID).orElseThrow().value())
                .isEqualTo(1.15);
        assertThat(own.id()).isEqualTo("nord");
    }
}
