package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.Funder;
import org.terreau.funding.FunderKind;
import org.terreau.funding.FunderRow;
import org.terreau.funding.FunderTable;
import org.terreau.funding.plan.FinancingPlan;
import org.terreau.funding.plan.FundingSource;
import org.terreau.money.Money;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.statistic.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static List<String> places(Dossier dossier, String rule) {
        return DossierRules.standard().check(dossier, DAY).ofRule(rule).stream()
                .map(Finding::getPointer)
                .toList();
    }

    private static Dossier.Builder dossier() {
        return Dossier.builder().id("d").title("t");
    }

    private static SourceDocument source(String id) {
        return SourceDocument.builder().id(id).title("s").build();
    }

    private static Funder funder(String id) {
        return Funder.builder().id(id).name("f").kind(FunderKind.STATE).build();
    }

    private static BudgetLine line(String funder, BudgetLine... lines) {
        return BudgetLine.builder()
                .account("70")
                .funder(funder)
                .lines(List.of(lines))
                .build();
    }

    private static Breakdown.Builder breakdown(String id) {
        return Breakdown.builder()
                .id(id)
                .title("t")
                .unit("u")
                .addCell(BreakdownCell.builder().label("l").count(1).build());
    }

    private static Figure.Builder figure(String key) {
        return Figure.builder().key(key).label("l").value(BigDecimal.ONE).unit("u");
    }

    @Test
    void anIdNamesOneThingOfItsKind() {
        Dossier dossier = dossier()
                .sources(List.of(source("a"), source("b"), source("a"), source("a")))
                .funders(List.of(funder("a"), funder("a")))
                .budgets(List.of(
                        Budget.builder().id("x").build(),
                        Budget.builder().id("x").build()))
                .breakdowns(List.of(
                        breakdown("a").build(),
                        breakdown("b").build(),
                        breakdown("b").build()))
                .figures(List.of(figure("k").build(), figure("k").build()))
                .build();
        assertThat(places(dossier, "DOS-001"))
                .containsExactly(
                        "/sources/2/id", "/sources/3/id", "/funders/1/id", "/budgets/1/id", "/breakdowns/2/id");
        assertThat(places(
                        dossier().addSource(source("a")).addFunder(funder("a")).build(), "DOS-001"))
                .isEmpty();
        assertThat(places(dossier().sources(List.of(source("a"), source("A"))).build(), "DOS-001"))
                .isEmpty();
    }

    /** Few ids are held against each other, of many a set is made. */
    @Test
    void idsAreTakenOnceAmongFewAndMany() {
        for (int count = 1; count < 20; count++) {
            for (int different = 1; different <= count; different++) {
                Dossier.Builder builder = dossier();
                List<String> expected = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    builder.addSource(source("s" + i % different));
                    if (i >= different) {
                        expected.add("/sources/" + i + "/id");
                    }
                }
                assertThat(places(builder.build(), "DOS-001")).isEqualTo(expected);
            }
        }
    }

    @Test
    void aReferenceLeadsSomewhere() {
        Dossier dossier = dossier()
                .addSource(source("s"))
                .addFunder(funder("f"))
                .addBudget(Budget.builder()
                        .id("b")
                        .source("f")
                        .addExpense(line("f", line("s", line("f"), line("x"))))
                        .addIncome(line("s"))
                        .funderTable(FunderTable.builder()
                                .addRow(FunderRow.builder()
                                        .funder("f")
                                        .amount(Money.euros(1))
                                        .build())
                                .addRow(FunderRow.builder()
                                        .funder("F")
                                        .amount(Money.euros(1))
                                        .build())
                                .build())
                        .build())
                .breakdowns(List.of(
                        breakdown("t").source("s").build(),
                        breakdown("u").source("d").build()))
                .figures(List.of(
                        figure("k").source("s").build(), figure("l").source("k").build()))
                .build();
        assertThat(places(dossier, "DOS-002"))
                .containsExactly(
                        "/budgets/0/expenses/0/lines/0/funder",
                        "/budgets/0/expenses/0/lines/0/lines/1/funder",
                        "/budgets/0/income/0/funder",
                        "/budgets/0/funderTable/rows/1/funder",
                        "/budgets/0/source",
                        "/breakdowns/1/source",
                        "/figures/1/source");
        Finding finding = DossierRules.standard()
                .check(dossier, DAY)
                .ofRule("DOS-002")
                .asList()
                .get(0);
        assertThat(finding.message(Locale.ENGLISH) + " "
                        + finding.repair(Locale.ENGLISH).orElse(""))
                .isEqualTo("\"s\" is not in the dossier. Known: f.");
    }

    @Test
    void aReferenceMisspeltIsTold() {
        Dossier dossier = dossier()
                .addSource(source("fiche-2015"))
                .addFigure(figure("k").source("fiche-2051").build())
                .build();
        Finding finding = DossierRules.standard()
                .check(dossier, DAY)
                .ofRule("DOS-002")
                .asList()
                .get(0);
        assertThat(finding.repair(Locale.ENGLISH)).contains("Maybe \"fiche-2015\". Known: fiche-2015.");
    }

    /** Of few ids a list is looked through, of many a set is made. */
    @Test
    void aReferenceLeadsSomewhereAmongMany() {
        for (int count : new int[] {0, 1, 11, 12, 13, 14, 500}) {
            Dossier.Builder builder = dossier()
                    .figures(List.of(
                            figure("k").source("s" + (count - 1)).build(),
                            figure("l").source("s" + count).build()));
            IntStream.range(0, count).forEach(i -> builder.addSource(source("s" + i)));
            assertThat(places(builder.build(), "DOS-002"))
                    .isEqualTo(
                            count == 0
                                    ? List.of("/figures/0/source", "/figures/1/source")
                                    : List.of("/figures/1/source"));
        }
    }

    /** Each plan is held against its own budget and its own funder, among few and among many. */
    @Test
    void plansAreHeldAgainstTheirBudgetsAndFunders() {
        for (int count : new int[] {1, 12, 13, 300}) {
            Dossier.Builder builder = dossier();
            for (int i = 0; i < count; i++) {
                builder.addFunder(funder("f" + i))
                        .addBudget(Budget.builder()
                                .id("b" + i)
                                .addExpense(BudgetLine.builder()
                                        .account("60")
                                        .amount(Money.euros(100 + i))
                                        .build())
                                .build())
                        .addFinancingPlan(FinancingPlan.builder()
                                .id("p" + i)
                                .budget("b" + i)
                                .cost(Money.euros(100 + i + (i + 1 == count ? 1 : 0)))
                                .addSource(FundingSource.builder()
                                        .funder("f" + i)
                                        .kind(i + 1 == count ? FunderKind.REGION : FunderKind.STATE)
                                        .build())
                                .build());
            }
            Dossier dossier = builder.build();
            String last = "/financingPlans/" + (count - 1);
            assertThat(places(dossier, "DOS-003")).containsExactly(last + "/cost");
            assertThat(places(dossier, "DOS-004")).containsExactly(last + "/sources/0/kind");
        }
    }

    @Test
    void theBookHoldsEachCodeOnce() {
        List<Rule> rules = DossierRules.standard().rules();
        assertThat(rules).extracting(Rule::getCode).doesNotHaveDuplicates().startsWith("VAL-001", "DOS-001", "DOS-002");
        assertThat(rules).extracting(Rule::getId).doesNotHaveDuplicates();
        assertThat(DossierRules.standard()).isSameAs(DossierRules.standard());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.broken().dossiers();
    }

    /** Whatever the dossier: an answer, the same each time, and places that are in it. */
    @Property
    void everyDossierIsJudged(@ForAll("dossiers") Dossier dossier) {
        Findings findings = DossierRules.standard().check(dossier, DAY);
        assertThat(DossierRules.standard().check(dossier.toBuilder().build(), DAY))
                .isEqualTo(findings);
        JsonNode tree = MAPPER.valueToTree(dossier);
        for (Finding each : findings) {
            String owner = each.getPointer().replaceFirst("/[^/]*$", "");
            assertThat(tree.at(owner).isMissingNode()).as(each.toString()).isFalse();
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(each.message(locale)).isNotBlank();
            }
        }
    }
}
