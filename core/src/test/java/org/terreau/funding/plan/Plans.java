package org.terreau.funding.plan;

import java.time.LocalDate;
import java.util.Locale;
import org.terreau.funding.Carrier;
import org.terreau.funding.CarrierKind;
import org.terreau.funding.FunderKind;
import org.terreau.funding.scheme.CostCategory;
import org.terreau.funding.scheme.Expense;
import org.terreau.money.Money;

/** Makes financing plans for tests. */
final class Plans {

    private Plans() {}

    static FinancingPlan.Builder plan(FundingSource.Builder... sources) {
        FinancingPlan.Builder plan = FinancingPlan.builder().id("plan");
        for (FundingSource.Builder each : sources) {
            plan.addSource(each.build());
        }
        return plan;
    }

    static FinancingPlan.Builder costing(String cost, FundingSource.Builder... sources) {
        return plan(sources).cost(money(cost));
    }

    static FinancingPlan.Builder of(CarrierKind kind, FundingSource.Builder... sources) {
        return plan(sources)
                .carrier(Carrier.builder().name("porteur").kind(kind).build());
    }

    /** A source that is paid, so that nothing is due on it any more. */
    static FundingSource.Builder paid(FunderKind kind, String amount) {
        return source(kind).status(SourceStatus.PAID).granted(money(amount)).paid(money(amount));
    }

    static FundingSource.Builder granted(FunderKind kind, String amount) {
        return source(kind).status(SourceStatus.GRANTED).granted(money(amount));
    }

    static FundingSource.Builder asked(FunderKind kind, String amount) {
        return source(kind).requested(money(amount));
    }

    static FundingSource.Builder source(FunderKind kind) {
        return FundingSource.builder()
                .funder(kind.name().toLowerCase(Locale.ROOT))
                .kind(kind);
    }

    static Expense expense(String id, CostCategory category, String amount) {
        return Expense.builder().id(id).category(category).amount(money(amount)).build();
    }

    static ExpenseClaim claim(String expense, String amount) {
        return ExpenseClaim.builder().expense(expense).amount(money(amount)).build();
    }

    static Money money(String amount) {
        return Money.parse(amount);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
