package org.terreau.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.json.Reading;

/** Runs cases that hold a whole dossier as its own format writes it, and the day as of which it is judged. */
final class DossierCases {

    private DossierCases() {}

    static Map<String, CaseKind> kinds(RuleBook<Dossier> rules) {
        return Map.of("DOSSIER", data -> dossier(data, rules));
    }

    private static CaseOutcome dossier(CaseMembers data, RuleBook<Dossier> rules) {
        String text = data.take("dossier").orElseThrow().toString();
        LocalDate asOf = data.text("asOf").map(LocalDate::parse).orElse(JudgedAssert.USUAL_DAY);
        Reading<Dossier> reading = DossierReader.standard().read(text.getBytes(StandardCharsets.UTF_8));
        Findings found = reading.value()
                .map(dossier -> reading.findings().and(rules.check(dossier, asOf)))
                .orElse(reading.findings());
        return CaseOutcome.of(found);
    }
}
