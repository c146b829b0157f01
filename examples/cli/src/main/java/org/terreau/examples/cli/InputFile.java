package org.terreau.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.json.Reading;
import org.terreau.value.Labelled;
import org.terreau.value.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file that a command line names.
 *
 * @param path the file; {@code -} for standard input
 */
record InputFile(Path path) {

    InputStream open() throws IOException {
        return path.toString().equals("-") ? System.in : Files.newInputStream(path);
    }

    /** Reads the dossier in it. */
    Reading<Dossier> dossier(@Nullable CommandSpec spec, Locale locale) {
        try (InputStream in = open()) {
            return DossierReader.standard().read(in);
        } catch (IOException e) {
            throw unreadable(spec, locale, e);
        }
    }

    /** Says that it cannot be read: the command line is wrong, not the data. */
    ParameterException unreadable(@Nullable CommandSpec spec, Locale locale, IOException e) {
        String message = Labelled.choose(locale, "Fichier illisible\u00A0: ", "Cannot read the file: ")
                + path
                + (e instanceof NoSuchFileException
                        ? Labelled.choose(locale, " (absent)", " (not there)")
                        : " (" + e + ")");
        return wrong(spec, message);
    }

    static ParameterException wrong(@Nullable CommandSpec spec, String message) {
        if (spec == null) {
            throw new IllegalStateException("a command that picocli did not set up");
        }
        return new CommandLine.ParameterException(spec.commandLine(), Printable.of(message));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
