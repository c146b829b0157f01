package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

class EvapotranspirationProperties {

    private static final List<Double> STRANGE = List.of(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1e300,
            -1e300,
            Double.MIN_VALUE,
            -0.0,
            -237.3,
            -273.16,
            0.0,
            2.0,
            -999.0);

    /** A plausible day anywhere, with everything measured. */
    record Day(
            double latitude,
            double altitude,
            int day,
            double low,
            double range,
            double humidity,
            double wind,
            double brightness) {

        double high() {
            return low + range;
        }

        double vapour() {
            return humidity * (VapourPressure.saturation(low) + VapourPressure.saturation(high())) / 2;
        }

        double radiation() {
            return brightness * ExtraterrestrialRadiation.daily(latitude, day);
        }

        double mm() {
            return mm(high(), vapour(), wind, radiation());
        }

        double mm(double high, double vapour, double windAt10m, double radiation) {
            EvapotranspirationSeries found = ReferenceEvapotranspiration.standard()
                    .of(Weathers.day(
                            new WeatherStation("x", "x", latitude, 0, altitude, 10),
                            LocalDate.ofYearDay(2024, day),
                            Map.of(
                                    WeatherVariable.TEMPERATURE_MIN, low,
                                    WeatherVariable.TEMPERATURE_MAX, high,
                                    WeatherVariable.VAPOUR_PRESSURE, vapour,
                                    WeatherVariable.WIND, windAt10m,
                                    WeatherVariable.RADIATION, radiation)));
            assertThat(found.method(0)).isEqualTo(EvapotranspirationMethod.PENMAN_MONTEITH);
            return found.mm(0);
        }
    }

