package org.terreau.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules with their checks, in the order in which a person would look. A value: every change gives a new book.
 *
 * <pre>{@code
 * RuleBook<Budget> ours = FundingRules.budgets()
 *         .minus("funding.budget.no-valuation")
 *         .regraded("funding.budget.opaque-chapter", Severity.INFO)
 *         .plus(ownShare, (budget, reporter) -> ...);
 * Findings findings = ours.check(budget, LocalDate.of(2026, 3, 1));
 * }</pre>
 *
 * <p>A rule is named by its id or by its code.
 *
 * @param <S> what is judged
 */
public final class RuleBook<S> {

    /** A rule and its check: of the subject itself, or of what is at the end of a stage. */
    private record Entry<S>(
            Rule rule, Check<?> check, @Nullable Stage<S> stage) {

        /** A check is only ever given what it is for: the subject of its book, or what its stage made of it. */
        @SuppressWarnings("unchecked")
        Check<Object> unchecked() {
            return (Check<Object>) check;
        }

        Entry<S> regraded(Severity severity) {
            return new Entry<>(rule.regraded(severity), check, stage);
        }
    }

    private final List<Entry<S>> entries;

    private RuleBook(List<Entry<S>> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Refuses two rules of one name: whoever removes or re-grades the one would do it to the other too. */
    private static <S> List<Entry<S>> named(List<Entry<S>> entries) {
        Set<String> names = new HashSet<>();
        for (Entry<S> each : entries) {
            String id = each.rule.getId();
            String code = each.rule.getCode();
            if (!names.add(id)) {
                throw new IllegalArgumentException("The rule " + id + " stands twice in the book");
            }
            if (!code.equals(id) && !names.add(code)) {
                throw new IllegalArgumentException("The rule " + id + " has the code " + code
                        + ", by which another rule of the book is named. Maybe give it a code of its own.");
            }
        }
        return entries;
    }

    /**
     * Returns a book without rules.
     *
     * @param <S> what is judged
     * @return the empty book
     */
    public static <S> RuleBook<S> empty() {
        return new RuleBook<>(List.of());
    }

    /**
     * Adds a rule at the end.
     *
     * @param rule what the rule is
     * @param check how it is checked
     * @return a new book
     * @throws IllegalArgumentException when a rule with this id or this code is there already
     */
    public RuleBook<S> plus(Rule rule, Check<? super S> check) {
        List<Entry<S>> more = new ArrayList<>(entries);
        more.add(new Entry<>(rule, Objects.requireNonNull(check, "check"), null));
        return new RuleBook<>(named(more));
    }

    /**
     * Adds the rules of another book at the end.
     *
     * @param other a book for the same kind of subject
     * @return a new book
     * @throws IllegalArgumentException when a rule stands in both, or two rules have one code
     */
    public RuleBook<S> plus(RuleBook<S> other) {
        List<Entry<S>> more = new ArrayList<>(entries);
        more.addAll(other.entries);
        return new RuleBook<>(named(more));
    }

    /**
     * Removes rules.
     *
     * @param idsOrCodes which; naming one twice is naming it once
     * @return a new book
     * @throws IllegalArgumentException when one of them is not in this book
     */
    public RuleBook<S> minus(String... idsOrCodes) {
        Predicate<Entry<S>> named = named(idsOrCodes);
        return new RuleBook<>(entries.stream().filter(named.negate()).toList());
    }

    /**
     * Keeps some rules and removes all others.
     *
     * @param idsOrCodes which to keep
     * @return a new book
     * @throws IllegalArgumentException when one of them is not in this book
     */
    public RuleBook<S> only(String... idsOrCodes) {
        return new RuleBook<>(entries.stream().filter(named(idsOrCodes)).toList());
    }

    /**
     * Gives a rule another severity.
     *
     * @param idOrCode which rule
     * @param severity its new severity
     * @return a new book
     * @throws IllegalArgumentException when the rule is not in this book
     */
    public RuleBook<S> regraded(String idOrCode, Severity severity) {
        Predicate<Entry<S>> named = named(idOrCode);
        return new RuleBook<>(entries.stream()
                .map(each -> named.test(each) ? each.regraded(severity) : each)
                .toList());
    }

    private Predicate<Entry<S>> named(String... idsOrCodes) {
        for (String name : idsOrCodes) {
            if (entries.stream().noneMatch(each -> isNamed(each.rule, name))) {
                throw new IllegalArgumentException("No rule " + name + " in this book. Maybe one of " + rules());
            }
        }
        Set<String> names = Set.copyOf(Arrays.asList(idsOrCodes));
        return each -> names.contains(each.rule.getId()) || names.contains(each.rule.getCode());
    }

    private static boolean isNamed(Rule rule, String name) {
        return rule.getId().equals(name) || rule.getCode().equals(name);
    }

    /**
     * Turns this book into one that judges every element of a list in something larger.
     *
     * @param member the JSON name of the list
     * @param list how to get it; a pure function, asked once in a check
     * @param <T> the larger thing
     * @return the book for the larger thing
     */
    public <T> RuleBook<T> each(String member, Function<? super T, ? extends List<? extends S>> list) {
        return lifted(inner -> Stage.each(member, list, inner));
    }

    /**
     * Turns this book into one that judges an optional part of something larger.
     *
     * @param member the JSON name of the part
     * @param part how to get it; a pure function, asked once in a check
     * @param <T> the larger thing
     * @return the book for the larger thing
     */
    public <T> RuleBook<T> part(String member, Function<? super T, Optional<? extends S>> part) {
        return lifted(inner -> Stage.part(member, part, inner));
    }

    /**
     * Turns this book into one that judges a member of something larger, as a whole: a list with all its elements.
     *
     * @param member the JSON name of the member
     * @param content how to get it; a pure function, asked once in a check
     * @param <T> the larger thing
     * @return the book for the larger thing
     */
    public <T> RuleBook<T> member(String member, Function<? super T, ? extends S> content) {
        return lifted(inner -> Stage.member(member, content, inner));
    }

    /**
     * Turns this book into one that judges something that must first be worked out of the subject: a plan with its
     * schemes looked up, a table with its sums made. It is worked out once for all rules of this book, and does not
     * change the place.
     *
     * @param work how to work it out; a pure function
     * @param <T> the subject
     * @return the book for the subject
     */
    public <T> RuleBook<T> resolving(Function<? super T, ? extends S> work) {
        return lifted(inner -> Stage.resolved(work, inner));
    }

    /**
     * Turns this book into one that passes over what gives it no reason to look closer. Whether a subject does is asked
     * once for the rules of this book that follow each other and judge the same part.
     *
     * @param wanted true for a subject that a rule of this book may find something in; a pure function
     * @return the book
     */
    public RuleBook<S> where(Predicate<? super S> wanted) {
        return lifted(inner -> Stage.where(wanted, inner));
    }

    /** Rules that shared a stage share the longer one too. */
    private <T> RuleBook<T> lifted(Function<@Nullable Stage<S>, Stage<T>> lift) {
        List<Entry<T>> lifted = new ArrayList<>();
        Stage<S> before = null;
        Stage<T> longer = lift.apply(null);
        for (Entry<S> each : entries) {
            if (each.stage != before) {
                before = each.stage;
                longer = lift.apply(before);
            }
            lifted.add(new Entry<>(each.rule, each.check, longer));
        }
        return new RuleBook<>(lifted);
    }

    /**
     * Returns the rules of this book.
     *
     * @return them in order
     */
    public List<Rule> rules() {
        return entries.stream().map(Entry::rule).toList();
    }

    /**
     * Judges a subject. A rule whose source is not in force on the day is passed over.
     *
     * @param subject what is judged
     * @param asOf the day as of which it is judged
     * @return what was found
     */
    public Findings check(S subject, LocalDate asOf) {
        Objects.requireNonNull(subject, "subject");
        Reporter reporter = new Reporter(asOf);
        Stage<S> gone = null;
        Object made = subject;
        for (int i = 0; i < entries.size(); i++) {
            Entry<S> each = entries.get(i);
            if (each.stage != null && each.stage.isOfList()) {
                int end = endOf(each.stage, i);
                checkList(each.stage, i, end, subject, reporter);
                i = end - 1;
                continue;
            }
            if (!each.rule.isInForce(asOf) || reporter.isPassedOver(subject)) {
                continue;
            }
            reporter.judge(each.rule, i);
            if (each.stage == null) {
                each.unchecked().check(subject, reporter);
            } else {
                if (each.stage != gone) {
                    gone = each.stage;
                    made = each.stage.make(subject, reporter);
                }
                each.stage.run(each.unchecked(), made, reporter);
            }
        }
        reporter.judge(null, 0);
        return reporter.findings();
    }

    /** Where the rules end that share a stage and follow each other. */
    private int endOf(Stage<S> stage, int first) {
        int end = first + 1;
        while (end < entries.size() && entries.get(end).stage == stage) {
            end++;
        }
        return end;
    }

    /**
     * Judges the elements of a list one after the other, each by all the rules: what an element holds lies together in
     * memory, and a list may be long.
     */
    private void checkList(Stage<S> stage, int from, int to, S subject, Reporter reporter) {
        if (reporter.isPassedOver(subject)) {
            return;
        }
        Object[] made = (Object[]) stage.make(subject, reporter);
        for (int element = 0; element < made.length; element++) {
            for (int i = from; i < to; i++) {
                Entry<S> each = entries.get(i);
                if (each.rule.isInForce(reporter.asOf())) {
                    reporter.judge(each.rule, i);
                    stage.runElement(each.unchecked(), made[element], element, reporter);
                }
            }
        }
    }
}
