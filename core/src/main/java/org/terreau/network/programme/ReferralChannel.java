package org.terreau.network.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A way by which people come to a programme. */
@TerreauValue
@Value.Immutable
public interface ReferralChannel {

    /**
     * What it is.
     *
     * @return the kind
     */
    ChannelKind getKind();

    /**
     * Which organisation.
     *
     * @return the id of an organisation of the dossier; empty for a kind of them
     */
    Optional<@RefersTo("organisations") @Identifier String> getOrganisation();

    /**
     * What it does.
     *
     * @return empty when the source does not say
     */
    Optional<ReferralMode> getMode();

    /**
     * What the source calls it.
     *
     * @return a name; never that of a natural person
     */
    Optional<@Filled String> getName();

    /**
     * Copies this referral channel into a builder.
     *
     * @return a builder that holds what this referral channel holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a referral channel.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralChannel}. */
    class Builder extends ImmutableReferralChannel.Builder {
        Builder() {}
    }
}
