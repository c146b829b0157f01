package org.terreau.production;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.terreau.money.Money;
import org.terreau.value.DateRange;

/** The reference prices of one crop over time: those with days before the one for always. */
final class PriceTimeline {

    /**
     * Two different prices for one crop at one time.
     *
     * @param price the position of the later one
     * @param other what the other one is
     */
    record Clash(int price, Money other) {}

    /** A price from its first day to the day before the next stretch; null for several that differ. */
    private record Stretch(long end, @Nullable Money price) {}

    /** A price that begins, or that has ended. */
    private record Change(long day, boolean begins, int index, Money price) {}

    private static final Comparator<Change> BY_DAY = Comparator.<Change>comparingLong(Change::day)
            .thenComparing(Change::begins)
            .thenComparingInt(Change::index);

    private final List<Change> changes = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final TreeMap<Long, Stretch> stretches = new TreeMap<>();
    private @Nullable Money always;
    private boolean severalAlways;

    private PriceTimeline() {}

    /** By crop. It takes n log n steps. */
    static Map<String, PriceTimeline> of(List<ReferencePrice> prices) {
        Map<String, PriceTimeline> byCrop = new LinkedHashMap<>();
        for (int i = 0; i < prices.size(); i++) {
            ReferencePrice each = prices.get(i);
            byCrop.computeIfAbsent(each.getCrop(), crop -> new PriceTimeline())
                    .add(i, each.getPeriod().orElse(null), each.getPerKg());
        }
        byCrop.values().forEach(PriceTimeline::sweep);
        return byCrop;
    }

    private void add(int index, @Nullable DateRange period, Money price) {
        if (period != null) {
            changes.add(new Change(period.getFirst().toEpochDay(), true, index, price));
            changes.add(new Change(period.getLast().toEpochDay() + 1, false, index, price));
        } else if (always == null) {
            always = price;
        } else if (!always.equals(price)) {
            severalAlways = true;
            clashes.add(new Clash(index, always));
        }
    }

    private void sweep() {
        changes.sort(BY_DAY);
        Map<Money, Integer> present = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            Change each = changes.get(i);
            if (each.begins()) {
                Money other = different(present, each.price());
                if (other != null) {
                    clashes.add(new Clash(each.index(), other));
                }
                present.merge(each.price(), 1, Integer::sum);
            } else {
                present.computeIfPresent(each.price(), (price, count) -> count > 1 ? count - 1 : null);
            }
            long next = i + 1 < changes.size() ? changes.get(i + 1).day() : each.day();
            if (next > each.day() && !present.isEmpty()) {
                stretch(
                        each.day(),
                        next,
                        present.size() == 1 ? present.keySet().iterator().next() : null);
            }
        }
        changes.clear();
    }

    private static @Nullable Money different(Map<Money, Integer> present, Money price) {
        for (Money each : present.keySet()) {
            if (!each.equals(price)) {
                return each;
            }
        }
        return null;
    }

    /** Joins what goes on at the same price. */
    private void stretch(long day, long end, @Nullable Money price) {
        Map.Entry<Long, Stretch> before = stretches.lastEntry();
        boolean joins = price != null
                && before != null
                && before.getValue().end() == day
                && price.equals(before.getValue().price());
        stretches.put(joins ? before.getKey() : Long.valueOf(day), new Stretch(end, price));
    }

    /** The different prices at one time, in the order in which they begin. */
    List<Clash> clashes() {
        return clashes;
    }

    /** The one price that holds on all of the days; null when none does, or different ones. */
    @Nullable
    Money on(DateRange days) {
        Map.Entry<Long, Stretch> stretch = stretches.floorEntry(days.getFirst().toEpochDay());
        if (stretch != null && stretch.getValue().end() > days.getLast().toEpochDay()) {
            return stretch.getValue().price();
        }
        return isDated(days) || severalAlways ? null : always;
    }

    /** Tells whether different prices hold on the days, rather than none. */
    boolean isSeveral(DateRange days) {
        if (!isDated(days)) {
            return severalAlways;
        }
        Map.Entry<Long, Stretch> last = stretches.floorEntry(days.getLast().toEpochDay());
        Map.Entry<Long, Stretch> before = last == null ? null : stretches.lowerEntry(last.getKey());
        boolean two =
                before != null && before.getValue().end() > days.getFirst().toEpochDay();
        return two || always != null || (last != null && last.getValue().price() == null);
    }

    /** Tells whether a price with days holds on some of the days. */
    private boolean isDated(DateRange days) {
        Map.Entry<Long, Stretch> last = stretches.floorEntry(days.getLast().toEpochDay());
        return last != null && last.getValue().end() > days.getFirst().toEpochDay();
    }
}
