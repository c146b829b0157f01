package org.terreau.funding.scheme;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.funding.CarrierKind;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.TerreauValue;

/** The highest part of the eligible cost that a scheme pays, and for whom. */
@TerreauValue
@Value.Immutable
public interface SchemeRate {

    /**
     * The rate.
     *
     * @return the part of the base that is paid at most, above 0 and up to 1; exactly the rate is allowed
     */
    Rate getRate();

    /**
     * For which carriers.
     *
     * @return their kinds; empty for all
     */
    List<CarrierKind> getCarriers();

    /**
     * For which regions.
     *
     * @return their categories; empty for all
     */
    List<RegionCategory> getRegions();

    /**
     * For which natures of project.
     *
     * @return them; empty for all
     */
    List<ProjectNature> getNatures();

    /**
     * For requests made when.
     *
     * @return the days; empty for as long as the scheme runs
     */
    Optional<DateRange> getInForce();

    /**
     * Copies this value into a builder.
     *
     * @return a builder that holds what this value holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SchemeRate}. */
    class Builder extends ImmutableSchemeRate.Builder {
        Builder() {}
    }
}
