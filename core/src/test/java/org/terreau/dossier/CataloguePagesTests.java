package org.terreau.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleExample;
import org.terreau.funding.FundingExamples;
import org.terreau.statistic.StatisticExamples;

/** The committed pages say what the code says; {@code -Dterreau.update=true} writes them anew. */
class CataloguePagesTests {

    @Test
    void theRulesPageIsUpToDate() throws IOException {
        compare(Path.of("docs", "rules.md"), CataloguePages.rulesPage());
    }

    @Test
    void theIndicatorsPageIsUpToDate() throws IOException {
        compare(Path.of("docs", "indicators.md"), CataloguePages.indicatorsPage());
    }

    private static void compare(Path page, String text) throws IOException {
        if (Boolean.getBoolean("terreau.update")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page))
                .as("%s is stale: run the tests once with -Dterreau.update=true", page)
                .isEqualTo(text);
    }

    @Test
    void everyRuleHasSummarySourceAndAnExampleThatFires() {
        Map<String, List<Finding>> findings = CataloguePages.findings();
        List<String> lacking = new ArrayList<>();
        CataloguePages.rules()
                .values()
                .forEach(rules -> rules.forEach(each -> {
                    if (!isDocumented(each)
                            || findings.getOrDefault(each.getCode(), List.of()).isEmpty()) {
                        lacking.add(each.toString());
                    }
                }));
        assertThat(lacking).as("AWD-032 takes a million rows").allMatch(each -> each.startsWith("AWD-032 "));
    }

    private static boolean isDocumented(Rule rule) {
        return !rule.summary(Locale.FRENCH).isBlank()
                && !rule.summary(Locale.ENGLISH).isBlank()
                && !rule.summary(Locale.FRENCH).equals(rule.summary(Locale.ENGLISH))
                && !rule.getSource().getTitle().isBlank();
    }

    @Test
    void everyExampleHasATwinThatDoesNotFire() {
        for (List<RuleExample<?>> room :
                List.of(DossierExamples.all(), FundingExamples.all(), StatisticExamples.all())) {
            room.forEach(each -> {
                assertThat(fired(each, false))
                        .as("%s on its example", each.code())
                        .isFalse();
                assertThat(fired(each, true)).as("%s on the twin", each.code()).isTrue();
            });
        }
    }

    private static <S> boolean fired(RuleExample<S> example, boolean twin) {
        return example.book()
                .check(twin ? example.spares() : example.fires(), LocalDate.of(2026, 11, 22))
                .ofRule(example.code())
                .isEmpty();
    }

    @Test
    void noPlaceholderIsLeftInAMessage() {
        CataloguePages.findings()
                .values()
                .forEach(list -> list.forEach(each -> {
                    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        assertThat(each.message(locale)).doesNotContain("{");
                        assertThat(each.repair(locale).orElse("")).doesNotContain("{");
                    }
                }));
    }
}
