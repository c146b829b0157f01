package org.terreau.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.finding.Facts;
import org.terreau.finding.Reporter;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.value.Text;

/** Whether the accounts of a budget are those of the chart in force, and codes mean what they say. */
final class ChartRules {

    private final Forms forms;
    private final AccountChanges changes;

    private ChartRules(Forms forms, AccountChanges changes) {
        this.forms = forms;
        this.changes = changes;
    }

    static Rule rule(RuleTexts texts) {
        return texts.rule("funding.budget.account-out-of-force", "BUD-009", Severity.WARNING, Sources.ANC_2022_06);
    }

    static ChartRules of(Forms forms, AccountChanges changes) {
        return new ChartRules(forms, changes);
    }

    RuleBook<BudgetGlance> budgets(RuleTexts texts) {
        return RuleBook.<BudgetGlance>empty()
                .plus(rule(texts), BudgetGlance.when(glance -> glance.outdated, this::outdated));
    }

    static RuleBook<FormConversion> conversions(RuleTexts texts) {
        return RuleBook.<FormConversion>empty().plus(rule(texts), ChartRules::confusable);
    }

    /** A year opened on a day keeps the chart of that day; a chart without a year is held against itself. */
    @Nullable
    LocalDate opened(Budget budget, Form form) {
        if (budget.getPeriod().isPresent()) {
            return budget.getPeriod().get().getFirst();
        }
        return form.getInForce().isPresent() ? form.getInForce().get().getFirst() : null;
    }

    /** Whether a line may have something to be told, as {@link #outdated} does. */
    boolean isOutdated(BudgetLine line, Form form, @Nullable Form inForce) {
        return contradiction(line, form) != null || (inForce != null && change(line, form, inForce) != null);
    }

    private void outdated(Budget budget, Reporter reporter) {
        Optional<Form> form = forms.find(budget.getForm());
        if (form.isEmpty()) {
            return;
        }
        LocalDate opened = opened(budget, form.get());
        Form inForce = opened == null ? null : forms.chartOn(opened).orElse(null);
        outdated(budget.getExpenses(), "expenses", form.get(), opened, inForce, reporter);
        outdated(budget.getIncome(), "income", form.get(), opened, inForce, reporter);
    }

    private void outdated(
            List<BudgetLine> lines,
            String member,
            Form form,
            @Nullable LocalDate opened,
            @Nullable Form inForce,
            Reporter reporter) {
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            reporter.in(member, i);
            if (!contradicts(line, form, reporter) && opened != null && inForce != null) {
                AccountChanges.Change change = change(line, form, inForce);
                if (change != null) {
                    reporter.report(facts(line).and("date", opened).and("replacement", change.replacement()));
                }
            }
            outdated(line.getLines(), "lines", form, opened, inForce, reporter);
            reporter.out();
        }
    }

    private AccountChanges.@Nullable Change change(BudgetLine line, Form form, Form inForce) {
        if (form.isChart() && !form.getId().equals(inForce.getId())) {
            AccountChanges.Change change = changes.ofChart(form, inForce, line.getAccount());
            if (change != null) {
                return change;
            }
        }
        AccountChanges.Change gone = changes.ofOlder(inForce, line.getAccount());
        return gone == null && form.getAccounts().isEmpty() ? changes.ofReused(inForce, line) : gone;
    }

    /** Volunteering and gifts in kind traded codes: a label that says one where the form means the other. */
    private static boolean contradicts(BudgetLine line, Form form, Reporter reporter) {
        Account right = contradiction(line, form);
        if (right != null) {
            reporter.report(
                    facts(line).and("form", form.getTitle()).and("replacement", Text.of(right.code())), "label");
        }
        return right != null;
    }

    /** The line that the label means; null when the label does not contradict the code. */
    private static @Nullable Account contradiction(BudgetLine line, Form form) {
        if (!Account.isInKind(line.getAccount())) {
            return null;
        }
        String meant = form.meaningOf(form.line(line.getAccount()));
        boolean traded = CodeMeanings.VOLUNTEERING.equals(meant) || CodeMeanings.GIFTS_IN_KIND.equals(meant);
        String said = traded && line.getLabel().isPresent()
                ? CodeMeanings.said(line.getLabel().get())
                : null;
        return said == null || said.equals(meant) ? null : form.lineOf(said);
    }

    private static Facts facts(BudgetLine line) {
        return Facts.of("line", named(line.getAccount(), line.getLabel()));
    }

    private static String named(String account, Optional<String> label) {
        return label.map(name -> account + " " + name).orElse(account);
    }

    /** Accounts that a copy by code alone would put in the wrong place, or leave where they no longer exist. */
    private static void confusable(FormConversion conversion, Reporter reporter) {
        Optional<Form> form = conversion.getForm();
        List<LineChange> changes = conversion.getChanges();
        for (int i = 0; i < changes.size(); i++) {
            LineChange change = changes.get(i);
            if (form.isPresent() && isConfusable(change, form.get())) {
                Text replacement = change.to().map(Text::of).orElseGet(() -> reason(change));
                reporter.in("changes", i);
                reporter.report(
                        Facts.of("line", named(change.account(), change.label()))
                                .and("form", form.get().getTitle())
                                .and("replacement", replacement),
                        "converted");
                reporter.out();
            }
        }
    }

    private static boolean isConfusable(LineChange change, Form form) {
        return switch (change.reason()) {
            case REUSED_CODE, ABOLISHED, AMBIGUOUS -> true;
            case OTHER_CODE ->
                form.isChart()
                        && CodeMeanings.isNumber(change.account())
                        && change.to().filter(CodeMeanings::isNumber).isPresent();
            default -> false;
        };
    }

    private static Text reason(LineChange change) {
        return new Text(change.reason().label(Locale.FRENCH), change.reason().label(Locale.ENGLISH));
    }
}
