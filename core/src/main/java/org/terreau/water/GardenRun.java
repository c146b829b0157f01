package org.terreau.water;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.water.balance.BalanceRun;
import org.terreau.water.balance.BalanceStop;
import org.terreau.water.balance.IrrigationLine;
import org.terreau.water.balance.WaterBalance;
import org.terreau.water.supply.SpillageRule;
import org.terreau.water.supply.TankRun;

/**
 * Goes through the days of a garden: what the beds want, what the sources have, who gets it.
 *
 * <p>When there is not enough for all, water first goes where a day without it would cost most: to the beds by Ky times
 * the share of their water that is gone, as much as keeps them from stress for a day; what is left fills beds up in the
 * same order.
 *
 * <p>From today on a source gives at most what flows in the minutes that the drought orders leave, to one bed after the
 * other ({@link TapMinutes}). Beside what the beds are given it is reckoned what they would be given without orders.
 */
final class GardenRun {

    /** No crop takes more than this share of ET0 on a day: Kcmax of equation 72 in the climate of the tables. */
    private static final double MOST_OF_ET0 = 1.2;

    /** Tanks fill for so many days before the first season. */
    static final int TANK_LEAD_DAYS = 366;

    /** Nobody waters for less. */
    private static final double LEAST_MM = 0.1;

    /** Less than that is rounding. */
    private static final double TRACE_L = 1e-9;

    private final List<BedPlan> beds;
    private final List<SourcePlan> sources;
    private final GardenWeather weather;
    private final WaterPlan plan;
    private final int today;
    private final boolean explains;
    private final double manageAt;
    private final BalanceRun[] runs;
    private final int[] ends;
    private final double[][] rain;
    private final double[] depletion;
    private final double[][] decided;
    private final BitSet[] growing;
    private final double[] wanted;
    private final double[] given;
    private final double[] urgent;
    private final double[] urgency;
    private final double[] expected;
    private final int[] order;
    private final double[] left;
    private final double[] leftWithoutOrders;
    private final double[] givenWithoutOrders;
    private final TapMinutes[] minutes;
    private final int[][] groups;
    private final BitSet[][] held;
    private final Ranking ranking = new Ranking();
    private final @Nullable TankRun[] tanks;
    private final SourceColumns[] columns;
    private final List<WateringDecision> decisions = new ArrayList<>();

    GardenRun(
            List<BedPlan> beds,
            List<SourcePlan> sources,
            GardenWeather weather,
            WaterPlan plan,
            double manageAt,
            boolean explains) {
        this.manageAt = manageAt;
        this.explains = explains;
        this.beds = beds;
        this.sources = sources;
        this.weather = weather;
        this.plan = plan;
        long ahead = plan.today().toEpochDay() - weather.first().toEpochDay();
        today = (int) Math.max(-1, Math.min(ahead, weather.days()));
        int count = beds.size();
        runs = new BalanceRun[count];
        ends = new int[count];
        rain = new double[count][];
        depletion = new double[count];
        decided = new double[count][];
        for (int i = 0; i < count; i++) {
            BedPlan bed = beds.get(i);
            runs[i] = WaterBalance.start(bed.season());
            ends[i] = bed.firstDay() + runs[i].stop().map(BalanceStop::day).orElse(bed.days());
            rain[i] = weather.rainMm(bed.bed().getGarden());
            decided[i] = new double[bed.sources().length];
        }
        growing = new BitSet[count];
        for (int i = 0; i < count; i++) {
            growing[i] = beds.get(i).growing(weather.first());
        }
        wanted = new double[count];
        given = new double[count];
        urgent = new double[count];
        urgency = new double[count];
        expected = new double[count];
        order = new int[count];
        left = new double[sources.size()];
        leftWithoutOrders = new double[sources.size()];
        givenWithoutOrders = new double[count];
        minutes = new TapMinutes[sources.size()];
        tanks = new TankRun[sources.size()];
        columns = new SourceColumns[sources.size()];
        for (int i = 0; i < sources.size(); i++) {
            SourcePlan source = sources.get(i);
            minutes[i] = new TapMinutes(source.flowLPerMinute());
            tanks[i] = source.tank() == null ? null : source.tank().start();
            columns[i] = new SourceColumns(weather.days(), source.tank() != null);
        }
        groups = new int[count][];
        held = new BitSet[count][];
        for (int i = 0; i < count; i++) {
            BedPlan bed = beds.get(i);
            groups[i] = new int[bed.sources().length];
            held[i] = new BitSet[bed.sources().length];
            for (int line = 0; line < groups[i].length; line++) {
                groups[i][line] = minutes[bed.sources()[line]].group(bed.orders()[line]);
                held[i][line] = new BitSet();
            }
        }
    }

