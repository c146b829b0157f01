package org.terreau.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/** A value with members of kinds that no dossier has yet. */
@TerreauValue
@Value.Immutable
public interface Dated {

    LocalDate getDay();

    BigDecimal getDepthMm();

    int getCount();

    static Builder builder() {
        return new Builder();
    }

    class Builder extends ImmutableDated.Builder {
        Builder() {}
    }
}
