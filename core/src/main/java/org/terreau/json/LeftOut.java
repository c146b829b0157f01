package org.terreau.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.shape.Member;
import org.terreau.shape.Shape;

/**
 * The elements of one list that could not be read, each left out by itself; and which place in the text an element has
 * that remains. There may be as many as a text has commas: little is kept of each.
 */
final class LeftOut {

    private final @Nullable Member list;
    private final List<String> ids = new ArrayList<>();
    private final BitSet strange = new BitSet();
    private int[] indexes = new int[4];
    private int[] places = new int[4];
    private int size;
    private long errors;
    private long unknown;

    /** Notes for a list; for none when no list is to have elements left out. */
    LeftOut(@Nullable Member list) {
        this.list = list;
    }

    boolean isOf(Member member) {
        return member.equals(list);
    }

    /** Notes an element with errors, or with members that no type has: errors too, unless the version is newer. */
    void note(int index, int place, String id, long errorsInside, long unknownInside) {
        if (size == indexes.length) {
            indexes = Arrays.copyOf(indexes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        indexes[size] = index;
        places[size] = place;
        ids.add(id);
        strange.set(size, errorsInside == 0);
        size++;
        errors += errorsInside;
        unknown += unknownInside;
    }

    /** How many errors of the text stand in elements of the list. */
    long errors(boolean newer) {
        return newer ? errors : errors + unknown;
    }

    /** Leaves out what must be, and tells it; called once, when the whole text has been read. */
    void settle(boolean newer, @Nullable Object[] slots, Shape shape, Problems problems) {
        if (newer) {
            spareStrange();
        }
        if (list == null || size == 0) {
            return;
        }
        int slot = shape.indexOf(list.name());
        slots[slot] = remaining((List<?>) Objects.requireNonNull(slots[slot]));
        for (int i = 0; i < size && !problems.isFull(ReadingRules.LEFT_OUT); i++) {
            Facts facts = Facts.of("name", list.name());
            boolean named = !ids.get(i).isEmpty();
            problems.addAt(
                    ReadingRules.LEFT_OUT,
                    head() + indexes[i],
                    places[i],
                    named ? facts.and("id", ids.get(i)) : facts,
                    named ? "named" : "");
        }
        problems.count(ReadingRules.LEFT_OUT, size - Math.min(size, Findings.MOST_PER_RULE));
    }

    private void spareStrange() {
        int left = 0;
        for (int i = 0; i < size; i++) {
            if (!strange.get(i)) {
                indexes[left] = indexes[i];
                places[left] = places[i];
                ids.set(left, ids.get(i));
                left++;
            }
        }
        ids.subList(left, size).clear();
        strange.clear();
        size = left;
    }

    /** What was built and is not left out: elements with errors were never built. */
    private List<Object> remaining(List<?> built) {
        List<Object> remaining = new ArrayList<>(built.size());
        int index = 0;
        int next = 0;
        for (Object each : built) {
            for (; next < size && indexes[next] == index && !strange.get(next); next++) {
                index++;
            }
            if (next < size && indexes[next] == index) {
                next++;
            } else {
                remaining.add(each);
            }
            index++;
        }
        return remaining;
    }

    /** The ids of what was left out, where they could be read. */
    List<String> ids() {
        return ids.stream().filter(each -> !each.isEmpty()).toList();
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The place in the text of a place in the value. */
    String inText(String pointer) {
        int index = index(pointer);
        if (index < 0) {
            return pointer;
        }
        int before = 0; // elements left out before the one that is looked for: the text has so many more
        int end = size;
        while (before < end) {
            int middle = (before + end) >>> 1;
            if (indexes[middle] - middle <= index) {
                before = middle + 1;
            } else {
                end = middle;
            }
        }
        return replaced(pointer, index + before);
    }

    /** The place in the value of a place in the text; null in what was left out. */
    @Nullable
    String inValue(String pointer) {
        int index = index(pointer);
        int before = Arrays.binarySearch(indexes, 0, size, index);
        return before >= 0 ? null : index < 0 ? pointer : replaced(pointer, index + before + 1);
    }

    /** What was kept, at its places in the value. */
    Map<String, String> inValue(Map<String, String> kept) {
        Map<String, String> found = new LinkedHashMap<>();
        kept.forEach((pointer, json) -> {
            String place = inValue(pointer);
            if (place != null) {
                found.put(place, json);
            }
        });
        return found;
    }

    /** To which element of the list a pointer leads; −1 when to none. */
    private int index(String pointer) {
        String head = head();
        if (list == null || !pointer.startsWith(head)) {
            return -1;
        }
        int end = pointer.indexOf('/', head.length());
        return Integer.parseInt(pointer, head.length(), end < 0 ? pointer.length() : end, 10);
    }

    private String replaced(String pointer, int index) {
        int end = pointer.indexOf('/', head().length());
        return head() + index + (end < 0 ? "" : pointer.substring(end));
    }

    private String head() {
        return list == null ? "" : "/" + list.name() + "/";
    }
}
