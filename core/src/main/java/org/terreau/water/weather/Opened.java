package org.terreau.water.weather;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are open together, and closed whatever happens. */
final class Opened {

    /** Reads streams. */
    @FunctionalInterface
    interface Reading {
        WeatherReading read(List<InputStream> streams) throws IOException;
    }

    private Opened() {}

    static WeatherReading read(List<Path> files, Reading reading) throws IOException {
        return open(files, 0, new ArrayList<>(), reading);
    }

    private static WeatherReading open(List<Path> files, int next, List<InputStream> open, Reading reading)
            throws IOException {
        if (next == files.size()) {
            return reading.read(open);
        }
        try (InputStream in = Files.newInputStream(files.get(next))) {
            open.add(in);
            return open(files, next + 1, open, reading);
        }
    }
}
