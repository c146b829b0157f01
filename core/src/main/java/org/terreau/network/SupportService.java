package org.terreau.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.garden.HolderKind;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * What an organisation offers to gardens and to those who want to make one: for whom, under which conditions, how to
 * get it.
 */
@TerreauValue
@Value.Immutable
public interface SupportService {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What is offered.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * What kind of service it is.
     *
     * @return the kind
     */
    Optional<ServiceKind> getKind();

    /**
     * Who offers it.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getProviders();

    /**
     * For whom it is.
     *
     * @return the kinds of holders; empty for all, or when the source does not say
     */
    List<HolderKind> getHolders();

    /**
     * Under which conditions.
     *
     * @return them, all to be met
     */
    List<@Valid ServiceDemand> getDemands();

    /**
     * How to get it.
     *
     * @return the way; no address of a person
     */
    Optional<ServiceChannel> getChannel();

    /**
     * Whether it is free of charge.
     *
     * @return empty when the source does not say
     */
    Optional<Boolean> getFree();

    /**
     * At most how much is given, of a service that gives money.
     *
     * @return the ceiling
     */
    Optional<Money> getMost();

    /**
     * The scheme by which it gives money, with its terms.
     *
     * @return the id of a scheme, such as those of {@code org.terreau.funding.scheme.Schemes}
     */
    Optional<@Identifier String> getScheme();

    /**
     * Where it is offered.
     *
     * @return names or codes of territories
     */
    List<@NotBlank String> getTerritories();

    /**
     * When it is offered.
     *
     * @return the days; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

    /**
     * What it is about.
     *
     * @return the fields
     */
    List<Theme> getThemes();

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
     * Copies this support service into a builder.
     *
     * @return a builder that holds what this support service holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a support service.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportService}. */
    class Builder extends ImmutableSupportService.Builder {
        Builder() {}
    }
}
