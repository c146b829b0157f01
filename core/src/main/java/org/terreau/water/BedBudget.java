package org.terreau.water;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.terreau.water.balance.LedgerState;
import org.terreau.water.balance.LedgerTerm;
import org.terreau.water.balance.SeasonTotals;
import org.terreau.water.balance.WaterLedger;
import org.terreau.water.coefficient.Coefficient;
import org.terreau.water.coefficient.CropResponses;
import org.terreau.water.coefficient.YieldResponse;

/** The water of a bed over its season. Immutable. */
public final class BedBudget {

    private final BedPlan plan;
    private final WaterLedger ledger;
    private final SeasonTotals totals;
    private final LocalDate first;
    private final List<BitSet> held;

    BedBudget(BedPlan plan, WaterLedger ledger, BitSet[] held, LocalDate weatherFirst) {
        this.held = List.of(held);
        this.plan = plan;
        this.ledger = ledger;
        this.totals = ledger.totals();
        this.first = weatherFirst.plusDays(plan.firstDay());
    }

    /** Its position among the watered beds of the dossier, from 0. */
    int index() {
        return plan.index();
    }

    /** On which days of the weather orders close a source to it, by line of its irrigation. */
    BitSet closed(int line) {
        return plan.orders()[line].closed();
    }

    /** On which days of the weather orders kept a source from giving it more, by line of its irrigation. */
    BitSet held(int line) {
        return held.get(line);
    }

    /**
     * Returns the bed.
     *
     * @return as the dossier has it
     */
    public WateredBed bed() {
        return plan.bed();
    }

    /**
     * Returns what it is called.
     *
     * @return its name, or its id
     */
    public String name() {
        return plan.name();
    }

    /**
     * Returns its area.
     *
     * @return square metres
     */
    public double areaM2() {
        return plan.areaM2();
    }

    /**
     * Returns what grows on it.
     *
     * @return the crops as they were reckoned
     */
    public List<PlantedCrop> crops() {
        return plan.crops();
    }

    /**
     * Returns the first day of its season.
     *
     * @return the day to which day 0 of the ledger belongs
     */
    public LocalDate first() {
        return first;
    }

    /**
     * Returns where each millimetre came from and went.
     *
     * @return the ledger, by days of the season
     */
    public WaterLedger ledger() {
        return ledger;
    }

    /**
     * Returns the sums of the ledger.
     *
     * @return in millimetres
     */
    public SeasonTotals totals() {
        return totals;
    }

    /**
     * Returns what it was given.
     *
     * @return litres, losses included
     */
    public double litres() {
        return totals.mm(LedgerTerm.IRRIGATION) * plan.areaM2();
    }

    /**
     * Returns what it was given from a source.
     *
     * @param source the id of the source
     * @return litres, losses included
     */
    public double litres(String source) {
        int index = ledger.irrigationSources().indexOf(source);
        return index < 0 ? 0 : totals.mm(LedgerTerm.IRRIGATION, WaterLedger.FIRST_IRRIGATION + index) * plan.areaM2();
    }

    /**
     * Returns what it was given on a day.
     *
     * @param day a day of the ledger
     * @return litres, losses included
     */
    public double litres(int day) {
        return ledger.mm(LedgerTerm.IRRIGATION, day) * plan.areaM2();
    }

    /**
     * Returns what it was given on each square metre.
     *
     * @return litres a square metre, which are millimetres
     */
    public double litresPerM2() {
        return totals.mm(LedgerTerm.IRRIGATION);
    }

    /**
     * Returns on how many days its crops had less water than they could use.
     *
     * @return days with Ks below 1
     */
    public int stressDays() {
        return totals.stressDays();
    }

    /**
     * Returns which share of the yield is left after stress, by the crop that suffers most: FAO-56 Eq. 90 with the
     * seasonal Ky of Table 24, over the days on which the crop grows. Crops side by side share the water of the bed.
     *
     * @return 0 to 1; empty when no table has Ky of any of its crops, or nothing was reckoned
     */
    public OptionalDouble relativeYield() {
        OptionalDouble least = OptionalDouble.empty();
        for (PlantedCrop each : plan.crops()) {
            OptionalDouble response = CropResponses.fao56()
                    .yieldResponse(each.coefficients().id())
                    .map(Coefficient::value)
                    .map(ky -> relativeYield(each, ky))
                    .orElse(OptionalDouble.empty());
            if (response.isPresent() && (least.isEmpty() || response.getAsDouble() < least.getAsDouble())) {
                least = response;
            }
        }
        return least;
    }

    private OptionalDouble relativeYield(PlantedCrop crop, double ky) {
        int begin = (int) Math.max(0, crop.begins().toEpochDay() - first.toEpochDay());
        int end = (int) Math.min(ledger.days(), crop.ends().toEpochDay() - first.toEpochDay());
        double actual = 0;
        double full = 0;
        for (int day = begin; day < end; day++) {
            actual += ledger.state(LedgerState.ACTUAL_EVAPOTRANSPIRATION, day);
            full += ledger.state(LedgerState.CROP_EVAPOTRANSPIRATION, day);
        }
        return YieldResponse.relativeYield(ky, actual, full);
    }
}
