package org.terreau.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.terreau.dossier.DossierRules;
import org.terreau.finding.Findings;
import org.terreau.funding.scheme.Schemes;
import org.terreau.money.Money;

/** Files of worked cases: read, run one by one, refused when they are not in order. */
class CaseFileTests {

    private static final String SHORT = """
            {"id": "A", "kind": "BUDGET", "title": "Ten short",
             "data": {"lines": [{"account": "60", "amount": "100.00"}, {"account": "74", "amount": "90.00"}]},
             "expected": {"verdict": "FAIL", "rules": ["BUD-001"]}}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CaseFileSource("/org/terreau/funding/more_budget_cases.json")
    void casesAreTheArgumentsOfATest(WorkedCase worked) {
        worked.verify();
    }

    @TestFactory
    Stream<DynamicTest> casesAreTests() throws IOException {
        return file("\"count\": 1,", SHORT).tests();
    }

    @Test
    void aDifferenceFailsWithItsCase() throws IOException {
        WorkedCase worked =
                file("", SHORT.replace("BUD-001", "BUD-002")).cases().get(0);
        assertThat(worked).hasToString("BUDGET A Ten short");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(worked::verify)
                .withMessageContainingAll("BUDGET A Ten short", "BUD-002 not found", "BUD-001 found");
    }

    @Test
    void anUnknownKindFails() throws IOException {
        WorkedCase worked = file("", SHORT.replace("BUDGET", "MOON")).cases().get(0);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(worked::verify)
                .withMessageContaining("a kind that the runner does not know: MOON");
        worked.verify(CaseRunner.standard().plus(Map.of("MOON", data -> {
            data.objects("lines").orElseThrow().forEach(each -> {
                each.text("account");
                each.text("amount");
            });
            return CaseOutcome.refused("BUD-001");
        })));
    }

    @Test
    void dossiersAreJudgedByRulesAndSchemesOfOnesOwn() throws IOException {
        WorkedCase worked = file("", """
                {"id": "B", "kind": "DOSSIER", "title": "Too much of a scheme of ours",
                 "data": {"asOf": "2026-03-01", "dossier": {"format": "terreau/dossier", "version": 1, "id": "d", "title": "D",
                   "funders": [{"id": "us", "name": "We", "kind": "DEPARTMENT"}],
                   "financingPlans": [{"id": "p", "cost": "1000", "sources": [
                     {"funder": "us", "kind": "DEPARTMENT", "scheme": "scheme", "requested": "401"}]}]}},
                 "expected": {"verdict": "FAIL", "rules": ["FUN-004", "FUN-012"]}}""").cases().get(0);
        worked.verify(CaseRunner.standard()
                .with(Schemes.of(List.of(SoundSchemes.plain(40).build()))));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(worked::verify)
                .withMessageContaining("FUN-031 found");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> worked.verify(
                        CaseRunner.standard().with(DossierRules.standard().only("BUD-001"))))
                .withMessageContaining("verdict PASS instead of FAIL");
    }

    @Test
    void aFileThatIsNotInOrderIsRefused() {
        refused("{\"format\": \"cases/9\", \"cases\": []}", "not in the format budget-cases/1");
        refused("{\"format\": \"budget-cases/1\"}", "has no list of cases");
        refused(whole("\"count\": 2,", SHORT), "says that it has 2 cases, but has 1");
        refused(whole("", SHORT + "," + SHORT), "has two cases A");
        refused(whole("", "{}"), "a case without an id");
        refused("{", "cannot be read");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseFile.of(CaseFileTests.class, "nothing.json"))
                .withMessageContaining("nothing.json does not stand beside org.terreau.testing.CaseFileTests");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseFile.of(folder.resolve("nothing.json")))
                .withMessageContaining("cannot be read");
    }

    @Test
    void outcomesGiveValues() {
        CaseOutcome outcome = CaseOutcome.of(Findings.none()).with("sum", () -> Money.euros(1));
        assertThat(outcome.value("sum").orElseThrow()).isEqualTo(Money.euros(1));
        assertThat(outcome.value("moon")).isEmpty();
        assertThat(outcome.verdict()).isEqualTo("PASS");
    }

    private void refused(String content, String problem) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CaseFile.of(written(content)))
                .withMessageContaining(problem);
    }

    private CaseFile file(String head, String cases) throws IOException {
        return CaseFile.of(written(whole(head, cases)));
    }

    private static String whole(String head, String cases) {
        return "{\"format\": \"budget-cases/1\"," + head + "\"cases\": [" + cases + "]}";
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("cases.json"), content);
    }
}
