package org.terreau.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Findings;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.FundingRules;
import org.terreau.funding.law.FigureId;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.law.PostAid;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** Runs the cases on tables of funders and on the aid to posts. */
final class FunderCases {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final LegalFigures FIGURES = LegalFigures.standard();

    private FunderCases() {}

    /** The funder table beside account 74 of a budget. */
    static CaseOutcome table74(CaseMembers data) {
        Money account = FundingCases.money(data, "account74", "chapter74").orElseThrow();
        FunderTable table = table(data);
        Budget budget = Budget.builder()
                .id("case")
                .addIncome(BudgetLine.builder().account("74").amount(account).build())
                .funderTable(table)
                .build();
        CaseOutcome outcome =
                CaseOutcome.of(FundingRules.budgets().only("FUN-001").check(budget, AS_OF));
        for (String name : List.of("sum", "table", "tableTotal")) {
            outcome.with(
                    name,
                    () -> table.getRows().stream().map(FunderRow::getAmount).reduce(Money.ZERO, Money::plus));
        }
        for (String name : List.of("gap", "difference")) {
            outcome.with(name, () -> outcome.facts("FUN-001", "gap"));
        }
        return outcome;
    }

    static CaseOutcome dependency(CaseMembers data) {
        FunderTable table = table(data);
        Findings findings = FundingRules.funderTables().check(table, AS_OF);
        CaseOutcome outcome = CaseOutcome.of(findings);
        for (String name : List.of("share", "largestShare", "dependency")) {
            outcome.with(name, () -> outcome.facts("FUN-013", "share"));
        }
        return outcome.with("funder", () -> outcome.facts("FUN-013", "funder"));
    }

    private static FunderTable table(CaseMembers data) {
        FunderTable.Builder table = FunderTable.builder().total(FundingCases.money(data, "total", "budget", "income"));
        List<CaseMembers> rows =
                data.objects("table", "funders", "parts", "shares").orElse(List.of());
        for (int i = 0; i < rows.size(); i++) {
            table.addRow(FunderRow.builder()
                    .funder(rows.get(i)
                            .text("funder", "authority", "name", "label", "source")
                            .orElse("part-" + i))
                    .amount(FundingCases.money(rows.get(i), "amount", "requested", "granted")
                            .orElse(Money.ZERO))
                    .build());
        }
        return table.build();
    }

    static CaseOutcome postAid(CaseMembers data) {
        BigDecimal posts =
                new BigDecimal(data.text("posts", "fullTimePosts", "etp", "fte").orElseThrow());
        Optional<Money> stated =
                FundingCases.money(data, "amount", "amountPerPost", "amountPerFte", "annualAmount", "rate");
        long months = data.text("months", "instalments", "twelfths")
                .map(Long::parseLong)
                .orElse(12L);
        YearMonth start = data.text("from", "start", "first", "month", "date", "day")
                .map(text -> YearMonth.parse(text.substring(0, 7)))
                .orElseGet(() -> since(stated));
        Rate modulated = data.text("modulatedRate", "modulated", "variableRate")
                .map(FundingCases::rate)
                .orElse(Rate.ZERO);
        PostAid aid = PostAid.of(posts, start, start.plusMonths(months - 1), modulated);
        CaseOutcome outcome =
                aid.estimate().isComputable() ? CaseOutcome.of(Findings.none()) : CaseOutcome.refused("not computable");
        for (String name : List.of("aid", "total", "amount", "annual", "yearly", "grant", "sum", "computed")) {
            outcome.with(name, () -> aid.estimate().amount().orElseThrow());
        }
        for (String name : List.of("monthly", "twelfth", "instalment", "perMonth")) {
            outcome.with(
                    name,
                    () -> PostAid.of(posts, start, start, modulated)
                            .estimate()
                            .amount()
                            .orElseThrow());
        }
        for (String name : List.of("support", "supportPart")) {
            outcome.with(name, () -> aid.support().orElseThrow());
        }
        return outcome;
    }

    /** The first month in which a stated amount of a post is that of the law. */
    private static YearMonth since(Optional<Money> amount) {
        YearMonth last = YearMonth.from(AS_OF);
        for (int back = 0; back < 240 && amount.isPresent(); back++) {
            LocalDate day = last.minusMonths(back).atDay(1);
            boolean same = FIGURES.find(FigureId.POST_AID_AMOUNT, day)
                    .filter(figure -> figure.money().equals(amount.get()))
                    .isPresent();
            if (same) {
                return firstOf(amount.get(), last.minusMonths(back));
            }
        }
        return last.minusMonths(11);
    }

    private static YearMonth firstOf(Money amount, YearMonth month) {
        YearMonth first = month;
        while (FIGURES.find(FigureId.POST_AID_AMOUNT, first.minusMonths(1).atDay(1))
                .filter(figure -> figure.money().equals(amount))
                .isPresent()) {
            first = first.minusMonths(1);
        }
        return first;
    }
}
