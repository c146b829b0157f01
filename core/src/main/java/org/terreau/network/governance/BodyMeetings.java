package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;
import org.terreau.value.Frequency;

/**
 * Whether a body met as often as its own rule says: the calendar periods that were due, and how many meetings were held
 * in each.
 *
 * <p>Due are the whole periods of which it is certain that the body existed in them: from the end of the day, month or
 * year in which it was created to the beginning of that in which it ended. A meeting counts in the period in which all
 * its days lie. One whose days lie in several, such as "2015" for a body that meets monthly, may have been in any of
 * them; one without a date may have been anywhere: neither meets a rule, and neither lets a rule be called broken.
 *
 * <p>Time and memory grow with the meetings, not with the periods: a week in 9999 years is counted as fast as a year in
 * two. Immutable.
 */
public final class BodyMeetings {

    /**
     * A calendar period in which the body had to meet.
     *
     * @param days the period
     * @param held how many meetings were held in it
     * @param possible how many more may have been held in it: their dates leave it open
     * @param times how many had to be held
     */
    public record Due(DateRange days, int held, int possible, int times) {

        /**
         * Tells whether the body met as often as it had to.
         *
         * @return true when it did
         */
        public boolean isMet() {
            return held >= times;
        }

        /**
         * Tells whether it met less often, even if all that may have been in this period were in it.
         *
         * @return true when it did
         */
        public boolean isMissed() {
            return (long) held + possible < times;
        }
    }

    /** Periods in a row, by number, that are alike. */
    private record Run(long first, long last, int held, int possible) {
        long length() {
            return last - first + 1;
        }
    }

    private final Frequency rule;
    private final @Nullable DateRange window;
    private final List<Run> runs;
    private final int undated;

    private BodyMeetings(Frequency rule, @Nullable DateRange window, List<Run> runs, int undated) {
        this.rule = rule;
        this.window = window;
        this.runs = runs;
        this.undated = undated;
    }

    /**
     * Counts the meetings of a body in a range of days.
     *
     * @param body the body
     * @param meetings any meetings; those of other bodies, and those that were not held, are passed over
     * @param within the days; a period is due when it lies in them whole
     * @return the counts; empty when the body has no rule on how often it meets
     */
    public static Optional<BodyMeetings> within(GovernanceBody body, List<Meeting> meetings, DateRange within) {
        return body.getMeets().map(rule -> count(body, rule, meetings, within.getFirst(), within.getLast()));
    }

    /**
     * Counts the meetings of a body before a day. Where it is not known since when it exists, the period in which the
     * first meeting of it was held is the first that is due.
     *
     * @param body the body
     * @param meetings any meetings; those of other bodies, and those that were not held, are passed over
     * @param day a day; a period is due when it was over on that day
     * @return the counts; empty when the body has no rule on how often it meets
     */
    public static Optional<BodyMeetings> before(GovernanceBody body, List<Meeting> meetings, LocalDate day) {
        if (body.getMeets().isEmpty()) {
            return Optional.empty();
        }
        Frequency rule = body.getMeets().get();
        LocalDate first = body.getSince().isPresent() ? body.getSince().get().getLast() : firstHeld(body, meetings);
        LocalDate begin = first == null || body.getSince().isPresent()
                ? first
                : rule.getUnit().begin(rule.getUnit().number(first));
        LocalDate last =
                day.getYear() > 9999 ? LocalDate.of(9999, 12, 31) : day.getYear() < 1 ? null : day.minusDays(1);
        return Optional.of(count(body, rule, meetings, begin, last));
    }

