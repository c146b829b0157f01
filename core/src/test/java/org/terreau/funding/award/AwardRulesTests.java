package org.terreau.funding.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ExampleChecks;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleBook;
import org.terreau.finding.RuleExample;
import org.terreau.finding.Severity;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;

class AwardRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    static List<RuleExample<?>> examples() {
        return AwardExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void firesOnTheExampleAndSparesTheTwin(RuleExample<S> example) {
        assertThat(example.book().check(example.fires(), DAY).ofRule(example.code()))
                .isNotEmpty();
        assertThat(example.book().check(example.spares(), DAY)).isEmpty();
    }

    /** Nothing else fires: one fault, one finding. */
    @ParameterizedTest
    @MethodSource("examples")
    <S> void nothingElseFires(RuleExample<S> example) {
        assertThat(example.book().check(example.fires(), DAY))
                .extracting(each -> each.getRule().getCode())
                .containsExactly(example.code());
    }

    @Test
    void everyRuleOfEveryBookHasAnExample() {
        Map<RuleBook<?>, Set<String>> covered = new LinkedHashMap<>();
        examples()
                .forEach(each -> covered.computeIfAbsent(each.book(), book -> new LinkedHashSet<>())
                        .add(each.code()));
        assertThat(covered.keySet()).containsExactlyInAnyOrder(AwardRules.awards(), AwardRules.lists());
        covered.forEach((book, codes) -> assertThat(
                        book.rules().stream().map(Rule::getCode).toList())
                .containsExactlyInAnyOrderElementsOf(codes));
    }

