package org.terreau.garden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has a plot, and when. Immutable.
 *
 * <p>An allocation that ends before it begins holds on no day. One without a first day holds ever since; whether it
 * shares a day with another is told by its last day only, since that alone is certain.
 */
public final class PlotAllocations {

    /**
     * Two allocations that share a day.
     *
     * @param earlier the position of the one that begins first
     * @param later the position of the other
     * @param from the first day that they certainly share; empty when neither says when it begins
     * @param to the last day that they share; empty when both go on
     */
    public record Overlap(int earlier, int later, Optional<LocalDate> from, Optional<LocalDate> to) {}

    private final List<Allocation> allocations;

    private PlotAllocations(List<Allocation> allocations) {
        this.allocations = allocations;
    }

    /**
     * Looks at a plot.
     *
     * @param plot a plot
     * @return its allocations
     */
    public static PlotAllocations of(Plot plot) {
        return new PlotAllocations(plot.getAllocations());
    }

    /**
     * Returns the plots that nobody has on a day, of those that are for somebody to have.
     *
     * @param site a site
     * @param day a day
     * @return its plots in their order, but for those of {@link #isForAll} kind
     */
    public static List<Plot> free(Site site, LocalDate day) {
        List<Plot> free = new ArrayList<>();
        for (Plot each : site.getPlots()) {
            if (!isForAll(each) && of(each).on(day).isEmpty()) {
                free.add(each);
            }
        }
        return free;
    }

    /**
     * Tells whether a plot waits for no holder: it is cultivated together or is a nursery, and never had one.
     *
     * @param plot a plot
     * @return true when it is neither free nor taken
     */
    public static boolean isForAll(Plot plot) {
        return plot.getAllocations().isEmpty()
                && (plot.getKind() == PlotKind.COLLECTIVE || plot.getKind() == PlotKind.NURSERY);
    }

    /**
     * Returns who has the plot on a day.
     *
     * @param day a day
     * @return the allocations that hold on it, in the order of the plot; more than one when they overlap
     */
    public List<Allocation> on(LocalDate day) {
        List<Allocation> on = new ArrayList<>();
        for (int i = 0; i < allocations.size(); i++) {
            if (holds(allocations.get(i), day)) {
                on.add(allocations.get(i));
            }
        }
        return on;
    }

    /**
     * Tells whether somebody has the plot and no end is known.
     *
     * @return true when an allocation goes on
     */
    public boolean isGoingOn() {
        for (int i = 0; i < allocations.size(); i++) {
            if (allocations.get(i).getEnds().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the allocations that begin while another still holds: each with that of the earlier ones that lasts
     * longest. Takes time as sorting does.
     *
     * @return them by their first day; empty when the plot never has two holders
     */
    public List<Overlap> overlaps() {
        int size = allocations.size();
        if (isSequential()) {
            return List.of();
        }
        List<Integer> order = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!isReversed(allocations.get(i))) {
                order.add(i);
            }
        }
        order.sort((one, other) -> begins(one).compareTo(begins(other)));
        List<Overlap> overlaps = new ArrayList<>();
        int longest = -1;
        for (int each : order) {
            if (longest >= 0 && !ends(longest).isBefore(begins(each))) {
                overlaps.add(overlap(longest, each));
            }
            if (longest < 0 || ends(each).isAfter(ends(longest))) {
                longest = each;
            }
        }
        return overlaps;
    }

    /** Whether each is seen at a glance to end before the next begins, as they mostly do. */
    private boolean isSequential() {
        for (int i = 1; i < allocations.size(); i++) {
            LocalDate ends = allocations.get(i - 1).getEnds().orElse(null);
            LocalDate begins = allocations.get(i).getBegins().orElse(null);
            if (ends == null || begins == null || !ends.isBefore(begins) || isReversed(allocations.get(i - 1))) {
                return false;
            }
        }
        return allocations.isEmpty() || !isReversed(allocations.get(allocations.size() - 1));
    }

    private Overlap overlap(int earlier, int later) {
        LocalDate from = begins(later);
        LocalDate to = ends(earlier).isBefore(ends(later)) ? ends(earlier) : ends(later);
        return new Overlap(earlier, later, bounded(from), bounded(to));
    }

    private static Optional<LocalDate> bounded(LocalDate day) {
        return day.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(day);
    }

    /** The first day on which it certainly holds. */
    private LocalDate begins(int i) {
        LocalDate begins = allocations.get(i).getBegins().orElse(null);
        return begins != null ? begins : ends(i);
    }

    private LocalDate ends(int i) {
        return allocations.get(i).getEnds().orElse(LocalDate.MAX);
    }

    private static boolean holds(Allocation allocation, LocalDate day) {
        LocalDate begins = allocation.getBegins().orElse(null);
        LocalDate ends = allocation.getEnds().orElse(null);
        return (begins == null || !begins.isAfter(day)) && (ends == null || !ends.isBefore(day));
    }

    /** Whether it ends before it begins. */
    static boolean isReversed(Allocation allocation) {
        @Nullable LocalDate begins = allocation.getBegins().orElse(null);
        @Nullable LocalDate ends = allocation.getEnds().orElse(null);
        return begins != null && ends != null && ends.isBefore(begins);
    }
}
