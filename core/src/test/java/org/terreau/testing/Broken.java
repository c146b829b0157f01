package org.terreau.testing;

import java.util.function.UnaryOperator;

/**
 * Something with one law broken, and its twin without the fault.
 *
 * @param value what breaks the law
 * @param sound the same before the one edit that broke it
 * @param code the code of the rule that finds something in the value, and nothing in the sound twin
 * @param <T> what it is
 */
public record Broken<T>(T value, T sound, String code) {

    static <T> Broken<T> by(String code, T sound, UnaryOperator<T> edit) {
        return new Broken<>(edit.apply(sound), sound, code);
    }
}
