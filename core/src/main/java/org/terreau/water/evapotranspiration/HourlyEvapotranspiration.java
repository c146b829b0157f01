package org.terreau.water.evapotranspiration;

import java.time.LocalDateTime;
import java.util.Objects;
import org.terreau.water.weather.WeatherStation;

/**
 * Finds the reference evapotranspiration of each hour: FAO-56 Eq. 53, or with the constants of ASCE-EWRI its Eq. 1.
 *
 * <p>While the sun stands lower than 0.3 rad, the cloudiness is that of the last hour when it stood higher (ASCE-EWRI
 * Eq. 45); before any such hour it is that of the options. An hour that misses a measurement, or has an impossible one,
 * is not known: hours have no procedures for missing data.
 */
public final class HourlyEvapotranspiration {

    /** Lower than this the sun tells nothing of the clouds, rad. */
    private static final double LOW_SUN = 0.3;

    private static final HourlyEvapotranspiration STANDARD =
            new HourlyEvapotranspiration(EvapotranspirationOptions.standard());

    private final EvapotranspirationOptions options;

    private HourlyEvapotranspiration(EvapotranspirationOptions options) {
        this.options = options;
    }

    /**
     * Returns the calculator of FAO-56.
     *
     * @return the calculator
     */
    public static HourlyEvapotranspiration standard() {
        return STANDARD;
    }

    /**
     * Returns a calculator with options of one's own; the order of methods and the numbers for missing data are not
     * used.
     *
     * @param options the options
     * @return the calculator
     */
    public static HourlyEvapotranspiration with(EvapotranspirationOptions options) {
        return new HourlyEvapotranspiration(Objects.requireNonNull(options, "options"));
    }

    /**
     * Finds the reference evapotranspiration of each hour.
     *
     * @param station where, with the height of the wind
     * @param zoneLongitude the middle of the time zone, degrees, east positive: 15 for UTC+1
     * @param begin when the first hour begins, by the zone's standard time
     * @param temperatureC the mean temperature of each hour, °C
     * @param vapourKPa the actual vapour pressure, kPa
     * @param windMs the wind at the height of the station, m/s
     * @param radiationMJ the radiation, MJ/m²/h
     * @return as many hours
     * @throws IllegalArgumentException when the arrays are not of one length, or reach beyond the calendar
     */
    public HourlyEvapotranspirationSeries of(
            WeatherStation station,
            double zoneLongitude,
            LocalDateTime begin,
            double[] temperatureC,
            double[] vapourKPa,
            double[] windMs,
            double[] radiationMJ) {
        int hours = temperatureC.length;
        if (vapourKPa.length != hours || windMs.length != hours || radiationMJ.length != hours) {
            throw new IllegalArgumentException("The columns have " + hours + ", " + vapourKPa.length + ", "
                    + windMs.length + " and " + radiationMJ.length + " hours. Maybe one is of another period.");
        }
        if (begin.isAfter(LocalDateTime.MAX.minusHours(hours))) {
            throw new IllegalArgumentException(hours + " hours from " + begin + " reach beyond the calendar");
        }
        double altitude = Bounds.altitude(station.altitudeM());
        double pressure = AirPressure.atAltitude(altitude);
        double gamma = AirPressure.psychrometricConstant(pressure);
        double windFactor = station.windHeightM() == 2 ? 1 : WindSpeed.factor(station.windHeightM());
        double[] mm = new double[hours];
        short[] lacks = new short[hours];
        double relative = options.relativeRadiationInTheDark();
        LocalDateTime hour = begin;
        for (int i = 0; i < hours; i++) {
            int day = hour.getDayOfYear();
            double middle = (hour.getHour() + hour.getMinute() / 60.0 + 0.5) % 24;
            double angle = SunPosition.hourAngle(day, middle, station.longitude(), zoneLongitude);
            double outside = ExtraterrestrialRadiation.hourly(station.latitude(), day, angle);
            double height = SunPosition.height(station.latitude(), day, angle);
            double clear = options.clearSky() == ClearSky.SIMPLE
                    ? SolarRadiation.clearSky(outside, altitude)
                    : SolarRadiation.clearSkyTurbid(
                            outside, vapourKPa[i], pressure, Math.sin(height), options.turbidity());
            if (height >= LOW_SUN && clear > 0 && Bounds.radiation(radiationMJ[i]) >= 0) {
                relative = NetRadiation.relative(radiationMJ[i], clear, relative, options.constants());
            }
            double net = NetRadiation.of(
                    NetRadiation.shortwave(radiationMJ[i]),
                    NetRadiation.longwaveHourly(temperatureC[i], vapourKPa[i], relative, options.constants()));
            double found = PenmanMonteith.hourly(
                    temperatureC[i],
                    net,
                    Bounds.wind(windMs[i]) * windFactor,
                    VapourPressure.saturation(temperatureC[i]) - vapourKPa[i],
                    gamma,
                    options.crop(),
                    options.constants());
            if (Double.isFinite(found) && height >= -Math.PI) {
                mm[i] = Math.max(0, found) + 0.0; // dew is no evapotranspiration; no negative zero
            } else {
                lacks[i] = (short) lacks(
                        station, temperatureC[i], vapourKPa[i], Bounds.wind(windMs[i]) * windFactor, radiationMJ[i]);
            }
            hour = i + 1 < hours ? hour.plusHours(1) : hour;
        }
        return new HourlyEvapotranspirationSeries(begin, mm, lacks);
    }

    private static int lacks(
            WeatherStation station, double temperatureC, double vapourKPa, double wind2m, double radiationMJ) {
        int lacks = Double.isNaN(Bounds.temperature(temperatureC)) ? Lack.TEMPERATURE.bit() : 0;
        lacks |= Double.isNaN(Bounds.vapour(vapourKPa)) ? Lack.HUMIDITY.bit() : 0;
        lacks |= Double.isNaN(Bounds.wind(wind2m)) ? Lack.WIND.bit() : 0;
        lacks |= Double.isNaN(Bounds.radiation(radiationMJ)) ? Lack.RADIATION.bit() : 0;
        lacks |= station.isPlaced() ? 0 : Lack.LATITUDE.bit();
        lacks |= Double.isNaN(Bounds.altitude(station.altitudeM())) ? Lack.ALTITUDE.bit() : 0;
        return lacks == 0 ? Lack.METHOD.bit() : lacks;
    }
}
