package org.terreau.water.drought;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** A prefect's order that restricts the use of water. */
@TerreauValue
@Value.Immutable
public interface DroughtOrder {

    /**
     * The number of the order.
     *
     * @return as VigiEau has it
     */
    Optional<@Filled String> getNumber();

    /**
     * From when it is in force.
     *
     * @return the first day; empty when not known
     */
    Optional<LocalDate> getFirstDay();

    /**
     * Until when it is in force. Without a last day its bans count, and nothing that it leaves free is permitted.
     *
     * @return the last day; empty when it names none, or it is not known
     */
    Optional<LocalDate> getLastDay();

    /**
     * Where the order can be read.
     *
     * @return a path or an address
     */
    Optional<@Filled String> getDocument();

    /**
     * Where the framework order can be read, which says what each level restricts.
     *
     * @return a path or an address
     */
    Optional<@Filled String> getFrameworkDocument();

    /**
     * What the order says of stored rain water.
     *
     * @return nothing, unless someone who read the order entered it
     */
    @Value.Default
    default RainWaterRule getRainWater() {
        return RainWaterRule.NOT_SAID;
    }

    /**
     * Copies this drought order into a builder.
     *
     * @return a builder that holds what this drought order holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a drought order.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DroughtOrder}. */
    class Builder extends ImmutableDroughtOrder.Builder {
        Builder() {}
    }
}
