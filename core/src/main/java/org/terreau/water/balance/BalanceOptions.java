package org.terreau.water.balance;

import org.jspecify.annotations.Nullable;

/**
 * The choices that FAO-56 leaves open.
 *
 * @param order when in the day water comes
 * @param runoff how much water runs off
 * @param lightRainFraction rain below this part of ET0 wets leaves and is gone (0.2 in FAO-56, chapter 8); zero for
 *     none
 * @param adjustsDepletionFraction whether p follows the day’s ETc: p + 0.04·(5 − ETc), within 0.1 to 0.8 (Table 22), or
 *     is as given
 * @param tallReference whether ET0 is that of a tall reference crop, under which Kcmax is 1.0 and not equation 72
 * @param significantRainMm from how much rain on the whole surface is wet (3 to 4 mm in FAO-56)
 * @param surfaceTranspiration the part of the transpiration that comes from the evaporation layer, Tew in equation 77;
 *     zero but for roots within half a metre
 */
public record BalanceOptions(
        EventOrder order,
        RunoffMethod runoff,
        double lightRainFraction,
        boolean adjustsDepletionFraction,
        boolean tallReference,
        double significantRainMm,
        double surfaceTranspiration) {

    /**
     * Water early in the day, no runoff, p adjusted to the day’s evapotranspiration.
     *
     * @return the usual options
     */
    public static BalanceOptions usual() {
        return new BalanceOptions(EventOrder.EARLY, RunoffMethod.NONE, 0, true, false, 3, 0);
    }

    /**
     * The choices of the program pyfao56 by default. Its further conventions are in what one gives: De at the start is
     * TEW, height and roots grow with the trapezoid Kcb and never shrink, and Kc of bare soil is Kcb of the initial
     * stage.
     *
     * @return the options
     */
    public static BalanceOptions pyfao56() {
        return usual().withOrder(EventOrder.PYFAO56);
    }

    /**
     * The same options with another order.
     *
     * @param other when in the day water comes
     * @return the options
     */
    public BalanceOptions withOrder(EventOrder other) {
        return new BalanceOptions(
                other,
                runoff,
                lightRainFraction,
                adjustsDepletionFraction,
                tallReference,
                significantRainMm,
                surfaceTranspiration);
    }

    /**
     * The same options with another runoff.
     *
     * @param method how much water runs off
     * @return the options
     */
    public BalanceOptions withRunoff(RunoffMethod method) {
        return new BalanceOptions(
                order,
                method,
                lightRainFraction,
                adjustsDepletionFraction,
                tallReference,
                significantRainMm,
                surfaceTranspiration);
    }

    /**
     * The same options, light rain not counted.
     *
     * @param fractionOfEt0 rain below this part of ET0 does not count; 0.2 in FAO-56
     * @return the options
     */
    public BalanceOptions withoutLightRain(double fractionOfEt0) {
        return new BalanceOptions(
                order,
                runoff,
                fractionOfEt0,
                adjustsDepletionFraction,
                tallReference,
                significantRainMm,
                surfaceTranspiration);
    }

    /**
     * The same options with p as given.
     *
     * @return the options
     */
    public BalanceOptions withConstantDepletionFraction() {
        return new BalanceOptions(
                order, runoff, lightRainFraction, false, tallReference, significantRainMm, surfaceTranspiration);
    }

    /**
     * The same options for a tall reference crop (alfalfa).
     *
     * @return the options
     */
    public BalanceOptions withTallReference() {
        return new BalanceOptions(
                order,
                runoff,
                lightRainFraction,
                adjustsDepletionFraction,
                true,
                significantRainMm,
                surfaceTranspiration);
    }

    /**
     * The same options with transpiration from the evaporation layer.
     *
     * @param part the part of the transpiration that comes from it, 0 to 1
     * @return the options
     */
    public BalanceOptions withSurfaceTranspiration(double part) {
        return new BalanceOptions(
                order, runoff, lightRainFraction, adjustsDepletionFraction, tallReference, significantRainMm, part);
    }

    @Nullable
    BalanceStop stop() {
        String bad = null;
        if (!(lightRainFraction >= 0 && lightRainFraction <= 10)) {
            bad = "lightRainFraction";
        } else if (!(significantRainMm >= 0 && significantRainMm <= 2_000)) {
            bad = "significantRainMm";
        } else if (!(surfaceTranspiration >= 0 && surfaceTranspiration <= 1)) {
            bad = "surfaceTranspiration";
        }
        return bad == null ? null : new BalanceStop(0, StopCause.OPTIONS, bad);
    }
}
