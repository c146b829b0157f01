package org.terreau.network.governance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.terreau.value.DateRange;
import org.terreau.value.Labelled;
import org.terreau.value.Text;

/**
 * The held meetings of a period.
 *
 * @param all those whose days lie in it; without a period, all
 * @param unplaced those that may or may not have been in it: they have no date, or one that is too wide
 */
record HeldMeetings(List<Meeting> all, List<Meeting> unplaced) {

    private static final int MOST_NAMED = 20;

    static HeldMeetings of(Governance governance, Optional<DateRange> period) {
        List<Meeting> all = new ArrayList<>();
        List<Meeting> unplaced = new ArrayList<>();
        for (Meeting each : governance.getMeetings()) {
            if (each.getStatus() != MeetingStatus.HELD) {
                continue;
            }
            DateRange held = each.getHeldOn().orElse(null);
            if (period.isEmpty() || (held != null && period.get().contains(held))) {
                all.add(each);
            } else if (held == null || period.get().overlaps(held)) {
                unplaced.add(each);
            }
        }
        return new HeldMeetings(all, unplaced);
    }

    /** Those of bodies only. */
    HeldMeetings ofBodies() {
        return new HeldMeetings(ofBodies(all), ofBodies(unplaced));
    }

    private static List<Meeting> ofBodies(List<Meeting> meetings) {
        return meetings.stream().filter(each -> each.getBody().isPresent()).toList();
    }

    /** Those of which it is known how many were there. */
    List<Meeting> attended() {
        return all.stream()
                .filter(each -> Presence.attendances(each) != Presence.UNKNOWN)
                .toList();
    }

    /** Those of which it is not known who was there: without a list, or with one that does not name all. */
    List<Meeting> unlisted() {
        return all.stream().filter(each -> !Presence.isListed(each)).toList();
    }

    /** The distinct persons of all lists. */
    Set<String> persons() {
        Set<String> persons = new HashSet<>();
        for (Meeting each : all) {
            Presence.list(each).forEach(attendee -> persons.add(attendee.getPerson()));
        }
        return persons;
    }

    /** The distinct organisations that were there or for which somebody was. */
    Set<String> organisations() {
        Set<String> organisations = new HashSet<>();
        for (Meeting each : all) {
            organisations.addAll(each.getPresent());
            Presence.list(each).forEach(attendee -> attendee.getOrganisation().ifPresent(organisations::add));
        }
        return organisations;
    }

    /** Meetings by name, at most so many that a person reads them. */
    static List<Labelled> named(List<Meeting> meetings) {
        List<Labelled> names = new ArrayList<>();
        for (Meeting each : meetings.subList(0, Math.min(MOST_NAMED, meetings.size()))) {
            String date = each.getHeldOn().map(held -> " (" + held + ")").orElse("");
            names.add(Text.of(each.getTitle() + date));
        }
        return andMore(names, meetings.size());
    }

    /** Adds how many more there are than are named. */
    static List<Labelled> andMore(List<Labelled> names, int size) {
        int more = size - names.size();
        if (more > 0) {
            names.add(new Text("et " + more + (more == 1 ? " autre" : " autres"), "and " + more + " more"));
        }
        return names;
    }
}
