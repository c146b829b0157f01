package org.terreau.water.coefficient;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;

/**
 * One crop of a coefficient table: its names, its values as published, its stages in degree days. Immutable.
 *
 * <p>A value that the table does not give is not there, and never a zero.
 */
public final class CropCoefficients implements Labelled {

    private final String id;
    private final String french;
    private final String english;
    private final String group;
    private final String publishedRow;
    private final String note;
    private final List<String> synonyms;
    private final Map<CropQuantity, Coefficient> values;
    private final List<ThermalStages> thermalStages;

    private CropCoefficients(Builder builder) {
        this.id = builder.id;
        this.french = builder.french;
        this.english = builder.english;
        this.group = builder.group;
        this.publishedRow = builder.publishedRow;
        this.note = builder.note;
        this.synonyms = List.copyOf(builder.synonyms);
        this.values = new EnumMap<>(builder.values);
        this.thermalStages = List.copyOf(builder.thermalStages);
    }

    /**
     * Starts a row of one's own.
     *
     * @param id the crop's id, such as {@code tomato}
     * @param french its French name
     * @param english its English name
     * @return a builder without values
     */
    public static Builder builder(String id, String french, String english) {
        return new Builder(id, french, english);
    }

    /**
     * Returns the crop's id.
     *
     * @return such as {@code tomato}
     */
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return Labelled.choose(locale, french, english);
    }

    /**
     * Returns the group of crops that it stands in.
     *
     * @return the group as the table names it; may be empty
     */
    public String group() {
        return group;
    }

    /**
     * Returns what of it stands already when its season begins.
     *
     * @return by its id and group, see {@link GrowthHabit}
     */
    public GrowthHabit habit() {
        return GrowthHabit.of(id, group);
    }

    /**
     * Returns the name of the row in the published table.
     *
     * @return the name; for a proxy, of the row that stands for the crop; may be empty
     */
    public String publishedRow() {
        return publishedRow;
    }

    /**
     * Returns what must be known of the row: contradictions of the source, what is left out.
     *
     * @return English; may be empty
     */
    public String note() {
        return note;
    }

    /**
     * Returns other names of the crop.
     *
     * @return French and English names
     */
    public List<String> synonyms() {
        return synonyms;
    }

    /**
     * Returns a value.
     *
     * @param quantity which
     * @return the value; empty when the table does not give it
     */
    public Optional<Coefficient> get(CropQuantity quantity) {
        return Optional.ofNullable(values.get(Objects.requireNonNull(quantity, "quantity")));
    }

    /** The value to calculate with, or null. */
    @Nullable
    Coefficient usable(CropQuantity quantity) {
        Coefficient value = values.get(quantity);
        return value != null && value.isUsable() ? value : null;
    }

    /**
     * Returns the central value of a quantity.
     *
     * @param quantity which
     * @param otherwise the number when the table has none that one can calculate with
     * @return the number
     */
    public double valueOr(CropQuantity quantity, double otherwise) {
        Coefficient value = usable(quantity);
        return value == null ? otherwise : value.value();
    }

    /**
     * Returns the lengths of the stages in degree days.
     *
     * @return short and long seasons; empty when the table has none
     */
    public List<ThermalStages> thermalStages() {
        return thermalStages;
    }

    /**
     * Tells whether a value rests on another crop or on an assumption.
     *
     * @return true when at least one does
     */
    public boolean hasProxies() {
        for (Coefficient each : values.values()) {
            if (each.basis() == CoefficientBasis.PROXY || each.basis() == CoefficientBasis.ASSUMPTION) {
                return true;
            }
        }
        return false;
    }

    /**
     * Fills the gaps of this row from another, say the Kc that were not transcribed for Rev. 1 from the table of 1998.
     * Each value keeps its own basis.
     *
     * @param other the row to take from
     * @return a row that has every value that one of the two has
     */
    public CropCoefficients filledFrom(CropCoefficients other) {
        Builder filled = toBuilder();
        other.values.forEach(filled.values::putIfAbsent);
        if (thermalStages.isEmpty()) {
            filled.thermalStages(other.thermalStages);
        }
        return filled.build();
    }

    /**
     * Copies this row into a builder.
     *
     * @return a builder that holds what this row holds
     */
    public Builder toBuilder() {
        Builder copy = new Builder(id, french, english)
                .group(group)
                .publishedRow(publishedRow)
                .note(note)
                .synonyms(synonyms)
                .thermalStages(thermalStages);
        copy.values.putAll(values);
        return copy;
    }

    @Override
    public String toString() {
        return id + " " + values;
    }

    /** Builds a {@link CropCoefficients}. */
    public static final class Builder {

        private final String id;
        private final String french;
        private final String english;
        private final Map<CropQuantity, Coefficient> values = new EnumMap<>(CropQuantity.class);
        private String group = "";
        private String publishedRow = "";
        private String note = "";
        private List<String> synonyms = List.of();
        private List<ThermalStages> thermalStages = List.of();

        private Builder(String id, String french, String english) {
            this.id = Objects.requireNonNull(id, "id");
            this.french = Objects.requireNonNull(french, "french");
            this.english = Objects.requireNonNull(english, "english");
        }

        /**
         * Sets a value of one's own.
         *
         * @param quantity which
         * @param value the number
         * @return this builder
         */
        public Builder with(CropQuantity quantity, double value) {
            return with(quantity, Coefficient.of(value));
        }

        /**
         * Sets a value.
         *
         * @param quantity which
         * @param value the value with its range and basis
         * @return this builder
         */
        public Builder with(CropQuantity quantity, Coefficient value) {
            values.put(Objects.requireNonNull(quantity, "quantity"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets the group.
         *
         * @param name of the group
         * @return this builder
         */
        public Builder group(String name) {
            this.group = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the name of the row in the published table.
         *
         * @param name of the row
         * @return this builder
         */
        public Builder publishedRow(String name) {
            this.publishedRow = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets what must be known of the row.
         *
         * @param text the note
         * @return this builder
         */
        public Builder note(String text) {
            this.note = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets the other names.
         *
         * @param names French and English
         * @return this builder
         */
        public Builder synonyms(List<String> names) {
            this.synonyms = List.copyOf(names);
            return this;
        }

        /**
         * Sets the lengths of the stages in degree days.
         *
         * @param stages one for each length of season
         * @return this builder
         */
        public Builder thermalStages(List<ThermalStages> stages) {
            this.thermalStages = List.copyOf(stages);
            return this;
        }

        /**
         * Builds the row.
         *
         * @return the row
         */
        public CropCoefficients build() {
            return new CropCoefficients(this);
        }
    }
}
