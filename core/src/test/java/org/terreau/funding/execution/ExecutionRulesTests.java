package org.terreau.funding.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.money.Money;

class ExecutionRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Rules that the catalogue of research does not have. */
    private static final Map<String, Severity> OUR_OWN = Map.of(
            "CAR-007", Severity.WARNING,
            "CAR-008", Severity.INFO,
            "CAR-009", Severity.ERROR,
            "CAR-010", Severity.WARNING,
            "CAR-011", Severity.INFO,
            "CAR-012", Severity.ERROR,
            "CAR-013", Severity.ERROR,
            "CAR-014", Severity.INFO,
            "VAR-006", Severity.WARNING);

    static List<RuleExample<?>> examples() {
        return ExecutionExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void firesOnTheExampleAndSparesTheTwin(RuleExample<S> example) {
        assertThat(example.book().check(example.fires(), DAY).ofRule(example.code()))
                .isNotEmpty();
        assertThat(example.book().check(example.spares(), DAY).ofRule(example.code()))
                .isEmpty();
    }

    @Test
    void everyRuleOfEveryBookHasAnExample() {
        Map<RuleBook<?>, Set<String>> covered = new LinkedHashMap<>();
        examples()
                .forEach(each -> covered.computeIfAbsent(each.book(), book -> new LinkedHashSet<>())
                        .add(each.code()));
        assertThat(covered.keySet()).containsExactlyInAnyOrderElementsOf(books());
        covered.forEach((book, codes) -> assertThat(codes(book)).containsExactlyInAnyOrderElementsOf(codes));
    }

    @Test
    void theOrderIsThatOfAPerson() {
        assertThat(codes(ExecutionRules.comparisons())).containsExactly("VAR-006", "VAR-003", "VAR-002", "VAR-001");
        assertThat(codes(ExecutionRules.settlements())).containsExactly("VAR-005");
        assertThat(codes(ExecutionRules.agreements()))
                .containsExactly("CAR-013", "CAR-006", "PUB-009", "CAR-007", "CAR-011", "VAR-005", "PUB-010");
        assertThat(codes(ExecutionRules.dedicatedFunds()))
                .containsExactly(
                        "CAR-012", "CAR-009", "CAR-010", "CAR-001", "CAR-002", "CAR-003", "CAR-014", "CAR-008");
    }

    @Test
    void whatRestsOnMemoryStandsApart() {
        assertThat(codes(ExecutionRules.unverified())).containsExactly("CAR-005");
        assertThat(ExecutionRules.unverified().rules())
                .allMatch(rule -> !rule.getSource().isVerified());
        assertThat(codes(ExecutionRules.dedicatedFunds())).doesNotContain("CAR-005");
    }

    @Test
    void severitiesAreThoseOfTheCatalogue() throws IOException {
        Map<String, Severity> ours = new LinkedHashMap<>();
        books().forEach(book -> book.rules().forEach(rule -> ours.put(rule.getCode(), rule.getSeverity())));
        Map<String, Severity> expected = new LinkedHashMap<>(OUR_OWN);
        try (InputStream in = ExecutionRulesTests.class.getResourceAsStream("rule_severities.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[A-Z]{3}-.*"))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> expected.put(cells[0], Severity.valueOf(cells[1])));
        }
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void idsCodesAndSourcesAreThere() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getId()).matches("funding\\.(variance|grant|agreement|dedicated-fund)\\.[a-z-]+");
            assertThat(rule.getCode()).matches("(VAR|CAR|PUB)-[0-9]{3}");
            assertThat(rule.getSource().getTitle()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void everyFactThatAMessageNamesIsThere(RuleExample<S> example) {
        for (S each : List.of(example.fires(), example.spares())) {
            example.book().check(each, DAY).forEach(ExecutionRulesTests::assertSpeaks);
        }
    }

    static void assertSpeaks(Finding finding) {
        ExampleChecks.assertSpeaks(finding);
    }

    /** Every variant of every message and repair is said by an example, in both languages. */
    @Test
    void everyTextIsSaidByAnExample() {
        for (Locale locale : LANGUAGES) {
            Set<String> unsaid = new TreeSet<>();
            rules().forEach(rule -> rule.texts(locale).forEach((key, template) -> {
                if (!key.equals("summary") && said(rule, locale).noneMatch(ExampleChecks.pattern(template))) {
                    unsaid.add(rule.getCode() + "." + key);
                }
            }));
            assertThat(unsaid).isEmpty();
        }
    }

    private static Stream<String> said(Rule rule, Locale locale) {
        return examples().stream()
                .flatMap(example -> findings(example).stream())
                .filter(each -> each.getRule().getCode().equals(rule.getCode()))
                .flatMap(each -> Stream.concat(Stream.of(each.message(locale)), each.repair(locale).stream()));
    }

    private static <S> List<Finding> findings(RuleExample<S> example) {
        return example.book().check(example.fires(), DAY).asList();
    }

    @Test
    void bothLanguagesNameTheSameFacts() {
        rules().forEach(rule -> rule.texts(Locale.FRENCH)
                .forEach((key, french) -> assertThat(names(french))
                        .as(rule.getCode() + "." + key)
                        .isEqualTo(names(rule.texts(Locale.ENGLISH).getOrDefault(key, "")))));
    }

    private static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\{[a-zA-Z]+}").matcher(template).results().forEach(each -> names.add(each.group()));
        return names;
    }

    @Test
    void frenchIsSetAsFrench() {
        assertThat(rules().flatMap(rule -> rule.texts(Locale.FRENCH).values().stream()))
                .noneMatch(text -> text.contains("'") || text.contains("\"") || text.contains("..."));
    }

    /** The dates of the texts decide: before them nobody can break them. */
    @Test
    void aRuleIsPassedOverBeforeItsText() {
        Agreement unspent =
                Executions.agreement("10000.00").spent(Money.parse("9000.00")).build();
        assertThat(ExecutionRules.agreements()
                        .check(unspent, LocalDate.of(2021, 7, 2))
                        .ofRule("PUB-010"))
                .isEmpty();
        assertThat(ExecutionRules.agreements()
                        .check(unspent, LocalDate.of(2021, 7, 3))
                        .ofRule("PUB-010"))
                .hasSize(1);
    }

    private static List<RuleBook<?>> books() {
        return List.of(
                ExecutionRules.comparisons(),
                ExecutionRules.settlements(),
                ExecutionRules.agreements(),
                ExecutionRules.dedicatedFunds(),
                ExecutionRules.unverified());
    }

    private static Stream<Rule> rules() {
        return books().stream().flatMap(book -> book.rules().stream()).distinct();
    }

    private static List<String> codes(RuleBook<?> book) {
        return book.rules().stream().map(Rule::getCode).toList();
    }
}
