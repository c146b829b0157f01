package org.terreau.water.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.terreau.finding.Finding;
import org.terreau.json.JsonLibrary;

class WeatherReaderProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** The lines of a file of Melun: its header and so many days. */
    private static List<String[]> cells(String file, int days) throws IOException {
        List<String[]> cells = new ArrayList<>();
        String text = new String(Melun.bytes(file), StandardCharsets.US_ASCII);
        for (String line : text.lines().limit(days + 1L).toList()) {
            cells.add(line.split(";", -1));
        }
        return cells;
    }

    private static String text(List<String[]> cells) {
        StringBuilder text = new StringBuilder();
        cells.forEach(each -> text.append(String.join(";", each)).append('\n'));
        return text.toString();
    }

    private static WeatherSeries read(String... texts) throws IOException {
        return MeteoFranceReader.all().read(Read.streams(texts)).series().orElseThrow();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void theOrderOfColumnsAndRowsDoesNotMatter(@ForAll long seed) throws IOException {
        List<String[]> straight = cells(Melun.OTHERS, 80);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < straight.get(0).length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<String[]> mixed = new ArrayList<>();
        for (String[] row : straight) {
            mixed.add(order.stream().map(i -> i < row.length ? row[i] : "").toArray(String[]::new));
        }
        Collections.shuffle(mixed.subList(1, mixed.size()), new Random(seed));

        WeatherReading reading = MeteoFranceReader.all().read(Read.streams(text(mixed)));

        assertThat(reading.series()).hasValue(read(text(straight)));
        assertThat(Read.codes(reading)).containsOnly("WEA-022", "WEA-030", "WEA-036");
        assertThat(MeteoFranceReader.station("77306001")
                        .read(Read.streams(text(mixed)))
                        .series())
                .isEqualTo(reading.series());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aFileInTwoPartsIsTheFile(@ForAll @IntRange(min = 1, max = 79) int cut) throws IOException {
        List<String[]> whole = cells(Melun.RAIN_AND_WIND, 80);
        List<String[]> early = whole.subList(0, cut + 1);
        List<String[]> late = new ArrayList<>(whole.subList(cut + 1, whole.size()));
        late.add(0, whole.get(0));

        assertThat(read(text(early), text(late))).isEqualTo(read(text(whole)));
        assertThat(read(text(late), text(early))).isEqualTo(read(text(whole)));
        assertThat(read(text(early)).followedBy(read(text(late)))).isEqualTo(read(text(whole)));
    }

    /** Each byte of a good file may be another, be doubled, or be gone. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void mangledFilesOfAnyKindAreReadWithoutAnException(@ForAll long seed, @ForAll @IntRange(max = 30) int faults)
            throws IOException {
        Random random = new Random(seed);
        String grid = "LAMBX;LAMBY;DATE;PRENEI_Q;PRELIQ_Q\n5960;24010;20260701;0;1.5\n6040;24010;20260702;0.5;0.25\n";
        String daily = "{\"latitude\":48,\"daily_units\":{\"precipitation_sum\":\"mm\"},\"daily\":{\"time\":"
                + "[\"2026-07-01\",\"2026-07-02\"],\"precipitation_sum\":[1,null]}}";
        readAll(mangled(text(cells(Melun.RAIN_AND_WIND, 5)).getBytes(StandardCharsets.UTF_8), random, faults));
        readAll(mangled(grid.getBytes(StandardCharsets.UTF_8), random, faults));
        readAll(mangled("date;rain;wind_kmh\n2026-07-01;1,5;2\n".getBytes(StandardCharsets.UTF_8), random, faults));
        readAll(mangled(daily.getBytes(StandardCharsets.UTF_8), random, faults));
        readAll(mangled(
                daily.replace("daily", "hourly").replace("-01\"", "-01T01:00\"").getBytes(StandardCharsets.UTF_8),
                random,
                faults));
    }

    private static byte[] mangled(byte[] good, Random random, int faults) {
        byte[] bytes = good.clone();
        String telling = ";,\"\n\r\t-.0123456789eE/ {}[]:\u0000";
        for (int i = 0; i < faults; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) telling.charAt(random.nextInt(telling.length()));
                case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
                default -> bytes = bytes.length > 2 && random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    @Property(tries = 300)
    void anyBytesAreReadWithoutAnException(@ForAll("bytes") byte[] bytes) throws IOException {
        readAll(bytes);
        byte[] packed = new byte[bytes.length + 3];
        System.arraycopy(bytes, 0, packed, 3, bytes.length);
        packed[0] = 0x1F;
        packed[1] = (byte) 0x8B;
        packed[2] = 8;
        readAll(packed);
    }

    private static void readAll(byte[] bytes) throws IOException {
        sound(MeteoFranceReader.all().read(Read.streams(bytes)));
        sound(MeteoFranceReader.station("77306001").read(Read.streams(bytes)));
        sound(Sim2Reader.nearest(WeatherExamples.STATION, 6_000, 24_000).read(Read.streams(bytes)));
        sound(PlainWeatherReader.of(WeatherExamples.STATION).read(new ByteArrayInputStream(bytes)));
        for (JsonLibrary each : JsonLibrary.values()) {
            sound(OpenMeteoReader.of(each).read(bytes, DAY));
            HourlyReading hours = OpenMeteoReader.of(each).readHours(bytes, DAY);
            hours.findings().forEach(WeatherReaderProperties::assertSpeaks);
        }
    }

    /** A text of the file may hold anything; what is said of it is said all the same. */
    private static void assertSpeaks(Finding finding) {
        assertThat(finding.message(Locale.FRENCH)).isNotBlank().doesNotContain("{line}", "{column}", "{text}");
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
    }

    /** What is read is possible, and what is not there is told. */
    private static void sound(WeatherReading reading) {
        reading.findings().forEach(WeatherReaderProperties::assertSpeaks);
        for (WeatherSeries each : reading.stations().values()) {
            assertThat(PossibleWeather.of(each)).isSameAs(each);
            assertThat(each.days()).isPositive();
        }
        if (reading.stations().isEmpty()) {
            assertThat(reading.findings()).isNotEmpty();
        }
    }
}
