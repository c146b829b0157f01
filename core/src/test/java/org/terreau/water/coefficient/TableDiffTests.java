package org.terreau.water.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.terreau.water.coefficient.CropQuantity.DEPLETION_FRACTION;
import static org.terreau.water.coefficient.CropQuantity.KC_END;
import static org.terreau.water.coefficient.CropQuantity.KC_MID;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableDiffTests {

    private static final CoefficientTable OLD = CoefficientTable.fao56Of1998();
    private static final CoefficientTable NEW = CoefficientTable.fao56Rev1Of2025();

    private static Map<CropQuantity, TableDiff.Change> changes(TableDiff diff, String crop) {
        return diff.of(crop).stream().collect(Collectors.toMap(TableDiff.Change::quantity, Function.identity()));
    }

    /** What the research note calls the big changes of the revision. */
    @Test
    void theRevisionChangesWhatIsKnownToHaveChanged() {
        TableDiff diff = TableDiff.between(OLD, NEW);
        assertThat(diff.before()).isEqualTo("fao56-1998");
        assertThat(diff.after()).isEqualTo("fao56-rev1-2025");
        assertThat(changes(diff, "tomato").get(KC_MID).difference()).isCloseTo(-0.05, within(1e-9));
        assertThat(changes(diff, "tomato").get(KC_END).difference()).isCloseTo(0.20, within(1e-9));
        assertThat(changes(diff, "broccoli").get(KC_END).difference()).isCloseTo(0.15, within(1e-9));
        assertThat(changes(diff, "potato").get(KC_END).difference()).isCloseTo(-0.35, within(1e-9));
        assertThat(changes(diff, "cabbage").get(DEPLETION_FRACTION).difference())
                .isCloseTo(-0.10, within(1e-9));
        assertThat(changes(diff, "strawberry").get(KC_MID).difference()).isCloseTo(-0.05, within(1e-9));
        assertThat(changes(diff, "tomato")).doesNotContainKey(CropQuantity.KC_INI);
        assertThat(changes(diff, "celery").get(KC_MID).isRevision()).isFalse();
        assertThat(changes(diff, "celery").get(KC_MID).difference()).isZero();
        assertThat(diff.gone()).contains("chard", "turf", "shallot");
        assertThat(diff.come()).contains("okra", "hazelnut");
    }

    @Test
    void aTableDoesNotDifferFromItself() {
        for (CoefficientTable each : List.of(OLD, NEW, NEW.filledFrom(OLD))) {
            assertThat(TableDiff.between(each, each).isEmpty()).isTrue();
        }
    }

    @Test
    void theWayBackIsTheReverse() {
        TableDiff there = TableDiff.between(OLD, NEW);
        TableDiff back = TableDiff.between(NEW, OLD);
        assertThat(back.gone()).containsExactlyElementsOf(there.come());
        assertThat(back.come()).containsExactlyElementsOf(there.gone());
        assertThat(back.changes())
                .containsExactlyInAnyOrderElementsOf(there.changes().stream()
                        .map(each -> new TableDiff.Change(each.crop(), each.quantity(), each.after(), each.before()))
                        .toList());
    }

    /** Whoever applies the changes to the one table has the numbers of the other. */
    @Test
    void theChangesLeadFromTheOneTableToTheOther() {
        TableDiff diff = TableDiff.between(OLD, NEW);
        Map<String, CropCoefficients> after =
                NEW.rows().stream().collect(Collectors.toMap(CropCoefficients::id, Function.identity()));
        for (CropCoefficients row : OLD.rows()) {
            CropCoefficients other = after.get(row.id());
            if (other == null) {
                assertThat(diff.gone()).contains(row.id());
                continue;
            }
            Map<CropQuantity, TableDiff.Change> changed = changes(diff, row.id());
            for (CropQuantity quantity : CropQuantity.values()) {
                TableDiff.Change change = changed.get(quantity);
                var expected = change == null ? row.get(quantity) : change.after();
                assertThat(expected.map(Coefficient::low))
                        .isEqualTo(other.get(quantity).map(Coefficient::low));
                assertThat(expected.map(Coefficient::high))
                        .isEqualTo(other.get(quantity).map(Coefficient::high));
            }
        }
    }
}
