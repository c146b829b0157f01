package org.terreau.water.weather;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Texts as the readers take them, and what they find. */
final class Read {

    private Read() {}

    static List<InputStream> streams(String... texts) {
        return Stream.of(texts)
                .<InputStream>map(each -> new ByteArrayInputStream(each.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static List<InputStream> streams(byte[] bytes) {
        return List.of(new ByteArrayInputStream(bytes));
    }

    static Set<String> codes(WeatherReading reading) {
        Set<String> codes = new TreeSet<>();
        reading.findings().forEach(each -> codes.add(each.getRule().getCode()));
        return codes;
    }
}
