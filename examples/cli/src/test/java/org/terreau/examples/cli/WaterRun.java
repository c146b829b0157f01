package org.terreau.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs of the command {@code water} over the example of Haute-Garonne. */
final class WaterRun {

    static final String DOSSIER =
            Path.of("..", "dossiers", "eau-haute-garonne.json").toString();
    static final String RAIN =
            Path.of("..", "weather", "Q_31_fictif_2016-2026_RR-T-Vent.csv.gz").toString();
    static final String OTHER = Path.of("..", "weather", "Q_31_fictif_2016-2026_autres-parametres.csv.gz")
            .toString();
    static final String FORECAST =
            Path.of("..", "weather", "open-meteo-fictif-2026-07-16.json").toString();

    private WaterRun() {}

    /** Of the example, with weather and forecast, on the day of the forecast. */
    static CommandLineRun example(String... more) {
        return of(DOSSIER, more);
    }

    /** Of another dossier with the same weather. */
    static CommandLineRun of(String dossier, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "water",
                dossier,
                "--weather",
                RAIN,
                "--weather",
                OTHER,
                "--forecast",
                FORECAST,
                "--as-of",
                "2026-07-16"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
