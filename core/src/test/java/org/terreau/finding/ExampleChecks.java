package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the examples of every room must show: that each rule fires and spares, and that each of its sentences is said.
 *
 * @param examples the examples
 * @param day the day as of which they are judged
 */
public record ExampleChecks(List<RuleExample<?>> examples, LocalDate day) {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    public <S> void assertFiresAndSpares(RuleExample<S> example) {
        assertThat(example.book().check(example.fires(), day).ofRule(example.code()))
                .isNotEmpty();
        assertThat(example.book().check(example.spares(), day).ofRule(example.code()))
                .isEmpty();
        for (S each : List.of(example.fires(), example.spares())) {
            example.book().check(each, day).forEach(ExampleChecks::assertSpeaks);
        }
    }

    public static void assertSpeaks(Finding finding) {
        for (Locale locale : LANGUAGES) {
            for (String text :
                    List.of(finding.message(locale), finding.repair(locale).orElse("."))) {
                assertThat(text).isNotBlank().doesNotContain("{", "}", "  ").isEqualTo(text.strip());
            }
        }
    }

    public void assertEveryRuleHasAnExample(List<RuleBook<?>> books) {
        Map<RuleBook<?>, Set<String>> covered = new LinkedHashMap<>();
        examples.forEach(each -> covered.computeIfAbsent(each.book(), book -> new LinkedHashSet<>())
                .add(each.code()));
        for (RuleBook<?> book : books) {
            assertThat(covered.getOrDefault(book, Set.of())).containsExactlyInAnyOrderElementsOf(codes(book));
        }
    }

    public static List<String> codes(RuleBook<?> book) {
        return book.rules().stream().map(Rule::getCode).toList();
    }

    /** Every variant of every message and repair is said by an example, in both languages, with the same facts. */
    public void assertEveryTextIsSaid(RuleBook<?> book) {
        Set<String> unsaid = new TreeSet<>();
        for (Locale locale : LANGUAGES) {
            book.rules()
                    .forEach(rule -> rule.texts(locale).forEach((key, template) -> {
                        if (!key.equals("summary") && said(rule, locale).noneMatch(pattern(template))) {
                            unsaid.add(rule.getCode() + "." + key);
                        }
                    }));
        }
        assertThat(unsaid).isEmpty();
        book.rules().forEach(ExampleChecks::assertSet);
    }

    private static void assertSet(Rule rule) {
        rule.texts(Locale.FRENCH).forEach((key, french) -> {
            assertThat(french).doesNotContain("'", "\"", "...");
            assertThat(MessageTemplate.names(french))
                    .as(rule.getCode() + "." + key)
                    .isEqualTo(MessageTemplate.names(rule.texts(Locale.ENGLISH).getOrDefault(key, "")));
        });
        assertThat(rule.getSource().getTitle()).isNotBlank();
    }

    private Stream<String> said(Rule rule, Locale locale) {
        return examples.stream()
                .flatMap(example -> findings(example).stream())
                .filter(each -> each.getRule().getCode().equals(rule.getCode()))
                .flatMap(each -> Stream.concat(Stream.of(each.message(locale)), each.repair(locale).stream()));
    }

    private <S> List<Finding> findings(RuleExample<S> example) {
        return example.book().check(example.fires(), day).asList();
    }

    /** What a sentence with facts in braces looks like once it is said. */
    public static Predicate<String> pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher names = Pattern.compile("\\{[a-zA-Z]+}").matcher(template);
        int from = 0;
        while (names.find()) {
            regex.append(Pattern.quote(template.substring(from, names.start()))).append(".*");
            from = names.end();
        }
        return Pattern.compile(
                        regex.append(Pattern.quote(template.substring(from))).toString())
                .asMatchPredicate();
    }
}
