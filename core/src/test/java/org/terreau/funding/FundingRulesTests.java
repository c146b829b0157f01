package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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

class FundingRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Rules of the catalogue that judge what this room does not hold yet: schemes, awards, plans, envelopes. */
    private static final Set<String> LATER = Set.of(
            "FUN-003", "FUN-004", "FUN-005", "FUN-006", "FUN-007", "FUN-008", "FUN-009", "FUN-010", "FUN-011",
            "FUN-012", "FUN-014", "FUN-015", "FUN-016", "FUN-017", "FUN-018", "FUN-020");

    static List<RuleExample<?>> examples() {
        return FundingExamples.all();
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

    /** In the order in which a person would look: can it be added, is it balanced, may each line stand there. */
    @Test
    void theOrderIsThatOfAPerson() {
        assertThat(codes(FundingRules.budgets()))
                .containsExactly(
                        "BUD-023", "BUD-020", "BUD-013", "BUD-012", "BUD-001", "BUD-011", "BUD-002", "BUD-003",
                        "BUD-004", "BUD-019", "BUD-017", "BUD-018", "BUD-022", "BUD-008", "BUD-006", "BUD-007",
                        "BUD-005", "BUD-010", "BUD-009", "BUD-014", "BUD-021", "FUN-001", "BUD-016", "FUN-002",
                        "FUN-019", "FUN-013");
        assertThat(codes(FundingRules.funderTables())).containsExactly("BUD-016", "FUN-002", "FUN-019", "FUN-013");
        assertThat(codes(FundingRules.allocations())).containsExactly("ALC-005");
        assertThat(codes(FundingRules.conversions())).containsExactly("BUD-009");
    }

    @Test
    void severitiesAreThoseOfTheCatalogue() throws IOException {
        Map<String, Severity> ours = new LinkedHashMap<>();
        books().forEach(book -> book.rules().forEach(rule -> ours.put(rule.getCode(), rule.getSeverity())));
        Map<String, Severity> catalogue = catalogue();

        assertThat(ours.remove("BUD-022"))
                .as("a form that nobody knows: our own")
                .isEqualTo(Severity.ERROR);
        assertThat(ours.remove("BUD-023"))
                .as("nested too deep to be judged: our own")
                .isEqualTo(Severity.ERROR);
        assertThat(catalogue.keySet()).containsAll(LATER).containsAll(ours.keySet());
        LATER.forEach(catalogue::remove);
        assertThat(ours).containsExactlyInAnyOrderEntriesOf(catalogue);
    }

    private static Map<String, Severity> catalogue() throws IOException {
        try (InputStream in = FundingRulesTests.class.getResourceAsStream("rule_severities.csv")) {
            Map<String, Severity> severities = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("(BUD|FUN|ALC)-.*"))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> severities.put(cells[0], Severity.valueOf(cells[1])));
            return severities;
        }
    }

    @Test
    void idsCodesAndSourcesAreThere() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.getId()).matches("funding\\.(budget|shares|allocation)\\.[a-z-]+");
            assertThat(rule.getCode()).matches("(BUD|FUN|ALC)-[0-9]{3}");
            assertThat(rule.getSource().getTitle()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void everyFactThatAMessageNamesIsThere(RuleExample<S> example) {
        for (S each : List.of(example.fires(), example.spares())) {
            example.book().check(each, DAY).forEach(FundingRulesTests::assertSpeaks);
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
        List<String> texts = new ArrayList<>();
        rules().forEach(rule -> texts.addAll(rule.texts(Locale.FRENCH).values()));
        for (Form form : Forms.standard().all()) {
            texts.add(form.getTitle().french());
            form.getAccounts().forEach(each -> texts.add(each.label().french()));
        }
        for (BudgetKind each : BudgetKind.values()) {
            texts.add(each.label(Locale.FRENCH));
        }
        assertThat(texts).noneMatch(text -> text.contains("'") || text.contains("\"") || text.contains("..."));
    }

    private static List<RuleBook<?>> books() {
        return List.of(
                FundingRules.budgets(),
                FundingRules.funderTables(),
                FundingRules.allocations(),
                FundingRules.conversions());
    }

    private static Stream<Rule> rules() {
        return books().stream().flatMap(book -> book.rules().stream()).distinct();
    }

    private static List<String> codes(RuleBook<?> book) {
        return book.rules().stream().map(Rule::getCode).toList();
    }
}
