package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A census or another campaign of a network. */
@TerreauValue
@Value.Immutable
public interface Campaign {

    /**
     * The id in the network.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What it is called.
     *
     * @return the title
     */
    @NotBlank
    String getTitle();

    /**
     * What kind of campaign it is.
     *
     * @return the kind
     */
    Optional<CampaignKind> getKind();

    /**
     * How far it has come.
     *
     * @return under way unless said otherwise
     */
    @Value.Default
    default ActionStatus getStatus() {
        return ActionStatus.UNDER_WAY;
    }

    /**
     * Who carries it out.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getOrganisers();

    /**
     * When.
     *
     * @return the days
     */
    Optional<DateRange> getPeriod();

    /**
     * How many gardens it should reach.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getExpected();

    /**
     * How many it has reached.
     *
     * @return the number; empty when not known
     */
    Optional<@PositiveOrZero Integer> getReached();

    /**
     * What comes out of it.
     *
     * @return such as a map
     */
    Optional<@Filled String> getProduct();

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
     * Copies this campaign into a builder.
     *
     * @return a builder that holds what this campaign holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a campaign.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Campaign}. */
    class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