    /** Goes through all days on which some bed has a season; tanks fill for a year before. */
    void run() {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (BedPlan each : beds) {
            first = Math.min(first, each.firstDay());
            end = Math.max(end, each.firstDay() + each.days());
        }
        if (first < end && hasTanks()) {
            first = Math.max(first - TANK_LEAD_DAYS, 0);
        }
        for (int day = first; day < end; day++) {
            open(day);
            decide(day);
            for (int i = 0; i < runs.length; i++) {
                if (isGrowing(i, day)) {
                    runs[i].advance(decided[i]);
                }
            }
            close(day);
        }
    }

    private boolean hasTanks() {
        for (SourcePlan each : sources) {
            if (each.tank() != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isGrowing(int bed, int day) {
        int first = beds.get(bed).firstDay();
        return day >= first && day < ends[bed] && runs[bed].day() == day - first;
    }

    /** What each source can give on a day. */
    private void open(int day) {
        for (int i = 0; i < left.length; i++) {
            SourcePlan source = sources.get(i);
            double litres = source.dailyLimitL();
            TankRun tank = tanks[i];
            if (tank != null) {
                boolean before = source.tank() != null && source.tank().rule() == SpillageRule.YIELD_BEFORE_SPILLAGE;
                litres = Math.min(litres, tank.storageL() + (before ? source.inflowL()[day] : 0));
            }
            left[i] = litres;
            minutes[i].open(day);
        }
    }

    private void decide(int day) {
        WateringMode mode = plan.mode();
        boolean needs = mode == WateringMode.AS_NEEDED || (mode == WateringMode.RECORDED_THEN_NEEDED && day >= today);
        boolean records = mode == WateringMode.RECORDED || mode == WateringMode.RECORDED_THEN_NEEDED;
        boolean anyWanted = false;
        for (int i = 0; i < runs.length; i++) {
            Arrays.fill(decided[i], 0);
            wanted[i] = 0;
            expected[i] = 0;
            given[i] = 0;
            givenWithoutOrders[i] = 0;
            urgent[i] = 0;
            if (isGrowing(i, day)) {
                depletion[i] = depletionMm(i, day);
                boolean recorded = records && takeRecorded(i, day);
                if (needs && !recorded) {
                    want(i, day);
                    anyWanted |= wanted[i] > 0;
                }
            }
        }
        if (anyWanted) {
            share(day);
        }
        if (explains && needs && day >= today) {
            note(day);
        }
    }

    private boolean takeRecorded(int bed, int day) {
        BedPlan plan = beds.get(bed);
        boolean some = false;
        for (int line = 0; line < decided[bed].length; line++) {
            double depth = plan.recordedMm()[line][day - plan.firstDay()];
            if (depth > 0) {
                decided[bed][line] = depth;
                int source = plan.sources()[line];
                double litres = depth * plan.areaM2();
                columns[source].ask(day, litres);
                columns[source].give(day, litres);
                left[source] -= litres;
                some = true;
            }
        }
        return some;
    }

    /** What the roots’ soil lacks: as measured last evening, else as reckoned. */
    private double depletionMm(int bed, int day) {
        BedPlan bedPlan = beds.get(bed);
        int at = day - bedPlan.firstDay();
        double[] measured = bedPlan.measuredMm();
        boolean isMeasured = at < measured.length && measured[at] >= 0;
        return isMeasured ? Math.min(measured[at], runs[bed].tawMm()) : runs[bed].depletionMm();
    }

    private void want(int bed, int day) {
        BedPlan bedPlan = beds.get(bed);
        BalanceRun run = runs[bed];
        if (!growing[bed].get(day)) {
            return;
        }
        double coming = 0;
        double[] daily = rain[bed];
        int until = bedPlan.covered() ? day : Math.min(day + plan.rainDays(), daily.length);
        for (int each = day; each < until; each++) {
            coming += daily[each];
        }
        expected[bed] = coming * plan.rainTrust();
        double after = depletion[bed] - expected[bed];
        if (after < manageAt * run.rawMm() || after < LEAST_MM) {
            return;
        }
        IrrigationLine line = bedPlan.season().irrigation().lines().get(0);
        double litresPerNetMm = bedPlan.areaM2() / line.efficiency();
        after = Math.min(after, BedPlanner.MOST_MM * line.efficiency());
        double tomorrow = Math.max(weather.et0(day), 0) * MOST_OF_ET0;
        wanted[bed] = after * litresPerNetMm;
        urgent[bed] = Math.min(after, Math.max(after + tomorrow - run.rawMm(), 0)) * litresPerNetMm;
        urgency[bed] = run.tawMm() > 0 ? bedPlan.yieldResponse() * after / run.tawMm() : 0;
    }

    private void share(int day) {
        int count = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] > 0) {
                order[count++] = i;
            }
        }
        // most urgent first; equals in the order of the dossier
        ranking.descending(order, count, urgency);
        System.arraycopy(left, 0, leftWithoutOrders, 0, left.length);
        for (int i = 0; i < count; i++) {
            draw(order[i], day, urgent[order[i]]);
        }
        for (int i = 0; i < count; i++) {
            draw(order[i], day, wanted[order[i]] - urgent[order[i]]);
        }
    }

