package org.terreau.dossier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.terreau.finding.Facts;
import org.terreau.finding.FindingLog;
import org.terreau.finding.Findings;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.garden.Garden;
import org.terreau.json.Reading;
import org.terreau.json.ValueReader;

/** The reading of one file of gardens: what is known of its dossier, and of the gardens so far. */
final class GardenLinesPass {

    /** An id that is longer still than one may be is not remembered: it breaks a constraint anyway. */
    private static final int LONGEST_ID = 200;

    private static final MemberRoutes LISTS_WITH_IDS = DossierRules.listsWithIds(Garden.class);
    private static final MemberRoutes REFERENCES = References.routes(Garden.class);

    private final Reading<Dossier> head;
    private final RuleBook<Dossier> rules;
    private final LocalDate asOf;
    private final RuleBook<Garden> book;
    private final Set<String> ids = new LinkedHashSet<>();
    private final FindingLog log = new FindingLog();
    private boolean isTaken;
    private int gardens;
    private int unread;

    /**
     * Begins behind the first line.
     *
     * @param constraints what each garden is judged by before its ids
     * @param gardenRules what each garden is judged by after its ids
     */
    GardenLinesPass(
            Reading<Dossier> head,
            RuleBook<Dossier> rules,
            RuleBook<Garden> constraints,
            RuleBook<Garden> gardenRules,
            LocalDate asOf) {
        this.head = head;
        this.rules = rules;
        this.asOf = asOf;
        this.book = book(constraints).plus(gardenRules);
        ids.addAll(head.leftOut());
        head.value().ifPresent(dossier -> dossier.getGardens().forEach(each -> ids.add(each.getId())));
    }

    private RuleBook<Garden> book(RuleBook<Garden> constraints) {
        RuleBook<Garden> all = constraints;
        Optional<Rule> duplicate = DossierRules.duplicateRule(rules);
        if (duplicate.isPresent()) {
            all = all.plus(duplicate.get(), this::duplicates);
        }
        Optional<Rule> dangling = DossierRules.danglingRule(rules);
        if (dangling.isPresent() && head.value().isPresent()) {
            References references = new References(head.value().get(), ids);
            all = all.plus(dangling.get(), (garden, reporter) -> references.check(garden, REFERENCES, reporter));
        }
        return all;
    }

    private void duplicates(Garden garden, Reporter reporter) {
        if (isTaken) {
            reporter.in("id");
            reporter.report(Facts.of("id", garden.getId()));
            reporter.out();
        }
        DossierRules.duplicates(garden, LISTS_WITH_IDS, reporter);
    }

    /** Whether the dossier is of a newer minor version, which may have members that this one does not know. */
    boolean isNewer() {
        return head.value().flatMap(Dossier::getMinor).orElse(0) > Dossier.FORMAT.minor();
    }

    /** Reads a further line. */
    GardenLine line(LineCutter cutter, ValueReader<Garden> reader) {
        int line = cutter.line();
        Reading<Garden> reading = reader.read(cutter.bytes(), cutter.start(), cutter.length(), line);
        isTaken = reading.id()
                .filter(id -> id.length() <= LONGEST_ID && !ids.add(id))
                .isPresent();
        Findings findings = reading.findings();
        if (reading.value().isPresent()) {
            gardens++;
            Findings found = book.check(reading.value().get(), asOf);
            findings = findings.and(found.map(each -> each.placed(each.getPointer(), line, 0, each.getFacts())));
        } else {
            unread++;
        }
        log.add(findings);
        return new GardenLine(line, reading, findings);
    }

    /** Judges the dossier, now that all gardens are known. */
    GardenLinesReading end() {
        return new GardenLinesReading(
                head, gardens, unread, DossierRules.check(head, ids, rules, asOf), log.findings());
    }
}
