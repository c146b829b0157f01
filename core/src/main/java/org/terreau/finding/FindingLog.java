package org.terreau.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the findings of a long reading: at most {@link Findings#MOST_PER_RULE} of each rule, and the count of all.
 * Not for use by more than one thread.
 */
public final class FindingLog {

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** Begins with no findings. */
    public FindingLog() {}

    /**
     * Takes a finding.
     *
     * @param finding the finding
     */
    public void add(Finding finding) {
        if (counts.merge(finding.getRule().getId(), 1L, Long::sum) <= Findings.MOST_PER_RULE) {
            kept.add(finding);
        }
    }

    /**
     * Takes findings, those that are only counted included.
     *
     * @param findings the findings
     */
    public void add(Findings findings) {
        if (findings.isEmpty()) {
            return;
        }
        Map<String, Long> here = new LinkedHashMap<>();
        for (Finding each : findings) {
            here.merge(each.getRule().getId(), 1L, Long::sum);
            add(each);
        }
        findings.counts().forEach((rule, count) -> counts.merge(rule, count - here.getOrDefault(rule, 0L), Long::sum));
    }

    /**
     * Returns what was taken.
     *
     * @return the findings, the gravest first, then in the order in which they were taken
     */
    public Findings findings() {
        return Findings.of(kept, counts);
    }
}
