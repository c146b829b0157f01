package org.terreau.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;

/**
 * The facts of a finding by name, in the order in which they were given.
 *
 * <p>A fact is a text, a number, a boolean, an amount, a rate, a date, a range of dates, something {@link Labelled}, or
 * a list of such. It stays what it is: it becomes text only where a message is made for a person.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new String[0], new Object[0]);

    private final String[] names;
    private final Object[] values;

    private Facts(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Returns no facts.
     *
     * @return the empty facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Names a first fact.
     *
     * @param name a name that the rule's message may use in braces
     * @param value the fact
     * @return the facts
     * @throws IllegalArgumentException when the value is of no type that a fact may have
     */
    public static Facts of(String name, Object value) {
        return NONE.and(name, value);
    }

    /**
     * Adds a fact.
     *
     * @param name a name not used yet
     * @param value the fact
     * @return new facts
     * @throws IllegalArgumentException when the name is taken or the value is of no type that a fact may have
     */
    public Facts and(String name, Object value) {
        if (!isFact(value)) {
            throw new IllegalArgumentException(
                    "The fact " + name + " cannot be a " + value.getClass().getName());
        }
        if (get(name) != null) {
            throw new IllegalArgumentException("The fact " + name + " is given twice");
        }
        int size = names.length;
        String[] moreNames = Arrays.copyOf(names, size + 1);
        Object[] moreValues = Arrays.copyOf(values, size + 1);
        moreNames[size] = name;
        moreValues[size] = value instanceof List<?> list ? List.copyOf(list) : value;
        return new Facts(moreNames, moreValues);
    }

    private static boolean isFact(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(each -> each != null && !(each instanceof List) && isFact(each));
        }
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean
                || value instanceof Money
                || value instanceof Rate
                || value instanceof LocalDate
                || value instanceof DateRange
                || value instanceof Labelled;
    }

    /**
     * Looks a fact up.
     *
     * @param name its name
     * @return the fact, or null
     */
    public @Nullable Object get(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /**
     * Returns all facts.
     *
     * @return them by name, unmodifiable, in order
     */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && asMap().equals(facts.asMap());
    }

    @Override
    public int hashCode() {
        return asMap().hashCode();
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
