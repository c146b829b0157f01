package org.terreau.water.balance;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What comes from outside on each day: evapotranspiration, rain, wind, humidity, capillary rise. Immutable, and shared
 * by all beds under the same sky.
 *
 * <p>A value that is not a number or out of its range ends a balance on that day. Ranges: ET0 0 to 50 mm, rain 0 to
 * 2,000 mm, wind 0 to 120 m/s, humidity 0 to 100 %, capillary rise 0 to 100 mm.
 */
public final class DailyForcing {

    private static final double USUAL_WIND = 2;
    private static final double USUAL_HUMIDITY = 45;

    private final int first;
    private final int days;
    private final DailyColumn et0Mm;
    private final DailyColumn rainMm;
    private final DailyColumn windAt2m;
    private final DailyColumn humidityMin;
    private final DailyColumn capillaryRiseMm;

    private DailyForcing(
            int first,
            int days,
            DailyColumn et0Mm,
            DailyColumn rainMm,
            DailyColumn windAt2m,
            DailyColumn humidityMin,
            DailyColumn capillaryRiseMm) {
        this.first = first;
        this.days = days;
        this.et0Mm = et0Mm;
        this.rainMm = rainMm;
        this.windAt2m = windAt2m;
        this.humidityMin = humidityMin;
        this.capillaryRiseMm = capillaryRiseMm;
    }

    /**
     * Days without capillary rise, with the wind and the humidity of a temperate climate (2 m/s, 45 %), to which
     * equation 72 refers.
     *
     * @param et0Mm reference evapotranspiration of each day
     * @param rainMm rain of each day
     * @return the days
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static DailyForcing of(double[] et0Mm, double[] rainMm) {
        int days = et0Mm.length;
        DailyColumn.checkLength("rainMm", rainMm, days);
        return new DailyForcing(
                0,
                days,
                new DailyColumn("et0Mm", et0Mm, 0, 50),
                new DailyColumn("rainMm", rainMm, 0, 2_000),
                wind(filled(days, USUAL_WIND)),
                humidity(filled(days, USUAL_HUMIDITY)),
                rise(new double[days]));
    }

    private static DailyColumn wind(double[] values) {
        return new DailyColumn("windAt2m", values, 0, 120);
    }

    private static DailyColumn humidity(double[] values) {
        return new DailyColumn("humidityMin", values, 0, 100);
    }

    private static DailyColumn rise(double[] values) {
        return new DailyColumn("capillaryRiseMm", values, 0, 100);
    }

    private static double[] filled(int days, double value) {
        double[] values = new double[days];
        Arrays.fill(values, value);
        return values;
    }

    /**
     * The same days with their wind and humidity, for equation 72.
     *
     * @param windAt2m wind of each day at 2 m, in m/s; used within 1 to 6
     * @param humidityMin least relative humidity of each day, in percent; used within 20 to 80
     * @return the days
     * @throws IllegalArgumentException if the arrays are not as long as these days
     */
    public DailyForcing withAir(double[] windAt2m, double[] humidityMin) {
        checkWhole();
        DailyColumn.checkLength("windAt2m", windAt2m, days);
        DailyColumn.checkLength("humidityMin", humidityMin, days);
        return new DailyForcing(first, days, et0Mm, rainMm, wind(windAt2m), humidity(humidityMin), capillaryRiseMm);
    }

    /**
     * The same days with water that rises from below the roots.
     *
     * @param riseMm capillary rise of each day
     * @return the days
     * @throws IllegalArgumentException if the array is not as long as these days
     */
    public DailyForcing withCapillaryRise(double[] riseMm) {
        checkWhole();
        DailyColumn.checkLength("capillaryRiseMm", riseMm, days);
        return new DailyForcing(first, days, et0Mm, rainMm, windAt2m, humidityMin, rise(riseMm));
    }

    private void checkWhole() {
        if (days != et0Mm.values().length) {
            throw new IllegalArgumentException("A part of a series takes no further columns.\nMaybe give them first.");
        }
    }

    /**
     * A part of these days, without copying them.
     *
     * @param firstDay the first of them, from 0
     * @param length how many
     * @return the part
     * @throws IllegalArgumentException if the part is not within these days
     */
    public DailyForcing between(int firstDay, int length) {
        if (firstDay < 0 || length < 0 || length > days - firstDay) {
            throw new IllegalArgumentException(
                    "Days " + firstDay + " and " + length + " more are not within " + days + " days.");
        }
        return new DailyForcing(first + firstDay, length, et0Mm, rainMm, windAt2m, humidityMin, capillaryRiseMm);
    }

    /**
     * Returns how many days there are.
     *
     * @return the number of days
     */
    public int days() {
        return days;
    }

    /** Where this part begins in the arrays. */
    int first() {
        return first;
    }

    double[] et0Mm() {
        return et0Mm.values();
    }

    double[] rainMm() {
        return rainMm.values();
    }

    double[] windAt2m() {
        return windAt2m.values();
    }

    double[] humidityMin() {
        return humidityMin.values();
    }

    double[] capillaryRiseMm() {
        return capillaryRiseMm.values();
    }

    /** The earlier of a stop and the first day of bad weather within the season. */
    @Nullable
    BalanceStop earlier(@Nullable BalanceStop stop, int season) {
        BalanceStop found = stop;
        if (days < season && (found == null || days < found.day())) {
            found = new BalanceStop(days, StopCause.WEATHER_ENDS, "et0Mm");
        }
        int length = Math.min(days, season);
        found = et0Mm.earlier(found, StopCause.WEATHER, first, length);
        found = rainMm.earlier(found, StopCause.WEATHER, first, length);
        found = windAt2m.earlier(found, StopCause.WEATHER, first, length);
        found = humidityMin.earlier(found, StopCause.WEATHER, first, length);
        return capillaryRiseMm.earlier(found, StopCause.WEATHER, first, length);
    }
}
