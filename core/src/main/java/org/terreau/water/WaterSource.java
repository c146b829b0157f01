package org.terreau.water;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;
import org.terreau.water.drought.WaterSourceKind;

/** Where water comes from: a tap, a tank, a well, a river. */
@TerreauValue
@Value.Immutable
public interface WaterSource {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * Of which garden.
     *
     * @return the id of a garden of the dossier
     */
    @RefersTo("gardens")
    @Identifier
    String getGarden();

    /**
     * What it is called.
     *
     * @return the name
     */
    Optional<@Filled String> getName();

    /**
     * What kind of water it is.
     *
     * @return the kind
     */
    WaterSourceKind getKind();

    /**
     * In which drought zone it lies.
     *
     * @return the id of a zone of the dossier; empty when not known
     */
    Optional<@RefersTo("droughtZones") @Identifier String> getDroughtZone();

    /**
     * Whether the drought orders leave this water free.
     *
     * @return true or false where an order says so; empty when not known
     */
    Optional<Boolean> getExemptFromOrders();

    /**
     * What a cubic metre costs.
     *
     * @return the price; empty when not known
     */
    Optional<Money> getPricePerM3();

    /**
     * How much a day may be drawn, in litres.
     *
     * @return the limit; empty for none
     */
    Optional<@Positive BigDecimal> getDailyLimitL();

    /**
     * How fast it flows, in litres a minute.
     *
     * @return the flow; empty when not known
     */
    Optional<@Positive BigDecimal> getFlowLPerMinute();

    /**
     * The tank that holds the water.
     *
     * @return the tank, for rain water
     */
    Optional<@Valid StorageTank> getTank();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * A remark.
     *
     * @return what a reader should know
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this water source into a builder.
     *
     * @return a builder that holds what this water source holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a water source.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WaterSource}. */
    class Builder extends ImmutableWaterSource.Builder {
        Builder() {}
    }
}
