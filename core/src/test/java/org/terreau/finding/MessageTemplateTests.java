package org.terreau.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.money.Money;
import org.terreau.money.Rate;
import org.terreau.value.DateRange;
import org.terreau.value.Text;

class MessageTemplateTests {

    private static String french(Object fact) {
        return MessageTemplate.fill("{x}", Facts.of("x", fact), Locale.FRENCH);
    }

    private static String english(Object fact) {
        return MessageTemplate.fill("{x}", Facts.of("x", fact), Locale.ENGLISH);
    }

    @Test
    void showsEachFactInItsLanguage() {
        assertThat(french(Money.parse("-97200.50"))).isEqualTo("-97\u202F200,50\u00A0€");
        assertThat(french(new BigDecimal("1234.50"))).isEqualTo("1\u202F234,50");
        assertThat(english(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
        assertThat(french(1_234_567)).isEqualTo("1\u202F234\u202F567");
        assertThat(english(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
        assertThat(french(true) + french(false) + english(true) + english(false))
                .isEqualTo("ouinonyesno");
        assertThat(french(LocalDate.of(2016, 2, 9))).isEqualTo("09/02/2016");
        assertThat(english(LocalDate.of(2016, 2, 9))).isEqualTo("2016-02-09");
        assertThat(french(DateRange.parse("2016-12/2017-02"))).isEqualTo("12/2016\u00A0–\u00A002/2017");
        assertThat(french(DateRange.parse("2016-12-30/2017-02-01"))).isEqualTo("30/12/2016\u00A0–\u00A001/02/2017");
        assertThat(french(DateRange.parse("2016-02-09"))).isEqualTo("09/02/2016");
        assertThat(french(DateRange.year(2016))).isEqualTo("2016");
        assertThat(english(DateRange.parse("2016-12/2017-02"))).isEqualTo("2016-12/2017-02");
        assertThat(french(new Text("oui", "yes"))).isEqualTo("oui");
        assertThat(english(Severity.OBLIGATION)).isEqualTo("Obligation");
        assertThat(english(Rate.of(1, 3))).isEqualTo(Rate.of(1, 3).toString());
        assertThat(french(List.of("a", 1_000, new Text("b", "c"), LocalDate.of(2016, 2, 9))))
                .isEqualTo("a, 1\u202F000, b, 09/02/2016");
        assertThat(french(List.of())).isEmpty();
    }

    @Test
    void fillsEachBraceOnce() {
        Facts facts = Facts.of("a", "{b}").and("b", "$1 \\ {a}").and("", "empty");
        assertThat(MessageTemplate.fill("{a} {b} {a}", facts, Locale.ENGLISH)).isEqualTo("{b} $1 \\ {a} {b}");
        assertThat(MessageTemplate.fill("{c} and {a", facts, Locale.ENGLISH)).isEqualTo("{c} and {a");
        assertThat(MessageTemplate.fill("} {} {", facts, Locale.ENGLISH)).isEqualTo("} empty {");
        assertThat(MessageTemplate.fill("", facts, Locale.ENGLISH)).isEmpty();
        assertThat(MessageTemplate.names("{a} {b} {a} c")).containsExactly("a", "b");
    }

    /** What a terminal, a browser or a reader would obey instead of showing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\b",
                "\t",
                "\n",
                "\r",
                "\u001B",
                "\u007F",
                "\u0085",
                "\u009B",
                "\u00AD",
                "\u061C",
                "\u200B",
                "\u200E",
                "\u200F",
                "\u2028",
                "\u2029",
                "\u202A",
                "\u202E",
                "\u2066",
                "\u2069",
                "\uFEFF",
                "\uFFF9",
                "\uD800",
                "\uDFFF",
                "\uDB40\uDC01"
            })
    void replacesWhatIsHidden(String hidden) {
        assertThat(english("a" + hidden + "b")).isEqualTo("a\uFFFDb");
        assertThat(english(List.of(hidden + "b"))).isEqualTo("\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "\u00A0", "日本", "\uD83C\uDF31", "e\u0301", "«\u202F»", "\"<&>'"})
    void showsWhatIsNotHidden(String text) {
        assertThat(english(text)).isEqualTo(text);
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(english("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(english("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(english("x".repeat(10_000_000))).hasSize(201);
        String plants = "\uD83C\uDF31".repeat(101);
        assertThat(english(plants)).isEqualTo("\uD83C\uDF31".repeat(100) + "…");
        assertThat(english("x" + plants)).isEqualTo("x" + "\uD83C\uDF31".repeat(100) + "…");
    }

    /** What is labelled may be a text of a document. */
    @Test
    void cutsAndCleansWhatIsLabelled() {
        assertThat(french(new Text("a\u001B\n\u202Eb", "x"))).isEqualTo("a\uFFFD\uFFFD\uFFFDb");
        assertThat(english(Text.of("x".repeat(10_000_000)))).isEqualTo("x".repeat(200) + "…");
        assertThat(english(List.of(Text.of("a\u001B"), Text.of("x".repeat(300)))))
                .isEqualTo("a\uFFFD, " + "x".repeat(200) + "…");
    }

    @Test
    void cutsALongListBetweenItsElements() {
        List<Money> amounts = Collections.nCopies(1_000_000, Money.parse("1234.56"));
        assertThat(french(amounts)).hasSizeBetween(550, 610).matches("(1\u202F234,56\u00A0€, )+…");
        assertThat(english(Collections.nCopies(1_000, "x".repeat(10_000))))
                .isEqualTo(("x".repeat(200) + "…, ").repeat(2) + "…");
        List<String> names = Collections.nCopies(60, "a name");
        assertThat(english(names)).isEqualTo(String.join(", ", names));
        assertThat(Facts.of("x", amounts).get("x")).isEqualTo(amounts);
    }
}
