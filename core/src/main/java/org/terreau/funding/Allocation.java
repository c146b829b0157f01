package org.terreau.funding;

import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.TerreauValue;

/** An amount and the key by which it is to be shared out: instalments, sites, funders, indirect costs. */
@TerreauValue
@Value.Immutable
public interface Allocation {

    /**
     * What is shared out.
     *
     * @return the amount
     */
    Money getTotal();

    /**
     * The key.
     *
     * @return a weight for each part: none negative, not all zero
     */
    @NotEmpty
    List<BigDecimal> getWeights();

    /**
     * Copies this allocation into a builder.
     *
     * @return a builder that holds what this allocation holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an allocation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Allocation}. */
    class Builder extends ImmutableAllocation.Builder {
        Builder() {}
    }
}
