package org.terreau.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Finding;
import tools.jackson.databind.JsonNode;

/**
 * That a dossier holds what a row of the inventory says: at which place, which value.
 *
 * <p>A place is a path of {@link JsonPlaces} to one value; or {@code count PATH}, {@code sum PATH}, {@code PATH times
 * PATH}, {@code PATH over PATH} (rounded half up to the decimals expected); or {@code finding CODE PATH}, where a fact
 * {@code name=value} is expected; or {@code indicator ID}.
 */
record InventoryProof(int row, String dossier, String place, String expected) {

    private static final String COUNT = "count ";
    private static final String SUM = "sum ";
    private static final String FINDING = "finding ";
    private static final String INDICATOR = "indicator ";
    private static final String TIMES = " times ";
    private static final String OVER = " over ";

    String lastMember() {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** What is wrong with this proof on that dossier; empty when it holds. */
    Optional<String> fault(ProvedDossier proved) {
        try {
            return told(proved);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> told(ProvedDossier proved) {
        JsonNode tree = proved.tree();
        if (place.startsWith(INDICATOR)) {
            return differs(proved.measure(place.substring(INDICATOR.length())).orElse(null));
        }
        if (place.startsWith(FINDING)) {
            int space = place.indexOf(' ', FINDING.length());
            if (space < 0) {
                return Optional.of("no place");
            }
            String code = place.substring(FINDING.length(), space);
            return untold(
                    proved.findings(code, one(tree, place.substring(space + 1)).pointer()));
        }
        if (place.startsWith(COUNT)) {
            List<JsonPlaces.Place> places = sourced(tree, place.substring(COUNT.length()));
            return differs(BigDecimal.valueOf(places.size()));
        }
        if (place.startsWith(SUM)) {
            return differs(sourced(tree, place.substring(SUM.length())).stream()
                    .map(InventoryProof::number)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        String operation = place.contains(TIMES) ? TIMES : OVER;
        int between = place.indexOf(operation);
        if (between > 0) {
            BigDecimal left = number(one(tree, place.substring(0, between)));
            BigDecimal right = number(one(tree, place.substring(between + operation.length())));
            return differs(
                    operation.equals(TIMES) ? left.multiply(right) : left.divide(right, scale(), RoundingMode.HALF_UP));
        }
        JsonPlaces.Place at = one(tree, place);
        if (!at.node().isValueNode()) {
            return Optional.of("no single value at " + at.pointer());
        }
        return at.node().isNumber() ? differs(number(at)) : differs(at.node().asString());
    }

    private int scale() {
        return Math.max(0, new BigDecimal(expected).scale());
    }

    private static JsonPlaces.Place one(JsonNode tree, String path) {
        List<JsonPlaces.Place> places = sourced(tree, path);
        if (places.size() != 1) {
            throw new IllegalArgumentException(places.size() + " places for " + path);
        }
        return places.get(0);
    }

    private static List<JsonPlaces.Place> sourced(JsonNode tree, String path) {
        List<JsonPlaces.Place> places = JsonPlaces.select(tree, path);
        List<String> unsourced = new ArrayList<>();
        for (JsonPlaces.Place each : places) {
            if (each.source().isEmpty()) {
                unsourced.add(each.pointer());
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("0 places for " + path);
        }
        if (!unsourced.isEmpty()) {
            throw new IllegalArgumentException("without a source: " + unsourced);
        }
        return places;
    }

    private static BigDecimal number(JsonPlaces.Place at) {
        try {
            return new BigDecimal(at.node().asString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number at " + at.pointer(), e);
        }
    }

    private Optional<String> untold(List<Finding> found) {
        int equals = expected.indexOf('=');
        if (equals < 0) {
            return Optional.of("no fact is expected");
        }
        for (Finding each : found) {
            Object fact = each.getFacts().get(expected.substring(0, equals));
            String wanted = expected.substring(equals + 1);
            if (fact != null && (fact instanceof BigDecimal number ? same(number, wanted) : wanted.equals(fact + ""))) {
                return Optional.empty();
            }
        }
        return Optional.of("not told, but only " + found);
    }

    private Optional<String> differs(@Nullable BigDecimal number) {
        return number != null && same(number, expected) ? Optional.empty() : differs(String.valueOf(number));
    }

    private Optional<String> differs(String text) {
        return text.equals(expected) ? Optional.empty() : Optional.of(text + " instead of " + expected);
    }

    private static boolean same(BigDecimal number, String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") && number.compareTo(new BigDecimal(text)) == 0;
    }
}
