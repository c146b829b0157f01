package org.terreau.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.terreau.finding.Findings;
import org.terreau.finding.RuleBook;
import org.terreau.funding.award.Award;
import org.terreau.funding.award.AwardRules;
import org.terreau.funding.award.ScdlCells;
import org.terreau.funding.award.ScdlField;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.Siret;

/** Runs the cases on awards: rows of SCDL that name some columns only, and are judged by these alone. */
final class AwardCases {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** Other names that a case may give a column. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("decision", "referenceDecision"),
            Map.entry("reference", "referenceDecision"),
            Map.entry("amount", "montant"),
            Map.entry("share", "pourcentageSubvention"),
            Map.entry("siret", "idBeneficiaire"),
            Map.entry("rna", "rnaBeneficiaire"),
            Map.entry("beneficiaire", "nomBeneficiaire"),
            Map.entry("recipient", "nomBeneficiaire"),
            Map.entry("attribuant", "nomAttribuant"),
            Map.entry("funder", "nomAttribuant"),
            Map.entry("date", "dateConvention"),
            Map.entry("period", "datesPeriodeVersement"),
            Map.entry("periode", "datesPeriodeVersement"),
            Map.entry("purpose", "objet"),
            Map.entry("scheme", "dispositifAide"));

    private AwardCases() {}

    static Map<String, CaseKind> kinds() {
        return Map.of("AWARD", AwardCases::awards);
    }

    private static CaseOutcome awards(CaseMembers data) {
        List<CaseMembers> rows = data.objects("rows", "awards", "lines").orElse(List.of(data));
        List<Map<String, String>> cells = rows.stream().map(AwardCases::cells).toList();
        List<Award> awards = cells.stream().map(ScdlCells::award).toList();
        Findings findings = AwardRules.lists().only("AWD-007", "AWD-008").check(awards, AS_OF);
        boolean split = findings.ofRule("AWD-008").stream().findAny().isPresent();
        for (int i = 0; i < awards.size(); i++) {
            findings = findings.and(judged(awards.get(i), cells.get(i), split));
        }
        return outcome(findings, awards);
    }

    private static Map<String, String> cells(CaseMembers row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : row.names()) {
            String column = NAMES.getOrDefault(name, name);
            if (ScdlField.ofColumn(column).isPresent()) {
                cells.put(column, row.text(name).orElse(""));
            }
        }
        return cells;
    }

    /**
     * Judges one award by the columns that the case names. Of a decision that is read as split, the recipients are
     * named only to tell them apart: a published example does so with a made-up number.
     */
    private static Findings judged(Award award, Map<String, String> cells, boolean split) {
        RuleBook<Award> book = AwardRules.awards().minus("AWD-010");
        if (!cells.containsKey("idBeneficiaire") && !cells.containsKey("rnaBeneficiaire")) {
            book = book.minus("AWD-006");
        }
        boolean madeUp = split && Siret.isWritten(award.getRecipientSiret().orElse(""));
        return (madeUp ? book.minus("AWD-001") : book).check(award, AS_OF);
    }

    private static CaseOutcome outcome(Findings findings, List<Award> awards) {
        CaseOutcome outcome = CaseOutcome.of(findings);
        Optional<BigDecimal> shares = sum(awards.stream()
                .flatMap(each -> each.getShare().stream())
                .map(AwardCases::decimal)
                .toList());
        Optional<BigDecimal> amounts = sum(awards.stream()
                .flatMap(each -> each.getAmount().stream())
                .map(Money::toBigDecimal)
                .toList());
        boolean amountsMeant = !findings.ofRule("AWD-008").isEmpty() || shares.isEmpty();
        Optional<BigDecimal> sum = amountsMeant ? amounts : shares;
        sum.ifPresent(value -> outcome.with("sum", () -> value));
        shares.ifPresent(value -> outcome.with("shareSum", () -> value)
                .with("sumOfShares", () -> value)
                .with("shares", () -> value));
        amounts.ifPresent(value -> outcome.with("total", () -> value).with("amountSum", () -> value));
        return outcome.with("valid", () -> !outcome.verdict().equals("FAIL"));
    }

    private static Optional<BigDecimal> sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal::add);
    }

    private static BigDecimal decimal(Rate share) {
        return share.toPercent(10).movePointLeft(2);
    }
}
