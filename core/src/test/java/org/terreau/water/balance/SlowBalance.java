package org.terreau.water.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The same balance again, written as slowly and plainly as can be: an object a day, maps by source, the equations in
 * the order of the paper, nothing kept. It is the oracle.
 */
final class SlowBalance {

    /** What one day ends with. */
    static final class Day {
        double dr;
        double drProfile;
        double taw;
        double tawProfile;
        double zr;
        double de;
        double fw = 1;
        boolean under;
        double raw;
        double ks;
        double kcMax;
        double fc;
        double few;
        double kr;
        double ke;
        double dpe;
        double etc;
        double e;
        double t;
        double dp;
        double runoff;
        double irrigationRunoff;
        double gross;
        double loss;
        double below;
        double growth;
        double retreat;
        double correction;
        /** Millimetres in store by source; irrigation by its id. */
        Map<String, Double> stored = new TreeMap<>();
    }

    private final BedSeason season;
    private final EventOrder order;
    private final SoilProperties soil;
    private final CropDays crop;
    private final BalanceOptions options;

    private SlowBalance(BedSeason season) {
        this.season = season;
        this.order = season.options().order();
        this.soil = season.soil();
        this.crop = season.crop();
        this.options = season.options();
    }

    static List<Day> of(BedSeason season) {
        return new SlowBalance(season).days();
    }

    private boolean layered() {
        return !soil.layers().isEmpty();
    }

    private double hold(double zr) {
        return layered() ? walk(zr, false) : 1000 * (soil.thetaFc() - soil.thetaWp()) * zr;
    }

    /** Through the profile layer by layer, or by whole millimetres as pyfao56 does. */
    private double walk(double zr, boolean missing) {
        double sum = 0;
        double top = 0;
        double depth = order == EventOrder.PYFAO56 ? Math.floor(zr * 1000) / 1000 : zr;
        for (SoilLayer layer : soil.layers()) {
            double inside = Math.max(0, Math.min(depth, layer.bottomM()) - top);
            double per = missing ? layer.thetaFc() - layer.thetaInitial() : layer.thetaFc() - layer.thetaWp();
            sum += inside * per * 1000;
            top = layer.bottomM();
        }
        return sum;
    }

    private static double clamp(double value, double least, double most) {
        return value < least ? least : value > most ? most : value;
    }

    private List<Day> days() {
        Day first = new Day();
        first.zr = crop.rootDepthM()[0];
        first.taw = hold(first.zr);
        first.de = soil.initialEvaporationMm();
        if (layered()) {
            first.tawProfile = hold(1000);
            first.dr = clamp(walk(first.zr, true), 0, first.taw);
            first.drProfile = clamp(walk(1000, true), 0, first.tawProfile);
        } else {
            first.dr = clamp(soil.initialDepletionMm(), 0, first.taw);
            first.tawProfile = first.taw;
            first.drProfile = first.dr;
        }
        first.raw = crop.depletionFraction()[0] * first.taw;
        first.stored.put("soil", first.tawProfile - first.drProfile);
        List<Day> days = new ArrayList<>();
        Day before = first;
        for (int d = 0; d < crop.days(); d++) {
            before = day(d, before);
            days.add(before);
        }
        return days;
    }

