package org.terreau.water.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.terreau.water.coefficient.ClimateAdjustment;
import org.terreau.water.coefficient.GroundCover;

/** The unchecked equations of the balance are those that callers have. */
class EvaporationCoefficientsProperties {

    @Property
    void sameUpperLimit(
            @ForAll @DoubleRange(max = 10) double wind,
            @ForAll @DoubleRange(max = 100) double humidity,
            @ForAll @DoubleRange(min = 0.1, max = 10) double height,
            @ForAll @DoubleRange(max = 1.4) double kcb) {
        assertThat(EvaporationCoefficients.kcMax(wind, humidity, height, kcb))
                .isCloseTo(ClimateAdjustment.kcMax(wind, humidity, height, kcb), within(1e-12));
    }

    @Property
    void sameGroundCover(
            @ForAll @DoubleRange(min = 0.17, max = 1.1) double kcb,
            @ForAll @DoubleRange(min = 1.15, max = 1.4) double kcMax,
            @ForAll @DoubleRange(max = 10) double height,
            @ForAll @DoubleRange(min = 0.01, max = 1) double wetted,
            @ForAll boolean drip) {
        double cover = EvaporationCoefficients.groundCover(kcb, 0.15, kcMax, height);

        assertThat(cover).isCloseTo(GroundCover.fraction(kcb, 0.15, kcMax, height), within(1e-12));
        assertThat(EvaporationCoefficients.exposed(cover, wetted, drip))
                .isCloseTo(
                        GroundCover.exposedAndWetted(cover, drip ? GroundCover.dripUnderCanopy(wetted, cover) : wetted),
                        within(1e-12));
    }
}
