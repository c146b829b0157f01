package org.terreau.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** A row of the inventory of what the sources of the example dossiers state; the number counts its rows from 1. */
record InventoryRow(int number, String source, String item, String kind, String value, String unit, String note) {

    private static final Set<String> PLANS = Set.of("Target", "AssetPlan", "PlannedAction");
    private static final Set<String> PLANNED_MEMBERS = Set.of("planned", "plannedFor", "expected", "target");
    private static final BigDecimal SQUARE_METRES_A_HECTARE = BigDecimal.valueOf(10_000);

    /** The qualifier that a dossier must give this row; empty when it may stand as exact. */
    String qualifier() {
        if (PLANS.contains(kind) || item.contains("(planned)") || note.contains("forecast")) {
            return "PLANNED";
        }
        if (note.startsWith("announced, no date")) {
            return "ANNOUNCED";
        }
        if (note.contains("approximate") || note.contains("\"\"environ\"\"") || note.contains("\"environ\"")) {
            return "ABOUT";
        }
        return note.contains("plus de") || note.contains("lower bound") ? "AT_LEAST" : "";
    }

    boolean isQualified(List<InventoryProof> proofs) {
        String demanded = qualifier();
        return demanded.isEmpty()
                || proofs.stream()
                        .anyMatch(each -> each.expected().equals(demanded)
                                || (demanded.equals("PLANNED") && PLANNED_MEMBERS.contains(each.lastMember())));
    }

    /** Whether one of these says the value of this row; a row without a number or a date demands none. */
    boolean isSaid(List<InventoryProof> proofs) {
        if (!value.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]+(\\.[0-9]+)?")) {
            return true;
        }
        return proofs.stream().anyMatch(each -> says(each.expected()));
    }

    private boolean says(String expected) {
        String said = expected.substring(expected.indexOf('=') + 1);
        if (unit.startsWith("per ") && said.equals(value + "/" + unit.substring(4))) {
            return true;
        }
        if (unit.equals("per entry") && said.equals("true")) {
            return true;
        }
        if (value.contains("-") || kind.equals("Date")) {
            return said.startsWith(value);
        }
        if (!said.matches("[0-9]+(\\.[0-9]+)?")) {
            return false;
        }
        BigDecimal wanted = new BigDecimal(value);
        BigDecimal there = new BigDecimal(said);
        return wanted.compareTo(there) == 0
                || (unit.equals("ha")
                        && wanted.multiply(SQUARE_METRES_A_HECTARE).compareTo(there) == 0);
    }
}
