package org.terreau.testing;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;

/** Assertions on findings, wherever they come from. A rule is named by its code or by its id. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

    FindingsAssert(Findings actual) {
        super(actual, FindingsAssert.class);
    }

    private FindingsAssert fail(Optional<String> message) {
        if (message.isPresent()) {
            failWithMessage("%s", "The findings " + message.get());
        }
        return this;
    }

    private Findings present() {
        isNotNull();
        return actual;
    }

    /**
     * Verifies that nothing was found.
     *
     * @return this
     */
    public FindingsAssert isEmpty() {
        return hasOnlyFindings();
    }

    /**
     * Verifies that nothing of severity ERROR was found.
     *
     * @return this
     */
    public FindingsAssert hasNoErrors() {
        return hasNo(Severity.ERROR);
    }

    /**
     * Verifies that nothing of a severity was found.
     *
     * @param severity the severity
     * @return this
     */
    public FindingsAssert hasNo(Severity severity) {
        return fail(Told.of(severity, present()));
    }

    /**
     * Verifies that a rule found something.
     *
     * @param rule its code or id
     * @return this
     */
    public FindingsAssert hasFinding(String rule) {
        return fail(Told.missing(present(), rule));
    }

    /**
     * Verifies that a rule found something at a place.
     *
     * @param rule its code or id
     * @param pointer the JSON Pointer of the place
     * @return this
     */
    public FindingsAssert hasFinding(String rule, String pointer) {
        return fail(Told.missing(present(), rule, pointer));
    }

    /**
     * Verifies that none of some rules found anything.
     *
     * @param rules their codes or ids
     * @return this
     */
    public FindingsAssert hasNoFinding(String... rules) {
        return fail(Told.unwanted(present(), List.of(rules)));
    }

    /**
     * Verifies that each of some rules found something, and no other rule did, whatever its severity.
     *
     * @param rules their codes or ids
     * @return this
     */
    public FindingsAssert hasOnlyFindings(String... rules) {
        return fail(Told.notOnly(present(), List.of(rules)));
    }
}
