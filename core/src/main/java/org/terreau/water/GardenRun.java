package org.terreau.water;

import java.util.ArrayList;
import java.util.Arrays;
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
 */
final class GardenRun {

    /** No crop takes more than this share of ET0 on a day: Kcmax of equation 72 in the climate of the tables. */
    private static final double MOST_OF_ET0 = 1.2;

    /** Nobody waters for less. */
    private static final double LEAST_MM = 0.1;

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
    private final double[] wanted;
    private final double[] given;
    private final double[] urgent;
    private final double[] urgency;
    private final double[] expected;
    private final int[] order;
    private final double[] left;
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
        wanted = new double[count];
        given = new double[count];
        urgent = new double[count];
        urgency = new double[count];
        expected = new double[count];
        order = new int[count];
        left = new double[sources.size()];
        tanks = new TankRun[sources.size()];
        columns = new SourceColumns[sources.size()];
        for (int i = 0; i < sources.size(); i++) {
            SourcePlan source = sources.get(i);
            tanks[i] = source.tank() == null ? null : source.tank().start();
            columns[i] = new SourceColumns(weather.days(), source.tank() != null);
        }
    }

    /** Goes through all days on which some bed has a season; tanks fill from the first of them on. */
    void run() {
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (BedPlan each : beds) {
            first = Math.min(first, each.firstDay());
            end = Math.max(end, each.firstDay() + each.days());
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
                int at = count++;
                // most urgent first; equals in the order of the dossier
                while (at > 0 && urgency[order[at - 1]] < urgency[i]) {
                    order[at] = order[at - 1];
                    at--;
                }
                order[at] = i;
            }
        }
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
        for (int line = 0; line < plan.sources().length && wants > 1e-9; line++) {
            if (plan.closed()[line].get(day)) {
                continue;
            }
            int source = plan.sources()[line];
            columns[source].ask(day, wants);
            double takes = Math.min(wants, Math.max(left[source], 0));
            if (takes > 0) {
                decided[bed][line] += takes / plan.areaM2();
                columns[source].give(day, takes);
                left[source] -= takes;
                given[bed] += takes;
                wants -= takes;
            }
        }
    }

    private void note(int day) {
        for (int i = 0; i < runs.length; i++) {
            if (isGrowing(i, day) && (wanted[i] > 0 || day == today)) {
                decisions.add(new WateringDecision(
                        day,
                        i,
                        depletion[i],
                        runs[i].rawMm(),
                        expected[i],
                        wanted[i],
                        given[i],
                        runs[i].daysUntilStress().orElse(-1)));
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

    SourceColumns columns(int source) {
        return columns[source];
    }

    List<WateringDecision> decisions() {
        return decisions;
    }
}
