package org.terreau.water.coefficient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changes when one table is used instead of another: crop by crop and value by value.
 *
 * @param before the id of the table before
 * @param after the id of the table after
 * @param changes the values that differ, of crops that both tables have
 * @param gone ids of crops that only the table before has
 * @param come ids of crops that only the table after has
 */
public record TableDiff(String before, String after, List<Change> changes, List<String> gone, List<String> come) {

    /**
     * Makes a difference.
     *
     * @param before the id of the table before
     * @param after the id of the table after
     * @param changes the values that differ
     * @param gone crops only before
     * @param come crops only after
     */
    public TableDiff {
        changes = List.copyOf(changes);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /**
     * A value that differs.
     *
     * @param crop the crop's id
     * @param quantity which value
     * @param before the value before; empty when there was none
     * @param after the value after; empty when there is none
     */
    public record Change(
            String crop, CropQuantity quantity, Optional<Coefficient> before, Optional<Coefficient> after) {

        /**
         * Tells whether a number changed, and not only what is there.
         *
         * @return true when both tables give the value
         */
        public boolean isRevision() {
            return before.isPresent() && after.isPresent();
        }

        /**
         * Returns by how much the central value changes.
         *
         * @return after less before; 0 when one of them is not there or not usable
         */
        public double difference() {
            if (!isRevision()
                    || !before.orElseThrow().isUsable()
                    || !after.orElseThrow().isUsable()) {
                return 0;
            }
            return after.orElseThrow().value() - before.orElseThrow().value();
        }
    }

    /**
     * Compares two tables. Values are compared by their numbers; who transcribed them does not matter.
     *
     * @param before the table in use
     * @param after the table to use instead
     * @return the differences, in the order of the tables
     */
    public static TableDiff between(CoefficientTable before, CoefficientTable after) {
        Map<String, CropCoefficients> rows = byId(after);
        Map<String, CropCoefficients> earlier = byId(before);
        List<Change> changes = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        earlier.forEach((id, row) -> {
            CropCoefficients other = rows.get(id);
            if (other == null) {
                gone.add(id);
            } else {
                compare(row, other, changes);
            }
        });
        List<String> come = new ArrayList<>(rows.keySet());
        come.removeAll(earlier.keySet());
        return new TableDiff(before.id(), after.id(), changes, gone, come);
    }

    private static Map<String, CropCoefficients> byId(CoefficientTable table) {
        Map<String, CropCoefficients> rows = new LinkedHashMap<>();
        table.rows().forEach(each -> rows.putIfAbsent(each.id(), each));
        return rows;
    }

    private static void compare(CropCoefficients before, CropCoefficients after, List<Change> changes) {
        for (CropQuantity quantity : CropQuantity.values()) {
            Optional<Coefficient> old = before.get(quantity);
            Optional<Coefficient> now = after.get(quantity);
            if (!same(old, now)) {
                changes.add(new Change(before.id(), quantity, old, now));
            }
        }
    }

    private static boolean same(Optional<Coefficient> old, Optional<Coefficient> now) {
        if (old.isEmpty() || now.isEmpty()) {
            return old.isEmpty() && now.isEmpty();
        }
        return Double.compare(old.get().low(), now.get().low()) == 0
                && Double.compare(old.get().high(), now.get().high()) == 0;
    }

    /**
     * Returns the changes of one crop.
     *
     * @param crop its id
     * @return its values that differ
     */
    public List<Change> of(String crop) {
        return changes.stream().filter(each -> each.crop().equals(crop)).toList();
    }

    /**
     * Tells whether nothing differs.
     *
     * @return true when both tables say the same
     */
    public boolean isEmpty() {
        return changes.isEmpty() && gone.isEmpty() && come.isEmpty();
    }
}
