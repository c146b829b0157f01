package org.terreau.water;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.production.Planting;
import org.terreau.production.PlantingMethod;
import org.terreau.water.balance.KcMethod;
import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.CoefficientTable;
import org.terreau.water.coefficient.CropCoefficients;
import org.terreau.water.coefficient.CropQuantity;
import org.terreau.water.coefficient.StageChoice;
import org.terreau.water.coefficient.StageLengths;
import org.terreau.water.coefficient.StageRegion;
import org.terreau.water.coefficient.StageTable;
import org.terreau.water.coefficient.ThermalMethod;
import org.terreau.water.coefficient.ThermalSeason;
import org.terreau.water.coefficient.ThermalStages;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/** Finds for what grows on a bed its row of the table, its days and the lengths of its stages. */
final class CropPlanner {

    /** An assumption: gardens of France and around it; Table 11 has no rows of climates. */
    static final Set<StageRegion> REGIONS = EnumSet.of(StageRegion.EUROPE, StageRegion.MEDITERRANEAN);

    /** An assumption: no season is longer, be it that of a tree. */
    private static final int LONGEST_DAYS = 3_660;

    /** An assumption: what has not come through its stages in a year and a month will not. */
    private static final int THERMAL_DAYS = 400;

    private final CoefficientTable table;
    private final KcMethod method;
    private final WeatherSeries weather;
    private final ValueDraw draw;
    private final int yearsLater;
    private final List<Unreckoned> unreckoned;
    private final Map<String, Planting> plantings = new HashMap<>();

    CropPlanner(
            CoefficientTable table,
            KcMethod method,
            WeatherSeries weather,
            ValueDraw draw,
            int yearsLater,
            List<Planting> plantings,
            List<Unreckoned> unreckoned) {
        this.table = table;
        this.method = method;
        this.weather = weather;
        this.draw = draw;
        this.yearsLater = yearsLater;
        this.unreckoned = unreckoned;
        plantings.forEach(each -> this.plantings.putIfAbsent(each.getId(), each));
    }

    /** The crops of a bed that can be reckoned, in the order of the dossier. */
    List<PlantedCrop> plan(int bed, WateredBed wateredBed, List<WaterCrop> entries) {
        if (entries.isEmpty()) {
            unreckoned.add(new Unreckoned(
                    bed, wateredBed.getId(), Optional.empty(), UnreckonedCause.NO_CROP, "", Optional.empty()));
        }
        List<PlantedCrop> crops = new ArrayList<>();
        for (WaterCrop each : entries) {
            PlantedCrop crop = plan(bed, wateredBed, each);
            if (crop != null) {
                crops.add(crop);
            }
        }
        return crops;
    }

    private @Nullable PlantedCrop plan(int bed, WateredBed wateredBed, WaterCrop entry) {
        Planting planting = entry.getPlanting().map(plantings::get).orElse(null);
        String name = entry.getCrop().orElse(planting == null ? "" : planting.getCrop());
        CropCoefficients row = table.find(name).orElse(null);
        if (row == null && !isStatedWhole(entry)) {
            return none(bed, wateredBed, entry, UnreckonedCause.CROP_UNKNOWN, name);
        }
        CropCoefficients base = row == null
                ? CropCoefficients.builder(entry.getId(), name, name).build()
                : row;
        CropCoefficients coefficients = drawn(stated(entry, base));
        String lacks = lacks(coefficients);
        if (!lacks.isEmpty()) {
            return none(bed, wateredBed, entry, UnreckonedCause.COEFFICIENTS_MISSING, name + " : " + lacks);
        }
        LocalDate begins = entry.getBegins().orElse(planting == null ? null : begins(planting));
        if (begins == null) {
            return none(bed, wateredBed, entry, UnreckonedCause.NO_BEGIN, name);
        }
        LocalDate last = entry.getEnds()
                .orElse(planting == null ? null : planting.getLastHarvest().orElse(null));
        if ((last != null && last.isBefore(begins)) || Math.abs(begins.getYear()) > 9_999) {
            return none(bed, wateredBed, entry, UnreckonedCause.ENDS_BEFORE_BEGIN, begins + " – " + last);
        }
        return staged(bed, wateredBed, entry, coefficients, later(begins), last == null ? null : later(last));
    }

