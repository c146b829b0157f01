package org.terreau.water;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.terreau.production.Planting;
import org.terreau.water.coefficient.CoefficientTable;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.StageChoice;
import org.terreau.water.coefficient.StageLengths;
import org.terreau.water.coefficient.StageTable;

/** Which crop of the table each crop of a dossier is and when it grows, as far as it can be told without weather. */
final class CropCalendar {

    /**
     * A crop of the dossier.
     *
     * @param name as it was written; empty when nothing names it, or the planting that would is not there
     * @param row of the table; null when the name is not in it
     * @param begins its first day; null when not known
     * @param last its last day as stated; null when not
     * @param stages as stated or of the table; null when neither gives them
     * @param end the day after its last, in days since 1970; the first day or less when not known
     */
    record Growing(
            int index,
            WaterCrop entry,
            @Nullable Planting planting,
            String name,
            @Nullable CropCoefficients row,
            @Nullable LocalDate begins,
            @Nullable LocalDate last,
            @Nullable StageLengths stages,
            long end) {

        /** The first day, in days since 1970. */
        long first() {
            return begins == null ? Long.MAX_VALUE : begins.toEpochDay();
        }

        /** Whether both its ends are known. */
        boolean isDated() {
            return end > first();
        }

        /** Whether what names it is not there: that is another rule’s business. */
        boolean isDangling() {
            return entry.getPlanting().isPresent() && planting == null;
        }
    }

    private final CoefficientTable table;
    private final List<Growing> crops = new ArrayList<>();
    private final Map<String, NavigableMap<Long, Long>> daysByBed = new HashMap<>();

    private CropCalendar(CoefficientTable table) {
        this.table = table;
    }

    static CropCalendar of(KnownWater known) {
        CropCalendar calendar = new CropCalendar(WaterBudget.table(known.settings()));
        List<WaterCrop> entries = known.water().getWaterCrops();
        for (int i = 0; i < entries.size(); i++) {
            calendar.crops.add(calendar.growing(i, entries.get(i), known.planting(entries.get(i))));
        }
        return calendar;
    }

    CoefficientTable table() {
        return table;
    }

    /** The crops, in the order of the dossier. */
    List<Growing> crops() {
        return crops;
    }

    private Growing growing(int index, WaterCrop entry, @Nullable Planting planting) {
        String name = entry.getCrop().orElse(planting == null ? "" : planting.getCrop());
        CropCoefficients row = table.find(name).orElse(null);
        LocalDate begins = entry.getBegins().orElse(planting == null ? null : CropPlanner.begins(planting));
        LocalDate last = entry.getEnds()
                .orElse(planting == null ? null : planting.getLastHarvest().orElse(null));
        StageLengths stages = CropPlanner.statedStages(entry);
        if (stages == null && begins != null && row != null) {
            stages = StageTable.fao56Of1998()
                    .choose(row.id(), begins.getMonth(), CropPlanner.REGIONS)
                    .map(StageChoice::lengths)
                    .orElse(null);
        }
        boolean byWarmth =
                entry.getThermalStages().orElse(false) && CropPlanner.statedStages(entry) == null && last == null;
        long end = begins == null || byWarmth
                ? Long.MIN_VALUE
                : last != null
                        ? last.toEpochDay() + 1
                        : stages == null ? Long.MIN_VALUE : begins.toEpochDay() + stages.total();
        return new Growing(index, entry, planting, name, row, begins, last, stages, end);
    }

    /** Whether something grows on a bed on a day; true where it is not known of all its crops when they grow. */
    boolean mayGrow(KnownWater known, String bed, LocalDate day) {
        NavigableMap<Long, Long> spans = daysByBed.computeIfAbsent(bed, each -> spans(known.cropsOf(each)));
        if (spans.isEmpty()) {
            return true;
        }
        Map.Entry<Long, Long> before = spans.floorEntry(day.toEpochDay());
        return before != null && before.getValue() > day.toEpochDay();
    }

    /** Days on which something grows, from each first one to its end; empty when it is not known of all. */
    private NavigableMap<Long, Long> spans(List<Integer> indexes) {
        NavigableMap<Long, Long> ends = new TreeMap<>();
        for (int each : indexes) {
            if (!crops.get(each).isDated()) {
                return new TreeMap<>();
            }
            ends.merge(crops.get(each).first(), crops.get(each).end(), Math::max);
        }
        long latest = Long.MIN_VALUE;
        for (Map.Entry<Long, Long> each : ends.entrySet()) {
            latest = Math.max(latest, each.getValue());
            each.setValue(latest);
        }
        return ends;
    }
}
