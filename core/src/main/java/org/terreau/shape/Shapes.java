package org.terreau.shape;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shapes of a value type and of every value type that it can hold. Immutable after its making. */
public final class Shapes {

    private final Map<Class<?>, Shape> shapes = new LinkedHashMap<>();

    private Shapes() {}

    /**
     * Describes a type and all that it can hold.
     *
     * @param root a Terreau value type
     * @return the shapes
     */
    public static Shapes of(Class<?> root) {
        Shapes found = new Shapes();
        found.add(root);
        return found;
    }

    private void add(Class<?> type) {
        if (!shapes.containsKey(type)) {
            Shape shape = new Shape(type);
            shapes.put(type, shape);
            for (Member each : shape.members()) {
                if (each.kind() == Kind.VALUE) {
                    add(each.element());
                    each.link(get(each.element()));
                }
            }
        }
    }

    /**
     * Returns the shape of one type.
     *
     * @param type the root or a type that it can hold
     * @return its shape
     */
    public Shape get(Class<?> type) {
        Shape found = shapes.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type + " is not part of these shapes: " + shapes.keySet());
        }
        return found;
    }

    /**
     * Returns all shapes.
     *
     * @return them, the root first
     */
    public Iterable<Shape> all() {
        return shapes.values();
    }
}
