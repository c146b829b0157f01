package org.terreau.water.drought;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * A zone in which restrictions on water are in force, with the uses that they name: what one answer of VigiEau holds of
 * it.
 */
@TerreauValue
@Value.Immutable
public interface DroughtZone {

    /**
     * The id in the dossier; the number of the zone in VigiEau where it comes from there.
     *
     * @return the id
     */
    @Identifier
    String getId();

    /**
     * The number of the zone in the register of Sandre.
     *
     * @return its number
     */
    Optional<@Filled String> getSandre();

    /**
     * The code of the zone.
     *
     * @return such as {@code 76_34_0011}
     */
    Optional<@Filled String> getCode();

    /**
     * What it is called.
     *
     * @return its name
     */
    Optional<@Filled String> getName();

    /**
     * Which water it is about.
     *
     * @return the type; empty when not known
     */
    Optional<ZoneType> getType();

    /**
     * How grave the drought is, as it stands.
     *
     * @return the id of a level of {@link DroughtLevels}, or another text; empty when not known
     */
    Optional<@Filled String> getLevel();

    /**
     * In which département.
     *
     * @return its number, such as {@code 31} or {@code 2A}
     */
    Optional<@Filled String> getDepartment();

    /**
     * Whether the resource is held up by works, such as a dam.
     *
     * @return empty when not known
     */
    Optional<Boolean> getInfluencedResource();

    /**
     * The prefect's order.
     *
     * @return the order; empty when not known
     */
    Optional<@Valid DroughtOrder> getOrder();

    /**
     * Where the mayor's order can be read, which may be stricter.
     *
     * @return a path or an address; empty when there is none
     */
    Optional<@Filled String> getMunicipalOrder();

    /**
     * What is restricted.
     *
     * @return the uses
     */
    List<@Valid WaterUsage> getUsages();

    /**
     * What a reader found and this type has no place for.
     *
     * @return the members, as they stood
     */
    List<@Valid KeptMember> getKept();

    /**
     * Where this stands.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * Copies this drought zone into a builder.
     *
     * @return a builder that holds what this drought zone holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a drought zone.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DroughtZone}. */
    class Builder extends ImmutableDroughtZone.Builder {
        Builder() {}
    }
}