    @Provide
    Arbitrary<Day> days() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-65, 65),
                        Arbitraries.doubles().between(-100, 3000),
                        Arbitraries.integers().between(1, 366),
                        Arbitraries.doubles().between(-20, 28),
                        Arbitraries.doubles().between(0, 20),
                        Arbitraries.doubles().between(0.05, 1),
                        Arbitraries.doubles().between(0, 15),
                        Arbitraries.doubles().between(0.1, 0.8))
                .as(Day::new);
    }

    @Property(tries = 1000)
    void agreesWithTheSlowSecondComputation(@ForAll("days") Day day) {
        double slow = SlowPenmanMonteith.mm(
                day.latitude, day.altitude, day.day, day.low, day.high(), day.vapour(), day.wind, day.radiation());
        assertThat(day.mm()).isCloseTo(slow, within(1e-9));
    }

    @Property(tries = 1000)
    void theRadiationOutsideAgreesWithTheSlowSecondComputation(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude, @ForAll @IntRange(min = 1, max = 366) int day) {
        double found = ExtraterrestrialRadiation.daily(latitude, day);
        assertThat(found).isCloseTo(Math.max(0, SlowPenmanMonteith.extraterrestrial(latitude, day)), within(1e-6));
        assertThat(found).isBetween(0.0, 50.0);
        // the hours of a day make the day
        double sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            sum += ExtraterrestrialRadiation.hourly(latitude, day, (hour + 0.5 - 12) * Math.PI / 12);
        }
        assertThat(sum).isCloseTo(found, within(1e-9));
    }

    /** The brighter the more, as long as the sky is no brighter than a clear one. */
    @Property
    void moreSunGivesNoLess(@ForAll("days") Day day, @ForAll @DoubleRange(min = 1, max = 1.5) double more) {
        double clear = SolarRadiation.clearSky(ExtraterrestrialRadiation.daily(day.latitude, day.day), day.altitude);
        double low = Math.max(clear, day.radiation());
        assertThat(day.mm(day.high(), day.vapour(), day.wind, Math.min(50, low * more)))
                .isGreaterThanOrEqualTo(day.mm(day.high(), day.vapour(), day.wind, Math.min(50, low)) - 1e-12);
    }

    @Property
    void moistAirTakesNoMoreAtOnceThanDryAir(@ForAll("days") Day day) {
        double aerodynamicDry = PenmanMonteith.daily(15, 0, day.wind, 1, 0.06, ReferenceCrop.SHORT, Constants.FAO56);
        double aerodynamicMoist =
                PenmanMonteith.daily(15, 0, day.wind, day.humidity, 0.06, ReferenceCrop.SHORT, Constants.FAO56);
        assertThat(aerodynamicMoist).isBetween(0.0, aerodynamicDry);
    }

    /** Without radiation the wind alone dries, and a stronger one no less. */
    @Property
    void windDriesWhereTheAirIsDry(@ForAll("days") Day day, @ForAll @DoubleRange(min = 0, max = 50) double more) {
        for (ReferenceCrop crop : ReferenceCrop.values()) {
            double calm = PenmanMonteith.daily(day.low, 0, day.wind, 1, 0.06, crop, Constants.FAO56);
            assertThat(PenmanMonteith.daily(day.low, 0, day.wind + more, 1, 0.06, crop, Constants.FAO56))
                    .isGreaterThanOrEqualTo(calm);
        }
    }

    @Property
    void theMoreIsSubstitutedTheWeakerTheMethodSays(@ForAll("days") Day day, @ForAll @IntRange(max = 31) int known) {
        Map<WeatherVariable, Double> values = new HashMap<>();
        values.put(WeatherVariable.TEMPERATURE_MIN, day.low);
        values.put(WeatherVariable.TEMPERATURE_MAX, day.high());
        if ((known & 1) != 0) {
            values.put(WeatherVariable.RADIATION, day.radiation());
        }
        if ((known & 2) != 0) {
            values.put(WeatherVariable.VAPOUR_PRESSURE, day.vapour());
        }
        if ((known & 4) != 0) {
            values.put(WeatherVariable.WIND_2M, day.wind);
        }
        if ((known & 8) != 0) {
            values.put(WeatherVariable.EVAPOTRANSPIRATION_STATION, 2.5);
        }
        if ((known & 16) != 0) {
            values.put(WeatherVariable.EVAPOTRANSPIRATION_GRID, 2.5);
        }
        EvapotranspirationSeries found = ReferenceEvapotranspiration.standard()
                .of(Weathers.day(
                        new WeatherStation("x", "x", day.latitude, 0, day.altitude, 10),
                        LocalDate.ofYearDay(2024, day.day),
                        values));
        EvapotranspirationMethod expected = (known & 7) == 7
                ? EvapotranspirationMethod.PENMAN_MONTEITH
                : (known & 8) != 0
                        ? EvapotranspirationMethod.STATION
                        : (known & 16) != 0
                                ? EvapotranspirationMethod.GRID
                                : EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED;
        assertThat(found.method(0)).isEqualTo(expected);
        Set<Substitution> estimates = EnumSet.noneOf(Substitution.class);
        found.substitutions(0).stream().filter(Substitution::isEstimate).forEach(estimates::add);
        boolean hasWind = estimates.remove(Substitution.WIND_BY_DEFAULT);
        boolean hasHumidity = estimates.remove(Substitution.HUMIDITY_MIN_FROM_TEMPERATURES);
        assertThat(hasWind).isEqualTo((known & 4) == 0);
        assertThat(hasHumidity).isEqualTo((known & 2) == 0);
        assertThat(estimates)
                .hasSize(
                        expected == EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED
                                ? 2 - Integer.bitCount(known & 3)
                                : 0);
    }

    /** Under a sky that is not very dull, ASCE-EWRI differs from FAO-56 by its rounding only. */
    @Property
    void bothConstantsAgreeUnderABrightSky(@ForAll("days") Day day) {
        WeatherSeries weather = Weathers.day(
                new WeatherStation("x", "x", day.latitude, 0, day.altitude, 10),
                LocalDate.ofYearDay(2024, day.day),
                Map.of(
                        WeatherVariable.TEMPERATURE_MIN, day.low,
                        WeatherVariable.TEMPERATURE_MAX, day.high(),
                        WeatherVariable.VAPOUR_PRESSURE, day.vapour(),
                        WeatherVariable.WIND, day.wind,
                        WeatherVariable.RADIATION, Math.max(12, day.radiation())));
        assertThat(ReferenceEvapotranspiration.with(EvapotranspirationOptions.asce(ReferenceCrop.SHORT))
                        .of(weather)
                        .mm(0))
                .isCloseTo(ReferenceEvapotranspiration.standard().of(weather).mm(0), within(0.005));
    }

    private static double strange(Random random) {
        return random.nextInt(3) == 0
                ? STRANGE.get(random.nextInt(STRANGE.size()))
                : random.nextInt(4) == 0 ? Double.longBitsToDouble(random.nextLong()) : 40 * random.nextGaussian();
    }

    private static EvapotranspirationOptions strangeOptions(Random random) {
        return new EvapotranspirationOptions(
                random.nextBoolean()
                        ? EvapotranspirationOptions.standard().order()
                        : List.of(EvapotranspirationMethod.values()),
                random.nextBoolean() ? ReferenceCrop.SHORT : ReferenceCrop.TALL,
                random.nextBoolean() ? Constants.FAO56 : Constants.ASCE_EWRI,
                random.nextBoolean() ? ClearSky.SIMPLE : ClearSky.TURBIDITY,
                random.nextBoolean() ? 1 : strange(random),
                random.nextBoolean() ? 0.25 : strange(random),
                random.nextBoolean() ? 0.5 : strange(random),
                random.nextBoolean() ? 0.16 : strange(random),
                random.nextBoolean() ? 0 : strange(random),
                random.nextBoolean() ? 2 : strange(random),
                random.nextBoolean() ? 0.5 : strange(random));
    }

    private static WeatherStation strangeStation(Random random) {
        return new WeatherStation(
                "x",
                "x",
                random.nextBoolean() ? 45 : strange(random),
                random.nextBoolean() ? 3 : strange(random),
                random.nextBoolean() ? 100 : strange(random),
                random.nextBoolean() ? 10 : strange(random));
    }

    @Property(tries = 2000)
    void noWeatherNoStationAndNoOptionGivesAnythingButNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        int days = random.nextInt(5);
        WeatherSeries.Builder builder = WeatherSeries.builder(strangeStation(random), LocalDate.of(2023, 12, 29), days);
        for (int i = 0; i < days; i++) {
            for (WeatherVariable each : WeatherVariable.all()) {
                if (random.nextInt(3) > 0) {
                    Weathers.set(builder, each, i, strange(random));
                }
            }
        }
        EvapotranspirationSeries found =
                ReferenceEvapotranspiration.with(strangeOptions(random)).of(builder.build());
        for (int i = 0; i < days; i++) {
            assertNumber(found.mm(i));
            assertNumber(found.windAt2m(i));
            assertThat(found.humidityMin(i)).isBetween(0.0, 100.0);
            assertThat(found.isKnown(i)).isEqualTo(found.lacks(i).isEmpty());
            assertThat(found.isKnown(i)).isEqualTo(found.method(i) != EvapotranspirationMethod.NONE);
            assertThat(found.isKnown(i) || found.mm(i) == 0).isTrue();
        }
        assertThat(EvapotranspirationRules.series().check(found, LocalDate.of(2026, 1, 1)))
                .isNotNull();
    }

    private static void assertNumber(double value) {
        assertThat(value).isBetween(0.0, 1e4);
        assertThat(1 / value).isPositive(); // no negative zero
    }

    @Property(tries = 1000)
    void hoursAndMonthsAreNumbersToo(@ForAll long seed) {
        Random random = new Random(seed);
        Map<WeatherVariable, double[]> climate = new EnumMap<>(WeatherVariable.class);
        for (WeatherVariable each : WeatherVariable.all()) {
            if (random.nextInt(3) > 0) {
                climate.put(each, random.doubles(12).map(any -> strange(random)).toArray());
            }
        }
        MonthlyEvapotranspirationValues months =
                MonthlyEvapotranspiration.with(strangeOptions(random)).of(climate, strangeStation(random));
        for (Month each : Month.values()) {
            assertNumber(months.mmPerDay(each));
            assertThat(months.isKnown(each)).isEqualTo(months.lacks(each).isEmpty());
            assertThat(months.soilHeatMJ(each)).isFinite();
        }
        List<double[]> columns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            columns.add(random.doubles(30).map(any -> strange(random)).toArray());
        }
        HourlyEvapotranspirationSeries hours = HourlyEvapotranspiration.with(strangeOptions(random))
                .of(
                        strangeStation(random),
                        random.nextBoolean() ? 15 : strange(random),
                        LocalDateTime.of(2024, 2, 28, 13, 30),
                        columns.get(0),
                        columns.get(1),
                        columns.get(2),
                        columns.get(3));
        for (int i = 0; i < 30; i++) {
            assertNumber(hours.mm(i));
            assertThat(hours.isKnown(i)).isEqualTo(hours.lacks(i).isEmpty());
        }
    }

    /** An equation by itself is NaN where it has no answer, never an infinity. */
    @Property(tries = 2000)
    void equationsNeverGiveAnInfinity(@ForAll long seed) {
        Random random = new Random(seed);
        DoubleUnaryOperator next = ignored -> strange(random);
        double a = next.applyAsDouble(0);
        double b = next.applyAsDouble(0);
        double c = next.applyAsDouble(0);
        double d = next.applyAsDouble(0);
        double e = next.applyAsDouble(0);
        int day = random.nextInt(400) - 10;
        Constants constants = random.nextBoolean() ? Constants.FAO56 : Constants.ASCE_EWRI;
        ReferenceCrop crop = random.nextBoolean() ? ReferenceCrop.SHORT : ReferenceCrop.TALL;
        List<Double> answers = List.of(
                AirPressure.atAltitude(a),
                AirPressure.psychrometricConstant(a),
                VapourPressure.saturation(a),
                VapourPressure.slope(a, constants),
                VapourPressure.fromPsychrometer(a, b, c, d),
                VapourPressure.fromHumidities(a, b, c, d),
                VapourPressure.fromHumidityMax(a, b),
                VapourPressure.fromHumidityMean(a, b, c),
                VapourPressure.fromMinimumTemperature(a, b),
                SunPosition.hourAngle(day, a, b, c),
                SunPosition.height(a, day, b),
                SunPosition.dayLength(a, day),
                ExtraterrestrialRadiation.daily(a, day),
                ExtraterrestrialRadiation.hourly(a, day, b),
                SolarRadiation.fromSunshine(a, b, c, d, e),
                SolarRadiation.clearSkyCalibrated(a, b, c),
                SolarRadiation.clearSky(a, b),
                SolarRadiation.clearSkyTurbid(a, b, c, d, e),
                SolarRadiation.meanSineOfHeight(a, day),
                SolarRadiation.fromStation(a, b, c),
                SolarRadiation.fromTemperatures(a, b, c, d, e),
                SolarRadiation.island(a),
                NetRadiation.shortwave(a),
                NetRadiation.relative(a, b, c, constants),
                NetRadiation.longwave(a, b, c, d, constants),
                NetRadiation.longwaveHourly(a, b, c, constants),
                NetRadiation.of(a, b),
                SoilHeatFlux.general(a, b, c, d, e),
                SoilHeatFlux.monthly(a, b),
                SoilHeatFlux.monthlySoFar(a, b),
                SoilHeatFlux.hourly(a, crop),
                WindSpeed.at2m(a, b),
                Hargreaves.daily(a, b, c),
                PenmanMonteith.daily(a, b, c, d, e, crop, constants),
                PenmanMonteith.hourly(a, b, c, d, e, crop, constants));
        assertThat(answers).noneMatch(each -> Double.isInfinite(each));
    }
}