    private void draw(int bed, int day, double litres) {
        BedPlan plan = beds.get(bed);
        double wants = litres;
        double wantsWithoutOrders = litres;
        for (int line = 0; line < plan.sources().length && Math.max(wants, wantsWithoutOrders) > TRACE_L; line++) {
            int source = plan.sources()[line];
            double could = Math.min(wantsWithoutOrders, Math.max(leftWithoutOrders[source], 0));
            leftWithoutOrders[source] -= could;
            givenWithoutOrders[bed] += could;
            wantsWithoutOrders -= could;
            double before = decided[bed][line] * plan.areaM2();
            double may = Math.min(wants, minutes[source].litres(groups[bed][line], before));
            double has = Math.max(left[source], 0);
            if (Math.min(wants, has) - may > TRACE_L) {
                held[bed][line].set(day);
            }
            if (may <= TRACE_L) {
                continue;
            }
            columns[source].ask(day, may);
            double takes = Math.min(may, has);
            if (takes > 0) {
                minutes[source].take(groups[bed][line], before, takes);
                decided[bed][line] += takes / plan.areaM2();
                columns[source].give(day, takes);
                if (plan.orders()[line].isWithoutZone(day)) {
                    columns[source].unasked(day);
                }
                left[source] -= takes;
                given[bed] += takes;
                wants -= takes;
            }
        }
    }

    private void note(int day) {
        for (int i = 0; i < runs.length; i++) {
            if (isGrowing(i, day) && (wanted[i] > 0 || day == today)) {
                double heldBack = Math.min(givenWithoutOrders[i], wanted[i]) - given[i];
                decisions.add(new WateringDecision(
                        day,
                        i,
                        depletion[i],
                        runs[i].rawMm(),
                        expected[i],
                        wanted[i],
                        given[i],
                        heldBack > TRACE_L ? heldBack : 0,
                        runs[i].daysUntilStress(WateringDecision.LOOK_AHEAD_DAYS)));
            }
        }
    }

    private void close(int day) {
        for (int i = 0; i < left.length; i++) {
            TankRun tank = tanks[i];
            if (tank != null) {
                double drawn = tank.advance(sources.get(i).inflowL()[day], columns[i].givenL(day));
                columns[i].tank(day, drawn, tank.spillL(), tank.storageL());
            }
        }
    }

    BalanceRun run(int bed) {
        return runs[bed];
    }

    /** By line, the days of the weather on which orders kept its source from giving more to a bed. */
    BitSet[] held(int bed) {
        return held[bed];
    }

    SourceColumns columns(int source) {
        return columns[source];
    }

    List<WateringDecision> decisions() {
        return decisions;
    }
}
