package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.terreau.finding.ConstraintsTests.Case;
import org.terreau.json.DocumentFormat;
import org.terreau.json.JsonLibrary;
import org.terreau.json.JsonSchema;
import org.terreau.json.ValueWriter;

/** The schema says of each constraint what the check says. */
class ConstraintSchemaTests {

    private static final String TEXT =
            JsonSchema.of(Sample.class, new DocumentFormat("sample", 1, 0), "urn:sample", JsonLibrary.JACKSON_3);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    static List<Case> cases() {
        return ConstraintsTests.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSchemaSaysTheSame(Case each) {
        String written = ValueWriter.of(Sample.class, JsonLibrary.JACKSON_3).text(each.sample());
        boolean countedInUtf16 = each.name().contains("are six");
        boolean beyondAnyReader = each.name().contains("the largest long");
        assertThat(SCHEMA.validate(written, InputFormat.JSON).isEmpty() != beyondAnyReader)
                .as(written)
                .isEqualTo(each.expected().isEmpty() || countedInUtf16);
    }

    @Test
    void aTypeThatHoldsItselfIsDefined() {
        assertThat(TEXT).contains("\"$ref\": \"#/$defs/Sample\"").contains("\"$defs\": {\n    \"Sample\": {");
        assertThat(TEXT).contains("\"minItems\": 1").contains("\"maxItems\": 3").contains("\"minLength\": 2");
    }
}
