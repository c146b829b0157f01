package org.terreau.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.terreau.finding.Findings;
import org.terreau.json.JsonLibrary;
import org.terreau.json.Limits;
import org.terreau.water.WaterSettings;
import org.terreau.water.weather.MeteoFranceReader;
import org.terreau.water.weather.OpenMeteoReader;
import org.terreau.water.weather.PlainWeatherReader;
import org.terreau.water.weather.Sim2Reader;
import org.terreau.water.weather.WeatherReading;
import org.terreau.water.weather.WeatherSeries;
import org.terreau.water.weather.WeatherStation;

/** Files of weather, known by what is in them and not by their names; those of one kind are read together. */
final class WeatherFiles {

    /** Of which form a file is. */
    enum Form {
        METEO_FRANCE("Météo-France"),
        SIM2("SAFRAN SIM2"),
        OPEN_METEO("Open-Meteo"),
        PLAIN("CSV");

        private final String shown;

        Form(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    /**
     * Files that were read together.
     *
     * @param form of which form they are
     * @param files their names
     * @param forecast whether they are asked for as a forecast
     * @param reading what came of it
     */
    record Part(Form form, List<String> files, boolean forecast, WeatherReading reading) {

        /** The names without their folders. */
        List<String> fileNames() {
            return files.stream()
                    .map(each -> String.valueOf(Path.of(each).getFileName()))
                    .toList();
        }

        boolean isUsed() {
            return reading.series().isPresent();
        }
    }

    /** Why there is no series. */
    enum Lack {
        NOTHING_READ,
        NO_STATION,
        SEVERAL_STATIONS,
        NO_PLACE,
        TOO_LONG
    }

    /**
     * What all files together say.
     *
     * @param series the series; empty when there is none
     * @param lack why there is none
     * @param stations the stations of the files, where one must be chosen
     * @param parts what was read from which files
     */
    record Answer(Optional<WeatherSeries> series, Optional<Lack> lack, List<String> stations, List<Part> parts) {

        Findings findings() {
            Findings all = Findings.none();
            for (Part each : parts) {
                all = all.and(each.reading().findings());
            }
            return all;
        }
    }

    private static final int HEAD_BYTES = 8_192;
    private static final int MOST_NAMED = 10;

    private final Optional<WaterSettings> settings;
    private final Optional<String> station;
    private final LocalDate asOf;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> stations = new ArrayList<>();
    private Optional<Lack> lack = Optional.empty();
    private Optional<WeatherSeries> series = Optional.empty();

    /**
     * Reads for a dossier.
     *
     * @param settings which station it takes, and where it lies
     * @param station the station that was asked for instead
     * @param asOf the first day that was not over when forecasts were made
     */
    WeatherFiles(Optional<WaterSettings> settings, Optional<String> station, LocalDate asOf) {
        this.settings = settings;
        this.station = station.or(() -> settings.flatMap(WaterSettings::getStation));
        this.asOf = asOf;
    }

    /** Reads files, then forecasts that follow them; of what two know, the first one named stands. */
    Answer read(List<Path> files, List<Path> forecasts) throws UnreadableFile {
        read(files, false);
        if (series.isPresent()) {
            read(forecasts, true);
        }
        if (series.isEmpty() && lack.isEmpty()) {
            lack = Optional.of(Lack.NOTHING_READ);
        }
        return new Answer(lack.isEmpty() ? series : Optional.empty(), lack, List.copyOf(stations), List.copyOf(parts));
    }

    private void read(List<Path> files, boolean forecast) throws UnreadableFile {
        Map<String, List<Path>> groups = new LinkedHashMap<>();
        Map<String, Form> forms = new LinkedHashMap<>();
        for (Path each : files) {
            Form form = form(each);
            boolean together = form == Form.METEO_FRANCE || form == Form.SIM2;
            String key = together ? form.name() : form.name() + groups.size();
            forms.put(key, form);
            groups.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
        }
        for (Map.Entry<String, List<Path>> each : groups.entrySet()) {
            List<Path> group = each.getValue();
            try {
                part(forms.getOrDefault(each.getKey(), Form.PLAIN), group, forecast);
            } catch (IOException e) {
                throw new UnreadableFile(group.get(0), e);
            }
        }
    }

    private void part(Form form, List<Path> files, boolean forecast) throws IOException {
        Path[] paths = files.toArray(Path[]::new);
        Optional<WeatherReading> reading = switch (form) {
            case METEO_FRANCE ->
                Optional.of(station.map(MeteoFranceReader::station)
                        .orElseGet(MeteoFranceReader::all)
                        .read(paths));
            case SIM2 -> sim2(paths);
            case OPEN_METEO -> Optional.of(openMeteo(files.get(0)));
            case PLAIN -> Optional.of(PlainWeatherReader.of(place()).read(files.get(0)));
        };
        if (reading.isEmpty()) {
            lack = Optional.of(Lack.NO_PLACE);
            return;
        }
        List<String> names = files.stream().map(Path::toString).toList();
        parts.add(new Part(form, names, forecast, reading.get()));
        if (!forecast || reading.get().series().isPresent()) { // else the findings say what is wrong with it
            join(reading.get(), form);
        }
    }

    private void join(WeatherReading reading, Form form) {
        if (reading.stations().size() > 1) {
            lack = Optional.of(Lack.SEVERAL_STATIONS);
            reading.stations().values().stream()
                    .limit(MOST_NAMED)
                    .forEach(each -> stations.add(
                            each.station().id() + " " + each.station().name()));
        } else if (reading.stations().isEmpty()) {
            boolean chosen = form == Form.METEO_FRANCE || form == Form.SIM2;
            lack = lack.or(() -> Optional.of(chosen && station.isPresent() ? Lack.NO_STATION : Lack.NOTHING_READ));
        } else {
            WeatherSeries read = reading.series().orElseThrow();
            if (series.isEmpty()) {
                series = Optional.of(read);
            } else if (isTooLong(series.get(), read)) {
                lack = Optional.of(Lack.TOO_LONG);
            } else {
                series = Optional.of(series.get().followedBy(read));
            }
        }
    }

    private static boolean isTooLong(WeatherSeries one, WeatherSeries other) {
        if (one.days() == 0 || other.days() == 0) {
            return false;
        }
        long first = Math.min(one.first().toEpochDay(), other.first().toEpochDay());
        long last = Math.max(one.last().toEpochDay(), other.last().toEpochDay());
        return last - first >= WeatherSeries.MOST_DAYS;
    }

    private Optional<WeatherReading> sim2(Path... files) throws IOException {
        WeatherStation place = place();
        String[] point = station.orElse("").split("_", -1);
        if (point.length == 2 && isNumber(point[0]) && isNumber(point[1])) {
            return Optional.of(Sim2Reader.point(place, Integer.parseInt(point[0]), Integer.parseInt(point[1]))
                    .read(files));
        }
        if (!place.isPlaced()) {
            return Optional.empty();
        }
        LambertGrid grid = LambertGrid.of(place.latitude(), place.longitude());
        return Optional.of(Sim2Reader.nearest(place, grid.xHm(), grid.yHm()).read(files));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private WeatherReading openMeteo(Path file) throws IOException {
        try (InputStream in = unpacked(Files.newInputStream(file))) {
            byte[] json = in.readNBytes(Limits.standard().documentBytes() + 1);
            return OpenMeteoReader.of(JsonLibrary.present()).read(json, asOf);
        }
    }

    /** Where the dossier lies, as far as it says. */
    private WeatherStation place() {
        String id = station.orElse("?");
        return new WeatherStation(
                id,
                id,
                settings.flatMap(WaterSettings::getLatitude)
                        .map(Number::doubleValue)
                        .orElse(Double.NaN),
                settings.flatMap(WaterSettings::getLongitude)
                        .map(Number::doubleValue)
                        .orElse(Double.NaN),
                settings.flatMap(WaterSettings::getAltitudeM)
                        .map(Number::doubleValue)
                        .orElse(Double.NaN),
                Double.NaN);
    }

    private static Form form(Path file) throws UnreadableFile {
        try (InputStream in = unpacked(Files.newInputStream(file))) {
            String head = head(in.readNBytes(HEAD_BYTES));
            String names = head.lines().findFirst().orElse("").toUpperCase(Locale.ROOT);
            if (head.startsWith("{") || head.startsWith("[")) {
                return Form.OPEN_METEO;
            }
            return names.contains("NUM_POSTE") ? Form.METEO_FRANCE : names.contains("LAMBX") ? Form.SIM2 : Form.PLAIN;
        } catch (IOException e) {
            throw new UnreadableFile(file, e);
        }
    }

    private static String head(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            charset = StandardCharsets.UTF_16;
        }
        String text = new String(bytes, charset).strip();
        return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        byte[] start = in.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
        boolean packed = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        return packed ? new GZIPInputStream(whole) : whole;
    }

    /** A file that cannot be read at all. */
    static final class UnreadableFile extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Path file;
        private final IOException reason;

        UnreadableFile(Path file, IOException reason) {
            super(reason);
            this.file = file;
            this.reason = reason;
        }

        InputFile file() {
            return new InputFile(file);
        }

        IOException reason() {
            return reason;
        }
    }
}
