package org.terreau.water.drought;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files of these tests. */
final class DroughtFiles {

    private DroughtFiles() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = DroughtFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** The lines that are no remarks. */
    static List<String> lines(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
