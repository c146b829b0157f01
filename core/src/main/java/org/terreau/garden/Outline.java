package org.terreau.garden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A ring of corners. What is decided about it is decided exactly; only lengths are rounded. */
final class Outline {

    /** How many other edges an edge is held against at most, on average: more are as good as never drawn. */
    private static final long MOST_COMPARED = 256;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final double ERROR = 1e-14;

    private final BigDecimal[] exactX;
    private final BigDecimal[] exactY;
    private final double[] x;
    private final double[] y;

    private Outline(BigDecimal[] exactX, BigDecimal[] exactY) {
        this.exactX = exactX;
        this.exactY = exactY;
        this.x = doubles(exactX);
        this.y = doubles(exactY);
    }

    private static double[] doubles(BigDecimal[] exact) {
        double[] doubles = new double[exact.length];
        for (int i = 0; i < exact.length; i++) {
            doubles[i] = exact[i].doubleValue();
        }
        return doubles;
    }

    /** The ring of these corners; null when they are fewer than three, or too long to count with. */
    static @Nullable Outline of(List<Corner> corners) {
        return corners.isEmpty() ? null : of(corners, corners.get(0));
    }

    /** The ring with an origin of one's own. A corner that repeats the one before it is dropped. */
    static @Nullable Outline of(List<Corner> corners, Corner origin) {
        List<Corner> distinct = new ArrayList<>(corners.size());
        for (Corner each : corners) {
            if (!Squares.isShort(each.getXM()) || !Squares.isShort(each.getYM())) {
                return null;
            }
            if (distinct.isEmpty() || !isSame(distinct.get(distinct.size() - 1), each)) {
                distinct.add(each);
            }
        }
        while (distinct.size() > 1 && isSame(distinct.get(0), distinct.get(distinct.size() - 1))) {
            distinct.remove(distinct.size() - 1);
        }
        if (distinct.size() < 3 || !Squares.isShort(origin.getXM()) || !Squares.isShort(origin.getYM())) {
            return null;
        }
        BigDecimal[] x = new BigDecimal[distinct.size()];
        BigDecimal[] y = new BigDecimal[distinct.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = distinct.get(i).getXM().subtract(origin.getXM());
            y[i] = distinct.get(i).getYM().subtract(origin.getYM());
        }
        return new Outline(x, y);
    }

    private static boolean isSame(Corner one, Corner other) {
        return one.getXM().compareTo(other.getXM()) == 0 && one.getYM().compareTo(other.getYM()) == 0;
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i % x.length];
    }

    double y(int i) {
        return y[i % y.length];
    }

    /** The area by the shoelace formula; of a ring that crosses itself it means nothing. */
    BigDecimal area() {
        BigDecimal twice = BigDecimal.ZERO;
        for (int i = 0; i < x.length; i++) {
            int next = next(i);
            twice = twice.add(exactX[i].multiply(exactY[next])).subtract(exactX[next].multiply(exactY[i]));
        }
        return twice.abs().divide(TWO);
    }

    double perimeter() {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += StrictMath.hypot(x(i + 1) - x[i], y(i + 1) - y[i]);
        }
        return sum;
    }

    private int next(int i) {
        return i + 1 == x.length ? 0 : i + 1;
    }

    /** Whether two edges meet anywhere but at the corner that joins them. */
    boolean crosses() {
        int size = x.length;
        int[] byLeft = IntStream.range(0, size)
                .boxed()
                .sorted((one, other) -> Double.compare(left(one), left(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] open = new int[size];
        int count = 0;
        long compared = 0;
        for (int edge : byLeft) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int other = open[i];
                if (right(other) >= left(edge)) {
                    open[kept++] = other;
                    if (meet(edge, other)) {
                        return true;
                    }
                }
            }
            compared += count;
            if (compared > MOST_COMPARED * size) {
                return false;
            }
            open[kept] = edge;
            count = kept + 1;
        }
        return false;
    }

    private double left(int edge) {
        return Math.min(x[edge], x(edge + 1));
    }

    private double right(int edge) {
        return Math.max(x[edge], x(edge + 1));
    }

    private boolean meet(int one, int other) {
        int oneEnd = next(one);
        int otherEnd = next(other);
        if (oneEnd == other) {
            return turnsBack(one, other, otherEnd);
        }
        if (otherEnd == one) {
            return turnsBack(other, one, oneEnd);
        }
        if (Math.max(y[one], y[oneEnd]) < Math.min(y[other], y[otherEnd])
                || Math.max(y[other], y[otherEnd]) < Math.min(y[one], y[oneEnd])) {
            return false;
        }
        int first = side(one, oneEnd, other);
        int second = side(one, oneEnd, otherEnd);
        int third = side(other, otherEnd, one);
        int fourth = side(other, otherEnd, oneEnd);
        // a corner that touches is the first of one of its two edges: its ends need no look of their own
        return (first * second < 0 && third * fourth < 0)
                || (first == 0 && isBetween(one, oneEnd, other))
                || (third == 0 && isBetween(other, otherEnd, one));
    }

    /** Whether the edge after a corner runs back over the edge before it. */
    private boolean turnsBack(int before, int corner, int after) {
        return side(before, corner, after) == 0
                && exactX[before]
                                .subtract(exactX[corner])
                                .multiply(exactX[after].subtract(exactX[corner]))
                                .add(exactY[before]
                                        .subtract(exactY[corner])
                                        .multiply(exactY[after].subtract(exactY[corner])))
                                .signum()
                        > 0;
    }

    /** Of a corner on the line of an edge: whether it is on the edge. */
    private boolean isBetween(int from, int to, int corner) {
        return exactX[corner].compareTo(exactX[from].min(exactX[to])) >= 0
                && exactX[corner].compareTo(exactX[from].max(exactX[to])) <= 0
                && exactY[corner].compareTo(exactY[from].min(exactY[to])) >= 0
                && exactY[corner].compareTo(exactY[from].max(exactY[to])) <= 0;
    }

    /** On which side of a line a corner is: 1 for left, −1 for right, 0 for on it. Exact where rounding could err. */
    private int side(int from, int to, int corner) {
        double alongX = x[to] - x[from];
        double alongY = y[to] - y[from];
        double asideX = x[corner] - x[from];
        double asideY = y[corner] - y[from];
        double turn = alongX * asideY - alongY * asideX;
        double far = Math.max(farthest(from), Math.max(farthest(to), farthest(corner)));
        if (Math.abs(turn) > ERROR * far * far) {
            return turn > 0 ? 1 : -1;
        }
        BigDecimal fromX = exactX[from];
        BigDecimal fromY = exactY[from];
        return exactX[to]
                .subtract(fromX)
                .multiply(exactY[corner].subtract(fromY))
                .compareTo(exactY[to].subtract(fromY).multiply(exactX[corner].subtract(fromX)));
    }

    private double farthest(int corner) {
        return Math.max(Math.abs(x[corner]), Math.abs(y[corner]));
    }
}
