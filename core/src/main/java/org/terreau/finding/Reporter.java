package org.terreau.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes the findings of a check, and keeps track of the place that is looked at.
 *
 * <p>A check that walks into its subject says so with {@link #in(String, int)} and {@link #out()}; nothing is allocated
 * for it, and the JSON Pointer is made only when something is found. Not for use by more than one thread.
 */
public final class Reporter {

    private static final int REMEMBERED = 4;

    private final LocalDate asOf;
    private @Nullable Rule rule;
    private int position;
    private String[] names = new String[8];
    private int[] indexes = new int[8];
    private int depth;
    private final @Nullable Object[] made = new Object[3 * REMEMBERED];
    private int nextMade;
    private @Nullable IdentityHashMap<Object, IdentityHashMap<Object, Object>> further;
    private @Nullable List<Placed> findings;
    private @Nullable Map<String, Long> counts;
    private @Nullable Set<Object> unfit;

    /** A finding and the position of its rule in the book. */
    private record Placed(int position, Finding finding) {}

    Reporter(LocalDate asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the day as of which the subject is judged.
     *
     * @return the day that the caller named; never today's by itself
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Steps into a member.
     *
     * @param member its name in JSON
     */
    public void in(String member) {
        in(member, -1);
    }

    /**
     * Steps into an element of a list.
     *
     * @param member the name of the list in JSON
     * @param index the position, from 0
     */
    public void in(String member, int index) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = member;
        indexes[depth] = index;
        depth++;
    }

    /** Steps back out of the last member or element. */
    public void out() {
        depth--;
    }

    /**
     * Reports a finding at the place that is looked at.
     *
     * @param facts the facts that the rule's message names
     */
    public void report(Facts facts) {
        report(facts, "");
    }

    /**
     * Reports a finding whose message or repair is a variant.
     *
     * @param facts the facts that the rule's message names
     * @param variant the end of the key of the text; a text without that variant is used as it is
     */
    public void report(Facts facts, String variant) {
        Rule current = Objects.requireNonNull(rule, "a reporter outlives its check");
        if (findings == null || counts == null) {
            findings = new ArrayList<>();
            counts = new LinkedHashMap<>();
        }
        if (counts.merge(current.getId(), 1L, Long::sum) <= Findings.MOST_PER_RULE) {
            findings.add(new Placed(position, new Finding(current, pointer(), 0, 0, facts, variant)));
        }
    }

    /** The outcome of a function on a subject, made once in a check. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // what a function made is kept beside that very function
    <T, R> R once(Function<? super T, ? extends R> function, T subject) {
        for (int i = 0; i < made.length; i += 3) {
            if (made[i] == function && made[i + 1] == subject) {
                return (R) Objects.requireNonNull(made[i + 2]);
            }
        }
        if (nextMade < made.length) {
            R outcome = Objects.requireNonNull(function.apply(subject));
            made[nextMade] = function;
            made[nextMade + 1] = subject;
            made[nextMade + 2] = outcome;
            nextMade += 3;
            return outcome;
        }
        if (further == null) {
            further = new IdentityHashMap<>();
        }
        IdentityHashMap<Object, Object> ofFunction = further.computeIfAbsent(function, each -> new IdentityHashMap<>());
        Object known = ofFunction.get(subject);
        if (known == null) {
            known = Objects.requireNonNull(function.apply(subject));
            ofFunction.put(subject, known);
        }
        return (R) known;
    }

    /**
     * Has the rules that come after this one pass a subject over: no rule could judge it. For a rule that has just
     * reported why.
     *
     * @param subject what a check of this book was given
     */
    public void passOver(Object subject) {
        if (unfit == null) {
            unfit = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        unfit.add(subject);
    }

    boolean isPassedOver(Object subject) {
        return unfit != null && unfit.contains(subject);
    }

    /** Checks a subject, unless a rule before had it passed over. */
    <S> void look(Check<? super S> check, S subject) {
        if (!isPassedOver(subject)) {
            check.check(subject, this);
        }
    }

    /** How many steps into the subject the place is. */
    int depth() {
        return depth;
    }

    /** Turns to a rule, which stands somewhere in its book. */
    void judge(@Nullable Rule next, int positionInBook) {
        rule = next;
        position = positionInBook;
        depth = 0;
    }

    /** What was found, in the order of the rules. */
    Findings findings() {
        if (findings == null || counts == null) {
            return Findings.none();
        }
        List<Placed> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(Placed::position));
        List<Finding> found = new ArrayList<>(sorted.size());
        for (Placed each : sorted) {
            found.add(each.finding);
        }
        return Findings.of(found, counts);
    }

    private String pointer() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append('/').append(names[i].replace("~", "~0").replace("/", "~1"));
            if (indexes[i] >= 0) {
                text.append('/').append(indexes[i]);
            }
        }
        return text.toString();
    }
}