    @Test
    void severitiesAreThoseOfTheCatalogue() {
        rules().forEach(rule -> {
            boolean warns = Set.of("AWD-008", "AWD-015").contains(rule.getCode());
            Severity expected =
                    warns ? Severity.WARNING : rule.getCode().equals("AWD-014") ? Severity.INFO : Severity.ERROR;
            assertThat(rule.getSeverity()).as(rule.getCode()).isEqualTo(expected);
            assertThat(rule.getId()).matches("funding\\.award\\.[a-z-]+");
            assertThat(rule.getSource().isVerified()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    <S> void everyFactThatAMessageNamesIsThere(RuleExample<S> example) {
        example.book().check(example.fires(), DAY).forEach(AwardRulesTests::assertSpeaks);
    }

    static void assertSpeaks(Finding finding) {
        ExampleChecks.assertSpeaks(finding);
    }

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
    void bothLanguagesNameTheSameFactsAndFrenchIsSetAsFrench() {
        Stream.concat(rules(), FileRules.all().stream())
                .forEach(rule -> rule.texts(Locale.FRENCH).forEach((key, french) -> {
                    assertThat(names(french))
                            .as(rule.getCode() + "." + key)
                            .isEqualTo(names(rule.texts(Locale.ENGLISH).getOrDefault(key, "")));
                    assertThat(french).doesNotContain("'", "\"", "...");
                }));
    }

    private static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        Pattern.compile("\\{[a-zA-Z]+}").matcher(template).results().forEach(each -> names.add(each.group()));
        return names;
    }

    private static Stream<Rule> rules() {
        return Stream.of(AwardRules.awards(), AwardRules.lists()).flatMap(book -> book.rules().stream());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "montant|100000,1|100000.10",
                "montant|1 234,56 €|1234.56",
                "montant|1\u00A0234|1234.00",
                "montant|^1234.5|1234.50",
                "montant|+5|5.00",
                "pourcentageSubvention|100 %|1",
                "pourcentageSubvention|0,45|0.45",
                "pourcentageSubvention|80|0.8",
                "pourcentageSubvention|.5|0.5",
                "dateConvention|05/12/2016|2016-12-05",
                "dateConvention|5.12.2016|2016-12-05",
                "dateConvention|20161205|2016-12-05",
                "dateConvention|2016-12-05T00:00:00|2016-12-05",
                "dateConvention|2016-12-05 00:00:00|2016-12-05",
                "dateConvention|2016-30-05|2016-05-30",
                "datesPeriodeVersement|01/02/2016-03/04/2017|2016-02-01/2017-04-03",
                "datesPeriodeVersement|2016-02-01 au 2017-04-03|2016-02-01/2017-04-03",
                "datesPeriodeVersement|2016-02-01 - 2017-04-03|2016-02-01/2017-04-03",
                "idBeneficiaire|52499120500013.0|52499120500013",
                "idBeneficiaire|524 991 205 00013|52499120500013",
                "notificationUE|Oui|oui",
                "nature|aide en nature et en numéraire|aide en nature;aide en numéraire"
            })
    void proposesWhatWasMeant(String column, String text, String meant) {
        String read = text.replace('^', '\'');
        Findings findings = AwardRules.awards().check(AwardExamples.with(column, read), DAY);
        assertThat(findings).hasSize(1);
        assertThat(findings.asList().get(0).getFacts().get("meant")).isEqualTo(meant);
        assertThat(findings.asList().get(0).repair(Locale.FRENCH).orElseThrow()).contains(meant);
        assertThat(AwardRules.awards().check(AwardExamples.with(column, meant), DAY))
                .as("what is proposed is right")
                .isEmpty();
    }

    /** Nothing is proposed where a text may mean two numbers. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234", "1.234", "1e3", "NaN", "12 CHF", "1 2345"})
    void proposesNothingWhereItDoesNotKnow(String amount) {
        Findings findings = AwardRules.awards().check(AwardExamples.with("montant", amount), DAY);
        assertThat(findings.ofRule("AWD-009")).hasSize(1);
        assertThat(findings.asList().get(0).repair(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void placesAreMembersAndCells() {
        Award award = AwardExamples.with("montant", "x", "idBeneficiaire", "1", "autre", "y");
        assertThat(AwardRules.awards().check(award, DAY))
                .extracting(Finding::getPointer)
                .containsExactly("/recipientSiret", "/cells/0");
        assertThat(award.getCells()).containsExactly(AwardCell.of("montant", "x"), AwardCell.of("autre", "y"));
    }

    /** Sums are exact: a hundred shares of 0.01 are one, and so are three thirds. */
    @Test
    void sharesAreAddedExactly() {
        assertThat(shares(100, "0.01")).isEmpty();
        assertThat(shares(99, "0.01")).hasSize(1);
        assertThat(shares(10, "0.1")).isEmpty();
        assertThat(shares(3, "1/3")).isEmpty();
        assertThat(shares(3, "0.333333333333333333")).hasSize(1);
        assertThat(shares(7, "1/7")).isEmpty();
        assertThat(shares(6, "1/7")).hasSize(1);
        assertThat(shares(1, "0.3"))
                .as("one row alone says nothing of the others")
                .isEmpty();
    }

    private static Findings shares(int rows, String share) {
        Award award = AwardExamples.with().toBuilder().share(Rate.parse(share)).build();
        return AwardRules.lists().only("AWD-007", "AWD-008").check(Collections.nCopies(rows, award), DAY);
    }

    @Test
    void hostileValuesAreJudged() {
        for (Money amount : List.of(
                Money.ofMinor(Long.MAX_VALUE), Money.ofMinor(Long.MIN_VALUE), Money.parse("1 CHF"), Money.ZERO)) {
            for (Rate share : List.of(
                    Rate.of(1, Long.MAX_VALUE), Rate.of(Long.MAX_VALUE, 1), Rate.of(-1, 3), Rate.ZERO, Rate.of(1, 2))) {
                Award award = Award.builder()
                        .amount(amount)
                        .share(share)
                        .agreementDate(LocalDate.MIN)
                        .paymentPeriod(DateRange.parse("0001/9999"))
                        .purpose("\uD800".repeat(300))
                        .funderSiret("٣")
                        .build();
                List<Award> awards = List.of(award, award, Award.builder().build(), AwardExamples.with());
                awards.forEach(each -> AwardRules.awards().check(each, DAY).forEach(AwardRulesTests::assertSpeaks));
                AwardRules.lists().check(awards, DAY).forEach(AwardRulesTests::assertSpeaks);
                assertThat(AwardRules.awards().check(award, DAY).ofRule("AWD-004"))
                        .hasSize(1);
            }
        }
    }
}
