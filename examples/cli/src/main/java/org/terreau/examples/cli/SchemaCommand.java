package org.terreau.examples.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.terreau.dossier.DossierSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the dossier. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of the dossier (draft 2020-12).",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final PrintStream out;

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.print(DossierSchema.json());
        return 0;
    }
}
