package org.terreau.funding.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.Budget;

/**
 * A budget in the order of its life: forecast, revisions, realised; what changed from each to the next, and from the
 * first to the last. Immutable.
 */
public final class BudgetRevisions {

    private final List<Budget> budgets;
    private final List<BudgetComparison> steps;

    private BudgetRevisions(List<Budget> budgets) {
        this.budgets = List.copyOf(budgets);
        List<BudgetComparison> found = new ArrayList<>();
        for (int i = 1; i < budgets.size(); i++) {
            found.add(BudgetComparison.of(budgets.get(i - 1), budgets.get(i)));
        }
        this.steps = List.copyOf(found);
    }

    /**
     * Takes budgets in the order in which they are given, whatever they say of each other.
     *
     * @param budgets the first forecast first
     * @return the revisions
     */
    public static BudgetRevisions inOrder(List<Budget> budgets) {
        return new BudgetRevisions(budgets);
    }

    /**
     * Finds the chains among budgets by {@link Budget#getRevises()}.
     *
     * @param budgets budgets in any order
     * @return a chain for each budget that revises another and that none revises; two that revise one budget share its
     *     beginning. Budgets that revise each other in a circle are in no chain
     */
    public static List<BudgetRevisions> among(List<Budget> budgets) {
        Map<String, Budget> byId = byId(budgets);
        Set<String> revised = new HashSet<>();
        for (Budget each : budgets) {
            each.getRevises().ifPresent(revised::add);
        }
        Set<String> circular = circular(byId);
        List<BudgetRevisions> chains = new ArrayList<>();
        for (Budget each : budgets) {
            Budget earlier = earlier(each, byId);
            boolean isLast = earlier != null && !revised.contains(each.getId()) && !circular.contains(earlier.getId());
            if (isLast) {
                List<Budget> chain = new ArrayList<>();
                for (Budget step = each; step != null; step = earlier(step, byId)) {
                    chain.add(step);
                }
                Collections.reverse(chain);
                chains.add(new BudgetRevisions(chain));
            }
        }
        return List.copyOf(chains);
    }

    /**
     * Compares each of some budgets with the one that it revises or realises.
     *
     * @param budgets the budgets of a dossier
     * @return a comparison for each of them, in order; {@link BudgetComparison#none()} for one that revises no other,
     *     or one that is not among them
     */
    public static List<BudgetComparison> comparisons(List<Budget> budgets) {
        if (!isAnyRevising(budgets)) {
            return Collections.nCopies(budgets.size(), BudgetComparison.none());
        }
        Map<String, Budget> byId = byId(budgets);
        Set<String> circular = circular(byId);
        List<BudgetComparison> comparisons = new ArrayList<>();
        for (Budget each : budgets) {
            Budget earlier = earlier(each, byId);
            if (earlier == null) {
                comparisons.add(BudgetComparison.none());
            } else {
                comparisons.add(
                        circular.contains(earlier.getId())
                                ? BudgetComparison.cycle()
                                : BudgetComparison.of(earlier, each));
            }
        }
        return comparisons;
    }

    private static boolean isAnyRevising(List<Budget> budgets) {
        for (int i = 0; i < budgets.size(); i++) {
            if (budgets.get(i).getRevises().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The ids from which the way back leads into a circle. Each budget is passed once. Of several budgets with one id
     * (rule DOS-001) only the first can be referred to, so ask about the one that a budget revises.
     */
    private static Set<String> circular(Map<String, Budget> byId) {
        Set<String> ending = new HashSet<>();
        Set<String> circular = new HashSet<>();
        for (Budget start : byId.values()) {
            Set<String> way = new HashSet<>();
            Budget each = start;
            while (each != null
                    && !ending.contains(each.getId())
                    && !circular.contains(each.getId())
                    && way.add(each.getId())) {
                each = earlier(each, byId);
            }
            boolean ends = each == null || ending.contains(each.getId());
            (ends ? ending : circular).addAll(way);
        }
        return circular;
    }

    private static Map<String, Budget> byId(List<Budget> budgets) {
        Map<String, Budget> byId = new HashMap<>();
        for (Budget each : budgets) {
            byId.putIfAbsent(each.getId(), each);
        }
        return byId;
    }

    private static @Nullable Budget earlier(Budget budget, Map<String, Budget> byId) {
        return budget.getRevises().map(byId::get).orElse(null);
    }

    /**
     * Returns the budgets.
     *
     * @return the first forecast first
     */
    public List<Budget> getBudgets() {
        return budgets;
    }

    /**
     * Returns what changed from each budget to the next.
     *
     * @return one comparison fewer than there are budgets
     */
    public List<BudgetComparison> getSteps() {
        return steps;
    }

    /**
     * Returns what changed from the first budget to the last.
     *
     * @return the comparison; empty when there are fewer than two budgets
     */
    public Optional<BudgetComparison> getWhole() {
        return budgets.size() < 2
                ? Optional.empty()
                : Optional.of(BudgetComparison.of(budgets.get(0), budgets.get(budgets.size() - 1)));
    }

    @Override
    public String toString() {
        return budgets.stream().map(Budget::getId).toList().toString();
    }
}
