package org.terreau.garden;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** What stands in a garden or is kept there, and what is planned to. */
@TerreauValue
@Value.Immutable
public interface Equipment {

    /**
     * The id in the garden.
     *
     * @return the id, where something names it
     */
    Optional<@Identifier String> getId();

    /**
     * What it is.
     *
     * @return the kind
     */
    EquipmentKind getKind();

    /**
     * What it is called.
     *
     * @return a name or a use
     */
    Optional<@Filled String> getName();

    /**
     * On which site it is.
     *
     * @return the id of a site of the garden; empty when the source does not say
     */
    Optional<@Identifier String> getSite();

    /**
     * How many there are.
     *
     * @return the count; empty when the source does not say
     */
    Optional<@PositiveOrZero Integer> getPresent();

    /**
     * How many more are planned.
     *
     * @return the count
     */
    Optional<@PositiveOrZero Integer> getPlanned();

    /**
     * How many there will then be, as the source says.
     *
     * @return the count: present and planned together
     */
    Optional<@PositiveOrZero Integer> getExpected();

    /**
     * When the planned ones come.
     *
     * @return a day, a month or a range of months
     */
    Optional<DateRange> getPlannedFor();

    /**
     * How much each holds, in litres, of a tank or a composter.
     *
     * @return the capacity
     */
    Optional<@Positive BigDecimal> getCapacityL();

    /**
     * What it consists of.
     *
     * @return the tools of a tool library, as listed
     */
    List<@NotBlank String> getItems();

    /**
     * Who lends it.
     *
     * @return the id of an organisation of the dossier; empty when it belongs to the garden
     */
    Optional<@RefersTo("organisations") @Identifier String> getLentBy();

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
     * Copies this equipment into a builder.
     *
     * @return a builder that holds what this equipment holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an equipment.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Equipment}. */
    class Builder extends ImmutableEquipment.Builder {
        Builder() {}
    }
}
