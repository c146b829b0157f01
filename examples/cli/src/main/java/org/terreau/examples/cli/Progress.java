package org.terreau.examples.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import org.terreau.money.NumberText;
import org.terreau.value.Labelled;

/** A counter on standard error, on a terminal only, after a second of work. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final long FIRST_NANOS = 1_000_000_000L;

    private final PrintStream err;
    private final Locale locale;
    private final boolean terminal = isTerminal();
    private final long start = System.nanoTime();
    private long last = start + FIRST_NANOS - EVERY_NANOS;
    private boolean shown;

    Progress(PrintStream err, Locale locale) {
        this.err = err;
        this.locale = locale;
    }

    /** From JDK 22 on there may be a console without a terminal; it has a method that tells, which JDK 17 lacks. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    void show(long dossiers) {
        long now = System.nanoTime();
        if (terminal && now - last > EVERY_NANOS) {
            last = now;
            shown = true;
            err.print("\r" + NumberText.of(locale).print(dossiers)
                    + Labelled.choose(locale, " dossiers contrôlés", " dossiers checked"));
            err.flush();
        }
    }

    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(60) + "\r");
            err.flush();
        }
    }
}
