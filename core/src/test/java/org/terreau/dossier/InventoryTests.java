package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.terreau.finding.Severity;

/** Every row of the inventory is in a dossier, with qualifier and source, or is left out for a reason that is told. */
class InventoryTests {

    /** The sources whose dossiers are proved. */
    private static final Set<String> PROVED = Set.of("000", "001", "002", "003", "004");

    private static Inventory inventory;
    private static Map<String, ProvedDossier> dossiers;

    @BeforeAll
    static void load() throws IOException {
        inventory = Inventory.load();
        dossiers = new TreeMap<>();
        for (String source : PROVED) {
            String name = Inventory.DOSSIERS.get(source);
            dossiers.put(name, ProvedDossier.example(name));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRowThatIsProvedIsThere() {
        return rows().filter(row -> inventory.proofs().containsKey(row.number()))
                .map(row -> dynamicTest(row.number() + " " + row.item(), () -> {
                    List<InventoryProof> proofs = inventory.proofs().get(row.number());
                    for (InventoryProof each : proofs) {
                        assertThat(dossiers).containsKey(each.dossier());
                        assertThat(each.fault(dossiers.get(each.dossier())))
                                .as(each.place())
                                .isEmpty();
                    }
                    assertThat(row.isQualified(proofs)).as(row.qualifier()).isTrue();
                    assertThat(row.isSaid(proofs)).as("says " + row.value()).isTrue();
                }));
    }

    @Test
    void everyRowIsProvedOrLeftOutAndNoneBoth() {
        assertThat(inventory.rows()).hasSize(308);
        assertThat(PROVED).isNotEmpty().isSubsetOf(Inventory.DOSSIERS.keySet());
        assertThat(rows())
                .allSatisfy(row -> assertThat(inventory.proofs().containsKey(row.number())
                                != inventory.leftOut().containsKey(row.number()))
                        .as(row.toString())
                        .isTrue());
        List<Integer> known = new ArrayList<>(inventory.proofs().keySet());
        known.addAll(inventory.leftOut().keySet());
        assertThat(known).allSatisfy(row -> assertThat(row).isBetween(1, 308));
        assertThat(inventory.leftOut().values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @Test
    void noRowIsProvedTwiceAtOnePlace() {
        for (List<InventoryProof> proofs : inventory.proofs().values()) {
            Set<String> places = new HashSet<>();
            assertThat(proofs)
                    .allSatisfy(each -> assertThat(places.add(each.dossier() + each.place()))
                            .as(each.toString())
                            .isTrue());
        }
    }

    @Test
    void theDossiersAreReadWithoutAFindingAndWrittenWithoutALoss() {
        dossiers.forEach((name, each) -> {
            assertThat(each.reading().findings()).as(name).isEmpty();
            assertThat(each.found().filter(finding -> finding.getSeverity() == Severity.ERROR))
                    .as(name)
                    .allMatch(finding -> finding.getRule().getCode().matches("(BRK|FIG)-[0-9]{3}"));
            assertThat(each.again()).as(name).contains(each.dossier());
        });
    }

    private static Stream<InventoryRow> rows() {
        return inventory.rows().stream().filter(row -> PROVED.contains(row.source()));
    }
}
