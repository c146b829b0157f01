package org.terreau.network.programme;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.terreau.value.DateRange;

/**
 * Gives records to the periods in which they were due. A record over several periods may be of any of them: the records
 * are given so that as few as possible are missing, each period taking first those that fit no later one.
 */
final class RecordMatching {

    /** A record that fits the periods from one to another, so many times. */
    private static final class Part {
        private final int from;
        private final int to;
        private int left;

        Part(int from, int to, int left) {
            this.from = from;
            this.to = to;
            this.left = left;
        }
    }

    private final int[] given;

    private RecordMatching(int[] given) {
        this.given = given;
    }

    /** How many of the times due in each period are there; periods in order, without gaps between them. */
    static RecordMatching of(List<DateRange> periods, int times, List<ToolRecord> records, boolean signedOnly) {
        PriorityQueue<Part> coming = new PriorityQueue<>(Comparator.comparingInt((Part part) -> part.from));
        for (int i = 0; i < records.size(); i++) {
            ToolRecord each = records.get(i);
            int count = each.getCount().orElse(1);
            int from = firstEndingFrom(periods, each);
            int to = lastBeginningBy(periods, each);
            if (count > 0 && from <= to && (!signedOnly || each.getSigned().orElse(false))) {
                coming.add(new Part(from, to, count));
            }
        }
        PriorityQueue<Part> open = new PriorityQueue<>(Comparator.comparingInt((Part part) -> part.to));
        int[] given = new int[periods.size()];
        for (int i = 0; i < given.length; i++) {
            while (!coming.isEmpty() && coming.element().from <= i) {
                open.add(coming.remove());
            }
            while (!open.isEmpty() && given[i] < times) {
                Part next = open.element();
                int taken = next.to < i ? 0 : Math.min(next.left, times - given[i]);
                given[i] += taken;
                next.left -= taken;
                if (next.left == 0 || next.to < i) {
                    open.remove();
                }
            }
        }
        return new RecordMatching(given);
    }

    private static int firstEndingFrom(List<DateRange> periods, ToolRecord wanted) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).getLast().isBefore(wanted.getPeriod().getFirst())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int lastBeginningBy(List<DateRange> periods, ToolRecord wanted) {
        int low = 0;
        int high = periods.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (periods.get(middle).getFirst().isAfter(wanted.getPeriod().getLast())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    int given(int period) {
        return given[period];
    }

    int sum() {
        int sum = 0;
        for (int each : given) {
            sum += each;
        }
        return sum;
    }
}