    private LocalDate later(LocalDate day) {
        return yearsLater == 0 || Math.abs(day.getYear()) > 9_999 ? day : day.plusYears(yearsLater);
    }

    /** When a planting is on its bed: planted, or sown there. */
    static @Nullable LocalDate begins(Planting planting) {
        boolean elsewhere = planting.getMethod().orElse(null) == PlantingMethod.TRANSPLANTING;
        return planting.getPlanted()
                .orElse(elsewhere ? null : planting.getSown().orElse(null));
    }

    private @Nullable PlantedCrop staged(
            int bed,
            WateredBed wateredBed,
            WaterCrop entry,
            CropCoefficients coefficients,
            LocalDate begins,
            @Nullable LocalDate last) {
        Optional<StageChoice> chosen = Optional.empty();
        StageLengths stages = statedStages(entry);
        Warmth warmth =
                stages == null && entry.getThermalStages().orElse(false) ? warmth(coefficients, begins, last) : null;
        stages = warmth == null ? stages : warmth.lengths();
        if (stages == null) {
            chosen = StageTable.fao56Of1998().choose(coefficients.id(), begins.getMonth(), REGIONS);
            stages = chosen.map(StageChoice::lengths).orElse(null);
            if (stages != null && last != null) {
                long season = last.toEpochDay() - begins.toEpochDay() + 1;
                stages = season == stages.total() ? stages : stages.scaledTo((int) Math.min(season, LONGEST_DAYS));
            }
        }
        if (stages == null || stages.total() <= 0) {
            return none(bed, wateredBed, entry, UnreckonedCause.NO_STAGES, coefficients.id());
        }
        long season = last == null ? stages.total() : last.toEpochDay() - begins.toEpochDay() + 1;
        LocalDate ends = begins.plusDays(Math.min(season, LONGEST_DAYS));
        double share = entry.getAreaRate().map(BedPlanner::value).orElse(-1.0);
        return new PlantedCrop(
                entry,
                coefficients,
                begins,
                ends,
                stages,
                chosen,
                Optional.ofNullable(warmth).map(Warmth::row),
                share);
    }

    /** The lengths that the dossier states; null unless it states all four. */
    static @Nullable StageLengths statedStages(WaterCrop entry) {
        if (entry.getInitialDays().isEmpty()
                || entry.getDevelopmentDays().isEmpty()
                || entry.getMidDays().isEmpty()
                || entry.getLateDays().isEmpty()) {
            return null;
        }
        return new StageLengths(
                bounded(entry.getInitialDays().get()),
                bounded(entry.getDevelopmentDays().get()),
                bounded(entry.getMidDays().get()),
                bounded(entry.getLateDays().get()));
    }

    private static int bounded(int days) {
        return Math.max(0, Math.min(days, LONGEST_DAYS));
    }

    /** A row of degree days, and the days that it takes in this weather. */
    private record Warmth(ThermalStages row, StageLengths lengths) {}

    /**
     * The row of which the season comes nearest to the stated end; where none is stated, to the length of Table 11; the
     * first one where neither is. Null when no row can be followed from the first day on.
     */
    private @Nullable Warmth warmth(CropCoefficients crop, LocalDate begins, @Nullable LocalDate last) {
        int first = weather.index(begins);
        if (first < 0 || crop.thermalStages().isEmpty()) {
            return null;
        }
        int days = Math.min(weather.days() - first, THERMAL_DAYS);
        double[] least = new double[days];
        double[] most = new double[days];
        for (int day = 0; day < days; day++) {
            least[day] = weather.valueOr(WeatherVariable.TEMPERATURE_MIN, first + day, Double.NaN);
            most[day] = weather.valueOr(WeatherVariable.TEMPERATURE_MAX, first + day, Double.NaN);
        }
        StageLengths typical = StageTable.fao56Of1998()
                .choose(crop.id(), begins.getMonth(), REGIONS)
                .map(StageChoice::lengths)
                .orElse(null);
        long wanted =
                last != null ? last.toEpochDay() - begins.toEpochDay() + 1 : typical == null ? 0 : typical.total();
        Warmth nearest = null;
        for (ThermalStages each : crop.thermalStages()) {
            ThermalSeason season =
                    each.season(crop, least, most, ThermalMethod.MEAN_HELD).orElse(null);
            if (season == null || season.missingDays() >= days || (!season.isComplete() && typical == null)) {
                continue;
            }
            StageLengths lengths =
                    season.isComplete() || typical == null ? season.lengths() : season.completedWith(typical);
            boolean nearer = nearest == null
                    || (wanted > 0
                            && Math.abs(lengths.total() - wanted)
                                    < Math.abs(nearest.lengths().total() - wanted));
            nearest = nearer ? new Warmth(each, lengths) : nearest;
        }
        return nearest;
    }

