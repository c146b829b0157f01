package org.terreau.network.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.terreau.statistic.Qualifier;

/** How many were at a meeting, as far as its list and its head count say. */
final class Presence {

    static final int UNKNOWN = -1;

    private static final int FEW = 16;

    private Presence() {}

    /** The head count; unknown when there is none, when it is negative, or when it was only expected. */
    static int headCount(Meeting meeting) {
        if (meeting.getAttendance().isEmpty()) {
            return UNKNOWN;
        }
        Attendance attendance = meeting.getAttendance().get();
        int count = attendance.getHeadCount().orElse(UNKNOWN);
        return count < 0 || attendance.getPrecision() == Qualifier.PLANNED ? UNKNOWN : count;
    }

    static List<Attendee> list(Meeting meeting) {
        return meeting.getAttendance().isPresent()
                ? meeting.getAttendance().get().getList()
                : List.of();
    }

    /** How many distinct persons the list names. */
    static int listed(Meeting meeting) {
        List<Attendee> list = list(meeting);
        if (list.size() < 2) {
            return list.size();
        }
        if (list.size() <= FEW) {
            int distinct = 0;
            for (int i = 0; i < list.size(); i++) {
                distinct += twin(list, i) < 0 ? 1 : 0;
            }
            return distinct;
        }
        Set<String> persons = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            persons.add(list.get(i).getPerson());
        }
        return persons.size();
    }

    /** The place of the same person earlier in a list; negative when there is none. */
    private static int twin(List<Attendee> list, int index) {
        for (int i = 0; i < index; i++) {
            if (list.get(i).getPerson().equals(list.get(index).getPerson())) {
                return i;
            }
        }
        return -1;
    }

    /** How many attended: the head count, or the list where it is longer or alone; unknown when there is neither. */
    static int attendances(Meeting meeting) {
        int listed = listed(meeting);
        int counted = headCount(meeting);
        return counted < 0 && listed == 0 ? UNKNOWN : Math.max(counted, listed);
    }

    /** Whether the list names everybody: there is one, and no head count says that more were there. */
    static boolean isListed(Meeting meeting) {
        int listed = listed(meeting);
        if (listed == 0) {
            return headCount(meeting) == 0 && precision(meeting) != Qualifier.AT_LEAST;
        }
        return !isMoreCounted(meeting, listed);
    }

    /** Whether a head count says for certain that more were there than a number. */
    static boolean isMoreCounted(Meeting meeting, int listed) {
        Qualifier precision = precision(meeting);
        return (precision == Qualifier.EXACT || precision == Qualifier.AT_LEAST) && headCount(meeting) > listed;
    }

    /** Whether a head count says for certain that fewer were there than a number. */
    static boolean isFewerCounted(Meeting meeting, int number) {
        Qualifier precision = precision(meeting);
        int count = headCount(meeting);
        return count >= 0 && (precision == Qualifier.EXACT || precision == Qualifier.AT_MOST) && count < number;
    }

    private static Qualifier precision(Meeting meeting) {
        return meeting.getAttendance().isPresent()
                ? meeting.getAttendance().get().getPrecision()
                : Qualifier.EXACT;
    }
}
