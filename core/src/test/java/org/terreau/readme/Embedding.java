package org.terreau.readme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierIndicators;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.json.Reading;

/** The example of the README; a test holds the two together. */
final class Embedding {

    private Embedding() {}

    static void check(Path file) throws Exception {
        Reading<Dossier> reading = DossierReader.standard().read(file); // bad bytes give findings, they never throw
        System.out.print(reading.findings().text(Locale.FRENCH));
        Dossier dossier = reading.value().orElseThrow();

        Rule named = Rule.of(
                "portal.funder.audience",
                "POR-1",
                Severity.WARNING,
                Source.of("Charte du portail", "art. 2"),
                "{funder} ne dit pas à quel public va son aide.",
                "{funder} does not say whom its money is for.");
        Findings findings = DossierRules.standard()
                .minus("BUD-021")
                .regraded("BUD-014", Severity.INFO)
                .plus(
                        named,
                        (subject, reporter) -> subject.getFunders().stream()
                                .filter(funder -> funder.getAudience().isEmpty())
                                .forEach(funder -> reporter.report(Facts.of("funder", funder.getName()))))
                .check(dossier, LocalDate.of(2026, 3, 1));
        System.out.print(findings.text(Locale.FRENCH));
        System.out.println(
                DossierIndicators.standard().measure("funding.cost-per-participant", dossier, dossier.getPeriod()));
    }
}
