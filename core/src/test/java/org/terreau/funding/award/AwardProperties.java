package org.terreau.funding.award;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.finding.Finding;
import org.terreau.json.JsonLibrary;
import org.terreau.money.FrenchAmount;
import org.terreau.money.Money;
import org.terreau.money.Rate;

/** What is written is read back; whatever is read, reading returns. */
class AwardProperties {

    private static final Duration HANG = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<String> FORMS = List.of(
            "2017-06-27",
            "2017-02-29",
            "2017-06-27/2016-06-27",
            "27/06/2017",
            "100000,1",
            "1.5",
            "0.45",
            "1",
            "-3",
            "52499120500013",
            "W333216789",
            "oui",
            "non",
            "aide en nature",
            "é€🌱",
            "a\"b",
            "a,b",
            "a;b\nc\r\nd",
            " x ",
            "'1",
            "\u00A01",
            "9999999999999999999",
            "0.0000000000000000000000001",
            "NaN",
            "\u0000",
            "\uFEFF",
            "=1+1");

    /** Any cells in any columns. */
    @Provide
    Arbitrary<List<Award>> awards() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(FORMS),
                Arbitraries.strings().ofMaxLength(20).filter(AwardProperties::isWhole),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20));
        Arbitrary<Map<String, String>> cells = Arbitraries.maps(
                        Arbitraries.of(ScdlField.all()).map(ScdlField::getColumn), texts)
                .ofMinSize(1)
                .ofMaxSize(16);
        return cells.map(each -> ScdlCells.award(inOrder(each)))
                .filter(each -> !each.equals(Award.builder().build()))
                .list()
                .ofMaxSize(6);
    }

    private static Map<String, String> inOrder(Map<String, String> cells) {
        Map<String, String> ordered = new LinkedHashMap<>();
        ScdlField.all().forEach(each -> {
            if (cells.containsKey(each.getColumn())) {
                ordered.put(each.getColumn(), cells.get(each.getColumn()));
            }
        });
        return ordered;
    }

    private static boolean isWhole(String text) {
        return text.equals(new String(text.getBytes(UTF_8), UTF_8));
    }

    /** Right rows, with one thing or another changed. */
    @Provide
    Arbitrary<Award> right() {
        Arbitrary<Optional<Rate>> shares =
                Arbitraries.of("1", "0.45", "0.01", "0.999999").map(Rate::parse).optional();
        Arbitrary<Money> amounts = Arbitraries.longs().map(Money::ofMinor);
        return Combinators.combine(
                        amounts,
                        shares,
                        Arbitraries.of(AidNature.class),
                        Arbitraries.of(true, false),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(200).filter(AwardProperties::isText),
                        Arbitraries.of("W333216789", ""),
                        Arbitraries.of("52499120500013", "1234"))
                .as((amount, share, nature, yes, purpose, rna, siret) ->
                        AwardExamples.with("rnaBeneficiaire", rna, "idBeneficiaire", siret).toBuilder()
                                .amount(amount)
                                .share(share)
                                .nature(nature)
                                .euNotified(yes)
                                .purpose(purpose)
                                .build());
    }

    private static boolean isText(String text) {
        return !ScdlCells.isBlank(text.toCharArray(), 0, text.length()) && isWhole(text);
    }

    @Property(tries = 400)
    void whatIsWrittenIsReadBack(@ForAll("awards") List<Award> awards) {
        byte[] bytes = AwardFileExamples.written(awards, List.of());
        assertThat(AwardFileExamples.awards(bytes)).isEqualTo(awards);
    }

    @Property(tries = 400)
    void throughTheOtherFormatAndBack(@ForAll("right") Award award, @ForAll JsonLibrary library) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ThreeSixtyGivingWriter writer = ThreeSixtyGivingWriter.of(out, "360G-test", library)) {
            writer.write(award);
            assertThat(writer.findings().ofRule("AWD-035")).isEmpty();
        }
        List<Award> back = new ArrayList<>();
        ScdlReading reading = ThreeSixtyGivingReader.of(library).read(out.toByteArray(), row -> back.add(row.award()));
        assertThat(reading.findings().ofRule("AWD-035")).isEmpty();
        assertThat(back).hasSize(1);
        Award.Builder same = back.get(0).toBuilder().id(Optional.empty());
        assertThat(AwardFileExamples.written(List.of(same.build()), List.of()))
                .asString(UTF_8)
                .isEqualTo(new String(AwardFileExamples.written(List.of(award), List.of()), UTF_8));
    }

    /** Files with bytes changed, put in and taken out. */
    @Property(tries = 1500)
    void hostileFilesAreRead(@ForAll Random random) {
        byte[] bytes =
                hostile(random, AwardFileExamples.all().get(random.nextInt(20)).fires());
        assertTimeoutPreemptively(HANG, () -> {
            ScdlReading reading = AwardFileExamples.read(bytes, row -> {
                assertThat(row.number()).isPositive();
                AwardRules.awards().check(row.award(), DAY);
            });
            for (Finding each : reading.findings()) {
                assertThat(each.message(Locale.FRENCH)).isNotBlank().doesNotContain("{column}", "{value}", "{meant}");
                assertThat(each.repair(Locale.FRENCH).orElse("x")).isNotBlank().doesNotContain("{meant}");
            }
        });
    }

    @Property(tries = 1500)
    void hostileGrantsAreRead(@ForAll Random random, @ForAll JsonLibrary library) {
        byte[] bytes = hostile(random, ThreeSixtyGivingTests.GRANT.getBytes(UTF_8));
        assertTimeoutPreemptively(HANG, () -> {
            ScdlReading reading = ThreeSixtyGivingReader.of(library)
                    .read(bytes, row -> AwardRules.awards().check(row.award(), DAY));
            reading.findings()
                    .forEach(each -> assertThat(each.message(Locale.FRENCH)).isNotBlank());
        });
    }

    private static byte[] hostile(Random random, byte[] bytes) {
        byte[] strange = {0, '"', ',', ';', '\n', '\r', (byte) 0xC3, (byte) 0xF0, (byte) 0xFF, '{', '[', '9', '-', '\\'
        };
        List<Byte> changed = new ArrayList<>();
        double rate = random.nextBoolean() ? 0.002 : 0.05;
        for (byte each : bytes) {
            double chance = random.nextDouble();
            if (chance < rate) {
                changed.add(strange[random.nextInt(strange.length)]);
            }
            if (chance > 2 * rate || random.nextBoolean()) {
                changed.add(each);
            }
        }
        byte[] result = new byte[changed.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = changed.get(i);
        }
        return result;
    }

    /** The reading by hand against those of the library, which throw and allocate. */
    @Property(tries = 3000)
    void readingByHandIsReading(@ForAll("numbers") String text) {
        char[] chars = ("x" + text + "y").toCharArray();
        Money amount = ScdlCells.amount(chars, 1, text.length());
        if (amount != null) {
            assertThat(FrenchAmount.read(
                                    text.replaceFirst("(?<=\\.[0-9]{2})0+$", "").replaceFirst("^(-?)0+(?=[0-9])", "$1"))
                            .value())
                    .contains(amount);
        }
        Rate share = ScdlCells.share(chars, 1, text.length());
        String plain = text.replaceFirst("^(-?)0+(?=[0-9])", "$1");
        if (share != null) {
            assertThat(Rate.parse(plain)).isEqualTo(share);
        } else {
            assertThat(text).matches("(?s)|.*[^0-9.-].*|.*[0-9.]-.*|-|.*\\..*\\..*|-?\\..*|.*\\.|--.*|.*[0-9.]{19,}");
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789.-").ofMaxLength(12),
                Arbitraries.strings().withChars("019.").ofMaxLength(24),
                Arbitraries.of(FORMS));
    }
}
