package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Facts;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.finding.Rule;
import org.terreau.finding.RuleTexts;
import org.terreau.finding.Severity;
import org.terreau.finding.Source;
import org.terreau.money.Money;
import org.terreau.value.DateRange;
import org.terreau.value.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Source LAW = Source.builder()
            .title("Loi")
            .reference("art. 1")
            .inForce(DateRange.parse("2016/2018"))
            .verified(false)
            .build();
    private static final Rule RULE = RuleTexts.of(
                    Map.of("A-001.summary", "Résumé.", "A-001.message", "Trop : {x}.", "A-001.repair.small", "Moins."),
                    Map.of(
                            "A-001.summary",
                            "Summary.",
                            "A-001.message",
                            "Too much: {x}.",
                            "A-001.repair.small",
                            "Less."))
            .rule("a.much", "A-001", Severity.WARNING, LAW);

    private static JsonNode written(Map<String, ?> head, Findings findings) {
        String text = ReportWriter.of(JsonLibrary.JACKSON_3).findings(head, findings, false);
        assertThat(ReportWriter.of(JsonLibrary.JACKSON_2).findings(head, findings, false))
                .isEqualTo(text);
        String indented = ReportWriter.of(JsonLibrary.JACKSON_3).findings(head, findings, true);
        assertThat(ReportWriter.of(JsonLibrary.JACKSON_2).findings(head, findings, true))
                .isEqualTo(indented);
        JsonNode tree = MAPPER.readTree(text.getBytes(UTF_8));
        assertThat(MAPPER.readTree(indented)).isEqualTo(tree);
        assertThat(text).doesNotContain("\n");
        return tree;
    }

    @Test
    void writesAFindingWithItsPlaceFactsAndBothLanguages() {
        Facts facts = Facts.of("x", Money.parse("1234.50"))
                .and("n", 3)
                .and("d", new BigDecimal("1.50"))
                .and("b", true)
                .and("t", new Text("oui", "yes"))
                .and("e", Severity.ERROR)
                .and("l", List.of("a", 1L, DateRange.year(2015)));
        Finding finding = Finding.at(RULE, "/a~1b/0", 3, 14, facts, "small");
        JsonNode tree = written(Map.of("file", "été.json"), Findings.of(List.of(finding)));
        assertThat(tree).isEqualTo(MAPPER.readTree("""
                                {"file": "été.json", "worst": "WARNING", "left": 0, "findings": [{
                                  "rule": "a.much", "code": "A-001", "severity": "WARNING", "pointer": "/a~1b/0",
                                  "line": 3, "column": 14,
                                  "facts": {"x": "1234.50", "n": 3, "d": 1.50, "b": true, "t": {"fr": "oui", "en": "yes"},
                                    "e": "ERROR", "l": ["a", 1, "2015"]},
                                  "message": {"fr": "Trop : 1\u202F234,50\u00A0€.", "en": "Too much: €1,234.50."},
                                  "repair": {"fr": "Moins.", "en": "Less."},
                                  "source": {"title": "Loi", "reference": "art. 1", "inForce": "2016/2018", "verified": false}}]}
                                """));
        assertThat(tree.get("findings").get(0).get("facts").propertyNames())
                .containsExactly("x", "n", "d", "b", "t", "e", "l");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        Finding finding = Finding.at(RULE, "", 0, 0, Facts.none(), "");
        JsonNode tree = written(Map.of(), Findings.of(List.of(finding)));
        assertThat(tree.get("findings").get(0).propertyNames())
                .containsExactly("rule", "code", "severity", "pointer", "facts", "message", "source");
        assertThat(written(Map.of(), Findings.none()).propertyNames()).containsExactly("left", "findings");
    }

    @Test
    void saysHowManyAreNotThere() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            many.add(Finding.at(RULE, "/" + i, 0, 0, Facts.none(), ""));
        }
        JsonNode tree = written(new LinkedHashMap<>(), Findings.of(many));
        assertThat(tree.get("findings").size()).isEqualTo(1_000);
        assertThat(tree.get("left").intValue()).isEqualTo(234);
    }

    /** What came from a document may be hostile; the report stays JSON. */
    @Test
    void writesAnyText() {
        String hostile = "\u0000\u001B\"\\\uD83C</script>\u2028\uD83C\uDF31";
        Finding finding = Finding.at(RULE, "/" + hostile, 0, 0, Facts.of("x", hostile), "");
        JsonNode tree = written(Map.of("file", hostile), Findings.of(List.of(finding)));
        String shown = "\u0000\u001B\"\\\uFFFD</script>\u2028\uD83C\uDF31";
        assertThat(tree.get("findings").get(0).get("pointer").asString()).isEqualTo("/" + shown);
        assertThat(tree.get("findings").get(0).get("facts").get("x").asString()).isEqualTo(shown);
    }

    @Test
    void writesRules() {
        JsonNode tree = MAPPER.readTree(ReportWriter.of(JsonLibrary.JACKSON_2).rules(List.of(RULE), false));
        assertThat(tree).isEqualTo(MAPPER.readTree("""
                                [{"rule": "a.much", "code": "A-001", "severity": "WARNING",
                                  "summary": {"fr": "Résumé.", "en": "Summary."},
                                  "source": {"title": "Loi", "reference": "art. 1", "inForce": "2016/2018", "verified": false}}]
                                """));
        assertThat(RULE.isInForce(LocalDate.of(2019, 1, 1))).isFalse();
    }
}
