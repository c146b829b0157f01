package org.terreau.water.evapotranspiration;

import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/**
 * Finds the reference evapotranspiration of the twelve months of a mean year (FAO-56 Eq. 6, Example 17), with the same
 * chain of methods as for days. The sun stands as on the 15th of the month. G is that of Eq. 43 from the months around,
 * December being followed by January; of Eq. 44 when the month after is not known; and 0 when neither is.
 */
public final class MonthlyEvapotranspiration {

    private static final int MONTHS = 12;

    private static final MonthlyEvapotranspiration STANDARD =
            new MonthlyEvapotranspiration(EvapotranspirationOptions.standard());

    private final EvapotranspirationOptions options;

    private MonthlyEvapotranspiration(EvapotranspirationOptions options) {
        this.options = options;
    }

    /**
     * Returns the calculator of FAO-56.
     *
     * @return the calculator
     */
    public static MonthlyEvapotranspiration standard() {
        return STANDARD;
    }

    /**
     * Returns a calculator with options of one's own.
     *
     * @param options the options
     * @return the calculator
     */
    public static MonthlyEvapotranspiration with(EvapotranspirationOptions options) {
        return new MonthlyEvapotranspiration(Objects.requireNonNull(options, "options"));
    }

    /**
     * Finds the reference evapotranspiration of each month.
     *
     * @param climate for each variable twelve means of a day, January first, in the units of the variables; NaN where
     *     not known
     * @param station where
     * @return twelve values
     * @throws IllegalArgumentException when a variable does not have twelve values
     */
    public MonthlyEvapotranspirationValues of(Map<WeatherVariable, double[]> climate, WeatherStation station) {
        climate.forEach((variable, values) -> {
            if (values.length != MONTHS) {
                throw new IllegalArgumentException(
                        variable + " has " + values.length + " values. Maybe a year has twelve months.");
            }
        });
        int[] daysOfYear = new int[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            daysOfYear[i] = Year.of(2001).atMonth(Month.of(i + 1)).atDay(15).getDayOfYear();
        }
        double[] soilHeat = soilHeat(climate);
        return new MonthlyEvapotranspirationValues(
                new EvapotranspirationChain(climate::get, daysOfYear, soilHeat, station, options).run(), soilHeat);
    }

    private static double[] soilHeat(Map<WeatherVariable, double[]> climate) {
        double[] means = means(climate);
        double[] soilHeat = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            double before = means[(i + MONTHS - 1) % MONTHS];
            double flux = SoilHeatFlux.monthly(before, means[(i + 1) % MONTHS]);
            flux = Double.isNaN(flux) ? SoilHeatFlux.monthlySoFar(before, means[i]) : flux;
            soilHeat[i] = Double.isNaN(flux) ? 0 : flux;
        }
        return soilHeat;
    }

    /** The mean of both extremes (Eq. 9), or else the mean as it is given. */
    private static double[] means(Map<WeatherVariable, double[]> climate) {
        double[] minimum = column(climate.get(WeatherVariable.TEMPERATURE_MIN));
        double[] maximum = column(climate.get(WeatherVariable.TEMPERATURE_MAX));
        double[] mean = column(climate.get(WeatherVariable.TEMPERATURE_MEAN));
        double[] means = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            double middle = (Bounds.temperature(minimum[i]) + Bounds.temperature(maximum[i])) / 2;
            means[i] = Double.isNaN(middle) ? mean[i] : middle;
        }
        return means;
    }

    private static double[] column(double @Nullable [] known) {
        if (known != null) {
            return known;
        }
        double[] column = new double[MONTHS];
        Arrays.fill(column, Double.NaN);
        return column;
    }
}
