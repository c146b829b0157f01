package org.terreau.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderShare;
import org.terreau.funding.FunderShares;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;

/**
 * What a programme officer wants on one screen: balanced or not and by how much, who pays what share, what looks wrong.
 */
final class DossierPage {

    private static final int WIDTH = 100;
    private static final String INDENT = "             ";

    private final Locale locale;
    private final NumberText numbers;

    DossierPage(Locale locale) {
        this.locale = locale;
        this.numbers = NumberText.of(locale);
    }

    String page(String file, Optional<Dossier> dossier, Findings findings) {
        StringBuilder page = new StringBuilder();
        page.append(Printable.of(dossier.map(Dossier::getTitle).orElse(file))).append('\n');
        dossier.ifPresent(read -> page.append(Printable.of(file)).append('\n'));
        page.append('\n');
        dossier.ifPresent(read -> read.getBudgets().forEach(each -> budget(page, read, each)));
        verdict(page, findings, dossier.isPresent());
        for (Severity severity : Severity.values()) {
            Findings graded = findings.filter(each -> each.getSeverity() == severity);
            if (!graded.isEmpty()) {
                page.append('\n').append(severity.label(locale)).append('\n');
                findings(page, dossier, graded);
            }
        }
        if (findings.left() > 0) {
            page.append('\n').append(numbers.print(findings.left()));
            page.append(say(" autres constats ne sont pas listés.\n", " more findings are not listed.\n"));
        }
        return page.toString();
    }

    private void budget(StringBuilder page, Dossier dossier, Budget budget) {
        page.append("Budget ").append(budget.getKind().label(locale));
        budget.getPeriod().ifPresent(period -> page.append(' ').append(period));
        budget.getTitle().ifPresent(title -> page.append(" – ").append(Printable.of(title)));
        page.append('\n');
        Optional<BudgetBalance> balance = BudgetBalance.of(budget);
        if (balance.isEmpty()) {
            page.append(say("  Les montants ne s’additionnent pas.\n\n", "  The amounts cannot be added.\n\n"));
            return;
        }
        balance(page, balance.get());
        Map<String, String> names =
                dossier.getFunders().stream().collect(Collectors.toMap(Funder::getId, Funder::getName, (a, b) -> a));
        shares(budget).ifPresent(shares -> {
            page.append(say("  Qui paie\n", "  Who pays\n"));
            for (FunderShare each : shares) {
                row(
                        page,
                        "  " + Printable.of(names.getOrDefault(each.funder(), each.funder())),
                        numbers.print(each.amount()),
                        numbers.percent(each.percent()));
            }
        });
        page.append('\n');
    }

    private void balance(StringBuilder page, BudgetBalance balance) {
        row(page, say("Charges", "Expenses"), numbers.print(balance.getExpenses()), "");
        row(page, say("Produits", "Income"), numbers.print(balance.getIncome()), "");
        String verdict =
                balance.getGap().isZero() ? say("équilibré", "balanced") : say("NON ÉQUILIBRÉ", "DOES NOT BALANCE");
        row(page, say("Écart", "Gap"), numbers.print(balance.getGap()), verdict);
        if (!balance.getUsesInKind().isZero()
                || !balance.getContributionsInKind().isZero()) {
            String amounts =
                    numbers.print(balance.getUsesInKind()) + " / " + numbers.print(balance.getContributionsInKind());
            row(page, say("En nature (86 / 87)", "In kind (86 / 87)"), amounts, "");
        }
    }

    static Optional<List<FunderShare>> shares(Budget budget) {
        return budget.getFunderTable().isPresent()
                ? FunderShares.of(budget.getFunderTable().get(), 1)
                : FunderShares.of(budget, 1);
    }

    private static void row(StringBuilder page, String label, String amount, String remark) {
        String cut = label.length() > 44 ? label.substring(0, 43) + "…" : label;
        page.append("  ").append(cut).append(" ".repeat(46 - cut.length()));
        page.append(" ".repeat(Math.max(0, 16 - amount.length()))).append(amount);
        if (!remark.isEmpty()) {
            page.append(" ".repeat(Math.max(2, 10 - remark.length()))).append(remark);
        }
        page.append('\n');
    }

