package org.terreau.garden;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * That two beds of a plot, or two sections of a bed, lie side by side: worked out from their measures, never typed.
 *
 * @param one the id of the first, in the order of the plot or the bed
 * @param other the id of the other
 * @param lengthM along how many metres they touch
 */
public record SharedEdge(String one, String other, double lengthM) {

    /** How far apart edges may be drawn and still be one: a millimetre. */
    private static final double APART = 0.001;

    /** An edge of a bed, from the left to the right. */
    private record Edge(int bed, double fromX, double fromY, double toX, double toY) {

        static Edge of(int bed, Outline outline, int i) {
            boolean leftward = outline.x(i + 1) < outline.x(i);
            int from = leftward ? i + 1 : i;
            int to = leftward ? i : i + 1;
            return new Edge(bed, outline.x(from), outline.y(from), outline.x(to), outline.y(to));
        }

        double length() {
            return StrictMath.hypot(toX - fromX, toY - fromY);
        }

        /** Along how many metres a shorter edge lies on this one. */
        double shared(Edge shorter) {
            double length = length();
            double alongX = (toX - fromX) / length;
            double alongY = (toY - fromY) / length;
            double aside = alongX * (shorter.fromY - fromY) - alongY * (shorter.fromX - fromX);
            double asideEnd = alongX * (shorter.toY - fromY) - alongY * (shorter.toX - fromX);
            if (!(Math.abs(aside) <= APART && Math.abs(asideEnd) <= APART)) {
                return 0;
            }
            double from = alongX * (shorter.fromX - fromX) + alongY * (shorter.fromY - fromY);
            double to = alongX * (shorter.toX - fromX) + alongY * (shorter.toY - fromY);
            double shared = Math.min(length, Math.max(from, to)) - Math.max(0, Math.min(from, to));
            return shared > APART ? shared : 0;
        }
    }

    /**
     * Finds the beds of a plot that lie side by side. Beds with an outline are held against each other, since corners
     * are measured from one point of the plot; nothing says where a rectangle lies.
     *
     * <p>Edges are one where they are at most a millimetre apart. Takes time with the number of edges, and with its
     * square only where they lie above each other.
     *
     * @param plot a plot
     * @return the edges that two beds share, in the order of the beds
     */
    public static List<SharedEdge> ofBeds(Plot plot) {
        List<Edge> edges = edges(plot.getBeds());
        edges.sort(Comparator.comparingDouble(Edge::fromX));
        Map<Long, Double> lengths = new TreeMap<>();
        List<Edge> open = new ArrayList<>();
        for (Edge edge : edges) {
            open.removeIf(each -> each.toX() < edge.fromX() - APART);
            for (Edge other : open) {
                double shared = other.bed() == edge.bed() ? 0 : shared(edge, other);
                if (shared > 0) {
                    long one = Math.min(edge.bed(), other.bed());
                    lengths.merge(one << 32 | Math.max(edge.bed(), other.bed()), shared, Double::sum);
                }
            }
            open.add(edge);
        }
        List<SharedEdge> found = new ArrayList<>();
        lengths.forEach((beds, length) -> found.add(new SharedEdge(
                plot.getBeds().get((int) (beds >> 32)).getId(),
                plot.getBeds().get((int) (beds & Integer.MAX_VALUE)).getId(),
                length)));
        return found;
    }

    private static double shared(Edge one, Edge other) {
        return one.length() >= other.length() ? one.shared(other) : other.shared(one);
    }

    private static List<Edge> edges(List<Bed> beds) {
        List<Edge> edges = new ArrayList<>();
        Corner origin = null;
        for (int i = 0; i < beds.size(); i++) {
            List<Corner> corners = beds.get(i).getOutline();
            if (origin == null && !corners.isEmpty()) {
                origin = corners.get(0);
            }
            Outline outline = origin == null ? null : Outline.of(corners, origin);
            for (int edge = 0; outline != null && edge < outline.size(); edge++) {
                edges.add(Edge.of(i, outline, edge));
            }
        }
        return edges;
    }
}
