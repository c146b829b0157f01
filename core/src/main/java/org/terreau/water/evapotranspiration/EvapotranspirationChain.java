package org.terreau.water.evapotranspiration;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** Finds the value of each step by the first method of the order that can; a loop over columns, without allocation. */
final class EvapotranspirationChain {

    /** What FAO-56 coefficients are made for; taken where nothing tells the least humidity. */
    static final double HUMIDITY_MIN_DEFAULT = 45;

    private final EvapotranspirationOptions options;
    private final Constants constants;
    private final ReferenceCrop crop;
    private final int[] daysOfYear;
    private final double @Nullable [] soilHeat;
    private final double altitudeM;
    private final double pressureKPa;
    private final double psychrometricKPa;
    private final double windFactor;
    private final boolean isWindElsewhere;
    private final boolean isLatitudeKnown;
    private final int placeLacks;
    private final RadiationTable sky;
    private final Column minima;
    private final Column maxima;
    private final Column vapours;
    private final Column dewPoints;
    private final Column humidityMinima;
    private final Column humidityMaxima;
    private final Column humidityMeans;
    private final Column winds;
    private final Column winds2m;
    private final Column radiations;
    private final Column sunshines;
    private final Column ofStation;
    private final Column ofGrid;
    private final EvapotranspirationMethod[] order;
    private final EvapotranspirationColumns found;

    private double minimumC;
    private double maximumC;
    private double saturationMin;
    private double saturationMax;
    private double vapourKPa;
    private double windMs;
    private double radiationMJ;
    private int stamps;
    private int airStamps;

    /**
     * Takes what is known.
     *
     * @param columnOf the values of a variable, NaN where missing; null when none is known
     * @param daysOfYear the day of the year of each step
     * @param soilHeat G of each step, null when it is neglected
     */
    EvapotranspirationChain(
            Function<WeatherVariable, double @Nullable []> columnOf,
            int[] daysOfYear,
            double @Nullable [] soilHeat,
            WeatherStation station,
            EvapotranspirationOptions options) {
        this.options = options;
        this.constants = options.constants();
        this.crop = options.crop();
        this.daysOfYear = daysOfYear;
        this.soilHeat = soilHeat;
        this.order = options.order().toArray(new EvapotranspirationMethod[0]);
        altitudeM = Bounds.altitude(station.altitudeM());
        pressureKPa = AirPressure.atAltitude(altitudeM);
        psychrometricKPa = AirPressure.psychrometricConstant(pressureKPa);
        isWindElsewhere = station.windHeightM() != 2;
        windFactor = isWindElsewhere ? WindSpeed.factor(station.windHeightM()) : 1;
        double latitude = Bounds.latitude(station.latitude());
        isLatitudeKnown = latitude >= -90;
        placeLacks = (isLatitudeKnown ? 0 : Lack.LATITUDE.bit()) | (altitudeM >= -500 ? 0 : Lack.ALTITUDE.bit());
        sky = new RadiationTable(latitude);
        found = new EvapotranspirationColumns(daysOfYear.length);
        double[] none = new double[daysOfYear.length];
        Arrays.fill(none, Double.NaN);
        minima = column(WeatherVariable.TEMPERATURE_MIN, columnOf, none);
        maxima = column(WeatherVariable.TEMPERATURE_MAX, columnOf, none);
        vapours = column(WeatherVariable.VAPOUR_PRESSURE, columnOf, none);
        dewPoints = column(WeatherVariable.DEW_POINT, columnOf, none);
        humidityMinima = column(WeatherVariable.HUMIDITY_MIN, columnOf, none);
        humidityMaxima = column(WeatherVariable.HUMIDITY_MAX, columnOf, none);
        humidityMeans = column(WeatherVariable.HUMIDITY_MEAN, columnOf, none);
        winds = column(WeatherVariable.WIND, columnOf, none);
        winds2m = column(WeatherVariable.WIND_2M, columnOf, none);
        radiations = column(WeatherVariable.RADIATION, columnOf, none);
        sunshines = column(WeatherVariable.SUNSHINE, columnOf, none);
        ofStation = column(WeatherVariable.EVAPOTRANSPIRATION_STATION, columnOf, none);
        ofGrid = column(WeatherVariable.EVAPOTRANSPIRATION_GRID, columnOf, none);
    }

    private static Column column(
            WeatherVariable variable, Function<WeatherVariable, double @Nullable []> columnOf, double[] none) {
        double[] values = columnOf.apply(variable);
        return new Column(values == null ? none : values, variable.least(), variable.most());
    }

    /** The values of a variable, and what of them is possible. */
    private static final class Column {

        private final double[] values;
        private final double least;
        private final double most;

        Column(double[] values, double least, double most) {
            this.values = values;
            this.least = least;
            this.most = most;
        }

        /** A value that can be, or NaN. */
        double at(int i) {
            double value = values[i];
            return value >= least && value <= most ? value : Double.NaN;
        }
    }