    private void verdict(StringBuilder page, Findings findings, boolean read) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(each -> each.getSeverity() == severity)
                    .count();
            if (count > 0 || severity == Severity.ERROR) {
                counts.add(numbers.print(count) + " " + plural(severity, count));
            }
        }
        page.append(read ? say("Contrôle\u00A0: ", "Check: ") : say("Lecture impossible\u00A0: ", "Cannot be read: "));
        page.append(String.join(", ", counts)).append('\n');
    }

    private String plural(Severity severity, long count) {
        String word = severity.label(locale).toLowerCase(locale);
        boolean isSingular = count == 1 || (count == 0 && locale.getLanguage().equals("fr"));
        return isSingular ? word : word + "s";
    }

    /** Findings under the name of the thing that they are about. */
    private void findings(StringBuilder page, Optional<Dossier> dossier, Findings findings) {
        Map<String, List<Finding>> bySubject = new LinkedHashMap<>();
        findings.forEach(each -> bySubject
                .computeIfAbsent(subject(each.getPointer()), pointer -> new ArrayList<>())
                .add(each));
        bySubject.forEach((pointer, list) -> {
            String name = dossier.map(read -> Printable.of(name(read, pointer))).orElse("");
            if (!name.isEmpty()) {
                page.append("  ").append(name).append("  [").append(pointer).append("]\n");
            }
            list.forEach(each -> finding(page, each, name.isEmpty() ? "" : pointer));
        });
    }

    /** The first two steps of a pointer: {@code /budgets/0}. */
    private static String subject(String pointer) {
        int second = pointer.indexOf('/', 1);
        int third = second < 0 ? -1 : pointer.indexOf('/', second + 1);
        return third < 0 ? pointer : pointer.substring(0, third);
    }

    private static String name(Dossier dossier, String pointer) {
        String[] steps = pointer.split("/", -1);
        if (steps.length != 3) {
            return "";
        }
        int index = Integer.parseInt(steps[2]);
        return switch (steps[1]) {
            case "budgets" -> {
                Budget budget = dossier.getBudgets().get(index);
                yield "Budget – " + budget.getTitle().orElse(budget.getId());
            }
            case "breakdowns" -> dossier.getBreakdowns().get(index).getTitle();
            case "figures" -> dossier.getFigures().get(index).getLabel();
            case "funders" -> dossier.getFunders().get(index).getName();
            case "sources" -> dossier.getSources().get(index).getTitle();
            default -> "";
        };
    }

    private void finding(StringBuilder page, Finding finding, String above) {
        StringBuilder text = new StringBuilder(finding.message(locale));
        finding.repair(locale).ifPresent(repair -> text.append(' ').append(repair));
        String place = Printable.of(finding.getPointer().substring(above.length()));
        if (finding.getLine().isPresent()) {
            text.append(say(" [ligne ", " [line "))
                    .append(finding.getLine().getAsInt())
                    .append(':')
                    .append(finding.getColumn().orElse(1))
                    .append(place.isEmpty() ? "]" : " " + place + "]");
        } else if (!place.isEmpty()) {
            text.append(" [").append(place).append(']');
        }
        String code = finding.getRule().getCode();
        page.append("    ").append(code).append(" ".repeat(Math.max(1, INDENT.length() - 4 - code.length())));
        wrap(page, text.toString());
    }

    private static void wrap(StringBuilder page, String text) {
        int column = INDENT.length();
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            if (!first && column + word.length() + 1 > WIDTH) {
                page.append('\n').append(INDENT);
                column = INDENT.length();
                first = true;
            }
            if (!first) {
                page.append(' ');
                column++;
            }
            page.append(word);
            column += word.length();
            first = false;
        }
        page.append('\n');
    }

    private String say(String french, String english) {
        return Labelled.choose(locale, french, english);
    }
}
