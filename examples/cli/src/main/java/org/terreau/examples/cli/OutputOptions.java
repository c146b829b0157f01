package org.terreau.examples.cli;

import java.time.LocalDate;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json",
            description = "a page for a person, or JSON for a program; text by default")
    private Format format = Format.TEXT;

    @Mixin
    private PageOptions page = new PageOptions();

    boolean isJson() {
        return format == Format.JSON;
    }

    Locale locale() {
        return page.locale();
    }

    LocalDate asOf() {
        return page.asOf();
    }
}
