package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.water.weather.ValueOrigin;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;
import org.terreau.water.weather.WeatherVariable;

/** Whole series that others published, each to the tolerance that is due to it. */
class PublishedSeriesTests {

    private static final WeatherStation GREELEY = new WeatherStation("greeley", "Greeley", 40.41, -104.78, 1462.4, 3);

    private static EvapotranspirationSeries asce(ReferenceCrop crop, WeatherSeries weather) {
        return ReferenceEvapotranspiration.with(EvapotranspirationOptions.asce(crop))
                .of(weather);
    }

    @Test
    void greeleyDailyOfAsceAppendixC() {
        List<Map<String, String>> rows = Table.of("asce_ewri_daily.csv", ",").rows();
        LocalDate first = LocalDate.of(2000, 7, 1);
        WeatherSeries.Builder builder = WeatherSeries.builder(GREELEY, first, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Weathers.set(builder, WeatherVariable.TEMPERATURE_MAX, i, Table.number(row, "tmax"));
            Weathers.set(builder, WeatherVariable.TEMPERATURE_MIN, i, Table.number(row, "tmin"));
            Weathers.set(builder, WeatherVariable.VAPOUR_PRESSURE, i, Table.number(row, "ea"));
            Weathers.set(builder, WeatherVariable.RADIATION, i, Table.number(row, "rs"));
            Weathers.set(builder, WeatherVariable.WIND, i, Table.number(row, "uz_3m"));
        }
        EvapotranspirationSeries grass = asce(ReferenceCrop.SHORT, builder.build());
        EvapotranspirationSeries alfalfa = asce(ReferenceCrop.TALL, builder.build());
        assertThat(rows).hasSize(10);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            assertThat(grass.mm(i)).isCloseTo(Table.number(row, "ETos_printed"), within(0.03));
            assertThat(alfalfa.mm(i)).isCloseTo(Table.number(row, "ETrs_printed"), within(0.04));
            int day = (int) Table.number(row, "doy");
            double clear = SolarRadiation.clearSky(ExtraterrestrialRadiation.daily(40.41, day), 1462.4);
            double relative = NetRadiation.relative(Table.number(row, "rs"), clear, 0.5, Constants.ASCE_EWRI);
            double longwave = NetRadiation.longwave(
                    Table.number(row, "tmin"),
                    Table.number(row, "tmax"),
                    Table.number(row, "ea"),
                    relative,
                    Constants.ASCE_EWRI);
            assertThat(clear).isCloseTo(Table.number(row, "rso_printed"), within(0.02));
            assertThat(longwave).isCloseTo(Table.number(row, "rnl_printed"), within(0.02));
            assertThat(NetRadiation.of(NetRadiation.shortwave(Table.number(row, "rs")), longwave))
                    .isCloseTo(Table.number(row, "rn_printed"), within(0.06));
        }
    }

    /** Hours are labelled by their end: the first is from 15 h to 16 h. */
    @Test
    void greeleyHourlyOfAsceAppendixC() {
        List<Map<String, String>> rows = Table.of("asce_ewri_hourly.csv", ",").rows();
        LocalDateTime begin = LocalDateTime.of(2000, 7, 1, 15, 0);
        for (ReferenceCrop crop : ReferenceCrop.values()) {
            HourlyEvapotranspirationSeries found = HourlyEvapotranspiration.with(EvapotranspirationOptions.asce(crop))
                    .of(
                            GREELEY,
                            -105,
                            begin,
                            column(rows, "temperature"),
                            column(rows, "vapour"),
                            column(rows, "wind_3m"),
                            column(rows, "radiation"));
            for (int i = 0; i < rows.size(); i++) {
                boolean isGrass = crop == ReferenceCrop.SHORT;
                double printed = Table.number(rows.get(i), isGrass ? "ETos" : "ETrs");
                assertThat(found.isKnown(i)).isTrue();
                assertThat(found.mm(i)).as("hour %s of %s", i, crop).isCloseTo(printed, within(isGrass ? 0.015 : 0.02));
            }
            assertThat(found.daily(LocalDate.of(2000, 7, 1))).isEmpty();
        }
        for (int i = 0; i < rows.size() - 1; i++) {
            LocalDateTime hour = begin.plusHours(i);
            double angle = SunPosition.hourAngle(hour.getDayOfYear(), hour.getHour() + 0.5, -104.78, -105);
            assertThat(ExtraterrestrialRadiation.hourly(40.41, hour.getDayOfYear(), angle))
                    .isCloseTo(Table.number(rows.get(i), "Ra"), within(0.011));
        }
    }

    private static double[] column(List<Map<String, String>> rows, String name) {
        return rows.stream().mapToDouble(each -> Table.number(each, name)).toArray();
    }

    /**
     * Fallon NV on 1 July 2015, from the tests of RefET. What they call {@code eto_asce} (7.9422) is the one with the
     * full clear sky of Appendix D; the equations of the standard, with the simple clear sky, give 7.99797.
     */
    @Test
    void fallonOfRefEtByBothClearSkies() {
        WeatherStation fallon = new WeatherStation("fallon", "Fallon", 39.4575, -118.77388, 1208.5, 3);
        WeatherSeries weather = Weathers.day(
                fallon,
                LocalDate.of(2015, 7, 1),
                Map.of(
                        WeatherVariable.TEMPERATURE_MIN,
                        (66.65 - 32) / 1.8,
                        WeatherVariable.TEMPERATURE_MAX,
                        (102.80 - 32) / 1.8,
                        WeatherVariable.VAPOUR_PRESSURE,
                        1.2206674169951346,
                        WeatherVariable.RADIATION,
                        674.07 * 0.041868,
                        WeatherVariable.WIND,
                        4.80 * 0.44704));
        EvapotranspirationOptions full =
                EvapotranspirationOptions.asce(ReferenceCrop.SHORT).withClearSky(ClearSky.TURBIDITY);
        double standard = asce(ReferenceCrop.SHORT, weather).mm(0);
        assertThat(standard).isCloseTo(7.997968911538576, within(1e-4));
        assertThat(asce(ReferenceCrop.TALL, weather).mm(0)).isCloseTo(10.626087665395694, within(2e-4));
        // RefET takes the declination and the solar constant of Duffie and Beckman there
        assertThat(ReferenceEvapotranspiration.with(full).of(weather).mm(0))
                .isCloseTo(7.9422320475712835, within(0.004))
                .isNotCloseTo(standard, within(0.05));
        assertThat(SolarRadiation.clearSkyTurbid(
                        ExtraterrestrialRadiation.daily(39.4575, 182),
                        1.2206674169951346,
                        AirPressure.atAltitude(1208.5),
                        SolarRadiation.meanSineOfHeight(39.4575, 182),
                        1))
                .isCloseTo(31.565939444861765, within(0.03));
    }

    private static WeatherSeries season(String name, WeatherStation station) {
        List<Map<String, String>> rows = Table.of(name, ",").rows();
        LocalDate first = LocalDate.parse(rows.get(0).get("Date"));
        WeatherSeries.Builder builder = WeatherSeries.builder(station, first, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            assertThat(row).containsEntry("Date", first.plusDays(i).toString());
            Weathers.set(builder, WeatherVariable.TEMPERATURE_MAX, i, Table.number(row, "Tmax"));
            Weathers.set(builder, WeatherVariable.TEMPERATURE_MIN, i, Table.number(row, "Tmin"));
            Weathers.set(builder, WeatherVariable.VAPOUR_PRESSURE, i, Table.number(row, "Vapr"));
            Weathers.set(builder, WeatherVariable.DEW_POINT, i, Table.number(row, "Tdew"));
            Weathers.set(builder, WeatherVariable.HUMIDITY_MAX, i, Table.number(row, "RHmax"));
            Weathers.set(builder, WeatherVariable.HUMIDITY_MIN, i, Table.number(row, "RHmin"));
            Weathers.set(builder, WeatherVariable.RADIATION, i, Table.number(row, "Srad"));
            Weathers.set(builder, WeatherVariable.WIND, i, Table.number(row, "Wndsp"));
        }
        return builder.build();
    }

    /** How far found values lie from those published: bias, root of the mean square, greatest, correlation. */
    private record Difference(int days, double bias, double spread, double most, double correlation) {

        static Difference of(EvapotranspirationSeries found, double[] published) {
            double n = 0;
            double sum = 0;
            double squares = 0;
            double most = 0;
            double x = 0;
            double y = 0;
            double xx = 0;
            double yy = 0;
            double xy = 0;
            for (int i = 0; i < published.length; i++) {
                if (found.isKnown(i) && !Double.isNaN(published[i])) {
                    double difference = found.mm(i) - published[i];
                    n++;
                    sum += difference;
                    squares += difference * difference;
                    most = Math.max(most, Math.abs(difference));
                    x += found.mm(i);
                    y += published[i];
                    xx += found.mm(i) * found.mm(i);
                    yy += published[i] * published[i];
                    xy += found.mm(i) * published[i];
                }
            }
            double correlation = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
            return new Difference((int) n, sum / n, Math.sqrt(squares / n), most, correlation);
        }
    }

    /** Greeley corn 2022: its ETref is alfalfa by ASCE-EWRI from the same columns, printed to 0.01. */
    @Test
    void cornOf2022IsReproducedToItsPrinting() {
        WeatherStation station = new WeatherStation("greeley", "Greeley", 40.391537, Double.NaN, 1425, 2);
        EvapotranspirationSeries found = asce(ReferenceCrop.TALL, season("season_corn2022.csv", station));
        Difference difference =
                Difference.of(found, column(Table.of("season_corn2022.csv", ",").rows(), "ETref"));
        assertThat(difference.days()).isEqualTo(171);
        assertThat(difference.most()).isLessThan(0.0062);
        assertThat(difference.bias()).isCloseTo(0, within(0.002));
    }

    /**
     * Maricopa cotton 2013: its ETref is that of the station's service, summed from hours that are not in the file.
     * From the day's means the season agrees to 0.002 mm a day, single days to 0.33 mm.
     */
    @Test
    void cottonOf2013AgreesWithItsService() {
        WeatherStation station = new WeatherStation("maricopa", "Maricopa", 33.069, Double.NaN, 361, 3);
        EvapotranspirationSeries found = asce(ReferenceCrop.SHORT, season("season_cotton2013.csv", station));
        Difference difference = Difference.of(
                found, column(Table.of("season_cotton2013.csv", ",").rows(), "ETref"));
        assertThat(difference.days()).isEqualTo(200);
        assertThat(difference.bias()).isCloseTo(0, within(0.003));
        assertThat(difference.spread()).isLessThan(0.06);
        assertThat(difference.most()).isLessThan(0.33);
        assertThat(difference.correlation()).isGreaterThan(0.998);
    }

    private record Melun(WeatherSeries weather, double[] ofStation, double[] ofGrid) {

        static Melun read() {
            Map<String, Map<String, String>> others = new HashMap<>();
            for (Map<String, String> row : Table.of("../weather/mf_sample_77_MELUN_autres-parametres.csv", ";")
                    .rows()) {
                others.put(row.get("AAAAMMJJ"), row);
            }
            List<Map<String, String>> rows =
                    Table.of("../weather/mf_sample_77_MELUN_RR-T-Vent.csv", ";").rows();
            LocalDate first = LocalDate.parse(rows.get(0).get("AAAAMMJJ"), DateTimeFormatter.BASIC_ISO_DATE);
            WeatherStation station = new WeatherStation("77306001", "Melun", 48.610333, 2.6795, 91, 10);
            WeatherSeries.Builder builder = WeatherSeries.builder(station, first, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                Weathers.set(builder, WeatherVariable.TEMPERATURE_MIN, i, Table.number(row, "TN"));
                Weathers.set(builder, WeatherVariable.TEMPERATURE_MAX, i, Table.number(row, "TX"));
                Weathers.set(builder, WeatherVariable.WIND, i, Table.number(row, "FFM"));
                Map<String, String> other = others.get(row.get("AAAAMMJJ"));
                if (other != null) {
                    Weathers.set(builder, WeatherVariable.RADIATION, i, Table.number(other, "GLOT") / 100);
                    Weathers.set(builder, WeatherVariable.VAPOUR_PRESSURE, i, Table.number(other, "TSVM") / 10);
                    Weathers.set(builder, WeatherVariable.HUMIDITY_MIN, i, Table.number(other, "UN"));
                    Weathers.set(builder, WeatherVariable.HUMIDITY_MAX, i, Table.number(other, "UX"));
                    Weathers.set(builder, WeatherVariable.EVAPOTRANSPIRATION_STATION, i, Table.number(other, "ETPMON"));
                    Weathers.set(builder, WeatherVariable.EVAPOTRANSPIRATION_GRID, i, Table.number(other, "ETPGRILLE"));
                }
            }
            WeatherSeries weather = builder.build();
            return new Melun(
                    weather,
                    weather.column(WeatherVariable.EVAPOTRANSPIRATION_STATION),
                    weather.column(WeatherVariable.EVAPOTRANSPIRATION_GRID));
        }

        /** The root of the mean square of the differences from what is measured. */
        double strays(EvapotranspirationSeries found) {
            EvapotranspirationSeries measured = by(EvapotranspirationMethod.PENMAN_MONTEITH);
            double[] truth = measured.toArray();
            for (int i = 0; i < truth.length; i++) {
                truth[i] = measured.isKnown(i) ? truth[i] : Double.NaN;
            }
            Difference difference = Difference.of(found, truth);
            assertThat(difference.days()).isEqualTo(489);
            return difference.spread();
        }

        /** By the procedures for missing data. */
        EvapotranspirationSeries without(WeatherVariable... hidden) {
            WeatherSeries.Builder builder = weather.toBuilder();
            for (WeatherVariable each : hidden) {
                for (int i = 0; i < weather.days(); i++) {
                    builder.set(each, i, Double.NaN, ValueOrigin.MISSING);
                }
            }
            EvapotranspirationOptions options = EvapotranspirationOptions.standard()
                    .withOrder(List.of(EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED));
            return ReferenceEvapotranspiration.with(options).of(builder.build());
        }

        EvapotranspirationSeries by(EvapotranspirationMethod method) {
            EvapotranspirationOptions options =
                    EvapotranspirationOptions.standard().withOrder(List.of(method));
            return ReferenceEvapotranspiration.with(options).of(weather);
        }
    }

    /**
     * Melun, 1 January 2023 to 6 May 2024, Météo-France (Licence Ouverte): our Penman–Monteith from the measurements
     * beside the service's own value for the station and that of its grid. Theirs is not certified to be FAO-56: a
     * tolerance.
     */
    @Test
    void melunAgreesWithItsServiceAndItsGrid() {
        Melun melun = Melun.read();
        EvapotranspirationSeries found = melun.by(EvapotranspirationMethod.PENMAN_MONTEITH);
        Difference station = Difference.of(found, melun.ofStation);
        Difference grid = Difference.of(found, melun.ofGrid);
        assertThat(station.days()).isEqualTo(489);
        assertThat(station.bias()).isCloseTo(-0.097, within(0.005));
        assertThat(station.spread()).isLessThan(0.29);
        assertThat(station.correlation()).isGreaterThan(0.992);
        assertThat(grid.bias()).isCloseTo(-0.014, within(0.005));
        assertThat(grid.spread()).isLessThan(0.24);
    }

    @Test
    void theChainFillsMelun() {
        EvapotranspirationSummary summary =
                ReferenceEvapotranspiration.standard().of(Melun.read().weather).summary();
        assertThat(summary.daysByMethod())
                .containsOnly(
                        Map.entry(EvapotranspirationMethod.PENMAN_MONTEITH, 489),
                        Map.entry(EvapotranspirationMethod.GRID, 3));
    }

    /**
     * What the default order rests on, at Melun, over 489 days against Penman–Monteith from measurements: the grid
     * strays by 0.24 mm; the procedures for missing data by 0.28 without wind and 0.23 without radiation; from
     * temperatures alone, they and Hargreaves are level at 0.5 mm.
     */
    @Test
    void theDefaultOrderIsThatOfTheErrorsAtMelun() {
        Melun melun = Melun.read();
        double grid = melun.strays(melun.by(EvapotranspirationMethod.GRID));
        double calm = melun.strays(melun.without(WeatherVariable.WIND));
        double dark = melun.strays(melun.without(WeatherVariable.RADIATION));
        double temperatures = melun.strays(melun.without(
                WeatherVariable.WIND,
                WeatherVariable.RADIATION,
                WeatherVariable.VAPOUR_PRESSURE,
                WeatherVariable.HUMIDITY_MIN,
                WeatherVariable.HUMIDITY_MAX));
        double hargreaves = melun.strays(melun.by(EvapotranspirationMethod.HARGREAVES));
        assertThat(grid).isCloseTo(0.236, within(0.005));
        assertThat(calm).isCloseTo(0.284, within(0.005));
        assertThat(dark).isCloseTo(0.231, within(0.005));
        assertThat(temperatures).isCloseTo(0.520, within(0.005));
        assertThat(hargreaves).isCloseTo(0.505, within(0.005));
    }
}