    EvapotranspirationColumns run() {
        for (int i = 0; i < daysOfYear.length; i++) {
            step(i);
        }
        return found;
    }

    private void step(int i) {
        stamps = 0;
        airStamps = 0;
        minimumC = minima.at(i);
        maximumC = maxima.at(i);
        boolean hasTemperatures = minimumC <= maximumC;
        saturationMin = hasTemperatures ? VapourPressure.saturation(minimumC) : Double.NaN;
        saturationMax = hasTemperatures ? VapourPressure.saturation(maximumC) : Double.NaN;
        boolean hasVapour = measureVapour(i);
        boolean hasWind = measureWind(i);
        boolean hasRadiation = isLatitudeKnown && measureRadiation(i);
        found.humidityMin[i] = humidityMin(i, hasVapour);
        boolean isPlaceable = hasTemperatures && placeLacks == 0;
        boolean isMeasured = isPlaceable && hasVapour && hasWind && hasRadiation;
        EvapotranspirationMethod by = EvapotranspirationMethod.NONE;
        double mm = Double.NaN;
        for (EvapotranspirationMethod each : order) {
            switch (each) {
                case PENMAN_MONTEITH -> mm = isMeasured ? penmanMonteith(i) : Double.NaN;
                case PENMAN_MONTEITH_ESTIMATED ->
                    mm = isPlaceable ? estimated(i, hasVapour, hasWind, hasRadiation) : Double.NaN;
                case STATION -> mm = ofStation.at(i);
                case GRID -> mm = ofGrid.at(i);
                case HARGREAVES ->
                    mm = hasTemperatures && isLatitudeKnown
                            ? Hargreaves.daily(minimumC, maximumC, sky.extraterrestrial(daysOfYear[i]))
                            : Double.NaN;
                case NONE -> mm = Double.NaN;
            }
            if (Math.abs(mm) < Double.MAX_VALUE) {
                by = each == EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED && isMeasured
                        ? EvapotranspirationMethod.PENMAN_MONTEITH
                        : each;
                break;
            }
        }
        found.wind[i] = hasWind ? windMs : WindSpeed.DEFAULT_2M;
        airStamps |= hasWind ? 0 : Substitution.WIND_BY_DEFAULT.bit();
        found.methods[i] = by.code();
        if (by == EvapotranspirationMethod.NONE) {
            found.lacks[i] = (short) lacks(i, hasVapour, hasWind, hasRadiation);
        } else {
            found.mm[i] = Math.max(0, mm) + 0.0; // dew is no evapotranspiration; no negative zero
            boolean isByPenman = by == EvapotranspirationMethod.PENMAN_MONTEITH
                    || by == EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED;
            found.substitutions[i] = (short) (isByPenman ? stamps | airStamps : airStamps);
        }
    }

    private boolean measureVapour(int i) {
        vapourKPa = vapours.at(i);
        if (vapourKPa >= 0) {
            return true;
        }
        double dewPoint = dewPoints.at(i);
        double humidityMax = humidityMaxima.at(i);
        if (dewPoint <= WeatherVariable.DEW_POINT.most()) {
            vapourKPa = VapourPressure.fromDewPoint(dewPoint);
            stamps |= Substitution.VAPOUR_PRESSURE_FROM_DEW_POINT.bit();
        } else if (humidityMax >= 0) {
            double humidityMin = humidityMinima.at(i);
            if (humidityMin <= humidityMax) {
                vapourKPa = VapourPressure.fromSaturations(saturationMin, saturationMax, humidityMin, humidityMax);
                stamps |= Substitution.VAPOUR_PRESSURE_FROM_HUMIDITIES.bit();
            } else {
                vapourKPa = saturationMin * humidityMax / 100;
                stamps |= Substitution.VAPOUR_PRESSURE_FROM_HUMIDITY_MAX.bit();
            }
        } else {
            double humidity = humidityMeans.at(i);
            vapourKPa = humidity * (saturationMin + saturationMax) / 200;
            stamps |= humidity >= 0 ? Substitution.VAPOUR_PRESSURE_FROM_HUMIDITY_MEAN.bit() : 0;
        }
        return vapourKPa >= 0;
    }

    private boolean measureWind(int i) {
        windMs = winds2m.at(i);
        if (windMs >= 0) {
            return true;
        }
        windMs = winds.at(i) * windFactor;
        if (isWindElsewhere && windMs >= 0) {
            stamps |= Substitution.WIND_FROM_ANOTHER_HEIGHT.bit();
        }
        return windMs >= 0;
    }

    private boolean measureRadiation(int i) {
        radiationMJ = radiations.at(i);
        if (radiationMJ >= 0) {
            return true;
        }
        double sunshine = sunshines.at(i);
        if (sunshine >= 0) {
            int day = daysOfYear[i];
            radiationMJ = SolarRadiation.fromSunshine(
                    sunshine, sky.dayLength(day), sky.extraterrestrial(day), options.angstromA(), options.angstromB());
            stamps |= Substitution.RADIATION_FROM_SUNSHINE.bit();
        }
        return radiationMJ >= 0;
    }

