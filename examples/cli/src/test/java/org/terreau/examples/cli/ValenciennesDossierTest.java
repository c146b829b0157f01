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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
import org.terreau.statistic.Breakdown;
import org.terreau.statistic.BreakdownCell;
import org.terreau.statistic.Figure;
import org.terreau.value.DateRange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The dossier of Valenciennes is whole, and the rule book says of it what is true. */
class ValenciennesDossierTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private static byte[] bytes = {};
    private static Dossier dossier = Dossier.builder().id("none").title("none").build();
    private static Findings findings = Findings.none();
    private static JsonNode tree = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        bytes = Files.readAllBytes(Path.of("..", "dossiers", "valenciennes.json"));
        Reading<Dossier> reading = DossierReader.standard().read(bytes);
        assertThat(reading.findings()).isEmpty();
        dossier = reading.value().orElseThrow();
        findings = DossierRules.standard().check(dossier, AS_OF);
        tree = new ObjectMapper().readTree(bytes);
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(ValueWriter.of(Dossier.class, JsonLibrary.present()).text(dossier))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void hasWarningsButNoError() {
        assertThat(findings.worst()).contains(Severity.WARNING);
        assertThat(findings)
                .extracting(each -> each.getRule().getCode())
                .containsOnly("BUD-014", "BUD-021", "BRK-002", "BRK-003", "BRK-004", "BRK-005", "BRK-006", "BRK-007");
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

    @ParameterizedTest
    @CsvFileSource(resources = "/valenciennes-figures.csv", numLinesToSkip = 1)
    void holdsEveryFigureOfTheSheet(String item, String value, String unit, String where) {
        assertThat(where.startsWith("/") ? printed(where) : stated(where))
                .as(item)
                .contains(value + " " + unit);
    }

    /** What stands at a JSON Pointer of the document. */
    private static List<String> printed(String pointer) {
        String unit = pointer.contains("/printed")
                ? "%"
                : pointer.startsWith("/budgets")
                        ? "EUR"
                        : tree.at(pointer.substring(0, "/breakdowns/0".length()) + "/unit")
                                .asString();
        return List.of(tree.at(pointer).asString() + " " + unit);
    }

    /** What the figures of a key state: their values, their periods or, by number, their items. */
    private static List<String> stated(String where) {
        String key = where.substring(0, (where + "/").indexOf('/'));
        List<Figure> figures = figures(key).toList();
        return switch (where.substring(key.length())) {
            case "" ->
                figures.stream()
                        .map(each -> each.getValue().toPlainString() + " " + each.getUnit())
                        .toList();
            case "/period" ->
                figures.stream()
                        .flatMap(each -> each.getPeriod().stream())
                        .map(each -> each + " date")
                        .toList();
            case "/items" ->
                figures.stream()
                        .map(each -> each.getItems().size())
                        .flatMap(size -> IntStream.rangeClosed(1, size).mapToObj(number -> number + " sur " + size))
                        .toList();
            default -> List.of();
        };
    }

    @Test
    void holdsThePartnersAndTheirTotal() {
        List<String> partners = items("partners.");
        assertThat(partners).hasSize(31).doesNotHaveDuplicates();
        assertThat(items("redistribution.")).hasSize(14);
        assertThat(new HashSet<>(items("redistribution."))).hasSize(9);
        assertThat(partners).contains("Croix-Rouge", "ADOMA");
        assertThat(items("redistribution.")).contains("Croix-Rouge");
        assertThat(items("participants.referral-channels")).contains("ADOMA");
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

    private static List<String> items(String prefix) {
        return dossier.getFigures().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .flatMap(each -> each.getItems().stream())
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
