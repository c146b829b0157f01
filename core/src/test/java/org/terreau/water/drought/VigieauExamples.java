package org.terreau.water.drought;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.terreau.finding.Finding;
import org.terreau.json.JsonLibrary;

/** For each rule on answers of VigiEau an answer in which it finds something, and a twin in which it does not. */
public final class VigieauExamples {

    private static final String ZONE =
            "{\"id\":1,\"nom\":\"Zone\",\"type\":\"AEP\",\"TypeZAS\":\"AEP\",\"niveauGravite\":\"alerte\",\"usages\":[]}";

    /** An answer and its twin. */
    record Case(String code, String fires, String spares) {}

    private VigieauExamples() {}

    static List<Case> cases() {
        return List.of(
                new Case("DRO-020", "{\"statusCode\":409,\"message\":\"Non\"}", ZONE),
                new Case("DRO-021", "[]", "[" + ZONE + "]"),
                new Case("DRO-022", ZONE.replace("\"type\":\"AEP\"", "\"type\":\"EAU\""), ZONE),
                new Case("DRO-023", ZONE.replace("\"TypeZAS\":\"AEP\"", "\"TypeZAS\":\"SOU\""), ZONE),
                new Case("DRO-024", ZONE.replace("\"usages\"", "\"nouveau\":1,\"usages\""), ZONE),
                new Case(
                        "DRO-025",
                        "{\"idZone\":\"11083\",\"type\":\"SUP\",\"nom\":\"Zone\",\"niveauAlerte\":\"Crise\",\"usages\":[]}",
                        ZONE));
    }

    static List<Finding> findings(String code, String answer) {
        return VigieauReader.of(JsonLibrary.present())
                .read(answer.getBytes(StandardCharsets.UTF_8))
                .findings()
                .ofRule(code)
                .asList();
    }

    /**
     * What each rule finds on its example.
     *
     * @return the findings by the code of the rule
     */
    public static Map<String, List<Finding>> findings() {
        Map<String, List<Finding>> found = new LinkedHashMap<>();
        cases().forEach(each -> found.put(each.code(), findings(each.code(), each.fires())));
        return found;
    }
}
