package org.terreau.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Text;

/**
 * The accounts that one chart has and another has not, or has for something else. Read off the charts themselves: an
 * account whose meaning stands at another code of the other chart, or nowhere.
 */
final class AccountChanges {

    private static final Text ABOLISHED =
            new Text("à porter en diminution du compte de charge", "credit the expense account");

    /**
     * An account of a chart that another chart does not take over.
     *
     * @param code its code
     * @param meaning what it meant
     * @param reused whether the other chart has the code for something else
     * @param replacement what the other chart has instead
     */
    record Change(String code, String meaning, boolean reused, Text replacement) {}

    /** By the chart in force: what older charts had; the nearest one first. */
    private final Map<String, List<Change>> older = new HashMap<>();

    /** By the chart of a budget, then by the chart in force. */
    private final Map<String, Map<String, List<Change>>> between = new HashMap<>();

    AccountChanges(Forms forms) {
        List<Form> charts = forms.charts();
        for (int i = 0; i < charts.size(); i++) {
            Form inForce = charts.get(i);
            List<Change> before = new ArrayList<>();
            for (int j = i - 1; j >= 0; j--) {
                before.addAll(changes(charts.get(j), inForce));
            }
            older.put(inForce.getId(), before);
            for (Form each : charts) {
                between.computeIfAbsent(each.getId(), id -> new HashMap<>())
                        .put(inForce.getId(), changes(each, inForce));
            }
        }
    }

    private static List<Change> changes(Form chart, Form other) {
        List<Change> changes = new ArrayList<>();
        for (Account each : chart.getAccounts()) {
            String meaning = String.valueOf(chart.meaningOf(each));
            Account same = other.lineOf(meaning);
            boolean moved = same != null && !same.code().equals(each.code());
            if (moved || (same == null && isNowhere(other, meaning))) {
                Account taken = other.line(each.code());
                boolean reused = taken != null && taken.code().equals(each.code());
                Text replacement = same == null ? ABOLISHED : Text.of(same.code());
                changes.add(new Change(each.code(), meaning, reused, replacement));
            }
        }
        return changes;
    }

    private static boolean isNowhere(Form form, String meaning) {
        for (int dot = meaning.lastIndexOf('.'); dot >= 0; dot = meaning.lastIndexOf('.', dot - 1)) {
            if (form.lineOf(meaning.substring(0, dot)) != null) {
                return false;
            }
        }
        return true;
    }

    /** What became of an account of a budget on a chart other than the one in force; null when nothing did. */
    @Nullable
    Change ofChart(Form chart, Form inForce, String account) {
        Map<String, List<Change>> others = between.get(chart.getId());
        List<Change> changes = others == null ? null : others.get(inForce.getId());
        return changes == null ? null : find(changes, account, true);
    }

    /** An account that only older charts than the one in force have; null when it is none. */
    @Nullable
    Change ofOlder(Form inForce, String account) {
        List<Change> changes = older.get(inForce.getId());
        return changes == null ? null : find(changes, account, false);
    }

    /** A code that the chart in force has for something else than its label says; null when it is none. */
    @Nullable
    Change ofReused(Form inForce, BudgetLine line) {
        List<Change> changes = older.get(inForce.getId());
        Change change = changes == null ? null : find(changes, line.getAccount(), true);
        if (change == null || !change.reused()) {
            return null;
        }
        Optional<String> label = line.getLabel();
        return label.isPresent() && change.meaning().equals(CodeMeanings.said(label.get())) ? change : null;
    }

    private static @Nullable Change find(List<Change> changes, String account, boolean withReused) {
        for (int i = 0; i < changes.size(); i++) {
            Change each = changes.get(i);
            if ((withReused || !each.reused()) && account.startsWith(each.code())) {
                return each;
            }
        }
        return null;
    }
}
