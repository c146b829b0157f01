package org.terreau.water.evapotranspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equations that no example of the paper works out, by hand, and where each of them stops. */
class EquationsTests {

    @Test
    void radiationOfAPlaceFromOtherSources() {
        assertThat(SolarRadiation.fromStation(20, 40, 30)).isEqualTo(15);
        assertThat(SolarRadiation.fromStation(50, 40, 30)).isNaN();
        assertThat(SolarRadiation.island(40)).isCloseTo(24, within(1e-12));
        assertThat(SolarRadiation.island(5)).isZero();
        assertThat(SolarRadiation.clearSkyCalibrated(40, 0.25, 0.5)).isEqualTo(30);
        // never brighter than a clear sky: 0.19 × √25 × 40 = 38
        assertThat(SolarRadiation.fromTemperatures(5, 30, 40, 30, SolarRadiation.COAST))
                .isEqualTo(30);
        assertThat(SolarRadiation.fromTemperatures(5, 30, 40, 39, SolarRadiation.COAST))
                .isCloseTo(38, within(1e-12));
        assertThat(SolarRadiation.fromTemperatures(30, 5, 40, 30, SolarRadiation.INLAND))
                .isNaN();
        assertThat(SolarRadiation.fromSunshine(0, 0, 0, 0.25, 0.5)).isZero();
        assertThat(SolarRadiation.fromSunshine(20, 10, 30, 0.25, 0.5)).isEqualTo(22.5);
        assertThat(SolarRadiation.fromSunshine(Double.NaN, 0, 30, 0.25, 0.5)).isNaN();
    }

    /** Eq. 41 by hand: 2.1 MJ/m³/°C × 4 °C / 2 days × 0.15 m. */
    @Test
    void heatIntoTheSoil() {
        assertThat(SoilHeatFlux.general(2.1, 14, 10, 2, 0.15)).isCloseTo(0.63, within(1e-12));
        assertThat(SoilHeatFlux.general(2.1, 14, 10, 0, 0.15)).isNaN();
        assertThat(SoilHeatFlux.daily()).isZero();
        assertThat(SoilHeatFlux.hourly(2, ReferenceCrop.SHORT)).isEqualTo(0.2);
        assertThat(SoilHeatFlux.hourly(-2, ReferenceCrop.SHORT)).isEqualTo(-1);
        assertThat(SoilHeatFlux.hourly(2, ReferenceCrop.TALL)).isEqualTo(0.08);
        assertThat(SoilHeatFlux.hourly(-2, ReferenceCrop.TALL)).isEqualTo(-0.4);
    }

    @Test
    void onlyAsceHoldsADullSkyForThreeTenthsOfAClearOne() {
        assertThat(NetRadiation.relative(3, 30, 0.5, Constants.FAO56)).isEqualTo(0.1);
        assertThat(NetRadiation.relative(3, 30, 0.5, Constants.ASCE_EWRI)).isEqualTo(0.3);
        assertThat(NetRadiation.relative(33, 30, 0.5, Constants.FAO56)).isEqualTo(1);
        assertThat(NetRadiation.relative(0, 0, 0.5, Constants.FAO56)).isEqualTo(0.5);
        assertThat(NetRadiation.relative(0, Double.NaN, 0.5, Constants.FAO56)).isNaN();
    }

    @Test
    void aDustySkyIsDarkerThanACleanOneAndAMoistOneThanADry() {
        double clean = SolarRadiation.clearSkyTurbid(40, 1.5, 100, 0.7, 1);
        assertThat(clean).isBetween(26.0, 32.0);
        assertThat(SolarRadiation.clearSkyTurbid(40, 1.5, 100, 0.7, 0.5)).isLessThan(clean - 1);
        assertThat(SolarRadiation.clearSkyTurbid(40, 4, 100, 0.7, 1)).isLessThan(clean - 0.5);
        // by hand: W = 23.1 mm, KB = 0.98 exp(-1.46 - 0.075 × 231^0.4) = 0.1175, KD = 0.18 + 0.82 KB = 0.2763
        assertThat(SolarRadiation.clearSkyTurbid(40, 1.5, 100, 0.1, 1)).isCloseTo(15.75, within(0.01));
    }

    /** The equinox at the equator, and the sun of noon on the tropic at the solstice. */
    @Test
    void theSunStandsWhereItIsSeen() {
        assertThat(SunPosition.dayLength(0, 80)).isCloseTo(12, within(1e-9));
        assertThat(SunPosition.height(23.43, 172, 0)).isCloseTo(Math.PI / 2, within(0.01));
        assertThat(SunPosition.height(50, 80, Math.PI)).isNegative();
        assertThat(SunPosition.declination(366)).isCloseTo(SunPosition.declination(1), within(1e-9));
        assertThat(SunPosition.hourAngle(100, 12, 15, 15)).isCloseTo(0, within(0.02));
        assertThat(SunPosition.hourAngle(100, 0, 15, 15)).isBetween(-Math.PI, Math.PI);
        assertThat(SunPosition.declination(0)).isNaN();
        assertThat(SunPosition.declination(367)).isNaN();
        assertThat(SunPosition.latitude(90.1)).isNaN();
    }

    @Test
    void theWindNearTheGroundAndAtTwoMetres() {
        assertThat(WindSpeed.factor(2)).isCloseTo(1, within(0.001));
        assertThat(WindSpeed.factor(0.4)).isNaN();
        assertThat(WindSpeed.factor(-10)).isNaN();
        assertThat(WindSpeed.at2m(-1, 10)).isNaN();
    }

    @Test
    void airThatIsMoreThanSaturatedTakesNothing() {
        ReferenceCrop grass = ReferenceCrop.SHORT;
        assertThat(PenmanMonteith.daily(15, 5, 3, -1, 0.066, grass, Constants.FAO56))
                .isEqualTo(PenmanMonteith.daily(15, 5, 3, 0, 0.066, grass, Constants.FAO56))
                .isPositive();
        assertThat(PenmanMonteith.daily(15, -1, 3, -1, 0.066, grass, Constants.FAO56))
                .isNegative();
    }

    @Test
    void hargreavesStopsInTheDeepCold() {
        assertThat(Hargreaves.daily(-40, -30, 5)).isZero();
        assertThat(Hargreaves.daily(20, 10, 30)).isNaN();
    }
}
