package org.terreau.funding.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.money.Rate;
import org.terreau.value.Text;

/**
 * The shares of each decision, over any number of rows.
 *
 * <p>Only rows with a share under 1 are remembered, and of them only sums: some 200 bytes a decision. Decisions beyond
 * {@link #MOST} are not judged.
 *
 * <p>Rows belong together when funder and reference of the decision are the same; where there is no reference, when
 * funder, day and purpose are. A decision may make several awards: it adds up, too, when each of them does, told apart
 * by day and purpose.
 */
final class DecisionShares {

    /** How many decisions with shares under 1 are remembered. */
    static final int MOST = 50_000;

    /** What is wrong with one decision, and at which row it begins. */
    record Fault(boolean ofShares, int row, int line, Facts facts, String variant) {}

    private static final Text AFTER = new Text("après répartition", "after the split");
    private static final Text NEITHER = new Text("ni avant ni après répartition", "neither before nor after the split");
    private static final Text NO_REFERENCE = new Text("sans référence", "without reference");

    private final Map<Long, Split> splits = new LinkedHashMap<>();
    private boolean full;

    void add(Award award, int row, int line) {
        Optional<Rate> share = award.getShare();
        if (share.isEmpty() || share.get().signum() <= 0 || share.get().compareTo(Rate.ONE) >= 0) {
            return;
        }
        long funder = Hash64.of(Hash64.EMPTY, award.getFunderSiret().orElse(""));
        String decision = award.getDecision().orElse(null);
        long of = Hash64.of(
                funder, award.getAgreementDate().map(LocalDate::toString).orElse(""));
        of = Hash64.of(of, award.getPurpose().orElse(""));
        if (decision == null) {
            take(of, row, line, null, null, award, share.get());
            return;
        }
        Split whole = take(Hash64.of(funder, decision), row, line, decision, null, award, share.get());
        if (whole != null) {
            take(Hash64.of(of, decision), row, line, decision, whole, award, share.get());
        }
    }

    private @Nullable Split take(
            long key, int row, int line, @Nullable String decision, @Nullable Split whole, Award award, Rate share) {
        Split split = splits.get(key);
        if (split == null) {
            if (splits.size() >= 2 * MOST) {
                full = true;
                return null;
            }
            split = new Split(row, line, decision, whole);
            splits.put(key, split);
        }
        split.add(share, award.getAmount());
        return split;
    }

    /** Whether there were more decisions than are remembered. */
    boolean isFull() {
        return full;
    }

    /** What is wrong, in the order of the rows; asked once, at the end. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        splits.values().forEach(Split::closePart);
        for (Split each : splits.values()) {
            if (each.isShared()) {
                Fault fault = each.whole == null ? ofDecision(each) : ofPart(each);
                if (fault != null) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    private static @Nullable Fault ofDecision(Split split) {
        if (split.isComplete()) {
            return ofAmounts(split);
        }
        boolean known = split.decision != null || split.isBeforeSplit();
        if (!known || split.isSeveral()) {
            return null;
        }
        return new Fault(
                true,
                split.firstRow,
                split.firstLine,
                facts(split).and("sum", split.shares()),
                split.isNear() ? "near" : "");
    }

    private static @Nullable Fault ofPart(Split part) {
        boolean judged = part.whole != null && !part.whole.isComplete() && part.whole.isSeveral();
        return judged ? ofAmounts(part) : null;
    }

    private static @Nullable Fault ofAmounts(Split split) {
        if (!split.isComparable() || split.isBeforeSplit()) {
            return null;
        }
        boolean after = split.isAfterSplit();
        Facts facts = facts(split).and("reading", after ? AFTER : NEITHER).and("sum", split.sum());
        return new Fault(false, split.firstRow, split.firstLine, facts, after ? "" : "neither");
    }

    private static Facts facts(Split split) {
        Facts facts =
                split.decision == null ? Facts.of("decision", NO_REFERENCE) : Facts.of("decision", split.decision);
        return facts.and("n", split.rows());
    }
}
