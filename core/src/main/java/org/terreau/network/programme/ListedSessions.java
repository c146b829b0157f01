package org.terreau.network.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.DateRange;

/** The sessions of a programme with the activities of which they are; of several activities of one id the first. */
record ListedSessions(Programme programme, List<Session> sessions, Map<String, Activity> activities) {

    static ListedSessions of(Programme programme) {
        Map<String, Activity> byId = new HashMap<>();
        List<Activity> activities = programme.getActivities();
        for (int i = 0; i < activities.size(); i++) {
            byId.putIfAbsent(activities.get(i).getId(), activities.get(i));
        }
        return new ListedSessions(programme, programme.getSessions(), byId);
    }

    @Nullable
    Activity activity(Session session) {
        return activities.get(session.getActivity());
    }

    /** The title of the activity, or its id when the programme has none of it. */
    String title(Session session) {
        Activity activity = activity(session);
        return activity == null ? session.getActivity() : activity.getTitle();
    }

    boolean isOf(Session session, ActivityKind kind) {
        Activity activity = activity(session);
        return activity != null && activity.getKind() == kind;
    }

    /** Since when the session can have been: since its activity began, or else its programme. */
    Optional<DateRange> since(Session session) {
        Activity activity = activity(session);
        return activity == null || activity.getSince().isEmpty() ? programme.getStarted() : activity.getSince();
    }

    /** Whether a day lies in a period; any day, known or not, lies in none that was named. */
    static boolean isIn(Optional<LocalDate> day, Optional<DateRange> period) {
        return period.isEmpty() || (day.isPresent() && period.get().contains(day.get()));
    }
}
