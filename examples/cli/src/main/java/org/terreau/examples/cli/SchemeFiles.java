package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Constraints;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.funding.Forms;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeRules;
import org.terreau.funding.scheme.Schemes;
import org.terreau.json.Reading;

/**
 * Scheme files that were read, what was found in each, and the schemes that dossiers are then checked with: those that
 * Terreau brings, and these. One whose values break a constraint is left out.
 */
final class SchemeFiles {

    private static final RuleBook<Scheme> CONSTRAINTS = Constraints.of(Scheme.class);

    private final List<SchemeFile> files;
    private final Schemes schemes;

    /** A file, the scheme in it as far as it could be read, and what was found. */
    record SchemeFile(String file, Optional<Scheme> scheme, Findings findings) {

        Map<String, Object> head() {
            Map<String, Object> head = new LinkedHashMap<>();
            head.put("file", file);
            scheme.ifPresent(read -> head.put("scheme", read.getId()));
            return head;
        }

        private boolean isAbout(String pointer) {
            return scheme.isPresent()
                    && (pointer + "/").startsWith("/" + scheme.get().getId() + "/");
        }

        /** A page on the file; empty when nothing was found in it. */
        String page(PageText page) {
            if (findings.isEmpty()) {
                return "";
            }
            page.line(scheme.map(Scheme::getTitle).orElse(file));
            scheme.ifPresent(read -> page.line(file));
            page.line();
            new FindingsText(page, Optional.empty()).write(findings, scheme.isPresent());
            page.line();
            return page.toString();
        }
    }

    private SchemeFiles(List<SchemeFile> files, Schemes schemes) {
        this.files = files;
        this.schemes = schemes;
    }

    static SchemeFiles none() {
        return new SchemeFiles(List.of(), Schemes.standard());
    }

    SchemeFiles with(String file, Reading<Scheme> reading, LocalDate asOf) {
        Findings findings = reading.value()
                .map(read -> reading.findings().and(CONSTRAINTS.check(read, asOf)))
                .orElseGet(reading::findings);
        List<SchemeFile> more = new ArrayList<>(files);
        more.add(new SchemeFile(file, reading.value(), findings));
        boolean sound = reading.value().isPresent() && !findings.has(Severity.ERROR);
        return new SchemeFiles(more, sound ? schemes.with(reading.value().get()) : schemes);
    }

    /** With the contradictions of the schemes, taken together. */
    SchemeFiles checked(LocalDate asOf) {
        if (files.isEmpty()) {
            return this;
        }
        Findings together = SchemeRules.schemes().check(schemes, asOf);
        List<SchemeFile> checked = new ArrayList<>();
        for (SchemeFile each : files) {
            Findings own = together.filter(finding -> each.isAbout(finding.getPointer()));
            checked.add(
                    new SchemeFile(each.file(), each.scheme(), each.findings().and(own)));
        }
        return new SchemeFiles(checked, schemes);
    }

    List<SchemeFile> files() {
        return files;
    }

    Schemes schemes() {
        return schemes;
    }

    boolean hasErrors() {
        return files.stream().anyMatch(each -> each.findings().has(Severity.ERROR));
    }

    /** Tells whether a scheme of the id was read from a file already. */
    boolean has(String id) {
        return files.stream()
                .anyMatch(each ->
                        each.scheme().map(Scheme::getId).filter(id::equals).isPresent());
    }

    /** The whole rule book with these schemes. */
    RuleBook<Dossier> rules() {
        return files.isEmpty()
                ? DossierRules.standard()
                : DossierRules.of(Forms.standard(), schemes, LegalFigures.standard());
    }
}
