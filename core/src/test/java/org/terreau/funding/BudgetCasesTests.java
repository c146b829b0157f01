package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.terreau.testing.CaseRunner;

/** The worked cases of research, and those of our own in the same form. */
class BudgetCasesTests {

    private static final CaseRunner RUNNER = CaseRunner.standard();

    private static final String RESEARCH = "budget_cases.json";
    private static final String OUR_OWN = "more_budget_cases.json";

    @TestFactory
    Stream<DynamicTest> research() {
        return tests(RESEARCH);
    }

    @TestFactory
    Stream<DynamicTest> ourOwn() {
        return tests(OUR_OWN);
    }

    private static Stream<DynamicTest> tests(String file) {
        return CaseRunner.read(BudgetCasesTests.class, file).stream()
                .filter(each -> RUNNER.kinds().contains(each.get("kind").asText()))
                .map(each -> DynamicTest.dynamicTest(
                        name(each),
                        () -> assertThat(RUNNER.differences(each))
                                .as(name(each))
                                .isEmpty()));
    }

    private static String name(JsonNode each) {
        return each.get("kind").asText() + " " + each.get("id").asText() + " "
                + each.path("title").asText();
    }

    @Test
    void everyKindIsRun(TestReporter reporter) {
        Map<String, Integer> notRun = RUNNER.notRun(CaseRunner.read(BudgetCasesTests.class, RESEARCH));
        reporter.publishEntry("kinds not run", notRun.toString());
        assertThat(notRun).isEmpty();
    }

    @Test
    void everyKindOfThisRoomHasACase() {
        Stream<JsonNode> cases = Stream.of(RESEARCH, OUR_OWN)
                .map(file -> CaseRunner.read(BudgetCasesTests.class, file))
                .flatMap(List::stream);
        assertThat(cases.map(each -> each.get("kind").asText())).containsAll(RUNNER.kinds());
    }

    @Test
    void theRunnerSeesWhatDiffers() throws Exception {
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree("""
                {"id": "X", "kind": "BUDGET",
                 "data": {"lines": [{"account": "60", "amount": "10.00"}, {"account": "74", "amount": "12.00"}]},
                 "expected": {"verdict": "FAIL", "rules": ["BUD-001"],
                              "computed": {"gapProduitsMinusCharges": "2.00"}}}
                """);
        assertThat(RUNNER.differences(node)).isEmpty();

        assertThat(differences(node, "/expected", "{\"verdict\": \"PASS\", \"rules\": [\"BUD-002\"]}"))
                .satisfiesExactly(
                        verdict -> assertThat(verdict).startsWith("verdict FAIL instead of PASS"),
                        missing -> assertThat(missing).startsWith("BUD-002 not found"),
                        other -> assertThat(other).startsWith("BUD-001 found, although not expected"));
        assertThat(differences(node, "/expected", """
                        {"verdict": "FAIL", "rules": ["BUD-001"],
                         "computed": {"gapProduitsMinusCharges": "3.00", "moonPhase": "full"}}
                        """))
                .containsExactly(
                        "gapProduitsMinusCharges is 2.00 instead of \"3.00\"",
                        "a member that the runner does not understand: expected.computed.moonPhase");
        assertThat(differences(node, "/data", """
                        {"prudence": true,
                         "lines": [{"account": "60", "amount": "10.00", "hue": "green"},
                                   {"account": "74", "amount": "12.00"}]}
                        """))
                .containsExactly(
                        "a member that the runner does not understand: data.lines[0].hue",
                        "a member that the runner does not understand: data.prudence");
    }

    private static List<String> differences(ObjectNode node, String member, String content) throws Exception {
        ObjectNode changed = node.deepCopy();
        changed.set(member.substring(1), new ObjectMapper().readTree(content));
        return RUNNER.differences(changed);
    }
}
