package org.terreau.indicator;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Source;
import org.terreau.value.Text;
import org.terreau.value.TextBundle;

/**
 * What an indicator is, apart from how it is calculated: its names, its population, its formula in words, what it
 * needs.
 *
 * <p>Immutable; two indicators are equal when their ids are.
 */
public final class Indicator {

    private final String id;
    private final int decimals;
    private final Source source;
    private final TextBundle texts;

    private Indicator(String id, int decimals, Source source, TextBundle texts) {
        this.id = id;
        this.decimals = decimals;
        this.source = source;
        this.texts = texts;
        for (String part : new String[] {"name", "unit", "population", "formula", "requires", "breakdowns"}) {
            texts.get(id + "." + part);
        }
    }

    /**
     * Makes an indicator.
     *
     * @param id its id, in the form {@code room.what}
     * @param decimals to how many decimals its value is rounded, half up
     * @param source where it comes from
     * @param texts holds {@code id.name}, {@code id.unit}, {@code id.population}, {@code id.formula},
     *     {@code id.requires} and {@code id.breakdowns}
     * @return the indicator
     * @throws IllegalStateException when one of the texts is missing
     */
    public static Indicator of(String id, int decimals, Source source, TextBundle texts) {
        return new Indicator(Objects.requireNonNull(id, "id"), decimals, source, texts);
    }

    /**
     * Returns the id.
     *
     * @return for example {@code funding.cost-per-participant}
     */
    public String getId() {
        return id;
    }

    /**
     * Returns to how many decimals the value is rounded.
     *
     * @return zero or more; rounding is half up, and only for showing: numerator and denominator stay exact
     */
    public int getDecimals() {
        return decimals;
    }

    /**
     * Returns where the indicator comes from.
     *
     * @return the source
     */
    public Source getSource() {
        return source;
    }

    /**
     * Returns the name.
     *
     * @return in both languages
     */
    public Text getName() {
        return texts.get(id + ".name");
    }

    /**
     * Returns the unit.
     *
     * @return in both languages
     */
    public Text getUnit() {
        return texts.get(id + ".unit");
    }

    /**
     * Returns who or what is measured.
     *
     * @return in both languages
     */
    public Text getPopulation() {
        return texts.get(id + ".population");
    }

    /**
     * Returns the formula in words.
     *
     * @return in both languages
     */
    public Text getFormula() {
        return texts.get(id + ".formula");
    }

    /**
     * Returns which data it needs.
     *
     * @return in both languages
     */
    public Text getRequires() {
        return texts.get(id + ".requires");
    }

    /**
     * Returns by what it may be broken down.
     *
     * @return in both languages
     */
    public Text getBreakdowns() {
        return texts.get(id + ".breakdowns");
    }

    /**
     * Says what the indicator measures and how.
     *
     * @param locale French or English
     * @return name and formula
     */
    public String describe(Locale locale) {
        return getName().label(locale) + " = " + getFormula().label(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indicator indicator && id.equals(indicator.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
