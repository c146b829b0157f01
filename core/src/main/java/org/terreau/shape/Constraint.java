package org.terreau.shape;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Filled;
import org.terreau.value.Identifier;

/**
 * One Jakarta constraint, ready to be checked and to be told to a JSON Schema.
 *
 * <p>Only the constraints that Terreau's values use are known, with the meaning that Jakarta Validation 3.1 gives them;
 * a test holds the results against Hibernate Validator.
 *
 * @param annotation the constraint's annotation type
 * @param holds true for a value that satisfies it
 * @param facts the attributes that a message needs, by name
 * @param keywords the JSON Schema keywords that say the same
 */
public record Constraint(
        Class<? extends Annotation> annotation,
        Predicate<Object> holds,
        Map<String, Object> facts,
        Map<String, Object> keywords) {

    /** What {@link Character#isWhitespace(int)} says, for the character class of a regular expression. */
    static final String WHITE_SPACE =
            "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A" + "\\u2028\\u2029\\u205F\\u3000";

    /**
     * Turns annotations into constraints.
     *
     * @param annotations the annotations of a member or of a type argument
     * @return its constraints, in order; what is no constraint is passed over
     * @throws IllegalStateException for a constraint that is not known here
     */
    static List<Constraint> of(Annotation[] annotations) {
        List<Constraint> found = new ArrayList<>();
        for (Annotation each : annotations) {
            if (each.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class)) {
                Constraint known = single(each);
                if (known == null) {
                    throw new IllegalStateException("Terreau does not know the constraint " + each
                            + ". Maybe add it to org.terreau.shape.Constraint, with its schema keyword.");
                }
                found.add(known);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Turns one annotation into a constraint.
     *
     * @param annotation the annotation of a constraint
     * @return it, or nothing when it is not one that Terreau's values may use
     */
    public static List<Constraint> known(Annotation annotation) {
        Constraint known = single(annotation);
        return known == null ? List.of() : List.of(known);
    }

    private static @Nullable Constraint single(Annotation each) {
        if (each instanceof NotBlank || each instanceof Filled) {
            return new Constraint(
                    each.annotationType(),
                    value -> !((String) value).isBlank(),
                    Map.of(),
                    Map.of("pattern", "[^" + WHITE_SPACE + "]"));
        }
        if (each instanceof Identifier) {
            return new Constraint(
                    Identifier.class, Constraint::isId, Map.of(), Map.of("pattern", "^" + Identifier.PATTERN + "$"));
        }
        if (each instanceof NotEmpty) {
            return new Constraint(NotEmpty.class, value -> size(value) > 0, Map.of(), Map.of("minItems", 1));
        }
        if (each instanceof Size bound) {
            return size(bound);
        }
        if (each instanceof Pattern pattern && pattern.flags().length == 0) {
            var compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return new Constraint(
                    Pattern.class,
                    value -> compiled.matcher((String) value).matches(),
                    Map.of("pattern", pattern.regexp()),
                    Map.of("pattern", "^(?:" + pattern.regexp() + ")$"));
        }
        return numeric(each);
    }

    private static Constraint size(Size bound) {
        int min = bound.min(); // asked once: an annotation answers slowly
        int max = bound.max();
        Map<String, Object> facts = new LinkedHashMap<>(); // not Map.of, whose order changes from one run to the next
        facts.put("min", min);
        facts.put("max", max);
        return new Constraint(
                Size.class, value -> size(value) >= min && size(value) <= max, facts, Map.of("size", bound));
    }

    private static @Nullable Constraint numeric(Annotation each) {
        if (each instanceof Positive) {
            return bound(Positive.class, value -> value.signum() > 0, Map.of(), "exclusiveMinimum", BigDecimal.ZERO);
        }
        if (each instanceof PositiveOrZero) {
            return bound(PositiveOrZero.class, value -> value.signum() >= 0, Map.of(), "minimum", BigDecimal.ZERO);
        }
        if (each instanceof Min min) {
            BigDecimal limit = BigDecimal.valueOf(min.value());
            return bound(Min.class, value -> value.compareTo(limit) >= 0, Map.of("min", limit), "minimum", limit);
        }
        if (each instanceof Max max) {
            BigDecimal limit = BigDecimal.valueOf(max.value());
            return bound(Max.class, value -> value.compareTo(limit) <= 0, Map.of("max", limit), "maximum", limit);
        }
        if (each instanceof DecimalMin min && min.inclusive()) {
            BigDecimal limit = new BigDecimal(min.value());
            return bound(
                    DecimalMin.class, value -> value.compareTo(limit) >= 0, Map.of("min", limit), "minimum", limit);
        }
        if (each instanceof DecimalMax max && max.inclusive()) {
            BigDecimal limit = new BigDecimal(max.value());
            return bound(
                    DecimalMax.class, value -> value.compareTo(limit) <= 0, Map.of("max", limit), "maximum", limit);
        }
        return null;
    }

    private static Constraint bound(
            Class<? extends Annotation> type,
            Predicate<BigDecimal> holds,
            Map<String, Object> facts,
            String keyword,
            BigDecimal limit) {
        return new Constraint(type, value -> holds.test(decimal(value)), facts, Map.of(keyword, limit));
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    /** {@link Identifier#PATTERN} by hand: ids are many. */
    private static boolean isId(Object value) {
        String text = (String) value;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!plain && (i == 0 || (c != '.' && c != '_' && c != ':' && c != '-'))) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 100;
    }

    private static int size(Object value) {
        return value instanceof Collection<?> list ? list.size() : ((String) value).length();
    }
}
