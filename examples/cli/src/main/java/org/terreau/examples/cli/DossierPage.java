package org.terreau.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderShare;
import org.terreau.funding.FunderShares;
import org.terreau.json.Reading;
import org.terreau.money.NumberText;

/**
 * What a programme officer wants on one screen: balanced or not and by how much, who pays what share, what looks wrong.
 */
final class DossierPage {

    private final PageText page;
    private final Locale locale;
    private final NumberText numbers;

    DossierPage(Locale locale) {
        this.page = new PageText(locale);
        this.locale = locale;
        this.numbers = page.numbers();
    }

    String page(String file, Reading<Dossier> reading, Findings findings) {
        Optional<Dossier> dossier = reading.value();
        page.line(dossier.map(Dossier::getTitle).orElse(file));
        dossier.ifPresent(read -> page.line(file));
        page.line();
        dossier.ifPresent(read -> new DossierSummary(page).write(read));
        dossier.ifPresent(read -> read.getBudgets().forEach(each -> budget(read, each)));
        new FindingsText(page, reading).write(findings, dossier.isPresent());
        return page.toString();
    }

    private void budget(Dossier dossier, Budget budget) {
        page.line("Budget " + budget.getKind().label(locale)
                + budget.getPeriod().map(period -> " " + period).orElse("")
                + budget.getTitle().map(title -> " – " + title).orElse(""));
        Optional<BudgetBalance> balance = BudgetBalance.of(budget);
        if (balance.isEmpty()) {
            page.line(page.say("  Les montants ne s’additionnent pas.", "  The amounts cannot be added."));
            page.line();
            return;
        }
        balance(balance.get());
        Map<String, String> names = names(dossier);
        shares(budget).ifPresent(shares -> {
            page.line(page.say("  Qui paie", "  Who pays"));
            for (FunderShare each : shares) {
                page.row(
                        "  " + names.getOrDefault(each.funder(), each.funder()),
                        numbers.print(each.amount()),
                        numbers.percent(each.percent()));
            }
        });
        page.line();
    }

    private void balance(BudgetBalance balance) {
        page.row(page.say("Charges", "Expenses"), numbers.print(balance.getExpenses()), "");
        page.row(page.say("Produits", "Income"), numbers.print(balance.getIncome()), "");
        String verdict = balance.getGap().isZero()
                ? page.say("équilibré", "balanced")
                : page.say("NON ÉQUILIBRÉ", "DOES NOT BALANCE");
        page.row(page.say("Écart", "Gap"), numbers.print(balance.getGap()), verdict);
        if (!balance.getUsesInKind().isZero()
                || !balance.getContributionsInKind().isZero()) {
            String amounts =
                    numbers.print(balance.getUsesInKind()) + " / " + numbers.print(balance.getContributionsInKind());
            page.row(page.say("En nature (86 / 87)", "In kind (86 / 87)"), amounts, "");
        }
    }

    static Map<String, String> names(Dossier dossier) {
        return dossier.getFunders().stream().collect(Collectors.toMap(Funder::getId, Funder::getName, (a, b) -> a));
    }

    static Optional<List<FunderShare>> shares(Budget budget) {
        return budget.getFunderTable().isPresent()
                ? FunderShares.of(budget.getFunderTable().get(), 1)
                : FunderShares.of(budget, 1);
    }
}
