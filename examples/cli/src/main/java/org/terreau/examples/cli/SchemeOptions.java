package org.terreau.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeReader;
import org.terreau.json.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The schemes of one's own that a command line brings. */
final class SchemeOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--scheme",
            paramLabel = "FILE",
            description = "a scheme in JSON, beside those that Terreau brings or in the place of one of them; may be"
                    + " repeated")
    private List<Path> files = new ArrayList<>();

    /** Reads them; a broken one is told and left out, one that cannot be read is a wrong command line. */
    SchemeFiles read(OutputOptions options) {
        SchemeFiles known = SchemeFiles.none();
        if (files.isEmpty()) {
            return known;
        }
        SchemeReader reader = SchemeReader.standard();
        for (Path each : files) {
            try {
                Reading<Scheme> reading = reader.read(each);
                Optional<String> id = reading.value().map(Scheme::getId).filter(known::has);
                if (id.isPresent()) {
                    throw InputFile.wrong(spec, "--scheme: 2 × " + id.get() + " (" + each + ")");
                }
                known = known.with(each.toString(), reading, options.asOf());
            } catch (IOException e) {
                throw new InputFile(each).unreadable(spec, options.locale(), e);
            }
        }
        return known.checked(options.asOf());
    }
}
