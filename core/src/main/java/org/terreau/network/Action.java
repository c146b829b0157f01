package org.terreau.network;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** Something that is planned or done, and when. */
@TerreauValue
@Value.Immutable
public interface Action {

    /**
     * The id in its list.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * What is done.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * How far it has come.
     *
     * @return planned unless said otherwise
     */
    @Value.Default
    default ActionStatus getStatus() {
        return ActionStatus.PLANNED;
    }

    /**
     * When.
     *
     * @return a range of days or months
     */
    Optional<DateRange> getPeriod();

    /**
     * With whom.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getPartners();

    /**
     * Where.
     *
     * @return a garden or a site
     */
    Optional<@Filled String> getPlace();

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
     * Tells whether its days have passed while it is still said to be planned.
     *
     * @param asOf the day as of which it is judged
     * @return false without a period
     */
    default boolean isOverdue(LocalDate asOf) {
        return getStatus() == ActionStatus.PLANNED
                && getPeriod().isPresent()
                && getPeriod().get().getLast().isBefore(asOf);
    }

    /**
     * Copies this action into a builder.
     *
     * @return a builder that holds what this action holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an action.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Action}. */
    class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
