package org.terreau.garden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Measures of beds against slow and obvious ones. */
class BedGeometryProperties {

    /** A point of a grid. */
    private record Point(int x, int y) {}

    private static Bed bed(List<Point> corners, int shift) {
        Bed.Builder bed = Gardens.bed();
        corners.forEach(each ->
                bed.addOutline(Gardens.corner(BigDecimal.valueOf(each.x() + shift), BigDecimal.valueOf(each.y()))));
        return bed.build();
    }

    /** Heights above a line, one after the other: a ring that never crosses itself. */
    @Provide
    Arbitrary<List<Integer>> heights() {
        return Arbitraries.integers().between(1, 9).list().ofMinSize(2).ofMaxSize(12);
    }

    private static List<Point> skyline(List<Integer> heights) {
        List<Point> corners = new ArrayList<>();
        corners.add(new Point(0, 0));
        for (int i = 0; i < heights.size(); i++) {
            corners.add(new Point(i, heights.get(i)));
            corners.add(new Point(i + 1, heights.get(i)));
        }
        corners.add(new Point(heights.size(), 0));
        return corners;
    }

    @Property
    void theAreaIsTheNumberOfSquaresInside(
            @ForAll("heights") List<Integer> heights, @ForAll boolean backwards, @ForAll("shifts") int shift) {
        List<Point> corners = skyline(heights);
        if (backwards) {
            java.util.Collections.reverse(corners);
        }
        BedGeometry geometry = BedGeometry.of(bed(corners, shift));
        assertThat(geometry.isCrossing()).isFalse();
        int squares = heights.stream().mapToInt(Integer::intValue).sum();
        assertThat(geometry.getAreaM2().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(squares));
        int around = 2 * heights.size() + heights.get(0) + heights.get(heights.size() - 1);
        for (int i = 1; i < heights.size(); i++) {
            around += Math.abs(heights.get(i) - heights.get(i - 1));
        }
        assertThat(geometry.getPerimeterM().orElseThrow()).isEqualTo(around);
    }

    @Provide
    Arbitrary<Integer> shifts() {
        return Arbitraries.of(0, -5, 1_000_000_000);
    }

    @Provide
    Arbitrary<List<Point>> rings() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 6);
        return Combinators.combine(small, small)
                .as(Point::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(7);
    }

    /** Whether edges meet is asked of every pair, by the JDK; corners that repeat the one before are left out first. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void crossingIsWhatEveryPairOfEdgesSays(@ForAll("rings") List<Point> ring) {
        List<Point> corners = new ArrayList<>();
        for (Point each : ring) {
            if (corners.isEmpty() || !corners.get(corners.size() - 1).equals(each)) {
                corners.add(each);
            }
        }
        while (corners.size() > 1 && corners.get(0).equals(corners.get(corners.size() - 1))) {
            corners.remove(corners.size() - 1);
        }
        BedGeometry geometry = BedGeometry.of(bed(ring, 0));
        assertThat(geometry.isClosed()).isEqualTo(corners.size() >= 3);
        assertThat(geometry.isCrossing()).isEqualTo(corners.size() >= 3 && crosses(corners));
    }

    private static boolean crosses(List<Point> corners) {
        int size = corners.size();
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                Point a = corners.get(i);
                Point b = corners.get((i + 1) % size);
                Point c = corners.get(j);
                Point d = corners.get((j + 1) % size);
                boolean joined = j == i + 1 || (i == 0 && j == size - 1);
                boolean meet = joined
                        ? (j == i + 1 && liesOn(a, b, d))
                                || (j == i + 1 && liesOn(c, d, a))
                                || (i == 0 && j == size - 1 && (liesOn(a, b, c) || liesOn(c, d, b)))
                        : Line2D.linesIntersect(a.x(), a.y(), b.x(), b.y(), c.x(), c.y(), d.x(), d.y());
                if (meet) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean liesOn(Point from, Point to, Point point) {
        return Line2D.ptSegDistSq(from.x(), from.y(), to.x(), to.y(), point.x(), point.y()) == 0;
    }

    /** Unit squares of a grid touch where they are neighbours, and nowhere else. */
    @Property(tries = 200)
    void squaresOfAGridShareTheirSides(@ForAll("cells") List<Point> cells) {
        List<Point> distinct = cells.stream().distinct().toList();
        Plot.Builder plot = Gardens.plot();
        int sides = 0;
        for (int i = 0; i < distinct.size(); i++) {
            Point each = distinct.get(i);
            int x = each.x();
            int y = each.y();
            plot.addBed(
                    bed(List.of(each, new Point(x + 1, y), new Point(x + 1, y + 1), new Point(x, y + 1)), 0).toBuilder()
                            .id("b" + i)
                            .build());
            sides += distinct.contains(new Point(x + 1, y)) ? 1 : 0;
            sides += distinct.contains(new Point(x, y + 1)) ? 1 : 0;
        }
        List<SharedEdge> edges = SharedEdge.ofBeds(plot.build());
        assertThat(edges).hasSize(sides).allMatch(each -> each.lengthM() == 1);
    }

    @Provide
    Arbitrary<List<Point>> cells() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 3);
        return Combinators.combine(small, small).as(Point::new).list().ofMaxSize(12);
    }
}
