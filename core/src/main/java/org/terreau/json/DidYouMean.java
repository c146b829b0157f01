package org.terreau.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest of some names to a name that is none of them. */
public final class DidYouMean {

    private static final int LONGEST = 60;

    private DidYouMean() {}

    /**
     * Looks for the name that was meant.
     *
     * @param name a name that is none of the names
     * @param names the names; it takes some microseconds for each
     * @return the nearest, up to a third of its letters away but never all of them, apart from case, hyphens and
     *     underscores; empty when none is near
     */
    public static Optional<String> among(String name, Collection<String> names) {
        String wanted = fold(name);
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String each : names) {
            int distance = distance(wanted, fold(each));
            if (distance < least && distance < wanted.length()) {
                least = distance;
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String fold(String name) {
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return cut.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** How many letters must be put in, taken out, changed, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
