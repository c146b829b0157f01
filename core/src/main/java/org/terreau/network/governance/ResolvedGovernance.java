package org.terreau.network.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;

/** A governance whose ids are looked up once for all rules. Of several things with one id the first counts. */
final class ResolvedGovernance {

    private final Governance governance;
    private final Map<String, GovernanceBody> bodies = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, List<Meeting>> ofBody = new HashMap<>();

    private ResolvedGovernance(Governance governance) {
        this.governance = governance;
    }

    static ResolvedGovernance of(Governance governance) {
        ResolvedGovernance resolved = new ResolvedGovernance(governance);
        for (int i = 0; i < governance.getBodies().size(); i++) {
            GovernanceBody body = governance.getBodies().get(i);
            resolved.bodies.putIfAbsent(body.getId(), body);
        }
        for (int i = 0; i < governance.getMeetings().size(); i++) {
            Meeting meeting = governance.getMeetings().get(i);
            resolved.meetings.putIfAbsent(meeting.getId(), meeting);
            String body = meeting.getBody().orElse(null);
            if (body != null) {
                resolved.ofBody.computeIfAbsent(body, id -> new ArrayList<>()).add(meeting);
            }
        }
        for (int i = 0; i < governance.getDecisions().size(); i++) {
            Decision decision = governance.getDecisions().get(i);
            resolved.decisions.putIfAbsent(decision.getId(), decision);
        }
        return resolved;
    }

    Governance governance() {
        return governance;
    }

    @Nullable
    GovernanceBody body(String id) {
        return bodies.get(id);
    }

    @Nullable
    GovernanceBody body(Optional<String> id) {
        return id.isPresent() ? bodies.get(id.get()) : null;
    }

    @Nullable
    Meeting meeting(Optional<String> id) {
        return id.isPresent() ? meetings.get(id.get()) : null;
    }

    @Nullable
    Decision decision(Optional<String> id) {
        return id.isPresent() ? decisions.get(id.get()) : null;
    }

    /** All meetings of a body, whatever became of them. */
    List<Meeting> meetingsOf(String body) {
        return ofBody.getOrDefault(body, List.of());
    }

    /** Whether one range was over before the other began. */
    static boolean isBefore(Optional<DateRange> one, Optional<DateRange> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().getLast().isBefore(other.get().getFirst());
    }

    /** Whether two ranges share no day. */
    static boolean isApart(Optional<DateRange> one, Optional<DateRange> other) {
        return isBefore(one, other) || isBefore(other, one);
    }

    /** Whether a range was over before a day. */
    static boolean isOver(Optional<DateRange> range, LocalDate day) {
        return range.isPresent() && range.get().getLast().isBefore(day);
    }

    /** Whether a range begins after a day. */
    static boolean isAhead(Optional<DateRange> range, LocalDate day) {
        return range.isPresent() && range.get().getFirst().isAfter(day);
    }

    /** A range as a fact: a single day is shown as a day. */
    static Object shown(DateRange range) {
        return range.getFirst().equals(range.getLast()) ? range.getFirst() : range;
    }
}
