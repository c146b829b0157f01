package org.terreau.finding;

/**
 * A rule at work, for tests and for the catalogue page.
 *
 * @param code the rule's code
 * @param book a book in which the rule stands
 * @param fires a subject on which it fires
 * @param spares a twin on which it does not
 * @param <S> what the book judges
 */
public record RuleExample<S>(String code, RuleBook<S> book, S fires, S spares) {}
