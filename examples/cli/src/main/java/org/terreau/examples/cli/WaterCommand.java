package org.terreau.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierRules;
import org.terreau.json.Reading;
import org.terreau.production.Production;
import org.terreau.value.Labelled;
import org.terreau.water.Water;
import org.terreau.water.WateredGardens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how much to water, where, when and from what, and what became of the water of the season. */
@Command(
        name = "water",
        customSynopsis = "terreau water FILE --weather FILE... [OPTIONS]",
        description = "Says how many litres which bed needs on which day, from which source, at which hours the drought"
                + " orders leave, and why; then what became of the season's water.",
        mixinStandardHelpOptions = true)
final class WaterCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PageOptions options = new PageOptions();

    @Option(
            names = "--weather",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "daily weather, known by its content: Météo-France (.csv or .csv.gz, both files of a pair),"
                    + " SAFRAN SIM2, Open-Meteo JSON, or a plain CSV; of what two files know, the first one stands")
    private List<Path> weather = new ArrayList<>();

    @Option(
            names = "--forecast",
            paramLabel = "FILE",
            description = "a forecast behind it, of any of these forms; may be repeated")
    private List<Path> forecasts = new ArrayList<>();

    @Option(
            names = "--station",
            paramLabel = "ID",
            description = "the station of the weather files, or LAMBX_LAMBY of SIM2; that of the dossier by default")
    private @Nullable String station;

    @Option(
            names = "--orders",
            paramLabel = "FILE",
            description = "drought zones as VigiEau answers them; one with the code (or id) and type of a zone of the"
                    + " dossier replaces it, the others hold for sources that name no zone")
    private @Nullable Path orders;

    @Option(names = "--years", description = "also the need of the same garden in each year of the weather")
    private boolean years;

    @Option(
            names = "--samples",
            defaultValue = "0",
            paramLabel = "N",
            description = "also how sure the litres are, from so many draws of the ranges of the tables, such as 200")
    private int samples;

    @Option(names = "--seed", defaultValue = "56", paramLabel = "N", description = "of the draws; 56 by default")
    private long seed;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|json|csv",
            description = "a page for a person, JSON for a program, or the ledger as CSV; text by default")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "a folder for advice.csv, beds.csv, ledger.csv and sources.csv")
    private @Nullable Path output;

    @Parameters(paramLabel = "FILE", description = "a dossier with water, in JSON; - for standard input")
    private @Nullable Path file;

    WaterCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (samples != 0 && (samples < 2 || samples > WaterStudies.MOST_SAMPLES)) {
            throw InputFile.wrong(spec, "--samples: " + samples + " ? 2 … " + WaterStudies.MOST_SAMPLES);
        }
        InputFile input = new InputFile(Objects.requireNonNull(file));
        Reading<Dossier> reading = input.dossier(spec, options.locale());
        if (reading.value().isEmpty()) {
            err.print(new DossierPage(options.locale()).page(input.toString(), reading, reading.findings()));
            return 1;
        }
        Dossier dossier = reading.value().get();
        Optional<Water> water = dossier.getWater();
        if (water.isEmpty() || water.get().getWateredBeds().isEmpty()) {
            err.println(say(
                    "Le dossier ne dit rien de l’eau\u00A0: il lui faut «\u00A0water\u00A0» avec des «\u00A0wateredBeds\u00A0».",
                    "The dossier says nothing of water: it needs “water” with “wateredBeds”."));
            return 1;
        }
        WaterOrders read = orders(water.get());
        WeatherFiles.Answer answer = weather(water.get());
        if (answer.series().isEmpty()) {
            return withoutWeather(answer);
        }
        WateredGardens gardens = new WateredGardens(
                read.water(),
                dossier.getGardens(),
                dossier.getProduction().orElseGet(() -> Production.builder().build()));
        WaterAnswer all = WaterAnswer.of(
                dossier,
                gardens,
                options.asOf(),
                answer,
                read,
                new WaterStudies.Wanted(years, samples, seed),
                reading.findings()
                        .and(reading.placed(DossierRules.standard()
                                .check(dossier, options.asOf())
                                .filter(each -> each.getPointer().startsWith("/water/")))));
        tell(input, all);
        return all.hasErrors() ? 1 : 0;
    }

    private WaterOrders orders(Water water) {
        Path from = orders;
        if (from == null) {
            return WaterOrders.of(water);
        }
        try {
            return WaterOrders.of(water, from);
        } catch (IOException e) {
            throw new InputFile(from).unreadable(spec, options.locale(), e);
        }
    }

    private WeatherFiles.Answer weather(Water water) {
        try {
            return new WeatherFiles(water.getSettings(), Optional.ofNullable(station), options.asOf())
                    .read(weather, forecasts);
        } catch (WeatherFiles.UnreadableFile e) {
            throw e.file().unreadable(spec, options.locale(), e.reason());
        }
    }

    private int withoutWeather(WeatherFiles.Answer answer) {
        PageText page = new PageText(options.locale());
        page.line(why(answer));
        answer.stations().forEach(each -> page.line("  " + each));
        new WeatherFindings(page).write(answer);
        err.print(page);
        return answer.lack()
                                .filter(lack -> lack != WeatherFiles.Lack.NOTHING_READ)
                                .isPresent()
                        && station != null
                ? 2
                : 1;
    }

    private String why(WeatherFiles.Answer answer) {
        return switch (answer.lack().orElse(WeatherFiles.Lack.NOTHING_READ)) {
            case NOTHING_READ ->
                say("Aucune météo n’a pu être lue dans ces fichiers.", "No weather could be read from these files.");
            case NO_STATION ->
                say(
                        "La station demandée n’est pas dans ces fichiers (--station, ou la station du dossier).",
                        "The station that is asked for is not in these files (--station, or that of the dossier).");
            case SEVERAL_STATIONS ->
                say(
                        "Plusieurs stations dans ces fichiers\u00A0: en choisir une par --station.",
                        "Several stations in these files: choose one by --station.");
            case NO_PLACE ->
                say(
                        "Une grille SIM2 demande un lieu\u00A0: la latitude et la longitude du dossier, ou"
                                + " --station LAMBX_LAMBY.",
                        "A SIM2 grid needs a place: latitude and longitude in the dossier, or --station LAMBX_LAMBY.");
            case TOO_LONG ->
                say(
                        "Ces fichiers sont trop éloignés dans le temps pour être mis bout à bout.",
                        "These files are too far apart in time to be joined.");
        };
    }

    private void tell(InputFile input, WaterAnswer answer) {
        Path folder = output;
        if (folder != null) {
            try {
                Files.createDirectories(folder);
                for (WaterTables.Table each : WaterTables.Table.values()) {
                    try (OutputStream to = Files.newOutputStream(folder.resolve(each.fileName()))) {
                        new WaterTables(answer).write(each, to);
                    }
                }
            } catch (IOException e) {
                throw unwritable(folder, e);
            }
        }
        switch (format) {
            case TEXT -> out.print(new WaterPage(options.locale(), answer).page(input.toString()));
            case JSON -> out.println(new WaterTree(answer).text(input.toString()));
            case CSV -> {
                try {
                    new WaterTables(answer).write(WaterTables.Table.LEDGER, out);
                } catch (IOException e) {
                    throw unwritable(Path.of("-"), e);
                }
            }
        }
    }

    private ParameterException unwritable(Path where, IOException e) {
        Locale locale = options.locale();
        return InputFile.wrong(
                spec,
                Labelled.choose(locale, "Écriture impossible\u00A0: ", "Cannot write: ") + where + " (" + e + ")");
    }

    private String say(String french, String english) {
        return Labelled.choose(options.locale(), french, english);
    }
}
