package org.terreau.funding.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;

/** Gathers findings of a long reading: a bounded number of each rule, and the count of all. */
final class FindingLog {

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    void add(Finding finding) {
        if (counts.merge(finding.getRule().getId(), 1L, Long::sum) <= Findings.MOST_PER_RULE) {
            kept.add(finding);
        }
    }

    Findings findings() {
        return Findings.of(kept, counts);
    }
}
