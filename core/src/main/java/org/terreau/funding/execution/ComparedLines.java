package org.terreau.funding.execution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.funding.Amounts;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Side;
import org.terreau.money.MinorUnits;
import org.terreau.money.Money;

/** The lines of two budgets laid over each other. */
final class ComparedLines {

    /** What stands at one place of one or both budgets. */
    private static final class Node {
        private final String account;
        private final Optional<String> funder;
        private Optional<String> label = Optional.empty();
        private long planned;
        private long realised;
        private int[] place = {};
        private final Map<String, Node> below = new LinkedHashMap<>();

        Node(BudgetLine line) {
            this.account = line.getAccount();
            this.funder = line.getFunder();
        }
    }

    private final Currency currency;
    private final Map<String, Node> expenses = new LinkedHashMap<>();
    private final Map<String, Node> income = new LinkedHashMap<>();
    private final List<BudgetComparison.Row> rows = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    ComparedLines(Currency currency) {
        this.currency = currency;
    }

    void lay(Budget budget, boolean isRealised) {
        lay(budget.getExpenses(), expenses, isRealised, new int[0]);
        lay(budget.getIncome(), income, isRealised, new int[0]);
    }

    private void lay(List<BudgetLine> lines, Map<String, Node> into, boolean isRealised, int[] above) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Node node = into.computeIfAbsent(key(line), key -> new Node(line));
            long amount = Amounts.of(line, currency);
            int[] place = Arrays.copyOf(above, above.length + 1);
            place[above.length] = i;
            if (isRealised) {
                node.realised = MinorUnits.add(node.realised, amount);
                node.place = node.place.length == 0 ? place : node.place;
            } else {
                node.planned = MinorUnits.add(node.planned, amount);
            }
            node.label = line.getLabel().or(() -> node.label);
            lay(line.getLines(), node.below, isRealised, place);
        }
    }

    /** The length keeps an account that ends as a funder begins apart from another. */
    private static String key(BudgetLine line) {
        return line.getAccount().length()
                + " "
                + line.getAccount()
                + line.getFunder().map(funder -> " " + funder).orElse("");
    }

    /** Makes the rows; false when a sum or a difference does not exist. */
    boolean read() {
        return read(expenses, Side.EXPENSE, List.of(), new int[0]) && read(income, Side.INCOME, List.of(), new int[0]);
    }

    private boolean read(Map<String, Node> nodes, Side side, List<String> above, int[] placeAbove) {
        for (Node node : nodes.values()) {
            List<String> path = new ArrayList<>(above);
            path.add(node.account);
            Optional<Variance> variance =
                    Variance.of(Money.ofMinor(node.planned, currency), Money.ofMinor(node.realised, currency));
            if (variance.isEmpty()) {
                return false;
            }
            int[] place = node.place.length == 0 ? placeAbove : node.place;
            rows.add(new BudgetComparison.Row(side, path, node.label, node.funder, variance.get()));
            places.add(place);
            if (!read(node.below, side, path, place)) {
                return false;
            }
        }
        return true;
    }

    List<BudgetComparison.Row> rows() {
        return rows;
    }

    List<int[]> places() {
        return places;
    }
}
