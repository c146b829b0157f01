package org.terreau.dossier;

import org.terreau.json.JsonLibrary;
import org.terreau.json.JsonSchema;

/** The JSON Schema of the dossier, made from its types. */
public final class DossierSchema {

    /** The {@code $id} of the schema. */
    public static final String ID = "urn:terreau:dossier:1";

    private DossierSchema() {}

    /**
     * Returns the schema, on the Jackson that the host brings.
     *
     * @return the schema (draft 2020-12) as JSON, indented, with a line feed at the end
     * @throws IllegalStateException when there is no Jackson
     */
    public static String json() {
        return JsonSchema.of(Dossier.class, Dossier.FORMAT, ID, JsonLibrary.present());
    }
}