    /**
     * What is measured; else what the air holds over what it could hold when it is warmest (FAO-56 Eq. 63), where
     * nothing tells what it holds as if it were saturated at dawn (Eq. 64).
     */
    private double humidityMin(int i, boolean hasVapour) {
        double measured = humidityMinima.at(i);
        if (measured >= 0) {
            return measured;
        }
        double held =
                hasVapour ? vapourKPa : VapourPressure.fromMinimumTemperature(minimumC, options.dewPointDepressionC());
        double found = Math.min(100, 100 * held / saturationMax);
        if (found >= 0) {
            airStamps |= hasVapour ? 0 : Substitution.HUMIDITY_MIN_FROM_TEMPERATURES.bit();
            return found;
        }
        airStamps |= Substitution.HUMIDITY_MIN_BY_DEFAULT.bit();
        return HUMIDITY_MIN_DEFAULT;
    }

    /** Penman–Monteith with a procedure for missing data for what is not measured. */
    private double estimated(int i, boolean hasVapour, boolean hasWind, boolean hasRadiation) {
        if (!hasVapour) {
            vapourKPa = VapourPressure.fromMinimumTemperature(minimumC, options.dewPointDepressionC());
            stamps |= Substitution.VAPOUR_PRESSURE_FROM_MINIMUM_TEMPERATURE.bit();
        }
        if (!hasWind) {
            windMs = options.windDefaultMs();
            stamps |= Substitution.WIND_BY_DEFAULT.bit();
        }
        if (!hasRadiation) {
            double outside = sky.extraterrestrial(daysOfYear[i]);
            radiationMJ = SolarRadiation.fromTemperatures(
                    minimumC, maximumC, outside, clearSky(i), options.radiationAdjustment());
            stamps |= Substitution.RADIATION_FROM_TEMPERATURES.bit();
        }
        return penmanMonteith(i);
    }

    private double clearSky(int i) {
        int day = daysOfYear[i];
        double outside = sky.extraterrestrial(day);
        return options.clearSky() == ClearSky.SIMPLE
                ? SolarRadiation.clearSky(outside, altitudeM)
                : SolarRadiation.clearSkyTurbid(
                        outside, vapourKPa, pressureKPa, sky.meanSine(day), options.turbidity());
    }

    private double penmanMonteith(int i) {
        double relative =
                NetRadiation.relative(radiationMJ, clearSky(i), options.relativeRadiationInTheDark(), constants);
        double longwave = NetRadiation.longwave(minimumC, maximumC, vapourKPa, relative, constants);
        double net = NetRadiation.of(NetRadiation.shortwave(radiationMJ), longwave);
        return PenmanMonteith.daily(
                (minimumC + maximumC) / 2,
                soilHeat == null ? net : net - soilHeat[i],
                windMs,
                (saturationMin + saturationMax) / 2 - vapourKPa,
                psychrometricKPa,
                crop,
                constants);
    }

    /** What would have to be known for one of the methods of the order. */
    private int lacks(int i, boolean hasVapour, boolean hasWind, boolean hasRadiation) {
        int lacks = 0;
        for (EvapotranspirationMethod each : order) {
            switch (each) {
                case PENMAN_MONTEITH ->
                    lacks |= temperatureLacks()
                            | placeLacks
                            | (hasVapour || isHumidityKnown(i) ? 0 : Lack.HUMIDITY.bit())
                            | (hasWind ? 0 : Lack.WIND.bit())
                            | (hasRadiation ? 0 : Lack.RADIATION.bit());
                case PENMAN_MONTEITH_ESTIMATED -> lacks |= temperatureLacks() | placeLacks;
                case HARGREAVES -> lacks |= temperatureLacks() | (placeLacks & Lack.LATITUDE.bit());
                case STATION -> lacks |= Lack.STATION_VALUE.bit();
                case GRID -> lacks |= Lack.GRID_VALUE.bit();
                case NONE -> lacks |= 0;
            }
        }
        return lacks == 0 ? Lack.METHOD.bit() : lacks;
    }

    /** Whether a humidity waits for temperatures to become a vapour pressure. */
    private boolean isHumidityKnown(int i) {
        return humidityMaxima.at(i) >= 0 || humidityMeans.at(i) >= 0;
    }

    private int temperatureLacks() {
        if (minimumC > maximumC) {
            return Lack.TEMPERATURE_ORDER.bit();
        }
        return (Double.isNaN(minimumC) ? Lack.TEMPERATURE_MIN.bit() : 0)
                | (Double.isNaN(maximumC) ? Lack.TEMPERATURE_MAX.bit() : 0);
    }
}
