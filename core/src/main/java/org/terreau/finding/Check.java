package org.terreau.finding;

/**
 * How one rule is checked: a pure function of its arguments.
 *
 * <p>It must return for every subject that can be built, however absurd its data are, and must not throw.
 *
 * @param <S> what is judged
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Looks at a subject and reports what is found.
     *
     * @param subject what is judged
     * @param reporter takes the findings, knows the place and the day
     */
    void check(S subject, Reporter reporter);
}
