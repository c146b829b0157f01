package org.terreau.water.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The irrigation of one day, by source. */
final class DayWater {

    private final IrrigationLine[] lines;
    private final double[] efficiency;
    private final int[] sourceOfLine;
    private final double[][] given;
    private final @Nullable IrrigationRule rule;
    private final double[] gross;
    private final double[] lost;
    private final int givenAt;
    private final int lostAt;
    private double grossMm;
    private double lostMm;
    private double wetted;
    private boolean underCanopy;

    DayWater(Irrigation irrigation, LedgerColumns columns) {
        List<String> sources = irrigation.sources();
        lines = irrigation.lines().toArray(new IrrigationLine[0]);
        efficiency = new double[lines.length];
        sourceOfLine = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            efficiency[i] = lines[i].efficiency();
            sourceOfLine[i] = sources.indexOf(lines[i].source());
        }
        given = irrigation.given();
        rule = irrigation.rule();
        gross = new double[sources.size()];
        lost = new double[sources.size()];
        givenAt = columns.given(WaterLedger.FIRST_IRRIGATION);
        lostAt = columns.lost(WaterLedger.FIRST_IRRIGATION);
    }

    void giveNothing() {
        for (int s = 0; s < gross.length; s++) {
            gross[s] = 0;
            lost[s] = 0;
        }
        grossMm = 0;
        lostMm = 0;
        wetted = 0;
        underCanopy = true;
    }

    /** Adds up what is given beforehand, by rule and by decision. */
    void give(int day, double depletionMm, double rawMm, double[] decided) {
        giveNothing();
        for (int i = 0; i < lines.length; i++) {
            double mm = given.length > 0 && day < given[i].length ? given[i][day] : 0;
            if (decided.length > 0) {
                mm += decided[i];
            }
            if (rule != null && rule.line() == i) {
                mm += rule.grossMm(day, depletionMm, rawMm, efficiency[i]);
            }
            if (mm > 0) {
                add(i, mm);
            }
        }
    }

    private void add(int line, double mm) {
        double loss = mm - mm * efficiency[line];
        gross[sourceOfLine[line]] += mm;
        lost[sourceOfLine[line]] += loss;
        grossMm += mm;
        lostMm += loss;
        // of several lines the one that wets most says what is wet
        wetted = Math.max(wetted, lines[line].wettedFraction());
        underCanopy &= lines[line].underCanopy();
    }

    /** Says to a mixture what of it stayed in the soil. */
    void comeInto(SourceMix mix, double runoffMm) {
        double net = netMm();
        double stays = net > 0 ? 1 - runoffMm / net : 1;
        for (int s = 0; s < gross.length; s++) {
            mix.come(WaterLedger.FIRST_IRRIGATION + s, (gross[s] - lost[s]) * stays);
        }
    }

    void write(double[] row, int at) {
        for (int s = 0; s < gross.length; s++) {
            row[at + givenAt + s] = gross[s];
            row[at + lostAt + s] = lost[s];
        }
    }

    double grossMm() {
        return grossMm;
    }

    double lostMm() {
        return lostMm;
    }

    double netMm() {
        return grossMm - lostMm;
    }

    double wetted() {
        return wetted;
    }

    boolean isUnderCanopy() {
        return underCanopy;
    }
}
