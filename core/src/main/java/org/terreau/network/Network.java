package org.terreau.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Gardens that belong together, with a head, a strategy, bouquets and a charter. */
@TerreauValue
@Value.Immutable
public interface Network {

    /**
     * The id in the dossier.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the name
     */
    @NotBlank
    String getName();

    /**
     * Who leads it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getHead();

    /**
     * When it was founded.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getFounded();

    /**
     * Where it reaches.
     *
     * @return names or codes of territories
     */
    List<@NotBlank String> getTerritories();

    /**
     * Its gardens.
     *
     * @return ids of gardens of the dossier; empty when they are only counted
     */
    List<@RefersTo("gardens") @Identifier String> getGardens();

    /**
     * What it is there for.
     *
     * @return in words of one's own
     */
    List<@NotBlank String> getMissions();

    /**
     * What its gardens do besides growing vegetables.
     *
     * @return the activities
     */
    List<@Valid NetworkActivity> getActivities();

    /**
     * The axes of its strategy.
     *
     * @return them in order
     */
    List<@Valid StrategyAxis> getAxes();

    /**
     * Its territorial groups of gardens.
     *
     * @return them, by id
     */
    List<@Valid Bouquet> getBouquets();

    /**
     * What its members bind themselves to.
     *
     * @return the charter
     */
    Optional<@Valid Charter> getCharter();

    /**
     * Its censuses and campaigns.
     *
     * @return them, by id
     */
    List<@Valid Campaign> getCampaigns();

    /**
     * Its working groups.
     *
     * @return them, by id
     */
    List<@Valid WorkingGroup> getWorkingGroups();

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
     * Copies this network into a builder.
     *
     * @return a builder that holds what this network holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a network.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Network}. */
    class Builder extends ImmutableNetwork.Builder {
        Builder() {}
    }
}
