package org.terreau.dossier;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import org.terreau.finding.Constraints;
import org.terreau.finding.RuleBook;
import org.terreau.finding.Severity;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.json.Reading;

/** What an independent validator says of a document by the schema, and what the library says of it. */
final class SchemaOracle {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(DossierSchema.json(), InputFormat.JSON);
    private static final DossierReader READER = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);
    private static final RuleBook<Dossier> CONSTRAINTS = Constraints.of(Dossier.class);

    private SchemaOracle() {}

    static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    static List<Error> againstMetaSchema(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema, InputFormat.JSON);
    }

    /** Whether the document is read without an error, and breaks no constraint. */
    static boolean isAccepted(byte[] document) {
        Reading<Dossier> reading = READER.read(document);
        return !reading.findings().has(Severity.ERROR)
                && CONSTRAINTS
                        .check(reading.value().orElseThrow(), LocalDate.EPOCH)
                        .isEmpty();
    }
}
