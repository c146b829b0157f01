package org.terreau.water.balance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A balance that is driven day by day, so that the water of a day can be decided from the evening before. Mutable, for
 * one thread. A whole season at once is {@link WaterBalance#of(BedSeason)}, which does the same.
 */
public final class BalanceRun {

    private static final double[] NOTHING = {};

    private final BedSeason season;
    private final boolean dual;
    private final int end;
    private final @Nullable BalanceStop plannedStop;
    private final int firstDay;
    private final double[] et0;
    private final double[] rain;
    private final double[] wind;
    private final double[] humidity;
    private final double[] rise;
    private final double[] coefficient;
    private final double[] height;
    private final double[] rootDepth;
    private final double[] fraction;
    private final double @Nullable [] cover;
    private final double[] readings;
    private final boolean countsRunoff;
    private final boolean irrigationRunsOff;
    private final double lightRain;
    private final double significantRain;
    private final boolean adjustsFraction;
    private final CurveNumber curve;
    private final RootZone roots;
    private final SoilSurface surface;
    private final SourceMix mix;
    private final DayWater water;
    private final LedgerColumns columns;
    private final double initialStoredMm;

    private int day;
    private double storedMm;
    private double rawMm;
    private double ks = 1;
    private double measured = -1;
    private @Nullable BalanceStop laterStop;
    private @Nullable BalanceRun ahead;

    BalanceRun(BedSeason season, @Nullable LedgerColumns reused, boolean onlyLatest) {
        this.season = season;
        CropDays crop = season.crop();
        DailyForcing forcing = season.forcing();
        BalanceOptions options = season.options();
        plannedStop = season.stop();
        end = plannedStop == null ? crop.days() : plannedStop.day();
        dual = crop.method() == KcMethod.DUAL;
        firstDay = forcing.first();
        et0 = forcing.et0Mm();
        rain = forcing.rainMm();
        wind = forcing.windAt2m();
        humidity = forcing.humidityMin();
        rise = forcing.capillaryRiseMm();
        coefficient = crop.coefficient();
        height = crop.heightM();
        rootDepth = crop.rootDepthM();
        fraction = crop.depletionFraction();
        cover = crop.groundCover();
        readings = season.readings().daily();
        countsRunoff = options.runoff() != RunoffMethod.NONE;
        irrigationRunsOff = options.runoff() == RunoffMethod.CURVE_NUMBER_WITH_IRRIGATION;
        lightRain = options.lightRainFraction();
        significantRain = options.significantRainMm();
        adjustsFraction = options.adjustsDepletionFraction();
        curve = new CurveNumber(season.soil());
        int sources =
                WaterLedger.FIRST_IRRIGATION + season.irrigation().sources().size();
        boolean fits = reused != null && reused.fits(sources, end);
        columns = reused != null && fits ? reused : new LedgerColumns(sources, end, onlyLatest);
        surface = new SoilSurface(season);
        mix = new SourceMix(sources);
        water = new DayWater(season.irrigation(), columns);
        if (end > 0) {
            roots = new RootZone(season.soil(), options.order(), rootDepth[0]);
            rawMm = fraction[0] * roots.tawMm();
        } else {
            roots = new RootZone(SoilProperties.of(1, 0, 1, 0), options.order(), 1);
        }
        storedMm = end > 0 ? roots.storedMm() : 0;
        initialStoredMm = storedMm;
    }

    /**
     * Goes on by a day, with the water that is given beforehand or by rule.
     *
     * @return false when the season has ended, or cannot be reckoned further
     */
    public boolean advance() {
        return advance(NOTHING);
    }

    /**
     * Goes on by a day, with water that was decided for it, beside what is given beforehand or by rule.
     *
     * @param decidedMm by line, losses included; negative, infinite or huge amounts end the run
     * @return false when the season has ended, or cannot be reckoned further
     * @throws IllegalArgumentException if there are not as many amounts as lines
     */
    public boolean advance(double... decidedMm) {
        if (decidedMm.length > 0
                && decidedMm.length != season.irrigation().lines().size()) {
            throw new IllegalArgumentException("There are "
                    + season.irrigation().lines().size() + " lines, and amounts for " + decidedMm.length + ".");
        }
        if (day >= end || laterStop != null) {
            return false;
        }
        for (double each : decidedMm) {
            if (!(each >= 0 && each <= Irrigation.MOST_MM)) {
                laterStop = new BalanceStop(day, StopCause.IRRIGATION, "decidedMm");
                return false;
            }
        }
        step(decidedMm, true);
        return true;
    }

    /**
     * Sets the depletion to what was measured this morning. The next {@link #advance()} books the difference.
     *
     * @param measuredMm the depletion of the root zone; more than TAW is taken as TAW, and what is no depletion ends
     *     the run
     */
    public void correct(double measuredMm) {
        if (!(measuredMm >= 0 && measuredMm <= 100_000)) {
            laterStop = laterStop == null ? new BalanceStop(day, StopCause.MEASUREMENT, "measuredMm") : laterStop;
        } else {
            measured = measuredMm;
        }
    }

    LedgerColumns columns() {
        return columns;
    }

    void finish() {
        while (day < end) {
            step(NOTHING, true);
        }
    }

    private void step(double[] decided, boolean irrigates) {
        int d = day;
        int w = firstDay + d;
        double et = et0[w];
        double fallen = rain[w];
        roots.begin(rootDepth[d]);
        double read = measured >= 0 ? measured : d < readings.length ? readings[d] : -1;
        if (read >= 0) {
            roots.correct(read);
            measured = -1;
        }
        if (irrigates) {
            water.give(d, roots.depletionMm(), rawMm, decided);
        } else {
            water.giveNothing();
        }
        double intercepted = fallen < lightRain * et ? fallen : 0;
        double rainIn = fallen - intercepted;
        double netIn = water.netMm();
        double runoff = 0;
        double irrigationRunoff = 0;
        if (countsRunoff) {
            double number = dual ? curve.number(surface.depletionMm()) : curve.averageNumber();
            if (irrigationRunsOff) {
                double depth = rainIn + netIn;
                double off = CurveNumber.runoffMm(depth, number);
                runoff = depth > 0 ? Math.min(off * (rainIn / depth), rainIn) : 0;
                irrigationRunoff = depth > 0 ? Math.min(off * (netIn / depth), netIn) : 0;
            } else {
                runoff = CurveNumber.runoffMm(rainIn, number);
            }
        }
        double rainStays = rainIn - runoff;
        double irrigationStays = netIn - irrigationRunoff;
        double in = rainStays + irrigationStays + rise[w];

        double kc = coefficient[d];
        double kcWhole = kc;
        if (dual) {
            if (water.grossMm() > 0) {
                surface.wet(water.wetted(), water.isUnderCanopy());
            } else if (fallen >= significantRain) {
                surface.wet(1, false);
            }
            surface.cover(kc, height[d], wind[w], humidity[w], cover == null ? -1 : cover[d]);
            surface.takeIn(rainStays, irrigationStays, kc);
            kcWhole += surface.ke();
        }
        double cropEt = kcWhole * et;
        double p = fraction[d];
        if (adjustsFraction) {
            p = Math.min(Math.max(p + 0.04 * (5 - cropEt), 0.1), 0.8);
        }
        rawMm = p * roots.tawMm();
        ks = roots.stress(in, rawMm);
        double evaporation = dual ? surface.ke() * et : 0;
        double plant = ks * kc * et;
        double actual = plant + evaporation;
        roots.exchange(in, actual);
        if (dual) {
            surface.dry(evaporation, plant);
        }
        mix.come(WaterLedger.SOIL, roots.growthMm() + roots.gainMm() + roots.belowWiltingMm());
        mix.come(WaterLedger.RAIN, rainStays);
        mix.come(WaterLedger.GROUNDWATER, rise[w]);
        water.comeInto(mix, irrigationRunoff);
        mix.mix(storedMm);
        storedMm = roots.storedMm();
        day = d + 1;

        double[] row = columns.values();
        int at = columns.row(d);
        row[at + LedgerTerm.RAIN.column()] = fallen;
        row[at + LedgerTerm.IRRIGATION.column()] = water.grossMm();
        row[at + LedgerTerm.CAPILLARY_RISE.column()] = rise[w];
        row[at + LedgerTerm.ROOT_GROWTH.column()] = roots.growthMm();
        row[at + LedgerTerm.BELOW_WILTING.column()] = roots.belowWiltingMm();
        row[at + LedgerTerm.CORRECTION_GAIN.column()] = roots.gainMm();
        row[at + LedgerTerm.APPLICATION_LOSS.column()] = water.lostMm();
        row[at + LedgerTerm.INTERCEPTION.column()] = intercepted;
        row[at + LedgerTerm.RUNOFF.column()] = runoff;
        row[at + LedgerTerm.IRRIGATION_RUNOFF.column()] = irrigationRunoff;
        row[at + LedgerTerm.EVAPORATION.column()] = evaporation;
        row[at + LedgerTerm.TRANSPIRATION.column()] = dual ? plant : 0;
        row[at + LedgerTerm.EVAPOTRANSPIRATION.column()] = dual ? 0 : plant;
        row[at + LedgerTerm.DEEP_PERCOLATION.column()] = roots.percolationMm();
        row[at + LedgerTerm.ROOT_RETREAT.column()] = roots.retreatMm();
        row[at + LedgerTerm.CORRECTION_LOSS.column()] = roots.lossMm();
        int state = at + LedgerColumns.TERMS;
        row[state + LedgerState.STORED.column()] = storedMm;
        row[state + LedgerState.DEPLETION.column()] = roots.depletionMm();
        row[state + LedgerState.PROFILE_DEPLETION.column()] = roots.profileDepletionMm();
        row[state + LedgerState.TAW.column()] = roots.tawMm();
        row[state + LedgerState.DEPLETION_FRACTION.column()] = p;
        row[state + LedgerState.RAW.column()] = rawMm;
        row[state + LedgerState.KS.column()] = ks;
        row[state + LedgerState.KC.column()] = kc;
        row[state + LedgerState.KC_MAX.column()] = surface.kcMax();
        row[state + LedgerState.GROUND_COVER.column()] = surface.groundCover();
        row[state + LedgerState.WETTED.column()] = surface.wetted();
        row[state + LedgerState.EXPOSED.column()] = surface.exposed();
        row[state + LedgerState.KR.column()] = surface.reduction();
        row[state + LedgerState.KE.column()] = surface.ke();
        row[state + LedgerState.EVAPORATION_DEPLETION.column()] = surface.depletionMm();
        row[state + LedgerState.EVAPORATION_PERCOLATION.column()] = surface.percolationMm();
        row[state + LedgerState.CROP_EVAPOTRANSPIRATION.column()] = cropEt;
        row[state + LedgerState.ACTUAL_EVAPOTRANSPIRATION.column()] = actual;
        mix.write(row, at + columns.shares());
        water.write(row, at);
    }

    /**
     * Tells in how many days the crop will suffer if nothing is given, with the rain that the forcing foresees.
     *
     * @return 0 if it will today, and so on; empty if not within the season
     */
    public OptionalInt daysUntilStress() {
        return daysUntilStress(Integer.MAX_VALUE);
    }

    /**
     * Tells in how many days the crop will suffer if nothing is given, looking only so many days ahead.
     *
     * @param most the most days that it looks ahead; negative for none
     * @return 0 if it will today, up to {@code most}; empty if not by then, or not within the season
     */
    public OptionalInt daysUntilStress(int most) {
        if (laterStop != null) {
            return OptionalInt.empty();
        }
        BalanceRun future = ahead;
        if (future == null) {
            future = new BalanceRun(season, null, true);
            ahead = future;
        }
        future.copyState(this);
        while (future.day < end && future.day - day <= most) {
            future.step(NOTHING, false);
            if (future.ks < 1) {
                return OptionalInt.of(future.day - 1 - day);
            }
        }
        return OptionalInt.empty();
    }

    private void copyState(BalanceRun other) {
        day = other.day;
        storedMm = other.storedMm;
        rawMm = other.rawMm;
        measured = other.measured;
        roots.copyState(other.roots);
        surface.copyState(other.surface);
        mix.copyState(other.mix);
    }

    /**
     * Returns how many days are behind.
     *
     * @return the day that comes next, from 0
     */
    public int day() {
        return day;
    }

    /**
     * Returns how dry the root zone is.
     *
     * @return the depletion Dr of last evening in millimetres: what would fill it to field capacity
     */
    public double depletionMm() {
        return end > 0 ? roots.depletionMm() : 0;
    }

    /**
     * Returns how much of the water is easy to take up.
     *
     * @return RAW of the day before in millimetres; before the first day with its tabulated p
     */
    public double rawMm() {
        return rawMm;
    }

    /**
     * Returns how much water the root zone can hold.
     *
     * @return TAW of the day before in millimetres
     */
    public double tawMm() {
        return end > 0 ? roots.tawMm() : 0;
    }

    /**
     * Returns the stress of the day before.
     *
     * @return Ks, 1 without stress
     */
    public double ks() {
        return ks;
    }

    /**
     * Returns why the run ended, or will end, before its season.
     *
     * @return the stop; empty if it goes to the end
     */
    public Optional<BalanceStop> stop() {
        return Optional.ofNullable(laterStop != null ? laterStop : plannedStop);
    }

    /**
     * Returns what happened up to now.
     *
     * @return the ledger of the days behind; it does not change when the run goes on
     */
    public WaterLedger ledger() {
        List<String> sources = season.irrigation().sources();
        return new WaterLedger(columns, day, initialStoredMm, sources, stop());
    }
}
