package org.terreau.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.value.Labelled;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a document is written: a file, or standard output. */
final class OutputFile {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write; standard output by default")
    private @Nullable Path path;

    /** Whether the document goes to standard output, so that what is said about it goes to standard error. */
    boolean isStandardOutput() {
        return path == null;
    }

    OutputStream open(PrintStream out) throws IOException {
        return path == null ? new Kept(out) : new BufferedOutputStream(Files.newOutputStream(path));
    }

    ParameterException unwritable(Locale locale, Exception e) {
        String message = Labelled.choose(locale, "Écriture impossible\u00A0: ", "Cannot write: ")
                + (path == null ? "" : path + " ")
                + "(" + e.getMessage() + ")";
        return InputFile.wrong(spec, message);
    }

    /** Standard output, which stays open. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
