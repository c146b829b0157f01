package org.terreau.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.terreau.testing.TerreauAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossier;
import org.terreau.finding.Facts;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Form;
import org.terreau.funding.Forms;
import org.terreau.funding.FunderKind;
import org.terreau.funding.FundingRules;
import org.terreau.funding.law.LegalFigures;
import org.terreau.funding.plan.ExpenseClaim;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.funding.plan.SourceStatus;
import org.terreau.funding.scheme.Application;
import org.terreau.funding.scheme.Entitlement;
import org.terreau.funding.scheme.Expense;
import org.terreau.funding.scheme.Limit;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

/** Each assertion holds where it should, and says what is wrong where it should not. */
class TerreauAssertionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Budget EVEN = budget("100.00", "100.00");
    private static final Budget SHORT = budget("100.00", "90.00");
    private static final Scheme SCHEME =
            SoundSchemes.plain(40).maxGrant(Money.euros(15_000)).build();
    private static final Application PROJECT =
            Application.builder().scheme(SCHEME).cost(Money.euros(40_000)).build();

    private static Budget budget(String expenses, String income) {
        return Budget.builder()
                .id("jardin")
                .form("CERFA_12156_06")
                .addExpense(BudgetLine.builder()
                        .account("60")
                        .amount(Money.parse(expenses))
                        .build())
                .addIncome(BudgetLine.builder()
                        .account("74")
                        .amount(Money.parse(income))
                        .build())
                .build();
    }

    private static FundingSource source(String funder, FunderKind kind, SourceStatus status, long euros) {
        return SoundPlans.source(funder, kind, status, Money.euros(euros)).build();
    }

    private static FinancingPlan plan(FundingSource... sources) {
        return FinancingPlan.builder()
                .id("jardin")
                .period(DateRange.year(2026))
                .addExpense(
                        Expense.builder().id("serre").amount(Money.euros(1_000)).build())
                .addSources(sources)
                .build();
    }

    private static final FinancingPlan OPEN =
            plan(source("caf", FunderKind.SOCIAL_BODY, SourceStatus.REQUESTED, 1_000));
    private static final FinancingPlan SECURED =
            plan(source("caf", FunderKind.SOCIAL_BODY, SourceStatus.GRANTED, 1_000));

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }

    @Test
    void budgetsBalance() {
        assertThat(EVEN).balances().balancesInKind().passes();
        fails(
                () -> assertThat(SHORT).balances(),
                "The budget jardin should balance in cash, but 100.00 stand on the left and 90.00 on the right",
                "ERROR BUD-001: ",
                "gap = 10.00");
        fails(() -> assertThat(SHORT).passes(), "should have nothing of severity ERROR, but:", "BUD-001");
    }

    @Test
    void budgetsBalanceInKind() {
        Budget given = EVEN.toBuilder()
                .addIncome(BudgetLine.builder()
                        .account("87")
                        .amount(Money.euros(5))
                        .build())
                .build();
        assertThat(given).balancesInCash();
        fails(
                () -> assertThat(given).balancesInKind(),
                "should balance in kind, but 0.00 stand on the left and 5.00 on the right: the gap is 5.00");
        fails(() -> assertThat(given).balances(), "should balance in kind, but", "BUD-002");
        fails(() -> assertThat(SHORT).balancesInCash(), "should balance in cash, but", "BUD-001");
    }

    @Test
    void budgetsThatHaveNoSumAreToldApart() {
        Budget mixed = budget("100.00 CHF", "100.00");
        fails(() -> assertThat(mixed).balances(), "has no sums to compare:", "BUD-020");
    }

    @Test
    void budgetsHaveSumsAndAForm() {
        assertThat(SHORT)
                .hasExpenses(Money.euros(100))
                .hasIncome(Money.euros(90))
                .isOnForm("CERFA_12156_06");
        fails(() -> assertThat(SHORT).hasExpenses(Money.euros(90)), "should have expenses of 90.00", "has 100.00");
        fails(() -> assertThat(SHORT).hasIncome(Money.euros(100)), "should have income of 100.00", "has 90.00");
        fails(() -> assertThat(SHORT).isOnForm("FREE"), "form FREE", "stands on CERFA_12156_06");
    }

    @Test
    void findingsAreNamedByCodeOrId() {
        assertThat(SHORT)
                .hasFinding("BUD-001")
                .hasFinding("funding.budget.totals-balance")
                .hasFinding("BUD-001", "")
                .hasNoFinding("BUD-002", "BUD-003")
                .hasOnlyFindings("BUD-001")
                .hasNo(Severity.WARNING);
        assertThat(EVEN).hasOnlyFindings();
        fails(() -> assertThat(EVEN).hasFinding("BUD-001"), "a finding of BUD-001, but nothing is found");
        fails(() -> assertThat(SHORT).hasFinding("BUD-002"), "of BUD-002, but only this is found:", "BUD-001");
        fails(() -> assertThat(SHORT).hasFinding("BUD-001", "/income/0"), "BUD-001 at /income/0, but only");
        fails(() -> assertThat(SHORT).hasNoFinding("BUD-002", "BUD-001"), "no finding of BUD-002, BUD-001, but:");
        fails(
                () -> assertThat(SHORT).hasOnlyFindings("BUD-002"),
                "findings of BUD-002 alone, but nothing is found by BUD-002, but also:",
                "BUD-001");
        fails(() -> assertThat(SHORT).hasNo(Severity.ERROR), "nothing of severity ERROR");
    }

    @Test
    void aRuleThatNobodyKnowsIsAMistakeOfTheTest() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> assertThat(EVEN).hasNoFinding("BUD-999"))
                .withMessageContaining("no rule BUD-999");
    }

    @Test
    void oneJudgesByRulesOfOnesOwn() {
        RuleBook<Budget> ours = FundingRules.budgets()
                .minus("BUD-001")
                .plus(
                        Rule.of(
                                "ours.title",
                                "OUR-1",
                                Severity.ERROR,
                                Source.of("Charte", "1"),
                                "Sans titre",
                                "No title"),
                        (budget, reporter) -> {
                            if (budget.getTitle().isEmpty()) {
                                reporter.report(Facts.of("asOf", reporter.asOf()));
                            }
                        });
        assertThat(SHORT).judgedBy(ours).asOf(DAY).hasOnlyFindings("OUR-1");
        assertThat(SHORT.toBuilder().title("Jardin").build()).passes(ours);
        fails(() -> assertThat(SHORT).asOf(DAY).passes(ours), "OUR-1: No title", "asOf = 2026-03-01");
        fails(() -> assertThat(SHORT).passes(ours), "asOf = 2026-01-01");
        fails(
                () -> assertThat(SHORT.toBuilder().period(DateRange.year(2024)).build())
                        .passes(ours),
                "asOf = 2024-01-01");
    }

    @Test
    void oneJudgesWithFormsOfOnesOwn() {
        Budget ours = EVEN.toBuilder().form("OURS").build();
        fails(() -> assertThat(ours).passes(), "BUD-022");
        assertThat(ours)
                .with(Forms.standard()
                        .with(Form.of(
                                "OURS",
                                Text.of("Ours"),
                                Source.of("Charte", "1"),
                                Forms.standard()
                                        .find("CERFA_12156_06")
                                        .orElseThrow()
                                        .getAccounts())))
                .passes();
    }

    @Test
    void findingsOfAnywhere() {
        Findings found = FundingRules.budgets().check(SHORT, DAY);
        assertThat(found).hasFinding("BUD-001").hasFinding("BUD-001", "").hasOnlyFindings("BUD-001");
        assertThat(found).hasNoFinding("BUD-002");
        assertThat(Findings.none()).isEmpty().hasNoErrors();
        fails(() -> assertThat(found).isEmpty(), "The findings should have no findings, but also:");
        fails(() -> assertThat(found).hasNoErrors(), "nothing of severity ERROR");
        fails(() -> assertThat(found).hasFinding("BUD-002"), "BUD-002");
        fails(() -> assertThat(found).hasFinding("BUD-001", "/x"), "BUD-001 at /x");
        fails(() -> assertThat(found).hasNoFinding("BUD-001"), "no finding of BUD-001");
        fails(() -> assertThat(found).as("ours").isEmpty(), "[ours] ");
        assertThat(SHORT).findings().hasFinding("BUD-001");
    }

    @Test
    void plansAreSecuredOrOnlyCovered() {
        assertThat(SECURED)
                .isSecured()
                .isCovered()
                .isSecuredUpTo(Money.euros(1_000))
                .passes();
        assertThat(OPEN).isCovered();
        fails(
                () -> assertThat(OPEN).isSecured(),
                "The plan jardin should be secured, but 1000.00 of 1000.00 is not secured",
                "caf: REQUESTED, requested 1000.00");
        fails(() -> assertThat(OPEN).isSecuredUpTo(Money.euros(1)), "up to 1.00, but 0.00 is secured");
        fails(() -> assertThat(plan()).isCovered(), "should be covered, but 1000.00 of 1000.00 is missing");
        fails(() -> assertThat(FinancingPlan.builder().id("x").build()).isCovered(), "states no cost, or has no sum");
    }

    @Test
    void plansFundNothingTwice() {
        FundingSource claiming = SECURED.getSources().get(0).toBuilder()
                .addClaim(ExpenseClaim.builder()
                        .expense("serre")
                        .amount(Money.euros(600))
                        .build())
                .build();
        assertThat(plan(claiming)).fundsNothingTwice();
        fails(
                () -> assertThat(plan(claiming, claiming)).fundsNothingTwice(),
                "should fund nothing twice, but:",
                "FUN-011 at /expenses/0",
                "claims = 1200.00");
        FundingSource hiding = claiming.toBuilder()
                .addClaim(ExpenseClaim.builder()
                        .expense("serre")
                        .amount(Money.euros(-600))
                        .build())
                .build();
        fails(() -> assertThat(plan(claiming, hiding)).fundsNothingTwice(), "FUN-030");
    }

    @Test
    void plansKeepToSchemes() {
        FundingSource asking =
                OPEN.getSources().get(0).toBuilder().scheme("scheme").build();
        FinancingPlan modest =
                plan(asking.toBuilder().requested(Money.euros(400)).build());
        assertThat(modest).keepsTo(SCHEME).with(SCHEME).asOf(DAY).hasNoFinding("FUN-004", "FUN-031");
        assertThat(modest).with(Schemes.none()).with(LegalFigures.standard()).hasFinding("FUN-031");
        fails(() -> assertThat(plan(asking)).keepsTo(SCHEME), "should keep to scheme, but:", "FUN-004 at /sources/0");
        fails(
                () -> assertThat(OPEN).keepsTo(SCHEME),
                "should ask the scheme scheme, but no source does",
                "caf: REQUESTED");
    }

    @Test
    void plansOweDuties() {
        FinancingPlan large = plan(source("etat", FunderKind.STATE, SourceStatus.GRANTED, 23_001));
        assertThat(large).owes("PUB-001").owes("funding.duty.agreement");
        assertThat(OPEN).owesNothing();
        fails(() -> assertThat(OPEN).owes("PUB-001"), "should owe PUB-001 as of 2026-01-01, but owes nothing");
        fails(() -> assertThat(large).asOf(DAY).owes("PUB-003"), "PUB-003 as of 2026-03-01, but owes only:", "PUB-001");
        fails(() -> assertThat(large).owesNothing(), "should owe nothing", "OBLIGATION PUB-001 at /sources/0");
    }

    @Test
    void schemesContradictNothing() {
        Scheme lofty = SCHEME.toBuilder().minGrant(Money.euros(15_001)).build();
        assertThat(SCHEME).contradictsNothing().passes();
        fails(() -> assertThat(lofty).contradictsNothing(), "The scheme scheme should contradict nothing", "SCH-001");
        assertThat(lofty).hasFinding("SCH-001", "/scheme/minGrant");
        Scheme needy = SCHEME.toBuilder().id("other").addOnlyWith("scheme").build();
        Scheme needing = SCHEME.toBuilder().addOnlyWith("other").build();
        assertThat(needing).contradictsNothing();
        fails(() -> assertThat(needing).with(Schemes.of(List.of(needy))).contradictsNothing(), "SCH-004");
    }

    @Test
    void schemesAllowAmounts() {
        assertThat(SCHEME)
                .allows(Money.euros(15_000))
                .to(PROJECT)
                .refuses(Money.parse("15000.01"))
                .to(PROJECT);
        fails(
                () -> assertThat(SCHEME).allows(Money.parse("15000.01")).to(PROJECT),
                "should allow 15000.01, but refuses it; at most it gives 15000.00",
                "FUN-003");
        fails(() -> assertThat(SCHEME).refuses(Money.euros(1)).to(PROJECT), "should refuse 1.00, but allows it");
    }

    @Test
    void applicationsMeetTerms() {
        assertThat(PROJECT).passes().hasOnlyFindings();
        Application greedy = Application.builder()
                .from(PROJECT)
                .requested(Money.euros(16_001))
                .build();
        assertThat(greedy).hasOnlyFindings("FUN-003", "FUN-004");
        fails(() -> assertThat(greedy).passes(), "The application to scheme should", "FUN-004");
    }

    @Test
    void entitlementsAreDecided() {
        Entitlement most = Entitlement.of(PROJECT, DAY);
        assertThat(most)
                .isAtMost(Money.euros(15_000))
                .isDecidedBy(Limit.MAX_GRANT)
                .unmet()
                .isEmpty();
        fails(
                () -> assertThat(most).isAtMost(Money.euros(16_000)),
                "should be at most 16000.00, but is 15000.00, decided by: ceiling of the grant",
                "rate of the eligible cost: 16000.00");
        fails(() -> assertThat(most).isDecidedBy(Limit.RATE), "be decided by: rate of the eligible cost, but is");
        fails(() -> assertThat(most).isUnlimited(), "should be unlimited");
        Scheme free =
                SCHEME.toBuilder().rates(List.of()).maxGrant(Optional.empty()).build();
        assertThat(Entitlement.of(Application.builder().scheme(free).build(), DAY))
                .isUnlimited();
    }

    @Test
    void dossiersAndTheirParts() {
        Dossier dossier = Dossier.builder()
                .id("jardins")
                .title("Jardins")
                .addBudget(SHORT)
                .addFinancingPlan(OPEN)
                .build();
        assertThat(dossier)
                .with(Forms.standard())
                .with(Schemes.none())
                .with(LegalFigures.standard())
                .hasFinding("BUD-001", "/budgets/0");
        assertThat(dossier).plan("jardin").isCovered();
        fails(() -> assertThat(dossier).passes(), "The dossier jardins should", "BUD-001 at /budgets/0");
        fails(() -> assertThat(dossier).budget("jardin").balances(), "The budget jardin");
        fails(() -> assertThat(dossier).budget("autre"), "should have a budget autre, but has only [jardin]");
    }

    @Test
    void nothingIsNoSubject() {
        fails(() -> assertThat((Budget) null).passes(), "not to be null");
        fails(() -> assertThat((FinancingPlan) null).isSecured(), "not to be null");
        fails(() -> assertThat((Entitlement) null).isUnlimited(), "not to be null");
        fails(() -> assertThat((Findings) null).isEmpty(), "not to be null");
    }
}
