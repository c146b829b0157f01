package org.terreau.funding.scheme;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What a funder has to give in one call or one year (enveloppe), and what was decided out of it. */
@TerreauValue
@Value.Immutable
public interface Envelope {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The title.
     *
     * @return the title, where there is one
     */
    Optional<@Filled String> getTitle();

    /**
     * Under which scheme.
     *
     * @return the id of a scheme, where one is named
     */
    Optional<@Identifier String> getScheme();

    /**
     * How much there is.
     *
     * @return the amount
     */
    Money getAmount();

    /**
     * What was decided.
     *
     * @return the awards that are known
     */
    List<@Valid EnvelopeAward> getAwards();

    /**
     * Where it stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Works out what is left.
     *
     * @return the amount, below zero when more was decided than there is; empty when the amounts cannot be added
     */
    default Optional<Money> remaining() {
        long left = getAmount().getMinorUnits();
        for (EnvelopeAward each : getAwards()) {
            left = MinorUnits.subtract(
                    left, MinorUnits.of(each.getAmount(), getAmount().getCurrency()));
        }
        return left == MinorUnits.NONE
                ? Optional.empty()
                : Optional.of(Money.ofMinor(left, getAmount().getCurrency()));
    }

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

    /** Builds an {@link Envelope}. */
    class Builder extends ImmutableEnvelope.Builder {
        Builder() {}
    }
}
