package org.terreau.statistic;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.terreau.value.DateRange;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;

/**
 * One statement of one number: what a source says, not what is true.
 *
 * <p>Several figures may have the same key; when they contradict each other they are all kept, and the contradiction is
 * reported.
 */
@TerreauValue
@Value.Immutable
public interface Figure {

    /**
     * What is stated, for comparing statements.
     *
     * @return the same for every statement of the same thing, such as {@code participants.reached}
     */
    @Identifier
    String getKey();

    /**
     * What is stated, for a reader.
     *
     * @return a label in the language of the source
     */
    @NotBlank
    String getLabel();

    /**
     * The number.
     *
     * @return at most 18 digits, in {@link #getUnit()}
     */
    BigDecimal getValue();

    /**
     * The unit.
     *
     * @return such as {@code personnes}, {@code ha}, {@code h} or {@code %}
     */
    @NotBlank
    String getUnit();

    /**
     * How the number is meant.
     *
     * @return exact unless said otherwise
     */
    @Value.Default
    default Qualifier getQualifier() {
        return Qualifier.EXACT;
    }

    /**
     * Of what the number is a part, or among whom it was counted.
     *
     * @return the base, where one was named; statements with different bases do not contradict each other
     */
    Optional<@Filled String> getBase();

    /**
     * The days to which the number refers.
     *
     * @return a date or a period; empty when the source names none
     */
    Optional<DateRange> getPeriod();

    /**
     * Where it is stated.
     *
     * @return the id of a source of the dossier
     */
    Optional<@RefersTo("sources") @Identifier String> getSource();

    /**
     * What was counted, item by item.
     *
     * @return the names of the things that make the number, where the source lists them; never natural persons
     */
    List<@NotBlank String> getItems();

    /**
     * Which other numbers a reader may take for this one, such as households and members of one network.
     *
     * @return keys of other figures; what is stated under them is told beside this one where it differs
     */
    List<@Identifier String> getBeside();

    /**
     * A remark.
     *
     * @return what a reader should know about this number
     */
    Optional<@Filled String> getNote();

    /**
     * Copies this figure into a builder.
     *
     * @return a builder that holds what this figure holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Starts a figure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Figure}. */
    class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
