package org.terreau.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way from a subject to what rules judge: a part of it, each element of a list, or something worked out of it. It
 * is gone once for all the rules that share it and follow each other, not once for each rule.
 *
 * @param <S> the subject
 */
final class Stage<S> {

    private enum Kind {
        RESOLVED,
        MEMBER,
        PART,
        WHERE,
        EACH
    }

    private enum Missing {
        /** What is not there, is not wanted, or was passed over. */
        NOTHING
    }

    private final Kind kind;
    private final String member;
    private final Function<? super S, ?> work;
    private final @Nullable Stage<Object> inner;

    private Stage(Kind kind, String member, Function<? super S, ?> work, @Nullable Stage<?> inner) {
        this.kind = kind;
        this.member = member;
        this.work = work;
        this.inner = cast(inner);
    }

    /** A stage is only ever given what the stage before it made. */
    @SuppressWarnings("unchecked")
    private static @Nullable Stage<Object> cast(@Nullable Stage<?> stage) {
        return (Stage<Object>) stage;
    }

    static <S> Stage<S> resolved(Function<? super S, ?> work, @Nullable Stage<?> inner) {
        return new Stage<>(Kind.RESOLVED, "", work, inner);
    }

    static <S> Stage<S> member(String member, Function<? super S, ?> content, @Nullable Stage<?> inner) {
        return new Stage<>(Kind.MEMBER, member, content, inner);
    }

    static <S> Stage<S> part(String member, Function<? super S, ? extends Optional<?>> part, @Nullable Stage<?> inner) {
        return new Stage<>(Kind.PART, member, part, inner);
    }

    static <S> Stage<S> where(Predicate<? super S> wanted, @Nullable Stage<?> inner) {
        return new Stage<>(Kind.WHERE, "", (S subject) -> wanted.test(subject), inner);
    }

    static <S> Stage<S> each(String member, Function<? super S, ? extends List<?>> list, @Nullable Stage<?> inner) {
        return new Stage<>(Kind.EACH, member, list, inner);
    }

    /** Goes the way: what {@link #run} takes. */
    Object make(S subject, Reporter reporter) {
        if (kind == Kind.WHERE) {
            return Boolean.TRUE.equals(work.apply(subject)) ? further(subject, reporter) : Missing.NOTHING;
        }
        Object made = reporter.once(work, subject);
        if (made instanceof Optional<?> part && kind == Kind.PART) {
            return part.isPresent() ? further(part.get(), reporter) : Missing.NOTHING;
        }
        if (made instanceof List<?> list && kind == Kind.EACH) {
            Object[] all = new Object[list.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = further(list.get(i), reporter);
            }
            return all;
        }
        return further(made, reporter);
    }

    private Object further(Object part, Reporter reporter) {
        if (inner == null) {
            return part;
        }
        return reporter.isPassedOver(part) ? Missing.NOTHING : inner.make(part, reporter);
    }

    /** Checks what is at the end of the way. */
    void run(Check<Object> check, Object made, Reporter reporter) {
        switch (kind) {
            case RESOLVED, WHERE -> one(check, made, reporter);
            case MEMBER, PART -> {
                reporter.in(member);
                one(check, made, reporter);
                reporter.out();
            }
            case EACH -> {
                Object[] all = (Object[]) made;
                for (int i = 0; i < all.length; i++) {
                    runElement(check, all[i], i, reporter);
                }
            }
        }
    }

    /** Whether the way goes to the elements of a list first: then what it makes is an array. */
    boolean isOfList() {
        return kind == Kind.EACH;
    }

    /** Checks what is at the end of the way that goes through one element of a list. */
    void runElement(Check<Object> check, Object made, int index, Reporter reporter) {
        if (made != Missing.NOTHING) {
            reporter.in(member, index);
            one(check, made, reporter);
            reporter.out();
        }
    }

    private void one(Check<Object> check, Object made, Reporter reporter) {
        if (made == Missing.NOTHING) {
            return;
        }
        if (inner == null) {
            reporter.look(check, made);
        } else {
            inner.run(check, made, reporter);
        }
    }
}
