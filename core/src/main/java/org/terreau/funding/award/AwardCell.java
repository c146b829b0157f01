package org.terreau.funding.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.terreau.value.TerreauValue;

/**
 * What was read of an award and has no place in {@link Award} as it stands: kept as text, and written back as it was.
 */
@TerreauValue
@Value.Immutable
public interface AwardCell {

    /**
     * Where it stood.
     *
     * @return the name of a column of an SCDL file; or, beginning with a slash, the JSON Pointer of a member of a
     *     360Giving grant
     */
    @NotBlank
    @Size(max = 500)
    String getColumn();

    /**
     * What stood there.
     *
     * @return the text of the cell; the JSON text of the member
     */
    String getText();

    /**
     * Copies this cell into a builder.
     *
     * @return a builder that holds what this cell holds
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Makes a cell.
     *
     * @param column where it stood
     * @param text what stood there
     * @return the cell
     */
    static AwardCell of(String column, String text) {
        return builder().column(column).text(text).build();
    }

    /**
     * Starts a cell.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AwardCell}. */
    class Builder extends ImmutableAwardCell.Builder {
        Builder() {}
    }
}
