package org.terreau.funding.scheme;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.finding.Severity;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Identifier;
import org.terreau.value.TerreauValue;

/**
 * A demand of a funder's own: an amount of the application, between bounds that are amounts or rates of another amount.
 * It becomes a rule of the scheme's own rule book, with the funder's sentence.
 */
@TerreauValue
@Value.Immutable
public interface Demand {

    /**
     * The id in the scheme.
     *
     * @return the end of the rule's id: {@code scheme.<scheme>/<demand>}
     */
    @Identifier
    String getId();

    /**
     * How grave it is when the demand is not met.
     *
     * @return the severity; ERROR unless said otherwise
     */
    @Value.Default
    default Severity getSeverity() {
        return Severity.ERROR;
    }

    /**
     * What is judged.
     *
     * @return an amount of the application
     */
    Measure getMeasure();

    /**
     * What rates are taken of.
     *
     * @return another amount of the application; the whole cost unless said otherwise
     */
    @Value.Default
    default Measure getOf() {
        return Measure.COST;
    }

    /**
     * The least amount.
     *
     * @return exactly this amount is enough
     */
    Optional<Money> getAtLeast();

    /**
     * The highest amount.
     *
     * @return exactly this amount is allowed
     */
    Optional<Money> getAtMost();

    /**
     * The least rate.
     *
     * @return exactly this rate is enough; compared without rounding
     */
    Optional<Rate> getRateAtLeast();

    /**
     * The highest rate.
     *
     * @return exactly this rate is allowed; compared without rounding
     */
    Optional<Rate> getRateAtMost();

    /**
     * What the rule says in French.
     *
     * @return a sentence; {@code {amount}}, {@code {of}}, {@code {least}} and {@code {most}} stand for the amounts
     */
    @NotBlank
    String getFrench();

    /**
     * What the rule says in English.
     *
     * @return a sentence, as in French
     */
    @NotBlank
    String getEnglish();

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

    /** Builds a {@link Demand}. */
    class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
