package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Examples 2 to 20 of FAO-56 (1998): every number of the table must be worked out here, to the tolerance of its
 * printing.
 *
 * <p>Misprints of the paper: Example 11 says -22.70 where it means -22.90, and rounds 38.8 to 38.7 from one line to the
 * next; Example 12 prints 11.1 for 0.77 × 14.5 = 11.165; Example 18 divides by 16.3 hours where it means 16.1; Examples
 * 16 and 17 round the factors of Rnl (0.10 for 0.1037). The code follows the equations.
 */
class FaoExamplesTests {

    private static final Constants FAO = Constants.FAO56;

    private final Map<String, Double> computed = new LinkedHashMap<>();

    FaoExamplesTests() {
        atmosphere();
        radiation();
        netRadiation();
        bangkok();
        uccle();
        diaye();
        lyon();
    }

    @TestFactory
    List<DynamicTest> printedNumbersAreReproduced() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : Table.of("fao56_examples.csv", ";").rows()) {
            String name = row.get("example") + " " + row.get("quantity");
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> assertThat(computed.get(name))
                            .isCloseTo(Table.number(row, "printed"), within(Table.number(row, "tolerance")))));
        }
        return tests;
    }

    @Test
    void theTableIsWholeAndNothingIsComputedInVain() {
        assertThat(Table.of("fao56_examples.csv", ";").rows())
                .hasSize(95)
                .extracting(row -> row.get("example") + " " + row.get("quantity"))
                .containsExactlyInAnyOrderElementsOf(computed.keySet());
    }

    private void put(String name, double value) {
        computed.put(name, value);
    }

    private static double mm(double megajoules) {
        return Constants.MM_PER_MJ * megajoules;
    }

    private void atmosphere() {
        double pressure = AirPressure.atAltitude(1800);
        put("Ex02 P_kPa", pressure);
        put("Ex02 gamma", AirPressure.psychrometricConstant(pressure));
        put("Ex03 e0_tmax", VapourPressure.saturation(24.5));
        put("Ex03 e0_tmin", VapourPressure.saturation(15));
        put("Ex03 es", VapourPressure.meanSaturation(15, 24.5));
        put("Ex03 e0_mean", VapourPressure.saturation(19.75));
        double at1200 = AirPressure.atAltitude(1200);
        put("Ex04 P_kPa", at1200);
        put("Ex04 e0_twet", VapourPressure.saturation(19.5));
        put("Ex04 ea", VapourPressure.fromPsychrometer(25.6, 19.5, at1200, 0.000662));
        put("Ex05 e0_tmin", VapourPressure.saturation(18));
        put("Ex05 e0_tmax", VapourPressure.saturation(25));
        double actual = VapourPressure.fromHumidities(18, 25, 54, 82);
        put("Ex05 ea_eq17", actual);
        put("Ex05 ea_eq19", VapourPressure.fromHumidityMean(18, 25, 68));
        put("Ex06 es", VapourPressure.meanSaturation(18, 25));
        put("Ex06 deficit", VapourPressure.meanSaturation(18, 25) - actual);
    }

    private void radiation() {
        put("Ex07 bangkok_rad", SunPosition.latitude(13 + 44 / 60.0));
        put("Ex07 rio_rad", SunPosition.latitude(-(22 + 54 / 60.0)));
        put("Ex08 dr", SunPosition.inverseDistance(246));
        put("Ex08 decl", SunPosition.declination(246));
        put("Ex08 ws", SunPosition.sunsetAngle(-20, 246));
        double outside = ExtraterrestrialRadiation.daily(-20, 246);
        put("Ex08 Ra", outside);
        put("Ex08 Ra_mm", mm(outside));
        put("Ex09 N", SunPosition.dayLength(-20, 246));
        double rio = ExtraterrestrialRadiation.daily(-22.9, 135);
        double daylight = SunPosition.dayLength(-22.9, 135);
        put("Ex10 Ra", rio);
        put("Ex10 N", daylight);
        put("Ex10 n", 220 / 31.0);
        put("Ex10 Rs", SolarRadiation.fromSunshine(220 / 31.0, daylight, rio, 0.25, 0.5));
        double lyon = ExtraterrestrialRadiation.daily(45.72, 196);
        put(
                "Ex15 Rs",
                SolarRadiation.fromTemperatures(
                        14.8, 26.6, lyon, SolarRadiation.clearSky(lyon, 200), SolarRadiation.INLAND));
    }

    private void netRadiation() {
        double relative = NetRadiation.relative(14.5, 18.8, 0.5, FAO);
        double longwave = NetRadiation.longwave(19.1, 25.1, 2.1, relative, FAO);
        put("Ex11 sigmaT4max", FAO.sigmaDay() * Math.pow(25.1 + 273.16, 4));
        put("Ex11 sigmaT4min", FAO.sigmaDay() * Math.pow(19.1 + 273.16, 4));
        put("Ex11 Rnl", longwave);
        put("Ex12 Rns", NetRadiation.shortwave(14.5));
        put("Ex12 Rn", NetRadiation.of(NetRadiation.shortwave(14.5), longwave));
        double flux = SoilHeatFlux.monthly(14.1, 18.8);
        put("Ex13 G", flux);
        put("Ex13 G_mm", mm(flux));
        put("Ex14 factor", WindSpeed.factor(10));
        put("Ex14 u2", WindSpeed.at2m(3.2, 10));
        double outside = ExtraterrestrialRadiation.daily(13.73, 105);
        double clear = SolarRadiation.clearSky(outside, 0);
        double sun = SolarRadiation.fromTemperatures(25.6, 34.8, outside, clear, SolarRadiation.COAST);
        double out = NetRadiation.longwave(25.6, 34.8, 2.85, NetRadiation.relative(sun, clear, 0.5, FAO), FAO);
        put("Ex16 Ra", outside);
        put("Ex16 Rs", sun);
        put("Ex16 Rso", clear);
        put("Ex16 Rns", NetRadiation.shortwave(sun));
        put("Ex16 Rnl", out);
        put("Ex16 Rn", NetRadiation.of(NetRadiation.shortwave(sun), out));
    }

    private void bangkok() {
        double outside = ExtraterrestrialRadiation.daily(13.73, 105);
        double daylight = SunPosition.dayLength(13.73, 105);
        double clear = SolarRadiation.clearSky(outside, 2);
        double sun = SolarRadiation.fromSunshine(8.5, daylight, outside, 0.25, 0.5);
        double out = NetRadiation.longwave(25.6, 34.8, 2.85, NetRadiation.relative(sun, clear, 0.5, FAO), FAO);
        double net = NetRadiation.of(NetRadiation.shortwave(sun), out);
        double gamma = AirPressure.psychrometricConstant(AirPressure.atAltitude(2));
        double saturation = VapourPressure.meanSaturation(25.6, 34.8);
        double flux = SoilHeatFlux.monthlySoFar(29.2, 30.2);
        put("Ex17 slope", VapourPressure.slope(30.2, FAO));
        put("Ex17 P", AirPressure.atAltitude(2));
        put("Ex17 gamma", gamma);
        put("Ex17 es", saturation);
        put("Ex17 Ra", outside);
        put("Ex17 N", daylight);
        put("Ex17 Rs", sun);
        put("Ex17 Rso", clear);
        put("Ex17 Rns", NetRadiation.shortwave(sun));
        put("Ex17 Rnl", out);
        put("Ex17 Rn", net);
        put("Ex17 G", flux);
        put("Ex17 ETo", PenmanMonteith.daily(30.2, net - flux, 2, saturation - 2.85, gamma, ReferenceCrop.SHORT, FAO));
    }

    private void uccle() {
        double outside = ExtraterrestrialRadiation.daily(50.8, 187);
        double daylight = SunPosition.dayLength(50.8, 187);
        double sun = SolarRadiation.fromSunshine(9.25, daylight, outside, 0.25, 0.5);
        double clear = SolarRadiation.clearSky(outside, 100);
        double saturation = VapourPressure.meanSaturation(12.3, 21.5);
        double actual = VapourPressure.fromHumidities(12.3, 21.5, 63, 84);
        double out = NetRadiation.longwave(12.3, 21.5, actual, NetRadiation.relative(sun, clear, 0.5, FAO), FAO);
        double net = NetRadiation.of(NetRadiation.shortwave(sun), out);
        double wind = WindSpeed.at2m(10 / 3.6, 10);
        double gamma = AirPressure.psychrometricConstant(AirPressure.atAltitude(100));
        put("Ex18 slope", VapourPressure.slope(16.9, FAO));
        put("Ex18 gamma", gamma);
        put("Ex18 u2", wind);
        put("Ex18 es", saturation);
        put("Ex18 ea", actual);
        put("Ex18 Ra", outside);
        put("Ex18 N", daylight);
        put("Ex18 Rs", sun);
        put("Ex18 Rso", clear);
        put("Ex18 Rn", net);
        put("Ex18 ETo", PenmanMonteith.daily(16.9, net, wind, saturation - actual, gamma, ReferenceCrop.SHORT, FAO));
    }

    private void diaye() {
        double gamma = AirPressure.psychrometricConstant(AirPressure.atAltitude(8));
        double angle = SunPosition.hourAngle(274, 14.5, -16.25, -15);
        double outside = ExtraterrestrialRadiation.hourly(16.22, 274, angle);
        double clear = SolarRadiation.clearSky(outside, 8);
        double actual = VapourPressure.saturation(38) * 0.52;
        double out = NetRadiation.longwaveHourly(38, actual, NetRadiation.relative(2.45, clear, 0.5, FAO), FAO);
        double net = NetRadiation.of(NetRadiation.shortwave(2.45), out);
        put("Ex19-day slope", VapourPressure.slope(38, FAO));
        put("Ex19-day gamma", gamma);
        put("Ex19-day ea", actual);
        put("Ex19-day b", 2 * Math.PI * (274 - 81) / 364);
        put("Ex19-day Sc", SunPosition.seasonalCorrection(274));
        put("Ex19-day omega", angle);
        put("Ex19-day omega1", angle - Math.PI / 24);
        put("Ex19-day omega2", angle + Math.PI / 24);
        put("Ex19-day Ra", outside);
        put("Ex19-day Rso", clear);
        put("Ex19-day Rnl", out);
        put("Ex19-day Rn", net);
        put("Ex19-day G", SoilHeatFlux.hourly(net, ReferenceCrop.SHORT));
        put("Ex19-day ETo", hourly(38, net, 3.3, actual, gamma));
        double atNight = VapourPressure.saturation(28) * 0.9;
        double lost = NetRadiation.longwaveHourly(28, atNight, 0.8, FAO);
        put("Ex19-night slope", VapourPressure.slope(28, FAO));
        put("Ex19-night ea", atNight);
        put("Ex19-night omega", SunPosition.hourAngle(274, 2.5, -16.25, -15));
        put("Ex19-night Rnl", lost);
        put("Ex19-night Rn", NetRadiation.of(0, lost));
        put("Ex19-night G", SoilHeatFlux.hourly(-lost, ReferenceCrop.SHORT));
        put("Ex19-night ETo", hourly(28, -lost, 1.9, atNight, gamma));
    }

    private static double hourly(double temperature, double net, double wind, double actual, double gamma) {
        double deficit = VapourPressure.saturation(temperature) - actual;
        return PenmanMonteith.hourly(temperature, net, wind, deficit, gamma, ReferenceCrop.SHORT, FAO);
    }

    private void lyon() {
        double outside = ExtraterrestrialRadiation.daily(45.72, 196);
        double clear = SolarRadiation.clearSky(outside, 200);
        double sun = SolarRadiation.fromTemperatures(14.8, 26.6, outside, clear, SolarRadiation.INLAND);
        double actual = VapourPressure.fromMinimumTemperature(14.8, 0);
        put("Ex20 ea", actual);
        put("Ex20 Rs", sun);
        put("Ex20 P", AirPressure.atAltitude(200));
        put("Ex20 ETo", lyon(2, outside, clear, sun, actual));
        put("Ex20 ETo_u1", lyon(1, outside, clear, sun, actual));
        put("Ex20 ETo_u3", lyon(3, outside, clear, sun, actual));
        put("Ex20 Hargreaves", Hargreaves.daily(14.8, 26.6, outside));
    }

    private static double lyon(double wind, double outside, double clear, double sun, double actual) {
        double out = NetRadiation.longwave(14.8, 26.6, actual, NetRadiation.relative(sun, clear, 0.5, FAO), FAO);
        double net = NetRadiation.of(NetRadiation.shortwave(sun), out);
        double gamma = AirPressure.psychrometricConstant(AirPressure.atAltitude(200));
        double deficit = VapourPressure.meanSaturation(14.8, 26.6) - actual;
        return PenmanMonteith.daily(20.7, net, wind, deficit, gamma, ReferenceCrop.SHORT, FAO);
    }
}