    /** Whether the dossier states all coefficients, so that no table is needed. */
    static boolean isStatedWhole(WaterCrop entry) {
        return entry.getKcIni().isPresent()
                && entry.getKcMid().isPresent()
                && entry.getKcEnd().isPresent();
    }

    /** The row with the values that the dossier states in place of those of the table. */
    private CropCoefficients stated(WaterCrop entry, CropCoefficients row) {
        boolean dual = method == KcMethod.DUAL;
        CropCoefficients.Builder builder = row.toBuilder();
        set(builder, dual ? CropQuantity.KCB_INI : CropQuantity.KC_INI, entry.getKcIni());
        set(builder, dual ? CropQuantity.KCB_MID : CropQuantity.KC_MID, entry.getKcMid());
        set(builder, dual ? CropQuantity.KCB_END : CropQuantity.KC_END, entry.getKcEnd());
        set(builder, CropQuantity.HEIGHT_MAX, entry.getHeightM());
        set(builder, CropQuantity.ROOT_DEPTH_MAX, entry.getRootDepthM());
        set(builder, CropQuantity.DEPLETION_FRACTION, entry.getDepletionFraction());
        return builder.build();
    }

    private static void set(CropCoefficients.Builder builder, CropQuantity quantity, Optional<BigDecimal> value) {
        value.map(BigDecimal::doubleValue)
                .filter(number -> number >= 0 && number <= 100)
                .ifPresent(number -> builder.with(quantity, number));
    }

    /** The row with each ranged value taken where the draw says. */
    private CropCoefficients drawn(CropCoefficients row) {
        if (!draw.isRandom()) {
            return row;
        }
        CropCoefficients.Builder builder = row.toBuilder();
        for (CropQuantity each : CropQuantity.values()) {
            Coefficient value = row.get(each).orElse(null);
            if (isTaken(each) && value != null && value.isUsable() && value.isRange()) {
                builder.with(each, draw.at(value, UncertainInput.CROP, row.id(), each.name()));
            }
        }
        return builder.build();
    }

    /** What the method takes of a row; under straw one coefficient also takes the middle of the basal ones. */
    private boolean isTaken(CropQuantity quantity) {
        return switch (quantity) {
            case KC_INI, KC_MID, KC_END -> method == KcMethod.SINGLE;
            case HEIGHT_MAX, ROOT_DEPTH_MAX, DEPLETION_FRACTION -> true;
            case KCB_INI, KCB_MID, KCB_END -> method == KcMethod.DUAL;
            default -> false;
        };
    }

    private String lacks(CropCoefficients row) {
        List<CropQuantity> needed = method == KcMethod.DUAL
                ? List.of(
                        CropQuantity.KCB_INI,
                        CropQuantity.KCB_MID,
                        CropQuantity.KCB_END,
                        CropQuantity.HEIGHT_MAX,
                        CropQuantity.ROOT_DEPTH_MAX)
                : List.of(CropQuantity.KC_INI, CropQuantity.KC_MID, CropQuantity.KC_END, CropQuantity.ROOT_DEPTH_MAX);
        StringBuilder lacking = new StringBuilder();
        for (CropQuantity each : needed) {
            if (row.get(each).filter(Coefficient::isUsable).isEmpty()) {
                lacking.append(lacking.length() == 0 ? "" : ", ").append(each.name());
            }
        }
        return lacking.toString();
    }

    private @Nullable PlantedCrop none(
            int bed, WateredBed wateredBed, WaterCrop entry, UnreckonedCause cause, String detail) {
        unreckoned.add(
                new Unreckoned(bed, wateredBed.getId(), Optional.of(entry.getId()), cause, detail, Optional.empty()));
        return null;
    }
}
