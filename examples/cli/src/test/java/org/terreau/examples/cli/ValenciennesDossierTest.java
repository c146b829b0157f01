package org.terreau.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierIndicators;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Severity;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetBalance;
import org.terreau.funding.FunderShare;
import org.terreau.funding.FunderShares;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Reading;
import org.terreau.json.ValueWriter;
import org.terreau.money.Money;
import org.terreau.network.Organisation;
import org.terreau.network.OrganisationRole;
import org.terreau.network.Partnership;
import org.terreau.network.Theme;
import org.terreau.network.programme.ReferralChannel;
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.statistic.Figure;
import org.terreau.value.DateRange;

/** The dossier of Valenciennes is whole, and the rule book says of it what is true. */
class ValenciennesDossierTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static byte[] bytes = {};
    private static Dossier dossier = Dossier.builder().id("none").title("none").build();
    private static Findings findings = Findings.none();

    @BeforeAll
    static void read() throws IOException {
        bytes = Files.readAllBytes(Path.of("..", "dossiers", "valenciennes.json"));
        Reading<Dossier> reading = DossierReader.standard().read(bytes);
        assertThat(reading.findings()).isEmpty();
        dossier = reading.value().orElseThrow();
        findings = DossierRules.standard().check(dossier, AS_OF);
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(ValueWriter.of(Dossier.class, JsonLibrary.present()).text(dossier))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void hasWarningsButNoError() {
        assertThat(findings.worst()).contains(Severity.WARNING);
        assertThat(findings.filter(each -> each.getSeverity() == Severity.WARNING))
                .extracting(each -> each.getRule().getCode())
                .containsOnly("GDN-031", "BUD-014", "BRK-002", "BRK-003", "BRK-004", "BRK-005", "BRK-006", "BRK-007");
        assertThat(findings)
                .extracting(each -> each.getRule().getCode())
                .contains("BUD-021", "FIG-005", "GDN-025", "GDN-026", "GOV-002", "PRG-009", "PRG-030");
    }

    @Test
    void balances() {
        BudgetBalance balance = BudgetBalance.of(budget()).orElseThrow();
        assertThat(balance.getExpenses()).isEqualTo(Money.euros(97_200));
        assertThat(balance.getIncome()).isEqualTo(Money.euros(97_200));
        assertThat(balance.isBalanced()).isTrue();
    }

    @Test
    void remarksThatChapter65HasNoDetailAndContributionsInKindAreMissing() {
        Finding chapter = single("BUD-014");
        assertThat(chapter.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(chapter.getPointer()).isEqualTo("/budgets/0/expenses/4");
        assertThat(message(chapter)).contains("65", "20 000 €", "20,6 %");
        assertThat(single("BUD-021").getSeverity()).isEqualTo(Severity.INFO);
    }

    @Test
    void sharesAreThosePrinted() {
        List<FunderShare> shares = FunderShares.of(budget(), 1).orElseThrow();
        assertThat(shares)
                .extracting(FunderShare::funder, each -> each.percent().toPlainString())
                .containsExactly(
                        tuple("etat", "25.7"),
                        tuple("departement-nord", "32.4"),
                        tuple("ccas", "21.3"),
                        tuple("fonds-europeens", "20.6"));
    }

    @Test
    void bothBreakdownsSumTo56WhileTheirTitlesSay36() {
        assertThat(dossier.getBreakdowns()).hasSize(2).allSatisfy(each -> {
            assertThat(sum(each)).isEqualTo(56);
            assertThat(each.getTotal()).contains(56L);
            assertThat(each.getTitleTotal()).contains(36L);
        });
        assertThat(pointers("BRK-006")).containsExactly("/breakdowns/0", "/breakdowns/1");
        assertThat(findings.ofRule("BRK-006"))
                .allSatisfy(each -> assertThat(message(each)).contains("36", "56"));
    }

    @Test
    void studyLevelsArePercentagesOf36() {
        Finding base = single("BRK-003");
        assertThat(base.getPointer()).isEqualTo("/breakdowns/1");
        assertThat(message(base)).contains("Niveau V 5/36", "Niveau Vbis 9/36", "Niveau VI 22/36");
    }

    @Test
    void districtsArePrintedUnevenly() {
        Finding sum = single("BRK-004");
        assertThat(sum.getPointer()).isEqualTo("/breakdowns/0");
        assertThat(message(sum)).contains("101,42");

        assertThat(pointers("BRK-002"))
                .containsExactly(
                        "/breakdowns/0/cells/1",
                        "/breakdowns/1/cells/2",
                        "/breakdowns/1/cells/3",
                        "/breakdowns/1/cells/4",
                        "/breakdowns/1/cells/5");
        Finding dutemple = findings.ofRule("BRK-002").asList().get(0);
        assertThat(message(dutemple)).contains("8,92", "8,93");
        assertThat(dutemple.repair(Locale.FRENCH))
                .hasValueSatisfying(repair -> assertThat(repair).contains("tronqué"));

        assertThat(message(single("BRK-005"))).contains("8,92, 12,50");
        assertThat(message(single("BRK-007")))
                .contains("12,50, 13, 13", "Fg de Lille", "Centre ville", "Chasse Royale");
    }

    /** Thirty-one bodies under seven themes; one that has several roles is one organisation. */
    @Test
    void holdsThePartnersAndTheirTotal() {
        List<String> partners = partners(true);
        assertThat(partners).hasSize(31).doesNotHaveDuplicates();
        assertThat(dossier.getPartnerships().stream().flatMap(each -> each.getTheme().stream()))
                .hasSize(31)
                .containsOnly(
                        Theme.PATRONAGE,
                        Theme.HOUSING,
                        Theme.HEALTH,
                        Theme.SOLIDARITY_ECONOMY,
                        Theme.FOOD_AID,
                        Theme.INTEGRATION,
                        Theme.KNOWLEDGE);
        assertThat(partners).contains("croix-rouge", "adoma");
        assertThat(partners(false)).contains("croix-rouge");
        assertThat(dossier.getProgrammes().get(0).getChannels())
                .extracting(ReferralChannel::getOrganisation)
                .contains(Optional.of("adoma"), Optional.of("croix-rouge"));
    }

    @Test
    void keepsTheThreeListsOfThoseWhoReceiveVegetables() {
        List<String> items = figures("redistribution.recipients")
                .flatMap(each -> each.getItems().stream())
                .toList();
        assertThat(items).hasSize(14);
        assertThat(new HashSet<>(items)).hasSize(9);
        assertThat(dossier.getOrganisations())
                .filteredOn(each -> each.getRoles().contains(OrganisationRole.REDISTRIBUTION))
                .hasSize(9)
                .extracting(Organisation::getName)
                .contains("Petits Frères des Pauvres", "Petites Sœurs des Pauvres");
    }

    @Test
    void whatTheSheetDoesNotComputeFollowsFromIt() {
        assertThat(value("workshops.count").multiply(value("workshops.duration")))
                .isEqualByComparingTo("552");
        assertThat(measured("funding.cost-per-participant")).isEqualByComparingTo("1735.71");
        assertThat(measured("participant.positive-orientation")).isEqualByComparingTo("21.4");
        assertThat(dossier.getFigures().stream()
                        .filter(each -> each.getKey().startsWith("outcome."))
                        .map(Figure::getValue)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("12");
    }

    @Test
    void namesItsSourceEverywhereAndNoAddressOfAPerson() {
        assertThat(dossier.getFigures())
                .allSatisfy(each -> assertThat(each.getSource()).contains("fiche"));
        assertThat(dossier.getBreakdowns())
                .allSatisfy(each -> assertThat(each.getSource()).contains("fiche"));
        assertThat(dossier.getBudgets())
                .allSatisfy(each -> assertThat(each.getSource()).contains("fiche"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("@")
                .doesNotContainPattern("\\b0[1-9]([ .]?[0-9]{2}){4}\\b");
    }

    private static Budget budget() {
        return dossier.getBudgets().get(0);
    }

    private static long sum(Breakdown breakdown) {
        return breakdown.getCells().stream().mapToLong(BreakdownCell::getCount).sum();
    }

    private static Stream<Figure> figures(String key) {
        return dossier.getFigures().stream().filter(each -> each.getKey().equals(key));
    }

    private static BigDecimal value(String key) {
        return figures(key).findFirst().orElseThrow().getValue();
    }

    private static List<String> partners(boolean underATheme) {
        return dossier.getPartnerships().stream()
                .filter(each -> each.getTheme().isPresent() == underATheme)
                .map(Partnership::getPartner)
                .toList();
    }

    private static BigDecimal measured(String indicator) {
        return DossierIndicators.standard()
                .measure(indicator, dossier, Optional.of(DateRange.year(2015)))
                .getValue()
                .orElseThrow();
    }

    private static Finding single(String rule) {
        assertThat(findings.ofRule(rule)).hasSize(1);
        return findings.ofRule(rule).asList().get(0);
    }

    private static List<String> pointers(String rule) {
        return findings.ofRule(rule).stream().map(Finding::getPointer).toList();
    }

    /** With every kind of space as a plain one. */
    private static String message(Finding finding) {
        return finding.message(Locale.FRENCH).replaceAll("[\\u00a0\\u202f]", " ");
    }
}
