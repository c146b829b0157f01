package org.terreau.water.weather;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of a file are wanted: of all stations, of one, or of the grid point that is nearest to a place. */
final class StationChoice {

    /** How many other stations are named. */
    private static final int NAMED = 20;

    private final @Nullable String id;
    private final boolean nearest;
    private final double x;
    private final double y;
    private double best = Double.POSITIVE_INFINITY;
    private double bestX;
    private double bestY;
    private final Set<String> others = new LinkedHashSet<>();

    private StationChoice(@Nullable String id, boolean nearest, double x, double y) {
        this.id = id;
        this.nearest = nearest;
        this.x = x;
        this.y = y;
    }

    static StationChoice all() {
        return new StationChoice(null, false, 0, 0);
    }

    static StationChoice only(String id) {
        return new StationChoice(id, false, 0, 0);
    }

    static StationChoice nearest(double x, double y) {
        return new StationChoice(null, true, x, y);
    }

    /** The id that is asked for; empty when none is. */
    String asked() {
        return id == null ? "" : id;
    }

    /** Some stations that are there and were not asked for. */
    List<String> others() {
        return List.copyOf(others);
    }

    boolean isWanted(String station) {
        if (id == null || withoutZeros(station).equals(withoutZeros(id))) {
            return true;
        }
        if (others.size() < NAMED) {
            others.add(station);
        }
        return false;
    }

    /** Spreadsheets take zeros away at the beginning of numbers. */
    private static String withoutZeros(String station) {
        int from = 0;
        while (from < station.length() - 1 && station.charAt(from) == '0') {
            from++;
        }
        return station.substring(from);
    }

    /** Below 0 when a grid point is farther than the best so far, 0 when it is the best, above when it is nearer. */
    int compare(double gridX, double gridY) {
        if (!nearest) {
            return 0;
        }
        double distance = Math.hypot(gridX - x, gridY - y);
        int closer = Double.compare(best, distance);
        closer = closer != 0 ? closer : Double.compare(bestX, gridX);
        closer = closer != 0 ? closer : Double.compare(bestY, gridY);
        if (closer > 0) {
            best = distance;
            bestX = gridX;
            bestY = gridY;
        }
        return closer;
    }

    /** The id of the best grid point. */
    String point() {
        return point(bestX, bestY);
    }

    /** The id of a grid point. */
    static String point(double x, double y) {
        return plain(x) + "_" + plain(y);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** How far the best grid point is; 0 when nearness is not asked for. */
    double distance() {
        return nearest && best < Double.POSITIVE_INFINITY ? best : 0;
    }
}
