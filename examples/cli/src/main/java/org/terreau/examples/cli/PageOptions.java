package org.terreau.examples.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which language a page is, and of which day. */
final class PageOptions {

    enum Language {
        FR,
        EN
    }

    @Option(
            names = "--lang",
            defaultValue = "fr",
            paramLabel = "fr|en",
            description = "the language of the page; French by default")
    private Language language = Language.FR;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day as of which rules are in force, such as 2026-03-01; today by default")
    private @Nullable LocalDate asOf;

    Locale locale() {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    LocalDate asOf() {
        return asOf == null ? LocalDate.now(ZoneId.of("Europe/Paris")) : asOf;
    }
}
