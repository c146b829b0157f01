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

/**
 * A body that has something to do with the gardens of a dossier: it runs, lends land, sends people, gives money, takes
 * vegetables.
 */
@TerreauValue
@Value.Immutable
public interface Organisation {

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
     * @return the name; never that of a natural person
     */
    @NotBlank
    String getName();

    /**
     * What else sources call it.
     *
     * @return other names and acronyms
     */
    List<@NotBlank String> getAlsoNamed();

    /**
     * What kind of body it is.
     *
     * @return the kind; empty when the source does not say
     */
    Optional<OrganisationKind> getKind();

    /**
     * What it does for the gardens of the dossier.
     *
     * @return its roles
     */
    List<OrganisationRole> getRoles();

    /**
     * The number of its establishment in the register Sirene.
     *
     * @return fourteen digits; a number that is none is told, not refused
     */
    Optional<@Filled String> getSiret();

    /**
     * Its number in the register Sirene.
     *
     * @return nine digits; a number that is none is told, not refused
     */
    Optional<@Filled String> getSiren();

    /**
     * Its number in the register of associations.
     *
     * @return W and nine digits; a number that is none is told, not refused
     */
    Optional<@Filled String> getRna();

    /**
     * Its commune.
     *
     * @return the code INSEE, five characters
     */
    Optional<@Identifier String> getCommune();

    /**
     * Of which organisation it is a part.
     *
     * @return the id of an organisation of the dossier
     */
    Optional<@RefersTo("organisations") @Identifier String> getPartOf();

    /**
     * Which organisations are its members.
     *
     * @return ids of organisations of the dossier
     */
    List<@RefersTo("organisations") @Identifier String> getMembers();

    /**
     * How many people live in its territory.
     *
     * @return the number; statements that contradict each other are figures
     */
    Optional<@PositiveOrZero Long> getInhabitants();

    /**
     * When it was founded.
     *
     * @return a day, a month or a year
     */
    Optional<DateRange> getFounded();

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
     * Copies this organisation into a builder.
     *
     * @return a builder that holds what this organisation holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an organisation.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organisation}. */
    class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