    private Day day(int d, Day before) {
        Day now = new Day();
        int w = season.forcing().first() + d;
        double et0 = season.forcing().et0Mm()[w];
        double rain = season.forcing().rainMm()[w];
        double rise = season.forcing().capillaryRiseMm()[w];
        double kc = crop.coefficient()[d];
        boolean dual = crop.method() == KcMethod.DUAL;

        // roots
        now.zr = crop.rootDepthM()[d];
        now.taw = hold(now.zr);
        now.tawProfile = layered() ? before.tawProfile : now.taw;
        now.dr = before.dr;
        now.drProfile = before.drProfile;
        double lateIncrement = 0;
        if (now.taw < before.taw) {
            now.dr = before.dr * now.taw / before.taw;
            now.retreat = layered() ? 0 : (before.taw - before.dr) - (now.taw - now.dr);
        } else if (layered()) {
            double bottom = before.tawProfile - before.taw;
            double db = clamp(before.drProfile - before.dr, 0, bottom);
            double found = bottom > 0 ? db * (1 - (now.tawProfile - now.taw) / bottom) : 0;
            if (order == EventOrder.PYFAO56) {
                lateIncrement = found;
            } else {
                now.dr = Math.min(now.dr + found, now.taw);
            }
        } else {
            now.dr += (now.taw - before.taw) * soil.subsoilDepletion();
            now.growth = (now.taw - before.taw) * (1 - soil.subsoilDepletion());
        }
        if (!layered()) {
            now.drProfile = now.dr;
        }

        // reading
        double[] readings = season.readings().daily();
        if (d < readings.length && readings[d] >= 0) {
            double target = Math.min(readings[d], now.taw);
            double profile = layered() ? clamp(now.drProfile + target - now.dr, 0, now.tawProfile) : target;
            now.correction = now.drProfile - profile;
            now.dr = target;
            now.drProfile = profile;
        }

        // water
        Map<String, Double> net = new TreeMap<>();
        double fwEvent = 0;
        boolean underEvent = true;
        List<IrrigationLine> lines = season.irrigation().lines();
        double[][] given = season.irrigation().given();
        IrrigationRule rule = season.irrigation().rule();
        for (int i = 0; i < lines.size(); i++) {
            double mm = given.length > 0 ? given[i][d] : 0;
            if (rule != null && rule.line() == i && d % rule.everyDays() == 0) {
                if (now.dr >= rule.rawFraction() * before.raw) {
                    double wanted = rule.netMm() == 0 ? now.dr : rule.netMm();
                    mm += wanted < 0.001 ? 0 : Math.min(wanted / lines.get(i).efficiency(), rule.mostGrossMm());
                }
            }
            if (mm > 0) {
                now.gross += mm;
                now.loss += mm * (1 - lines.get(i).efficiency());
                net.merge("by " + lines.get(i).source(), mm * lines.get(i).efficiency(), Double::sum);
                fwEvent = Math.max(fwEvent, lines.get(i).wettedFraction());
                underEvent = underEvent && lines.get(i).underCanopy();
            }
        }
        double netAll = now.gross - now.loss;
        double rainLeft = rain < options.lightRainFraction() * et0 ? 0 : rain;
        runoff(now, before, rainLeft, netAll, dual);
        double pe = rainLeft - now.runoff;
        double ie = netAll - now.irrigationRunoff;
        double in = pe + ie + rise;

        // surface
        now.fw = before.fw;
        now.under = before.under;
        now.de = before.de;
        if (dual) {
            if (now.gross > 0) {
                now.fw = fwEvent;
                now.under = underEvent;
            } else if (rain >= options.significantRainMm()) {
                now.fw = 1;
                now.under = false;
            }
            double h = crop.heightM()[d];
            double u2 = clamp(season.forcing().windAt2m()[w], 1, 6);
            double rh = clamp(season.forcing().humidityMin()[w], 20, 80);
            double limit =
                    options.tallReference() ? 1 : 1.2 + (0.04 * (u2 - 2) - 0.004 * (rh - 45)) * Math.pow(h / 3, 0.3);
            now.kcMax = Math.max(limit, kc + 0.05);
            double[] seen = crop.groundCover();
            if (seen != null && seen[d] >= 0) {
                now.fc = seen[d];
            } else {
                double least = order == EventOrder.PYFAO56 ? 0 : 0.01;
                double part = Math.max(kc - crop.kcMin(), least) / (now.kcMax - crop.kcMin());
                now.fc = clamp(part <= 0 ? 0 : Math.pow(part, 1 + 0.5 * h), 0, 0.99);
            }
            double fw = now.under ? now.fw * (1 - 2 * now.fc / 3) : now.fw;
            now.few = clamp(Math.min(1 - now.fc, fw), 0.01, 1);
            double wet = pe + ie / now.fw;
            double deForKr = order == EventOrder.PYFAO56 ? before.de : Math.max(0, before.de - wet);
            now.kr = clamp((soil.tewMm() - deForKr) / (soil.tewMm() - soil.rewMm()), 0, 1);
            now.ke = Math.min(now.kr * (now.kcMax - kc), now.few * now.kcMax) * soil.mulchFactor();
            now.e = now.ke * et0;
            now.dpe = Math.max(0, wet - before.de);
        }

        // stress
        now.etc = (kc + now.ke) * et0;
        double p = crop.depletionFraction()[d];
        if (options.adjustsDepletionFraction()) {
            p = clamp(p + 0.04 * (5 - now.etc), 0.1, 0.8);
        }
        now.raw = p * now.taw;
        double drForKs = order == EventOrder.EARLY ? Math.max(0, now.dr - in) : now.dr;
        if (drForKs >= now.taw) {
            now.ks = 0;
        } else {
            now.ks = drForKs <= now.raw ? 1 : clamp((now.taw - drForKs) / ((1 - p) * now.taw), 0, 1);
        }
        now.t = now.ks * kc * et0;
        double eta = now.e + now.t;
        if (dual) {
            double wet = pe + ie / now.fw;
            now.de = clamp(
                    before.de - wet + now.e / now.few + options.surfaceTranspiration() * now.t + now.dpe,
                    0,
                    soil.tewMm());
        }

        // root zone
        double profile;
        if (order == EventOrder.EARLY) {
            now.dp = Math.max(0, in - now.drProfile);
            profile = now.drProfile - in + now.dp + eta;
            now.dr = clamp(Math.max(0, now.dr - in) + eta, 0, now.taw);
        } else {
            now.dp = Math.max(0, in - eta - now.drProfile);
            profile = now.drProfile - in + now.dp + eta;
            now.dr = clamp(now.dr - in + eta + lateIncrement, 0, now.taw);
        }
        now.below = Math.max(0, profile - now.tawProfile);
        now.drProfile = clamp(profile, 0, now.tawProfile);
        if (!layered()) {
            now.dr = now.drProfile;
        }

        // sources: all that came, then all that goes in proportion
        Map<String, Double> stored = new TreeMap<>(before.stored);
        stored.merge("soil", now.growth + Math.max(0, now.correction) + now.below, Double::sum);
        stored.merge("rain", pe, Double::sum);
        stored.merge("groundwater", rise, Double::sum);
        net.forEach((source, mm) -> stored.merge(source, netAll > 0 ? mm * ie / netAll : 0, Double::sum));
        double whole = stored.values().stream().mapToDouble(Double::doubleValue).sum();
        double rest = now.tawProfile - now.drProfile;
        stored.forEach((source, mm) -> now.stored.put(source, whole > 0 ? mm * rest / whole : 0));
        return now;
    }

    private void runoff(Day now, Day before, double rain, double net, boolean dual) {
        if (options.runoff() == RunoffMethod.NONE) {
            return;
        }
        double cn = soil.curveNumber();
        if (dual) {
            double cn1 = cn / (2.281 - 0.01281 * cn);
            double cn3 = cn / (0.427 + 0.00573 * cn);
            double low = 0.5 * soil.rewMm();
            double high = 0.7 * soil.rewMm() + 0.3 * soil.tewMm();
            double part = clamp((before.de - low) / (high - low), 0, 1);
            cn = cn3 + part * (cn1 - cn3);
        }
        boolean both = options.runoff() == RunoffMethod.CURVE_NUMBER_WITH_IRRIGATION;
        double depth = both ? rain + net : rain;
        double s = Math.max(0, 250 * (100 / cn - 1));
        double off = depth > 0.2 * s ? Math.pow(depth - 0.2 * s, 2) / (depth + 0.8 * s) : 0;
        off = Math.min(off, depth);
        now.runoff = depth > 0 ? off * rain / depth : 0;
        now.irrigationRunoff = both && depth > 0 ? off * net / depth : 0;
    }
}
