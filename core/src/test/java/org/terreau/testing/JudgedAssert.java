package org.terreau.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.value.DateRange;

/**
 * Assertions on what a rule book judges. They judge by the book of the subject's room, unless {@link #judgedBy} names
 * another, and as of the first day of the subject's period, or 1 January 2026 when it has none, unless {@link #asOf}
 * names another day; both count for the assertions that follow them. There is no clock in it.
 *
 * <p>A rule is named by its code or by its id. A name that the book does not know is a mistake of the test, and throws
 * an {@link IllegalArgumentException}.
 *
 * @param <SELF> the type of the assertions
 * @param <S> what is judged
 */
public abstract class JudgedAssert<SELF extends JudgedAssert<SELF, S>, S> extends AbstractAssert<SELF, S> {

    /** As of when a subject without a period is judged. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2026, 1, 1);

    private Optional<RuleBook<? super S>> book = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();

    JudgedAssert(S actual, Class<?> selfType) {
        super(actual, selfType);
    }

    abstract RuleBook<? super S> usualBook();

    abstract Optional<DateRange> period();

    /** How a message names the subject. */
    abstract String name();

    /**
     * Judges as of a day.
     *
     * @param day the day
     * @return this
     */
    public SELF asOf(LocalDate day) {
        asOf = Optional.of(day);
        return myself;
    }

    /**
     * Judges by a rule book of one's own.
     *
     * @param rules the book, for all assertions that follow
     * @return this
     */
    public SELF judgedBy(RuleBook<? super S> rules) {
        book = Optional.of(rules);
        return myself;
    }

    final LocalDate day() {
        return asOf.orElseGet(() -> period().map(DateRange::getFirst).orElse(USUAL_DAY));
    }

    final RuleBook<? super S> book() {
        return book.isPresent() ? book.get() : usualBook();
    }

    final Findings check() {
        isNotNull();
        return book().check(actual, day());
    }

    final void fail(Optional<String> message) {
        if (message.isPresent()) {
            failWithMessage("%s", name() + " " + message.get());
        }
    }

    final String known(String rule) {
        if (book().rules().stream()
                .noneMatch(each -> each.getCode().equals(rule) || each.getId().equals(rule))) {
            throw new IllegalArgumentException("The rule book has no rule " + rule
                    + ", so that nothing could find it. Maybe it stands in another book: see judgedBy.");
        }
        return rule;
    }

    private List<String> known(String... rules) {
        for (String each : rules) {
            known(each);
        }
        return List.of(rules);
    }

    /**
     * Turns to all that is found.
     *
     * @return assertions on the findings
     */
    public FindingsAssert findings() {
        return new FindingsAssert(check());
    }

    /**
     * Verifies that nothing of severity ERROR is found.
     *
     * @return this
     */
    public SELF passes() {
        fail(Told.errors(check()));
        return myself;
    }

    /**
     * Verifies that a rule book of one's own finds nothing of severity ERROR.
     *
     * @param rules the book, for this assertion alone
     * @return this
     */
    public SELF passes(RuleBook<? super S> rules) {
        isNotNull();
        fail(Told.errors(rules.check(actual, day())));
        return myself;
    }

    /**
     * Verifies that a rule finds something.
     *
     * @param rule its code or id
     * @return this
     */
    public SELF hasFinding(String rule) {
        fail(Told.missing(check(), known(rule)));
        return myself;
    }

    /**
     * Verifies that a rule finds something at a place.
     *
     * @param rule its code or id
     * @param pointer the JSON Pointer of the place, such as {@code /income/2}
     * @return this
     */
    public SELF hasFinding(String rule, String pointer) {
        fail(Told.missing(check(), known(rule), pointer));
        return myself;
    }

    /**
     * Verifies that none of some rules finds anything.
     *
     * @param rules their codes or ids
     * @return this
     */
    public SELF hasNoFinding(String... rules) {
        fail(Told.unwanted(check(), known(rules)));
        return myself;
    }

    /**
     * Verifies that each of some rules finds something, and no other rule does, whatever its severity.
     *
     * @param rules their codes or ids; none to say that nothing at all is found
     * @return this
     */
    public SELF hasOnlyFindings(String... rules) {
        fail(Told.notOnly(check(), known(rules)));
        return myself;
    }

    /**
     * Verifies that nothing of a severity is found.
     *
     * @param severity the severity
     * @return this
     */
    public SELF hasNo(Severity severity) {
        fail(Told.of(severity, check()));
        return myself;
    }
}
