package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.Dossiers;

class HostileBytesProperties {

    private static final ValueWriter<Dossier> WRITER = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3);

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "null",
            "true",
            "0",
            "-",
            ".",
            "e",
            "1e100000000",
            "\"id\":",
            "\"minor\":9,",
            "\"x\":[{}],",
            "\"lines\":[{\"account\":\"6\"}],",
            "/*",
            "//",
            "'",
            " ",
            "\n",
            "\r",
            "\u0000",
            "\uFEFF",
            "é",
            "\uD83C\uDF31",
            "\u2028",
            "NaN",
            "\"2015\"",
            "\"1,5\"");

    @Property(tries = 1000)
    void anyBytesAreAnswered(@ForAll @Size(max = 200) byte[] bytes) {
        Survival.of(bytes);
    }

    /** More like JSON than bytes at random. */
    @Property(tries = 1000)
    void anyTokensAreAnswered(@ForAll("tokens") List<String> tokens) {
        Survival.of(String.join("", tokens).getBytes(UTF_8));
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(30);
    }

    @Property(tries = 300)
    void anyTreeIsAnswered(@ForAll("trees") String text) {
        Survival.of(text.getBytes(UTF_8));
    }

    /** Trees that say they are dossiers. */
    @Provide
    Arbitrary<String> trees() {
        Arbitrary<String> names = Arbitraries.of(
                "id", "title", "minor", "period", "sources", "funders", "budgets", "breakdowns", "figures", "x");
        Arbitrary<String> members = Combinators.combine(names, JsonTexts.values())
                .as((name, value) -> ",\"" + name + "\":" + value)
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
        return Arbitraries.oneOf(
                JsonTexts.values(),
                members.map(each -> "{\"format\":\"terreau/dossier\",\"version\":1" + each + "}"),
                members.map(each -> "{\"format\":\"terreau/dossier\",\"version\":1,\"minor\":1" + each + "}"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    @Property(tries = 500)
    void anythingDoneToADossierIsAnswered(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
        byte[] bytes = WRITER.text(dossier).getBytes(UTF_8);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes = changed(bytes, random);
        }
        boolean read = Survival.of(bytes).value().isPresent();
        Statistics.collect(read);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(each -> each > 2);
            coverage.check(false).percentage(each -> each > 40);
        });
    }

    @Property(tries = 300)
    void anythingDoneToTheCorpusIsAnswered(@ForAll Random random) throws Exception {
        List<byte[]> corpus = new ArrayList<>();
        for (var each : HostileBytesTests.corpus()) {
            corpus.add(Files.readAllBytes(each));
        }
        byte[] bytes = corpus.get(random.nextInt(corpus.size()));
        Survival.of(changed(changed(bytes, random), random));
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int to = at + random.nextInt(Math.min(bytes.length - at, 50) + 1);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 3 -> joined(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
            case 4 -> joined(bytes, at, to, new byte[0]);
            case 5 -> joined(bytes, to, to, Arrays.copyOfRange(bytes, at, to));
            default ->
                joined(bytes, at, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8));
        };
    }

    /** The bytes with others in the place of some. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(others);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
