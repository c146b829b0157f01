package org.terreau.water.evapotranspiration;

import java.util.List;
import java.util.Objects;

/**
 * How reference evapotranspiration is found. {@link #standard()} is FAO-56: grass, its constants, clear sky by Eq. 37;
 * the order is the station's Penman–Monteith, the station's own value, that of a grid, Penman–Monteith with missing
 * data, Hargreaves. A number outside of its range makes the methods that use it give no value.
 *
 * @param order which methods are tried, the first first
 * @param crop the surface
 * @param constants whose rounded constants
 * @param clearSky how the radiation under a clear sky is estimated
 * @param turbidity for {@link ClearSky#TURBIDITY}: 1 for clean air to 0.5 for very dusty air
 * @param angstromA a of Eq. 35, 0 to 1
 * @param angstromB b of Eq. 35, 0 to 1
 * @param radiationAdjustment of Eq. 50: {@link SolarRadiation#INLAND} or {@link SolarRadiation#COAST}
 * @param dewPointDepressionC how far the dew point is taken to lie under the least temperature (Eq. 48), °C: 0 to 20
 * @param windDefaultMs the wind at 2 m where none is known, m/s
 * @param relativeRadiationInTheDark Rs/Rso where there is no clear-sky radiation to compare with: polar night, hours
 *     before the first day
 */
public record EvapotranspirationOptions(
        List<EvapotranspirationMethod> order,
        ReferenceCrop crop,
        Constants constants,
        ClearSky clearSky,
        double turbidity,
        double angstromA,
        double angstromB,
        double radiationAdjustment,
        double dewPointDepressionC,
        double windDefaultMs,
        double relativeRadiationInTheDark) {

    private static final EvapotranspirationOptions STANDARD = new EvapotranspirationOptions(
            List.of(
                    EvapotranspirationMethod.PENMAN_MONTEITH,
                    EvapotranspirationMethod.STATION,
                    EvapotranspirationMethod.GRID,
                    EvapotranspirationMethod.PENMAN_MONTEITH_ESTIMATED,
                    EvapotranspirationMethod.HARGREAVES),
            ReferenceCrop.SHORT,
            Constants.FAO56,
            ClearSky.SIMPLE,
            1,
            SolarRadiation.ANGSTROM_A,
            SolarRadiation.ANGSTROM_B,
            SolarRadiation.INLAND,
            0,
            WindSpeed.DEFAULT_2M,
            0.5);

    private static final EvapotranspirationOptions ASCE =
            STANDARD.withConstants(Constants.ASCE_EWRI).withDewPointDepressionC(2);

    /** Keeps the order; refuses null. */
    public EvapotranspirationOptions {
        order = List.copyOf(order);
        Objects.requireNonNull(crop, "crop");
        Objects.requireNonNull(constants, "constants");
        Objects.requireNonNull(clearSky, "clearSky");
    }

    /**
     * Returns the options of FAO-56.
     *
     * @return grass, inland
     */
    public static EvapotranspirationOptions standard() {
        return STANDARD;
    }

    /**
     * Returns the options of ASCE-EWRI (2005): its constants, and the dew point 2 °C under the least temperature where
     * no humidity is known (its Appendix E). The value of a station or a grid is one of grass, whatever the crop.
     *
     * @param crop grass or alfalfa
     * @return the options
     */
    public static EvapotranspirationOptions asce(ReferenceCrop crop) {
        return ASCE.withCrop(crop);
    }

    /**
     * Changes one option.
     *
     * @param value which methods are tried, the first first
     * @return new options
     */
    public EvapotranspirationOptions withOrder(List<EvapotranspirationMethod> value) {
        return new EvapotranspirationOptions(
                value,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value the surface
     * @return new options
     */
    public EvapotranspirationOptions withCrop(ReferenceCrop value) {
        return new EvapotranspirationOptions(
                order,
                value,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value whose rounded constants
     * @return new options
     */
    public EvapotranspirationOptions withConstants(Constants value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                value,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value how the radiation under a clear sky is estimated
     * @return new options
     */
    public EvapotranspirationOptions withClearSky(ClearSky value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                value,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value for {@link ClearSky#TURBIDITY}: 1 for clean air to 0.5 for very dusty air
     * @return new options
     */
    public EvapotranspirationOptions withTurbidity(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                value,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value a of Eq. 35, 0 to 1
     * @return new options
     */
    public EvapotranspirationOptions withAngstromA(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                value,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value b of Eq. 35, 0 to 1
     * @return new options
     */
    public EvapotranspirationOptions withAngstromB(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                value,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value of Eq. 50: {@link SolarRadiation#INLAND} or {@link SolarRadiation#COAST}
     * @return new options
     */
    public EvapotranspirationOptions withRadiationAdjustment(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                value,
                dewPointDepressionC,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value how far the dew point is taken to lie under the least temperature (Eq. 48), °C: 0 to 20
     * @return new options
     */
    public EvapotranspirationOptions withDewPointDepressionC(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                value,
                windDefaultMs,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value the wind at 2 m where none is known, m/s
     * @return new options
     */
    public EvapotranspirationOptions withWindDefaultMs(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                value,
                relativeRadiationInTheDark);
    }

    /**
     * Changes one option.
     *
     * @param value Rs/Rso where there is no clear-sky radiation to compare with: polar night, hours before the first
     *     day
     * @return new options
     */
    public EvapotranspirationOptions withRelativeRadiationInTheDark(double value) {
        return new EvapotranspirationOptions(
                order,
                crop,
                constants,
                clearSky,
                turbidity,
                angstromA,
                angstromB,
                radiationAdjustment,
                dewPointDepressionC,
                windDefaultMs,
                value);
    }
}
