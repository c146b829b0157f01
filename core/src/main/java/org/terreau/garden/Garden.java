package org.terreau.garden;

import jakarta.validation.Valid;
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

/** A place or several places where people garden together, under one name and one carrier. */
@TerreauValue
@Value.Immutable
public interface Garden {

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
     * What it is for.
     *
     * @return its types; empty when the source does not say
     */
    List<GardenType> getTypes();

    /**
     * How far it has come.
     *
     * @return open unless said otherwise
     */
    @Value.Default
    default GardenStatus getStatus() {
        return GardenStatus.OPEN;
    }

    /**
     * Who may come in.
     *
     * @return who; empty when the source does not say
     */
    Optional<Access> getAccess();

    /**
     * Who runs it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getCarrier();

    /**
     * When it began.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getFounded();

    /**
     * When it ended.
     *
     * @return a day, a month or a year; empty while it goes on
     */
    Optional<DateRange> getClosed();

    /**
     * The whole area, in square metres.
     *
     * @return the area as stated; that of the sites is stated there
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * The cultivated part of it, in square metres.
     *
     * @return the area as stated
     */
    Optional<@PositiveOrZero BigDecimal> getCultivatedM2();

    /**
     * How people garden there.
     *
     * @return what the source says, never what may be guessed
     */
    List<Practice> getPractices();

    /**
     * The places of which it is made.
     *
     * @return them, by id
     */
    List<@Valid Site> getSites();

    /**
     * What stands there or is kept there.
     *
     * @return present and planned
     */
    List<@Valid Equipment> getEquipment();

    /**
     * When people work there or may come.
     *
     * @return the hours of a usual week
     */
    List<@Valid OpeningHours> getOpening();

    /**
     * What it was awarded for how it gardens.
     *
     * @return them, by date; statements that contradict each other stand side by side
     */
    List<@Valid Label> getLabels();

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
     * Copies this garden into a builder.
     *
     * @return a builder that holds what this garden holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a garden.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Garden}. */
    class Builder extends ImmutableGarden.Builder {
        Builder() {}
    }
}
