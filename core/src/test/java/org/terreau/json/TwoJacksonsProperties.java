package org.terreau.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.terreau.dossier.Dossier;
import org.terreau.dossier.DossierReader;
import org.terreau.dossier.Dossiers;
import org.terreau.funding.Budget;
import org.terreau.funding.BudgetLine;
import org.terreau.funding.scheme.Scheme;
import org.terreau.funding.scheme.SchemeReader;
import org.terreau.money.Money;
import org.terreau.statistic.Figure;

class TwoJacksonsProperties {

    private static final ValueWriter<Dossier> WRITER_3 = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_3);
    private static final ValueWriter<Dossier> WRITER_2 = ValueWriter.of(Dossier.class, JsonLibrary.JACKSON_2);
    private static final DossierReader READER_3 = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_3);
    private static final DossierReader READER_2 = DossierReader.of(Limits.standard(), JsonLibrary.JACKSON_2);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(Dossiers.valid().dossiers(), Dossiers.broken().dossiers());
    }

    @Property
    void writeTheSameBytes(@ForAll("dossiers") Dossier dossier) {
        assertThat(WRITER_2.text(dossier)).isEqualTo(WRITER_3.text(dossier)).endsWith("\n}\n");
        assertThat(WRITER_2.line(dossier)).isEqualTo(WRITER_3.line(dossier)).doesNotContain("\n", "\r");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WRITER_2.write(dossier, Map.of(), bytes);
        assertThat(bytes.toByteArray()).isEqualTo(WRITER_3.text(dossier).getBytes(UTF_8));
    }

    @Property
    void readWhatTheOtherWrote(@ForAll("dossiers") Dossier dossier) {
        for (String text : List.of(WRITER_3.text(dossier), WRITER_3.line(dossier))) {
            for (DossierReader reader : List.of(READER_2, READER_3)) {
                Reading<Dossier> reading = reader.read(text.getBytes(UTF_8));
                assertThat(reading.findings()).isEmpty();
                assertThat(reading.value()).contains(dossier);
                assertThat(reading.value().orElseThrow().hashCode()).isEqualTo(dossier.hashCode());
                assertThat(reading.kept()).isEmpty();
                assertThat(reader.read(text.getBytes(UTF_8)).findings()).isEqualTo(reading.findings());
            }
        }
    }

    @Provide
    Arbitrary<Scheme> schemes() {
        return Arbitraries.oneOf(Dossiers.valid().schemes(), Dossiers.broken().schemes());
    }

    @Property
    void doTheSameWithSchemes(@ForAll("schemes") Scheme scheme) {
        String text = ValueWriter.of(Scheme.class, JsonLibrary.JACKSON_3).text(scheme);
        assertThat(ValueWriter.of(Scheme.class, JsonLibrary.JACKSON_2).text(scheme))
                .isEqualTo(text);
        for (JsonLibrary library : List.of(JsonLibrary.JACKSON_2, JsonLibrary.JACKSON_3)) {
            Reading<Scheme> reading =
                    SchemeReader.of(Limits.standard(), library).read(text.getBytes(UTF_8));
            assertThat(reading.findings()).isEmpty();
            assertThat(reading.value()).contains(scheme);
        }
    }

    @Example
    void amountsAtTheEndsOfTheirRangeComeBack() {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("t")
                .addBudget(Budget.builder()
                        .id("b")
                        .addIncome(line(Long.MAX_VALUE), line(Long.MIN_VALUE), line(0))
                        .build())
                .build();
        assertThat(READER_2.read(WRITER_3.text(dossier).getBytes(UTF_8)).value())
                .contains(dossier);
    }

    private static BudgetLine line(long cents) {
        return BudgetLine.builder().account("70").amount(Money.ofMinor(cents)).build();
    }

    /** A host may build a text that UTF-8 cannot hold; it is written with a mark in its place, by both alike. */
    @Example
    void halfACharacterIsWrittenAsTheReplacementCharacter() {
        Dossier dossier = Dossier.builder()
                .id("d")
                .title("a\uD83Cb\uDF31\uD83C\uDF31\uD83C")
                .build();
        assertThat(WRITER_2.text(dossier))
                .isEqualTo(WRITER_3.text(dossier))
                .contains("\"a\uFFFDb\uFFFD\uD83C\uDF31\uFFFD\"");
    }

    /** A host may build a number that no reader takes; it is written all the same, and in no time. */
    @Example
    void monstrousNumbersAreWrittenWithTheirExponent() {
        for (String digits : List.of("1E+2147483647", "-1E-2147483647", "1E+1001")) {
            Dossier dossier = Dossier.builder()
                    .id("d")
                    .title("t")
                    .addFigure(Figure.builder()
                            .key("k")
                            .label("l")
                            .value(new BigDecimal(digits))
                            .unit("u")
                            .build())
                    .build();
            assertThat(WRITER_2.line(dossier)).isEqualTo(WRITER_3.line(dossier)).contains(":" + digits + ",");
            assertThat(READER_3.read(WRITER_3.line(dossier).getBytes(UTF_8))
                            .findings()
                            .count("json.number-out-of-bounds"))
                    .isEqualTo(1);
        }
    }
}
