package org.terreau.water;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.terreau.water.balance.DailyForcing;
import org.terreau.water.evapotranspiration.EvapotranspirationSeries;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherVariable;

/**
 * The weather as the beds feel it: evapotranspiration without short holes, rain by the gauge of each garden. What is
 * not known of the rain counts as none, and is counted; a hole of evapotranspiration that is too long stays one.
 */
final class GardenWeather {

    /** An assumption: holes up to so many days are filled between their neighbours; FAO-56 says nothing of them. */
    static final int MOST_FILLED_DAYS = 5;

    private final WeatherSeries weather;
    private final EvapotranspirationSeries evapotranspiration;
    private final double[] et0;
    private final double[] stationRain;
    private final double[] wind;
    private final double[] humidity;
    private final Map<String, double[]> gauges = new HashMap<>();
    private final Map<String, DailyForcing> outdoors = new HashMap<>();
    private final DailyForcing station;
    private final DailyForcing indoors;
    private int filledEvapotranspiration;
    private int unknownEvapotranspiration;
    private int unknownRain;
    private int firstFilled = -1;
    private int firstUnknownRain = -1;

    private GardenWeather(
            WeatherSeries weather, EvapotranspirationSeries evapotranspiration, List<RainReading> readings) {
        this.weather = weather;
        this.evapotranspiration = evapotranspiration;
        int days = weather.days();
        et0 = evapotranspiration.toArray();
        stationRain = new double[days];
        wind = new double[days];
        humidity = new double[days];
        for (int day = 0; day < days; day++) {
            boolean known = !weather.isMissing(WeatherVariable.RAIN, day);
            stationRain[day] = known ? weather.valueOr(WeatherVariable.RAIN, day, 0) : 0;
            unknownRain += known ? 0 : 1;
            firstUnknownRain = known || firstUnknownRain >= 0 ? firstUnknownRain : day;
            wind[day] = evapotranspiration.windAt2m(day);
            humidity[day] = evapotranspiration.humidityMin(day);
        }
        fillHoles();
        for (RainReading each : readings) {
            int day = weather.index(each.getOn());
            double rain = each.getRainMm().doubleValue();
            if (day >= 0 && rain >= 0 && rain <= WeatherVariable.RAIN.most()) {
                gauges.computeIfAbsent(each.getGarden(), garden -> stationRain.clone())[day] = rain;
            }
        }
        gauges.forEach((garden, rain) -> outdoors.put(garden, forcing(rain)));
        station = forcing(stationRain);
        indoors = forcing(new double[days]);
    }

    /** The weather with an evapotranspiration that must be of the same days. */
    static GardenWeather of(
            WeatherSeries weather, EvapotranspirationSeries evapotranspiration, List<RainReading> readings) {
        if (evapotranspiration.days() != weather.days()
                || !evapotranspiration.first().equals(weather.first())) {
            throw new IllegalArgumentException("The evapotranspiration is of " + evapotranspiration.days()
                    + " days from " + evapotranspiration.first() + " on, the weather of " + weather.days() + " from "
                    + weather.first() + " on.");
        }
        return new GardenWeather(weather, evapotranspiration, readings);
    }

    private DailyForcing forcing(double[] rain) {
        return DailyForcing.of(et0, rain).withAir(wind, humidity);
    }

    private void fillHoles() {
        int last = -1;
        for (int day = 0; day < et0.length; day++) {
            if (evapotranspiration.isKnown(day)) {
                int hole = day - last - 1;
                if (last >= 0 && hole > 0 && hole <= MOST_FILLED_DAYS) {
                    for (int each = 1; each <= hole; each++) {
                        et0[last + each] = et0[last] + (et0[day] - et0[last]) * each / (hole + 1);
                    }
                    filledEvapotranspiration += hole;
                    firstFilled = firstFilled < 0 ? last + 1 : firstFilled;
                    unknownEvapotranspiration -= hole;
                }
                last = day;
            } else {
                unknownEvapotranspiration++;
                et0[day] = Double.NaN;
            }
        }
    }

    WeatherSeries series() {
        return weather;
    }

    EvapotranspirationSeries evapotranspiration() {
        return evapotranspiration;
    }

    LocalDate first() {
        return weather.first();
    }

    int days() {
        return weather.days();
    }

    /** What falls on a garden, by day. */
    double[] rainMm(String garden) {
        return gauges.getOrDefault(garden, stationRain);
    }

    /** The weather of a bed. */
    DailyForcing forcing(String garden, boolean underCover) {
        return underCover ? indoors : outdoors.getOrDefault(garden, station);
    }

    /** Wind at 2 m from a day on, m/s. */
    double wind(int day) {
        return wind[day];
    }

    /** Least humidity of a day, percent. */
    double humidity(int day) {
        return humidity[day];
    }

    /** Reference evapotranspiration of a day; NaN where it is not known. */
    double et0(int day) {
        return et0[day];
    }

    /** Whether the evapotranspiration of a day is taken between its neighbours. */
    boolean isInterpolated(int day) {
        return !Double.isNaN(et0[day]) && !evapotranspiration.isKnown(day);
    }

    int filledEvapotranspiration() {
        return filledEvapotranspiration;
    }

    /** The first day on which it was filled; −1 when none was. */
    int firstFilled() {
        return firstFilled;
    }

    /** The first day on which the station says nothing of the rain; −1 when it always does. */
    int firstUnknownRain() {
        return firstUnknownRain;
    }

    int unknownEvapotranspiration() {
        return unknownEvapotranspiration;
    }

    int unknownRain() {
        return unknownRain;
    }
}
