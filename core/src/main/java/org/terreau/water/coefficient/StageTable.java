package org.terreau.water.coefficient;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lengths of growth stages in days by crop, time of planting and region: Table 11 of FAO-56 (1998). The revision of
 * 2025 gives degree days instead: see {@link ThermalStages}. Immutable.
 */
public final class StageTable {

    private record Instead(String crop, CoefficientBasis basis) {}

    private final List<StageRow> rows;
    private final Map<String, Instead> instead;

    private StageTable(List<StageRow> rows, Map<String, Instead> instead) {
        this.rows = List.copyOf(rows);
        this.instead = Map.copyOf(instead);
    }

    /**
     * Returns Table 11 for garden crops, with crops that stand for others marked as such.
     *
     * @return the table
     */
    public static StageTable fao56Of1998() {
        return Standard.TABLE;
    }

    /**
     * Returns the rows.
     *
     * @return in the order of the paper
     */
    public List<StageRow> rows() {
        return rows;
    }

    /**
     * Adds a row of one's own, which is preferred to rows that fit as well.
     *
     * @param row the row
     * @return a new table
     */
    public StageTable plus(StageRow row) {
        List<StageRow> more = new ArrayList<>();
        more.add(row);
        more.addAll(rows);
        return new StageTable(more, instead);
    }

    /**
     * Chooses the lengths for a crop: first the row whose time of planting is nearest, then one of the regions asked
     * for, then the first of the table.
     *
     * @param crop the crop's id
     * @param planting the month of planting
     * @param regions the regions that are alike; for France {@code EUROPE} and {@code MEDITERRANEAN}
     * @return the row and why it was chosen; empty when neither the crop nor one that stands for it is in the table
     */
    public Optional<StageChoice> choose(String crop, Month planting, Set<StageRegion> regions) {
        Objects.requireNonNull(crop, "crop");
        Optional<StageChoice> own = choose(crop, CoefficientBasis.TABLE, planting, regions);
        Instead other = instead.get(crop);
        return own.isPresent() || other == null ? own : choose(other.crop, other.basis, planting, regions);
    }

    private Optional<StageChoice> choose(
            String crop, CoefficientBasis basis, Month planting, Set<StageRegion> regions) {
        StageRow best = null;
        int least = Integer.MAX_VALUE;
        int candidates = 0;
        for (StageRow row : rows) {
            if (row.crop().equals(crop)) {
                int cost = 2 * row.monthsOff(planting) + (matches(row, regions) ? 0 : 1);
                candidates++;
                if (cost < least) {
                    least = cost;
                    best = row;
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(
                        new StageChoice(best, basis, best.monthsOff(planting), matches(best, regions), candidates));
    }

    private static boolean matches(StageRow row, Set<StageRegion> regions) {
        return row.regions().stream().anyMatch(regions::contains);
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final StageTable TABLE = new StageTable(read(), readInstead());

        private static List<StageRow> read() {
            List<StageRow> rows = new ArrayList<>();
            for (ReferenceFile.Row row : ReferenceFile.rows("stages_1998.csv")) {
                rows.add(new StageRow(
                        row.get("id"),
                        row.get("row"),
                        lengths(row, 0),
                        lengths(row, 1),
                        days(row.get("printed"), 0),
                        row.list("months").stream()
                                .map(each -> Month.of(Integer.parseInt(each)))
                                .toList(),
                        row.list("regions").stream().map(StageRegion::valueOf).toList(),
                        row.get("planting"),
                        row.get("region"),
                        row.get("mark").equals("MISPRINT")));
            }
            return rows;
        }

        private static StageLengths lengths(ReferenceFile.Row row, int end) {
            return new StageLengths(
                    days(row.get("ini"), end),
                    days(row.get("dev"), end),
                    days(row.get("mid"), end),
                    days(row.get("late"), end));
        }

        private static int days(String cell, int end) {
            Coefficient range = ReferenceFile.coefficient(cell);
            return (int) range.at(end);
        }

        private static Map<String, Instead> readInstead() {
            Map<String, Instead> instead = new HashMap<>();
            for (ReferenceFile.Row row : ReferenceFile.rows("stage_proxies.csv")) {
                instead.put(row.get("id"), new Instead(row.get("instead"), ReferenceFile.basis(row.get("basis"))));
            }
            return instead;
        }
    }
}
