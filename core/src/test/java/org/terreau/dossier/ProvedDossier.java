package org.terreau.dossier;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;
import org.terreau.json.ValueWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A dossier of the examples, as the library read it: its tree is what the library writes, not what the file held. */
record ProvedDossier(Reading<Dossier> reading, Dossier dossier, JsonNode tree, Findings found) {

    /** A day after all that the sources of the examples plan. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final DossierReader READER = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);
    private static final ValueWriter<Dossier> WRITER = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static ProvedDossier example(String name) throws IOException {
        return of(Files.readAllBytes(Path.of("..", "examples", "dossiers", name + ".json")));
    }

    static ProvedDossier of(byte[] json) {
        Reading<Dossier> reading = READER.read(json);
        Dossier dossier = reading.value()
                .orElseThrow(() -> new AssertionError(reading.findings().toString()));
        JsonNode tree = MAPPER.readTree(WRITER.text(dossier));
        return new ProvedDossier(reading, dossier, tree, DossierRules.standard().check(dossier, AS_OF));
    }

    /** The same dossier, written and read once more. */
    Optional<Dossier> again() {
        return READER.read(WRITER.text(dossier).getBytes(StandardCharsets.UTF_8))
                .value();
    }

    List<Finding> findings(String code, String pointer) {
        return found.ofRule(code).stream()
                .filter(each -> each.getPointer().equals(pointer))
                .toList();
    }

    Optional<BigDecimal> measure(String indicator) {
        return DossierIndicators.standard()
                .measure(indicator, dossier, dossier.getPeriod())
                .getValue();
    }
}
