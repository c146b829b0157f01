package org.terreau.water.evapotranspiration;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import org.terreau.water.weather.WeatherSeries;

/**
 * Finds the reference evapotranspiration of each day of a weather series, by the first method of the
 * {@link EvapotranspirationOptions} that the day's weather allows, and says which.
 *
 * <p>By default that is FAO-56 Penman–Monteith (Eq. 6) from what the station measures; then the value that the weather
 * service worked out; then that of a grid; then Penman–Monteith with the procedures for missing data (Eq. 48, 50, wind
 * of 2 m/s); then Hargreaves (Eq. 52). The mean temperature is that of both extremes (Eq. 9), the pressure that of the
 * altitude (Eq. 7), as the paper has them, whether or not they are measured; G is 0 (Eq. 42).
 *
 * <p>A value beyond what is possible counts as missing, and so do temperatures in the wrong order. Nothing is thrown
 * for what the weather holds.
 *
 * <pre>{@code
 * EvapotranspirationSeries reference = ReferenceEvapotranspiration.standard().of(weather);
 * double mm = reference.mm(0);
 * }</pre>
 */
public final class ReferenceEvapotranspiration {

    private static final ReferenceEvapotranspiration STANDARD =
            new ReferenceEvapotranspiration(EvapotranspirationOptions.standard());

    private final EvapotranspirationOptions options;

    private ReferenceEvapotranspiration(EvapotranspirationOptions options) {
        this.options = options;
    }

    /**
     * Returns the calculator of FAO-56.
     *
     * @return the calculator
     */
    public static ReferenceEvapotranspiration standard() {
        return STANDARD;
    }

    /**
     * Returns a calculator with options of one's own.
     *
     * @param options the options
     * @return the calculator
     */
    public static ReferenceEvapotranspiration with(EvapotranspirationOptions options) {
        return new ReferenceEvapotranspiration(Objects.requireNonNull(options, "options"));
    }

    /**
     * Finds the reference evapotranspiration of each day.
     *
     * @param weather the weather
     * @return as many days, each with its value, or with what lacks
     */
    public EvapotranspirationSeries of(WeatherSeries weather) {
        EvapotranspirationColumns found = new EvapotranspirationChain(
                        each -> weather.has(each) ? weather.column(each) : null,
                        daysOfYear(weather.first(), weather.days()),
                        null,
                        weather.station(),
                        options)
                .run();
        return new EvapotranspirationSeries(weather.first(), found);
    }

    private static int[] daysOfYear(LocalDate first, int days) {
        int[] daysOfYear = new int[days];
        int year = first.getYear();
        int length = first.lengthOfYear();
        int day = first.getDayOfYear();
        for (int i = 0; i < days; i++) {
            daysOfYear[i] = day;
            if (++day > length) {
                day = 1;
                year++;
                length = Year.isLeap(year) ? 366 : 365;
            }
        }
        return daysOfYear;
    }
}
