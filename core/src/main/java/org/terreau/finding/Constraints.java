package org.terreau.finding;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.terreau.shape.Constraint;
import org.terreau.shape.Kind;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;
import org.terreau.shape.Shapes;

/**
 * The Jakarta constraints of Terreau's values as findings.
 *
 * <p>{@link #of(Class)} checks them without any provider; a host that has a {@code Validator} turns what it says into
 * the same findings with {@link #of(Collection)}.
 */
public final class Constraints {

    /** How many steps into a value its constraints are looked at: further than any document nests. */
    static final int DEEPEST = 512;

    /** A member breaks a constraint that stands on its accessor. */
    public static final Rule RULE = RuleTexts.beside(Constraints.class)
            .rule(
                    "value.constraint",
                    "VAL-001",
                    Severity.ERROR,
                    Source.of("Jakarta Validation 3.1", "jakarta.validation.constraints"));

    private Constraints() {}

    /**
     * Makes a book of one rule: every constraint of a type and of all that it holds, down to 512 steps into it; what
     * nests deeper is told.
     *
     * @param type a Terreau value type
     * @param <S> the type
     * @return the book
     */
    public static <S> RuleBook<S> of(Class<S> type) {
        Shape root = Shapes.of(type).get(type);
        return RuleBook.<S>empty().plus(RULE, (value, reporter) -> check(value, root, reporter));
    }

    /**
     * Turns what a Jakarta Validator found into findings.
     *
     * @param violations what {@code Validator.validate} returned
     * @return the findings, each with a JSON Pointer
     */
    public static Findings of(Collection<? extends ConstraintViolation<?>> violations) {
        List<Finding> found = new ArrayList<>();
        for (ConstraintViolation<?> each : violations) {
            Annotation annotation = each.getConstraintDescriptor().getAnnotation();
            List<Constraint> known = Constraint.known(annotation);
            Facts facts = known.isEmpty()
                    ? Facts.of("message", each.getMessage())
                    : facts(known.get(0), each.getInvalidValue());
            String variant = known.isEmpty() ? "" : annotation.annotationType().getSimpleName();
            found.add(new Finding(RULE, pointer(each.getPropertyPath()), 0, 0, facts, variant));
        }
        found.sort(Comparator.comparing(Finding::getPointer).thenComparing(each -> each.toString()));
        return Findings.of(found);
    }

    private static void check(Object value, Shape shape, Reporter reporter) {
        List<Member> members = shape.members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Object content = member.isConstrained() ? member.get(value) : null;
            if (content != null) {
                judge(content, member.constraints(), member, -1, reporter);
                if (member.isList()) {
                    checkList((List<?>) content, member, reporter);
                } else {
                    descend(content, member, -1, reporter);
                }
            }
        }
    }

    private static void checkList(List<?> list, Member member, Reporter reporter) {
        List<Constraint> constraints = member.elementConstraints();
        int size = list.size();
        for (int i = 0; i < size; i++) {
            Object each = list.get(i);
            judge(each, constraints, member, i, reporter);
            descend(each, member, i, reporter);
        }
    }

    private static void descend(Object content, Member member, int index, Reporter reporter) {
        if (member.kind() == Kind.VALUE) {
            reporter.in(member.name(), index);
            if (reporter.depth() <= DEEPEST) {
                check(content, member.shape(), reporter);
            } else {
                reporter.report(Facts.of("max", DEEPEST), "depth");
            }
            reporter.out();
        }
    }

    private static void judge(
            Object content, List<Constraint> constraints, Member member, int index, Reporter reporter) {
        for (int i = 0; i < constraints.size(); i++) {
            Constraint each = constraints.get(i);
            if (!each.holds().test(content)) {
                reporter.in(member.name(), index);
                reporter.report(facts(each, content), each.annotation().getSimpleName());
                reporter.out();
            }
        }
    }

    private static Facts facts(Constraint constraint, @Nullable Object value) {
        Facts facts = Facts.none();
        for (var each : constraint.facts().entrySet()) {
            facts = facts.and(each.getKey(), each.getValue());
        }
        boolean shown = value instanceof String || value instanceof BigDecimal || value instanceof Number;
        return shown && value != null ? facts.and("value", value) : facts;
    }

    /**
     * {@code beds[0].crops[1].<list element>} becomes {@code /beds/0/crops/1}, {@code beds[a/b].name}
     * {@code /beds/a~1b/name}.
     */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(escaped(key(node.getKey())));
            }
            if (node.getName() != null && node.getKind() != jakarta.validation.ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(escaped(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** A key of a host's map, as a mapper would write it. */
    private static String key(Object key) {
        return key instanceof Enum<?> choice ? choice.name() : key.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
