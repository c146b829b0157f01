package org.terreau.network.programme;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Who works for a programme: a function, how many, how much; never who. */
@TerreauValue
@Value.Immutable
public interface Staff {

    /**
     * As what.
     *
     * @return the function
     */
    StaffFunction getFunction();

    /**
     * How many persons.
     *
     * @return the count
     */
    Optional<@PositiveOrZero Integer> getCount();

    /**
     * How much in full-time equivalents.
     *
     * @return the equivalents
     */
    Optional<@PositiveOrZero BigDecimal> getFte();

    /**
     * Who employs them.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getEmployer();

    /**
     * Whether they are volunteers.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isVolunteer() {
        return false;
    }

    /**
     * What they are qualified for.
     *
     * @return a title and its level
     */
    Optional<@Filled String> getQualification();

    /**
     * When.
     *
     * @return the days; empty when the source does not say
     */
    Optional<DateRange> getPeriod();

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
     * Copies this staff into a builder.
     *
     * @return a builder that holds what this staff holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a staff.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Staff}. */
    class Builder extends ImmutableStaff.Builder {
        Builder() {}
    }
}
