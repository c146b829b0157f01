package org.terreau.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;
import org.terreau.value.IsoDate;
import org.terreau.value.RefersTo;
import org.terreau.value.TerreauValue;
import org.terreau.value.TimeRange;

/** One member of a value type: its JSON name, what it holds, how it is read from a value and set on a builder. */
public final class Member {

    private final String name;
    private final Method getter;
    private final Field field;
    private final Method setter;
    private final boolean list;
    private final boolean optional;
    private final boolean required;
    private final Class<?> element;
    private final Kind kind;
    private final List<Constraint> constraints;
    private final List<Constraint> elementConstraints;
    private final boolean constrained;
    private final @Nullable Method creator;
    private final @Nullable String target;
    private final List<Enum<?>> choices;
    private @Nullable Shape shape;

    Member(Field field, Method getter, Class<?> builder) {
        this.name = field.getName();
        this.getter = getter;
        this.field = field;
        field.setAccessible(true);
        Class<?> type = getter.getReturnType();
        this.list = type == List.class;
        this.optional = type == Optional.class;
        this.element = list || optional ? argument(getter) : type;
        this.kind = kind(element);
        boolean declared = getter.isAnnotationPresent(JsonProperty.class)
                && getter.getAnnotation(JsonProperty.class).required();
        this.required = declared || (!list && !optional && !getter.isDefault());
        List<Constraint> onArgument = list || optional ? argumentConstraints(getter) : List.of();
        List<Constraint> onMember = new ArrayList<>(Constraint.of(getter.getAnnotations()));
        onMember.addAll(list ? List.of() : onArgument);
        this.constraints = List.copyOf(onMember);
        this.elementConstraints = list ? onArgument : List.of();
        this.constrained = kind == Kind.VALUE || !constraints.isEmpty() || !elementConstraints.isEmpty();
        this.target = target(getter, list || optional);
        this.creator = kind == Kind.SCALAR && element != LocalDate.class ? creator(element) : null;
        List<Enum<?>> constants = new ArrayList<>();
        if (kind == Kind.CHOICE) {
            for (Object each : element.getEnumConstants()) {
                constants.add((Enum<?>) each);
            }
        }
        this.choices = List.copyOf(constants);
        this.setter = setter(builder, name, list ? Iterable.class : element);
    }

    private static Class<?> argument(Method getter) {
        return (Class<?>)
                ((java.lang.reflect.ParameterizedType) getter.getGenericReturnType()).getActualTypeArguments()[0];
    }

    private static List<Constraint> argumentConstraints(Method getter) {
        return Constraint.of(argumentType(getter).getAnnotations());
    }

    private static @Nullable String target(Method getter, boolean onArgument) {
        RefersTo mark =
                onArgument ? argumentType(getter).getAnnotation(RefersTo.class) : getter.getAnnotation(RefersTo.class);
        return mark == null ? null : mark.value();
    }

    private static AnnotatedType argumentType(Method getter) {
        return ((AnnotatedParameterizedType) getter.getAnnotatedReturnType()).getAnnotatedActualTypeArguments()[0];
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Kind.INTEGER;
        }
        if (type == BigDecimal.class) {
            return Kind.DECIMAL;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.FLAG;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        return type.isAnnotationPresent(TerreauValue.class) ? Kind.VALUE : Kind.SCALAR;
    }

    private static Method creator(Class<?> scalar) {
        for (Method each : scalar.getDeclaredMethods()) {
            if (Modifier.isStatic(each.getModifiers())
                    && each.isAnnotationPresent(JsonCreator.class)
                    && each.getParameterCount() == 1
                    && each.getParameterTypes()[0] == String.class) {
                each.setAccessible(true); // spares the access check of each call
                return each;
            }
        }
        throw new IllegalStateException(scalar + " has no static @JsonCreator method that takes a String");
    }

    private static Method setter(Class<?> builder, String name, Class<?> parameter) {
        for (Class<?> type = builder; type != null; type = type.getSuperclass()) {
            for (Method each : type.getDeclaredMethods()) {
                if (each.getName().equals(name)
                        && each.getParameterCount() == 1
                        && boxed(each.getParameterTypes()[0]) == boxed(parameter)) {
                    each.setAccessible(true);
                    return each;
                }
            }
        }
        throw new IllegalStateException(builder + " has no method " + name + "(" + parameter.getSimpleName() + ")");
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /**
     * Returns the name in JSON and on the builder.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Tells whether the member holds a list.
     *
     * @return true for a list
     */
    public boolean isList() {
        return list;
    }

    /**
     * Tells whether a document without this member is incomplete.
     *
     * @return true when it must be there
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Returns what the member, or an element of its list, holds.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the type of the member, or of an element of its list.
     *
     * @return the type
     */
    public Class<?> element() {
        return element;
    }

    /**
     * Returns to which list of the dossier the ids lead that stand here.
     *
     * @return the name of the list; null for what is no such id
     */
    public @Nullable String refersTo() {
        return target;
    }

    /**
     * Returns what may be chosen here.
     *
     * @return the constants of the enum in their order; none for another kind
     */
    public List<Enum<?>> choices() {
        return choices;
    }

    /** Says what the values look like that stand here; once, while the shapes are made. */
    void link(Shape ofElement) {
        shape = ofElement;
    }

    /**
     * Returns what the values look like that stand here.
     *
     * @return the shape of the type of the member, or of an element of its list
     * @throws NullPointerException when no values stand here
     */
    public Shape shape() {
        return Objects.requireNonNull(shape, name);
    }

    /**
     * Returns the constraints on the member as a whole, or on the content of an optional.
     *
     * @return them, in order
     */
    public List<Constraint> constraints() {
        return constraints;
    }

    /**
     * Returns the constraints on each element of a list.
     *
     * @return them, in order
     */
    public List<Constraint> elementConstraints() {
        return elementConstraints;
    }

    /**
     * Tells whether a check of the constraints has anything to look at here.
     *
     * @return true when the member, its elements or the values inside can break a constraint
     */
    public boolean isConstrained() {
        return constrained;
    }

    /**
     * Reads the member: from the field of the generated implementation, where it stands without its {@code Optional},
     * or else by the accessor.
     *
     * @param value a value of the type that this member belongs to
     * @return what is there; null for an empty optional
     */
    public @Nullable Object get(Object value) {
        if (value.getClass() == field.getDeclaringClass()) {
            return Reflection.get(field, value);
        }
        Object read = Reflection.call(getter, value);
        return optional ? ((Optional<?>) read).orElse(null) : read;
    }

    /**
     * Sets the member on a builder.
     *
     * @param builder a builder of the type that this member belongs to
     * @param value what to set
     */
    public void set(Object builder, Object value) {
        Reflection.call(setter, builder, value);
    }

    /**
     * Makes a scalar from its text form.
     *
     * @param text the text form
     * @return the scalar; null when the text is of another form
     */
    public @Nullable Object scalar(String text) {
        if (element == LocalDate.class) {
            return IsoDate.read(text).orElse(null);
        }
        if (element == DateRange.class) {
            return DateRange.read(text).orElse(null);
        }
        if (element == TimeRange.class) {
            return TimeRange.read(text).orElse(null);
        }
        if (element == Frequency.class) {
            return Frequency.read(text).orElse(null);
        }
        try {
            return Reflection.callStatic(Objects.requireNonNull(creator), text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
