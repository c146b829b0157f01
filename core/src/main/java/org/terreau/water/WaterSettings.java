package org.terreau.water;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Rate;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;
import org.terreau.water.balance.EventOrder;
import org.terreau.water.balance.KcMethod;

/** How the water budget of a dossier is computed. */
@TerreauValue
@Value.Immutable
public interface WaterSettings {

    /**
     * From which weather station.
     *
     * @return the id of a station of the weather file; empty when the file has one
     */
    Optional<@Filled String> getStation();

    /**
     * Where the garden lies, in degrees north.
     *
     * @return the latitude; empty when that of the station is right
     */
    Optional<@DecimalMin("-90") @DecimalMax("90") BigDecimal> getLatitude();

    /**
     * Where the garden lies, in degrees east.
     *
     * @return the longitude; empty when that of the station is right
     */
    Optional<@DecimalMin("-180") @DecimalMax("180") BigDecimal> getLongitude();

    /**
     * How high the garden lies, in metres.
     *
     * @return the altitude; empty when that of the station is right
     */
    Optional<BigDecimal> getAltitudeM();

    /**
     * By which table of crop coefficients.
     *
     * @return the id of a table, such as {@code fao56-1998}, which is the standard one
     */
    Optional<@Identifier String> getCoefficientTable();

    /**
     * With one coefficient or two.
     *
     * @return the method
     */
    @Value.Default
    default KcMethod getCoefficientMethod() {
        return KcMethod.DUAL;
    }

    /**
     * When in the day the water comes.
     *
     * @return the order
     */
    @Value.Default
    default EventOrder getEventOrder() {
        return EventOrder.EARLY;
    }

    /**
     * Below which share of the day’s reference evapotranspiration rain only wets the leaves and is not counted.
     *
     * @return the share, 0.2 in FAO-56, chapter 8; empty when all rain is counted
     */
    Optional<Rate> getLightRainRate();

    /**
     * At which share of the readily available water beds are watered.
     *
     * @return the share; empty for all of it
     */
    Optional<Rate> getManageAtRate();

    /**
     * Copies this water settings into a builder.
     *
     * @return a builder that holds what this water settings holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a water settings.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaterSettings}. */
    class Builder extends ImmutableWaterSettings.Builder {
        Builder() {}
    }
}
