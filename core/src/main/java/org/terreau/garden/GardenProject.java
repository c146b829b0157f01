package org.terreau.garden;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/** A garden that somebody wants to make, or a change to one, before it exists. */
@TerreauValue
@Value.Immutable
public interface GardenProject {

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
     * @return its types
     */
    List<GardenType> getTypes();

    /**
     * How far it has come.
     *
     * @return an idea unless said otherwise
     */
    @Value.Default
    default ProjectStatus getStatus() {
        return ProjectStatus.IDEA;
    }

    /**
     * Who carries it.
     *
     * @return the kind of holder; empty when not known
     */
    Optional<HolderKind> getHolder();

    /**
     * Which organisation carries it.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getCarrier();

    /**
     * Which garden it changes.
     *
     * @return the id of a garden of the dossier; empty for a new one
     */
    Optional<@RefersTo("gardens") @Identifier String> getGarden();

    /**
     * The commune.
     *
     * @return its code INSEE, five characters
     */
    Optional<@Identifier String> getCommune();

    /**
     * Where it would be.
     *
     * @return a place in words
     */
    Optional<@Filled String> getPlace();

    /**
     * The area, in square metres.
     *
     * @return the area
     */
    Optional<@Positive BigDecimal> getAreaM2();

    /**
     * What is known to hold for it.
     *
     * @return the traits; what stands in neither list is not known
     */
    List<ProjectTrait> getTraits();

    /**
     * What is known not to hold for it.
     *
     * @return the traits
     */
    List<ProjectTrait> getAbsent();

    /**
     * What it would cost.
     *
     * @return the cost; empty when not known
     */
    Optional<Money> getCost();

    /**
     * When it would be made.
     *
     * @return the days
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
     * Copies this garden project into a builder.
     *
     * @return a builder that holds what this garden project holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a garden project.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GardenProject}. */
    class Builder extends ImmutableGardenProject.Builder {
        Builder() {}
    }
}
