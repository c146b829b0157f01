package org.terreau.network.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.terreau.value.DateRange;

/**
 * How far a consultation came on its way from the first day to the first review: which steps are done, which comes
 * next, which were left out, how long it took from one to the next. The order is that of {@link StepKind}. Immutable.
 */
public final class ConsultationChain {

    /**
     * The days from one step that is done to the next one that is done and has a date.
     *
     * <p>A step that is dated by a month or a year was on some day in it; so the days lie between two bounds. They are
     * negative when the later step came first.
     *
     * @param from the earlier kind of step
     * @param to the later kind of step
     * @param atLeast the least number of days from the one to the other
     * @param atMost the greatest number of days; the same when both have a day
     */
    public record Interval(StepKind from, StepKind to, long atLeast, long atMost) {}

    private final Set<StepKind> done;
    private final Map<StepKind, DateRange> dates;

    private ConsultationChain(Set<StepKind> done, Map<StepKind, DateRange> dates) {
        this.done = done;
        this.dates = dates;
    }

    /**
     * Looks at a consultation.
     *
     * @param consultation its steps may stand in any order; of several of one kind, the one that began first counts
     * @return how far it came
     */
    public static ConsultationChain of(Consultation consultation) {
        Set<StepKind> done = EnumSet.noneOf(StepKind.class);
        Map<StepKind, DateRange> dates = new EnumMap<>(StepKind.class);
        List<ConsultationStep> steps = consultation.getSteps();
        for (int i = 0; i < steps.size(); i++) {
            ConsultationStep step = steps.get(i);
            if (!step.isDone()) {
                continue;
            }
            done.add(step.getKind());
            DateRange on = step.getOn().orElse(null);
            DateRange known = dates.get(step.getKind());
            if (on != null && (known == null || on.compareTo(known) < 0)) {
                dates.put(step.getKind(), on);
            }
        }
        return new ConsultationChain(done, dates);
    }

    /**
     * Returns which steps are done.
     *
     * @return them in their order
     */
    public List<StepKind> done() {
        return List.copyOf(done);
    }

    /**
     * Tells whether a step is done.
     *
     * @param kind which
     * @return true when it is
     */
    public boolean isDone(StepKind kind) {
        return done.contains(kind);
    }

    /**
     * Returns when a step was done.
     *
     * @param kind which
     * @return the date; empty when it is not done or has none
     */
    public Optional<DateRange> on(StepKind kind) {
        return Optional.ofNullable(dates.get(kind));
    }

    /**
     * Returns the last step that is done.
     *
     * @return the latest in the order of the steps; empty when none is done
     */
    public Optional<StepKind> last() {
        Optional<StepKind> last = Optional.empty();
        for (StepKind each : done) {
            last = Optional.of(each);
        }
        return last;
    }

    /**
     * Returns the step that comes next.
     *
     * @return the one after {@link #last()}, or the first; empty when the chain has come to its end
     */
    public Optional<StepKind> next() {
        StepKind last = last().orElse(null);
        boolean isPassed = last == null;
        for (StepKind each : StepKind.values()) {
            if (isPassed) {
                return Optional.of(each);
            }
            isPassed = each == last;
        }
        return Optional.empty();
    }

    /**
     * Returns what was left out: the steps that are not done although a later one is.
     *
     * @return them in their order
     */
    public List<StepKind> missing() {
        List<StepKind> missing = new ArrayList<>();
        StepKind last = last().orElse(null);
        for (StepKind each : StepKind.values()) {
            if (last != null && each.compareTo(last) < 0 && !done.contains(each)) {
                missing.add(each);
            }
        }
        return missing;
    }

    /**
     * Tells whether every step is done.
     *
     * @return true when none is left
     */
    public boolean isComplete() {
        return done.size() == StepKind.values().length;
    }

    /**
     * Returns how long it took from each step to the next.
     *
     * @return between the steps that are done and have a date, in their order
     */
    public List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>();
        StepKind before = null;
        for (Map.Entry<StepKind, DateRange> each : dates.entrySet()) {
            DateRange then = before == null ? null : dates.get(before);
            if (before != null && then != null) {
                DateRange on = each.getValue();
                intervals.add(new Interval(
                        before,
                        each.getKey(),
                        on.getFirst().toEpochDay() - then.getLast().toEpochDay(),
                        on.getLast().toEpochDay() - then.getFirst().toEpochDay()));
            }
            before = each.getKey();
        }
        return intervals;
    }
}
