package org.terreau.water.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a trial, from its case file. */
record PyFaoTrial(
        String name,
        double kcbIni,
        double kcbMid,
        double kcbEnd,
        int[] stages,
        double hIni,
        double hMax,
        double zrIni,
        double zrMax,
        double p,
        double thetaFc,
        double thetaWp,
        double theta0,
        double ze,
        double rew,
        double windHeightM) {

    static final PyFaoTrial COTTON = new PyFaoTrial(
            "cotton2013_dry",
            0.15,
            1.2,
            0.573,
            new int[] {31, 52, 50, 21},
            0.05,
            1.2,
            0.6,
            1.7,
            0.65,
            0.225,
            0.1,
            0.1,
            0.1143,
            9,
            3);
    static final PyFaoTrial CORN = new PyFaoTrial(
            "corn2022_default",
            0.15,
            0.96,
            0.5,
            new int[] {30, 40, 50, 50},
            0.05,
            2,
            0.2,
            1.05,
            0.5,
            0.207,
            0.1035,
            0.207,
            0.0773,
            8,
            2);

    DayTable table(String part) {
        return DayTable.of("pyfao56_" + name + "_" + part + ".csv");
    }

    private double grown(double kcb, double from, double to) {
        return from + (to - from) * (kcb - kcbIni) / (kcbMid - kcbIni);
    }

    double[] fraction(int days) {
        double[] fraction = new double[days];
        Arrays.fill(fraction, p);
        return fraction;
    }

    /** The crop, tall and rooted as Kcb has grown, and never less. */
    CropDays crop(int days) {
        double[] kcb = trapezoid(days);
        double[] height = new double[days];
        double[] roots = new double[days];
        double tallest = 0.001;
        double deepest = 0.001;
        for (int d = 0; d < days; d++) {
            tallest = Math.max(tallest, grown(kcb[d], hIni, hMax));
            deepest = Math.max(deepest, grown(kcb[d], zrIni, zrMax));
            height[d] = tallest;
            roots[d] = deepest;
        }
        return CropDays.dual(kcb, height, roots, fraction(days)).withKcMin(kcbIni);
    }

    SoilProperties soil() {
        double tew = SoilProperties.totalEvaporableWaterMm(thetaFc, thetaWp, ze);
        return SoilProperties.of(thetaFc, thetaWp, tew, rew).withInitialDepletion(1000 * (thetaFc - theta0) * zrIni);
    }

    double[] windAt2m(double[] wind) {
        double toTwoMetres = 4.87 / Math.log(67.8 * windHeightM - 5.42);
        return Arrays.stream(wind).map(each -> each * toTwoMetres).toArray();
    }

    BedSeason season(BalanceOptions options) {
        DayTable weather = table("weather_daily");
        DayTable output = table("output_daily");
        int days = output.days();
        DailyForcing forcing = DailyForcing.of(weather.column("ETref"), weather.column("Rain"))
                .withAir(windAt2m(weather.column("Wndsp")), weather.column("RHmin"));
        return new BedSeason(crop(days), soil(), forcing, irrigation(output), options);
    }

    /** Kcb as the program adds it up; the first stage has a day more than its length. */
    private double[] trapezoid(int days) {
        int developing = stages[0];
        int middle = developing + stages[1];
        int late = middle + stages[2];
        int end = late + stages[3];
        double[] kcb = new double[days];
        double now = kcbIni;
        for (int d = 0; d < days; d++) {
            if (d > developing && d <= middle) {
                now += (kcbMid - kcbIni) / (middle - developing);
            } else if (d > middle && d <= late) {
                now = kcbMid;
            } else if (d > late && d <= end) {
                now += (kcbMid - kcbEnd) / (late - end);
            } else if (d > end) {
                now = kcbEnd;
            }
            kcb[d] = now;
        }
        return kcb;
    }

    /** One line for each wetted fraction; all of them of one source. */
    private Irrigation irrigation(DayTable output) {
        DayTable events = table("irrigation");
        Map<Double, double[]> byWetted = new LinkedHashMap<>();
        for (int i = 0; i < events.days(); i++) {
            double[] line = byWetted.computeIfAbsent(events.number("fw", i), wetted -> new double[output.days()]);
            line[output.row("Date", events.text("Date", i))] = events.number("Depth", i);
        }
        List<IrrigationLine> lines = new ArrayList<>();
        byWetted.keySet().forEach(wetted -> lines.add(new IrrigationLine("canal", 1, wetted, false)));
        return Irrigation.given(lines, byWetted.values().toArray(new double[0][]));
    }
}
