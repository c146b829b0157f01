package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.funding.award.ScdlReading;
import org.terreau.money.NumberText;

/** What is told of a file of awards: how many rows, how much money, what is wrong, by rule and with its place. */
final class AwardsPage {

    private static final int MOST_LISTED = 20;
    private static final int CODE_MARGIN = 9;
    private static final int PLACE_MARGIN = 36;

    private final PageText page;
    private final Locale locale;
    private final NumberText numbers;

    AwardsPage(Locale locale) {
        this.page = new PageText(locale);
        this.locale = locale;
        this.numbers = page.numbers();
    }

    String page(String file, boolean json, ScdlReading reading, AwardSums sums, Findings findings) {
        page.line(file + (json ? " (360Giving)" : " (SCDL)"));
        page.line();
        page.row(page.say("Lignes lues", "Rows read"), numbers.print(reading.rows()), "");
        sums.sums()
                .forEach((currency, sum) -> page.row(
                        page.say("Somme reçue par les bénéficiaires", "Sum received"),
                        numbers.print(sum),
                        currency.getCurrencyCode()));
        if (sums.withoutAmount() > 0) {
            page.row(
                    page.say("Lignes sans montant lisible", "Rows without an amount"),
                    numbers.print(sums.withoutAmount()),
                    "");
        }
        if (sums.leftOut() > 0) {
            page.row(page.say("Lignes non écrites", "Rows not written"), numbers.print(sums.leftOut()), "");
        }
        verdict(findings);
        byRule(findings).forEach((rule, found) -> rule(rule, found, findings.count(rule.getId())));
        return page.toString();
    }

    /** How often each rule fired, also beyond what is listed. */
    static Map<String, Object> counts(Findings findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        byRule(findings).forEach((rule, found) -> counts.put(rule.getCode(), findings.count(rule.getId())));
        return counts;
    }

    private static Map<Rule, List<Finding>> byRule(Findings findings) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(each -> byRule.computeIfAbsent(each.getRule(), rule -> new ArrayList<>())
                .add(each));
        return byRule;
    }

    private void verdict(Findings findings) {
        long all = findings.asList().size() + findings.left();
        page.row(page.say("Constats", "Findings"), numbers.print(all), "");
    }

    private void rule(Rule rule, List<Finding> found, long count) {
        page.line();
        page.wrap(
                rule.getCode(),
                CODE_MARGIN,
                rule.getSeverity().label(locale) + ", " + numbers.print(count) + " × " + rule.summary(locale));
        for (Finding each : found.subList(0, Math.min(found.size(), MOST_LISTED))) {
            page.wrap("  " + place(each), PLACE_MARGIN, FindingsText.words(each, locale));
        }
        if (count > MOST_LISTED) {
            page.line("  … " + numbers.print(count - MOST_LISTED) + page.say(" de plus", " more"));
        }
    }

    /** The line of the file, or else the number of the award, and the column. */
    private String place(Finding finding) {
        String column = finding.getPointer().substring(finding.getPointer().lastIndexOf('/') + 1);
        String row = finding.getLine().isPresent()
                ? page.say("ligne ", "line ") + finding.getLine().getAsInt()
                : page.say("n° ", "no. ") + row(finding.getPointer());
        boolean named = !column.isEmpty() && !Character.isDigit(column.charAt(0));
        return named ? row + ", " + column.replace("~1", "/").replace("~0", "~") : row;
    }

    /** The first number of a pointer, counted from 1. */
    private static String row(String pointer) {
        for (String each : pointer.split("/", -1)) {
            if (!each.isEmpty() && each.chars().allMatch(c -> c >= '0' && c <= '9') && each.length() < 10) {
                return String.valueOf(Integer.parseInt(each) + 1);
            }
        }
        return "—";
    }
}
