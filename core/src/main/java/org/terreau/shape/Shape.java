package org.terreau.shape;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.terreau.value.TerreauValue;

/**
 * The members of one value type, in the order of its declaration.
 *
 * <p>Immutable. Which accessors are members is read from the generated implementation, so that a plain default method
 * of the interface is none.
 */
public final class Shape {

    private final Class<?> type;
    private final List<Member> members;
    private final Map<String, Integer> index;
    private final int[] hashes;
    private final Method newBuilder;
    private final Method build;

    Shape(Class<?> type) {
        this.type = type;
        Class<?> builder = builderOf(type);
        this.newBuilder = method(type, "builder");
        this.build = method(builder.getSuperclass(), "build");
        List<Member> found = new ArrayList<>();
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (Field field : implementationOf(type).getDeclaredFields()) {
            Method getter = Modifier.isStatic(field.getModifiers()) ? null : getter(type, field.getName());
            if (getter != null) {
                positions.put(field.getName(), found.size());
                found.add(new Member(field, getter, builder));
            }
        }
        this.members = List.copyOf(found);
        this.index = positions;
        this.hashes = found.stream().mapToInt(each -> each.name().hashCode()).toArray();
    }

    /**
     * Finds the generated implementation of a value type by the naming convention.
     *
     * @param type any class
     * @return {@code Immutable<Name>} beside it
     * @throws IllegalStateException when a type marked {@link TerreauValue} has none
     */
    public static Class<?> implementationOf(Class<?> type) {
        String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
        try {
            return Class.forName(name, false, type.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    type + " has no implementation " + name
                            + ". Maybe it lacks @Value.Immutable, or is nested in another type.",
                    e);
        }
    }

    /**
     * Tells whether a type is an interface of the house style.
     *
     * @param type any class
     * @return true for a Terreau value
     */
    public static boolean isValue(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(TerreauValue.class);
    }

    private static Class<?> builderOf(Class<?> type) {
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.getSimpleName().equals("Builder")) {
                return nested;
            }
        }
        throw new IllegalStateException(type + " has no nested class Builder");
    }

    private static Method method(Class<?> owner, String name) {
        try {
            Method found = owner.getDeclaredMethod(name);
            found.setAccessible(true);
            return found;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(owner + " has no method " + name + "()", e);
        }
    }

    private static @Nullable Method getter(Class<?> type, String member) {
        String tail = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        for (Method each : type.getMethods()) {
            if (each.getParameterCount() == 0
                    && !each.isBridge()
                    && (each.getName().equals("get" + tail) || each.getName().equals("is" + tail))) {
                return each;
            }
        }
        return null;
    }

    /**
     * Returns the value type.
     *
     * @return the interface
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the members.
     *
     * @return them, in the order of the declaration
     */
    public List<Member> members() {
        return members;
    }

    /**
     * Finds a member by its name.
     *
     * @param name a name as it stands in a document
     * @return its position in {@link #members()}, or −1
     */
    public int indexOf(String name) {
        return index.getOrDefault(name, -1);
    }

    /**
     * Finds a member by its name, where the members mostly come in the order of the declaration.
     *
     * @param name a name as it stands in a document
     * @param likely the position after that of the member before it
     * @return its position in {@link #members()}, or −1
     */
    public int indexOf(String name, int likely) {
        int hash = name.hashCode();
        for (int i = likely; i < hashes.length; i++) {
            if (hashes[i] == hash && members.get(i).name().equals(name)) {
                return i;
            }
        }
        return indexOf(name);
    }

    /**
     * Makes a value.
     *
     * @param slots for each member, by position, its value; null where the document has none
     * @return the value; every required slot must be filled
     */
    public Object build(@Nullable Object[] slots) {
        Object builder = Reflection.callStatic(newBuilder);
        for (int i = 0; i < slots.length; i++) {
            Object slot = slots[i];
            if (slot != null) {
                members.get(i).set(builder, slot);
            }
        }
        return Reflection.call(build, builder);
    }
}
