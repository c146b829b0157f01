package org.terreau.network;

import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** That a member keeps a point of a charter, or does not. */
@TerreauValue
@Value.Immutable
public interface ComplianceStatement {

    /**
     * Who.
     *
     * @return the id of a garden or an organisation of the dossier
     */
    @Identifier
    String getMember();

    /**
     * Which point.
     *
     * @return the id of a point of the charter
     */
    @Identifier
    String getPoint();

    /**
     * Whether it is kept.
     *
     * @return the status
     */
    Compliance getStatus();

    /**
     * When that was stated.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getJudged();

    /**
     * By what it was shown.
     *
     * @return in words of one's own
     */
    Optional<@Filled String> getEvidence();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this compliance statement into a builder.
     *
     * @return a builder that holds what this compliance statement holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a compliance statement.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComplianceStatement}. */
    class Builder extends ImmutableComplianceStatement.Builder {
        Builder() {}
    }
}
