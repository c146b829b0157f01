package org.terreau.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.dossier.DossierReader;
import org.terreau.finding.Finding;

/** A document that fires and its nearest twin that does not, for each rule of {@link ReadingRules}. */
public final class ReadingExamples {

    /**
     * One rule at work.
     *
     * @param code the rule's code
     * @param fires a dossier on which it fires, in UTF-8
     * @param spares the nearest twin on which it does not
     */
    public record Example(String code, byte[] fires, byte[] spares) {

        static Example of(String code, String fires, String spares) {
            return new Example(code, fires.getBytes(StandardCharsets.UTF_8), spares.getBytes(StandardCharsets.UTF_8));
        }
    }

    private ReadingExamples() {}

    /**
     * Returns the examples.
     *
     * @return one for each rule, in the order of the rules
     */
    public static List<Example> all() {
        return List.of(
                Example.of("JSN-001", dossier("\"minor\": 0,"), dossier("\"minor\": 0")),
                Example.of(
                        "JSN-002",
                        dossier("\"period\": \"2015\", \"note\": \"" + "x".repeat(20_001) + "\""),
                        dossier("\"period\": \"2015\", \"note\": \"" + "x".repeat(20_000) + "\"")),
                Example.of(
                        "JSN-011",
                        dossier("\"minor\": 0").replace("terreau/dossier", "terreau/parcel"),
                        dossier("\"minor\": 0")),
                Example.of(
                        "JSN-012",
                        dossier("\"minor\": 0").replace("\"version\": 1", "\"version\": 2"),
                        dossier("\"minor\": 0")),
                Example.of("JSN-003", dossier("\"budget\": []"), dossier("\"budgets\": []")),
                Example.of("JSN-004", dossier("\"minor\": 0, \"minor\": 0"), dossier("\"minor\": 0")),
                Example.of("JSN-008", figure("\"unit\": \"gardens\""), figure("\"unit\": \"gardens\", \"value\": 102")),
                Example.of(
                        "JSN-005",
                        figure("\"unit\": \"gardens\", \"value\": \"102\""),
                        figure("\"unit\": \"gardens\", \"value\": 102")),
                Example.of("JSN-006", dossier("\"period\": \"2015-13\""), dossier("\"period\": \"2015-12\"")),
                Example.of(
                        "JSN-007",
                        figure("\"unit\": \"gardens\", \"value\": 102, \"qualifier\": \"EXACTLY\""),
                        figure("\"unit\": \"gardens\", \"value\": 102, \"qualifier\": \"EXACT\"")),
                Example.of(
                        "JSN-009",
                        figure("\"unit\": \"gardens\", \"value\": 1e100000000"),
                        figure("\"unit\": \"gardens\", \"value\": 1e8")),
                Example.of(
                        "JSN-010", dossier("\"minor\": 7, \"parcels\": []"), dossier("\"minor\": 7, \"figures\": []")),
                Example.of("JSN-013", garden("\"id\": \"b\""), garden("\"id\": \"b\", \"name\": \"B\"")));
    }

    /**
     * Returns what the rules find on their examples.
     *
     * @return the findings by the rule's code
     */
    public static Map<String, List<Finding>> findings() {
        DossierReader reader = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        for (Example each : all()) {
            found.put(
                    each.code(),
                    reader.read(each.fires()).findings().ofRule(each.code()).asList());
        }
        return found;
    }

    /** A dossier with its required members and some more. */
    static String dossier(String more) {
        return """
                {
                  "format": "terreau/dossier",
                  "version": 1,
                  "id": "valenciennes",
                  "title": "Les jardins de l’été \uD83C\uDF31",
                  %s
                }
                """.formatted(more);
    }

    private static String garden(String members) {
        return dossier("\"gardens\": [{\"id\": \"a\", \"name\": \"A\"}, {" + members + "}]");
    }

    private static String figure(String members) {
        return dossier("\"figures\": [{\"key\": \"gardens\", \"label\": \"Gardens\", " + members + "}]");
    }
}