    /** The last of the days on one of which the earliest meeting was held; null when none has a date. */
    private static @Nullable LocalDate firstHeld(GovernanceBody body, List<Meeting> meetings) {
        LocalDate first = null;
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (isHeldBy(body, meeting) && meeting.getHeldOn().isPresent()) {
                LocalDate last = meeting.getHeldOn().get().getLast();
                first = first == null || last.isBefore(first) ? last : first;
            }
        }
        return first;
    }

    private static boolean isHeldBy(GovernanceBody body, Meeting meeting) {
        return meeting.getStatus() == MeetingStatus.HELD
                && meeting.getBody().isPresent()
                && meeting.getBody().get().equals(body.getId());
    }

    private static BodyMeetings count(
            GovernanceBody body,
            Frequency rule,
            List<Meeting> meetings,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        DateRange window = first == null || last == null ? null : window(body, first, last);
        Frequency.Unit unit = rule.getUnit();
        long from = 0;
        long to = -1;
        if (window != null) {
            from = unit.number(window.getFirst());
            from = unit.begin(from).isBefore(window.getFirst()) ? from + 1 : from;
            to = unit.number(window.getLast());
            to = unit.begin(to + 1).minusDays(1).isAfter(window.getLast()) ? to - 1 : to;
        }
        int undated = 0;
        SortedMap<Long, int[]> changes = new TreeMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            if (!isHeldBy(body, meeting)) {
                continue;
            }
            DateRange held = meeting.getHeldOn().orElse(null);
            if (held == null) {
                undated++;
                continue;
            }
            long begin = unit.number(held.getFirst());
            long end = unit.number(held.getLast());
            if (begin <= to && end >= from) {
                int kind = begin == end ? 0 : 1;
                changes.computeIfAbsent(Math.max(begin, from), key -> new int[2])[kind]++;
                changes.computeIfAbsent(Math.min(end, to) + 1, key -> new int[2])[kind]--;
            }
        }
        return new BodyMeetings(rule, window, runs(changes, from, to), undated);
    }

    /** The days in which the body certainly existed; null when there are none. */
    private static @Nullable DateRange window(GovernanceBody body, LocalDate first, LocalDate last) {
        LocalDate begin = first;
        LocalDate end = last;
        if (body.getSince().isPresent() && body.getSince().get().getLast().isAfter(begin)) {
            begin = body.getSince().get().getLast();
        }
        if (body.getUntil().isPresent() && body.getUntil().get().getFirst().isBefore(end)) {
            end = body.getUntil().get().getFirst();
        }
        return end.isBefore(begin) || end.getYear() < 1 ? null : DateRange.of(begin, end);
    }

    private static List<Run> runs(SortedMap<Long, int[]> changes, long from, long to) {
        List<Run> runs = new ArrayList<>();
        long at = from;
        int held = 0;
        int possible = 0;
        for (Map.Entry<Long, int[]> each : changes.entrySet()) {
            if (each.getKey() > at) {
                runs.add(new Run(at, each.getKey() - 1, held, possible));
                at = each.getKey();
            }
            held += each.getValue()[0];
            possible += each.getValue()[1];
        }
        if (at <= to) {
            runs.add(new Run(at, to, held, possible));
        }
        return runs;
    }

    /**
     * Returns how often the body has to meet.
     *
     * @return its rule
     */
    public Frequency rule() {
        return rule;
    }

    /**
     * Returns the days that were looked at.
     *
     * @return those in which the body certainly existed; empty when there are none, or none is known
     */
    public Optional<DateRange> window() {
        return Optional.ofNullable(window);
    }

    /**
     * Returns how many periods were due.
     *
     * @return zero or more
     */
    public long due() {
        long sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            sum += runs.get(i).length();
        }
        return sum;
    }

    /**
     * Returns in how many of them the body met as often as it had to.
     *
     * @return at most {@link #due()}
     */
    public long met() {
        long sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            sum += runs.get(i).held >= rule.getTimes() ? runs.get(i).length() : 0;
        }
        return sum;
    }

    /**
     * Returns in how many of them it met less often, as far as the dates of its meetings say.
     *
     * @return at most {@link #due()} less {@link #met()}; meetings without a date may still fill some of them
     */
    public long missed() {
        long sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            sum += lacking(runs.get(i)) > 0 ? runs.get(i).length() : 0;
        }
        return sum;
    }

    /** How many meetings are missing in each period of a run at the least; zero or less for none. */
    private long lacking(Run run) {
        return rule.getTimes() - (long) run.held - run.possible;
    }

    /**
     * Returns how many held meetings have no date.
     *
     * @return zero or more
     */
    public int undated() {
        return undated;
    }

    /**
     * Tells whether the body certainly met less often than it had to: meetings are missing, and those without a date
     * are too few to fill the gaps.
     *
     * @return true when it did
     */
    public boolean isBroken() {
        long lacking = 0;
        for (int i = 0; i < runs.size(); i++) {
            lacking += Math.max(0, lacking(runs.get(i))) * runs.get(i).length();
        }
        return lacking > undated;
    }

    /**
     * Tells whether the dates leave it open whether the body met as often as it had to.
     *
     * @return true when it is neither certain that it did nor that it did not
     */
    public boolean isOpen() {
        return met() < due() && !isBroken();
    }

    /**
     * Returns the periods that were due.
     *
     * @param most at most so many, the first ones
     * @return them in order
     */
    public List<Due> periods(int most) {
        return periods(most, false);
    }

    /**
     * Returns the periods of {@link #missed()}.
     *
     * @param most at most so many, the first ones
     * @return them in order
     */
    public List<Due> missedPeriods(int most) {
        return periods(most, true);
    }

    private List<Due> periods(int most, boolean missed) {
        List<Due> found = new ArrayList<>();
        Frequency.Unit unit = rule.getUnit();
        for (Run run : runs) {
            for (long i = run.first; i <= run.last && found.size() < most; i++) {
                if (missed && lacking(run) <= 0) {
                    break;
                }
                DateRange days = DateRange.of(unit.begin(i), unit.begin(i + 1).minusDays(1));
                found.add(new Due(days, run.held, run.possible, rule.getTimes()));
            }
        }
        return found;
    }
}
