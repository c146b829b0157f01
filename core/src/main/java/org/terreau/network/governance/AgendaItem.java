package org.terreau.network.governance;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.network.Theme;
import org.terreau.value.Filled;
import org.terreau.value.TerreauValue;

/** An item of an agenda. */
@TerreauValue
@Value.Immutable
public interface AgendaItem {

    /**
     * What it is about.
     *
     * @return in words of one's own
     */
    @NotBlank
    String getTitle();

    /**
     * To which part of the meeting it belongs.
     *
     * @return a part
     */
    Optional<@Filled String> getPart();

    /**
     * Which fields it touches.
     *
     * @return the fields
     */
    List<Theme> getThemes();

    /**
     * Copies this agenda item into a builder.
     *
     * @return a builder that holds what this agenda item holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts an agenda item.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AgendaItem}. */
    class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
