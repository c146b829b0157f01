package org.terreau.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Printable;

/**
 * One thing that was found: which rule, where, and the facts. It becomes a sentence only when asked, in the language
 * asked.
 *
 * <p>Immutable. Made by checks and readers, not by users.
 */
public final class Finding {

    private final Rule rule;
    private final String pointer;
    private final int line;
    private final int column;
    private final Facts facts;
    private final String variant;

    Finding(Rule rule, String pointer, int line, int column, Facts facts, String variant) {
        this.rule = rule;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.facts = facts;
        this.variant = variant;
    }

    /**
     * Makes a finding about a text.
     *
     * @param rule the rule
     * @param pointer the JSON Pointer (RFC 6901) of the place; empty for the whole document
     * @param line the line, from 1; 0 when unknown
     * @param column the column in characters, from 1; 0 when unknown
     * @param facts the facts that the rule's message names
     * @param variant the end of the key of the text, or empty
     * @return the finding
     */
    public static Finding at(Rule rule, String pointer, int line, int column, Facts facts, String variant) {
        return new Finding(rule, pointer, line, column, facts, variant);
    }

    /**
     * Returns the rule that found it.
     *
     * @return the rule, with its id, its source and its texts
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity of the rule, as the rule book graded it
     */
    public Severity getSeverity() {
        return rule.getSeverity();
    }

    /**
     * Returns the place in the document.
     *
     * @return a JSON Pointer (RFC 6901), with the names as they stand in the document: for a screen, see
     *     {@link Printable}; empty for the whole document
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * Returns the line in the text.
     *
     * @return from 1; empty when the subject was not read from a text
     */
    public OptionalInt getLine() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * Returns the column in the text.
     *
     * @return in characters from 1; empty when the subject was not read from a text
     */
    public OptionalInt getColumn() {
        return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }

    /**
     * Returns the facts.
     *
     * @return them by name
     */
    public Facts getFacts() {
        return facts;
    }

    /**
     * Says what was found.
     *
     * @param locale French or English
     * @return one sentence
     */
    public String message(Locale locale) {
        return rule.message(locale, variant, facts);
    }

    /**
     * Says what would repair it.
     *
     * @param locale French or English
     * @return one sentence, where something is known
     */
    public Optional<String> repair(Locale locale) {
        return rule.repair(locale, variant, facts);
    }

    /**
     * Says the same of a text that the subject was read from.
     *
     * @param other the place in the text; a JSON Pointer
     * @param otherLine the line, from 1; 0 when unknown
     * @param otherColumn the column in characters, from 1; 0 when unknown
     * @param otherFacts the facts, which must hold those that the rule's message names
     * @return a finding of the same rule
     */
    public Finding placed(String other, int otherLine, int otherColumn, Facts otherFacts) {
        return new Finding(rule, other, otherLine, otherColumn, otherFacts, variant);
    }

    Finding under(String prefix) {
        return prefix.isEmpty() ? this : new Finding(rule, prefix + pointer, line, column, facts, variant);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column
                && variant.equals(that.variant)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, pointer, line, column, facts, variant);
    }

    @Override
    public String toString() {
        return rule.getCode() + " " + Printable.of(pointer) + " " + message(Locale.ENGLISH);
    }
}
