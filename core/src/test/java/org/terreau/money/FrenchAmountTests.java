package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.money.AmountReading.Problem;

class FrenchAmountTests {

    /** paheko/paheko at 51fc59b, tests/unit_tests/02_accounting/money.php. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5.00",
                "4,42|4.42",
                "4.42|4.42",
                "0,04|0.04",
                "0,3|0.30",
                "2020,34|2020.34",
                "2.020,34|2020.34",
                "2,020.34|2020.34",
                "2 020,34|2020.34",
                "2 020.34|2020.34",
                "2020.34|2020.34",
                "+2020.34|2020.34",
                "-2020.34|-2020.34",
                "-,34|-0.34",
                ",12|0.12"
            })
    void readsWhatAnAssociationsLedgerReads(String text, String amount) {
        assertReads(text, amount);
    }

    /** betagouv/SCDL-Subvention-DataSubvention at 706ad01: a public import makes 1 000 001 of it. */
    @Test
    void readsAHundredThousandEurosTen() {
        assertReads("100000,1", "100000.10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97 200|97200.00",
                "1 234 567,8|1234567.80",
                "1.234.567|1234567.00",
                "1,234,567|1234567.00",
                "1.234.567,89|1234567.89",
                "1,234,567.8|1234567.80",
                "1''234.50|1234.50",
                "1''234|1234.00",
                "12''345''678,90|12345678.90",
                "1’234.50|1234.50",
                "0|0.00",
                "-0,00|0.00",
                "007|7.00",
                "1234|1234.00",
                "12 345 678 901,23|12345678901.23"
            })
    void readsThousandsThatAreSetApart(String text, String amount) {
        assertReads(text.replace("''", "'"), amount);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u00A0', '\u202F', '\u2009', '\u2007', '\u2003', '\u3000'})
    void readsAnySpace(char space) {
        assertReads("1 234 567,89 €".replace(' ', space), "1234567.89");
        assertReads(space + "1 234" + space + "567,89" + space + "€" + space, "1234567.89");
        assertRefuses("1 2345".replace(' ', space), Problem.BAD_GROUPING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 €",
                "12€",
                "€12",
                "€ 12",
                "12 EUR",
                "12EUR",
                "EUR 12",
                "12 euros",
                "12 Euros",
                "12 euro",
                "12 eur",
                "+12 €",
                "€ +12",
                "12,00 €",
                "\uFEFF12\u200B",
                "12\r\n",
                "\u200E12"
            })
    void readsTwelveEuros(String text) {
        assertReads(text, "12.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5", "\u22125", "\u20135", "\u20105", "\u20115", "- 5", "-5 €", "-€5", "€-5", "€ -5", "5-", "5- €",
                "5,00-", "(5,00)", "(5) €", "€ (5)", "( 5 € )"
            })
    void readsFiveEurosLess(String text) {
        assertReads(text, "-5.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u202F", "\t\r\n", "\u200B"})
    void refusesTheEmpty(String text) {
        assertRefuses(text, Problem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1O0",
                "2h30",
                "2:30",
                "1e5",
                "12 %",
                "25,7 %",
                "١٢",
                "１２",
                "²",
                "½",
                "abc",
                "-",
                "+",
                "€",
                "euros",
                "()",
                ".",
                ",",
                "-.",
                "12,",
                "12.",
                "1.234,",
                "12,-",
                "12.–",
                "--5",
                "-5-",
                "-(5)",
                "(-5)",
                "+5-",
                "5+",
                "5 -",
                "(5",
                "5)",
                "12 € €",
                "€12€",
                "12€50",
                "12 k€",
                "12 kEUR",
                "12 HT",
                "12/5",
                "1_000",
                "12\n34",
                "1 \n2",
                "\u00AD5",
                "12 eurosx",
                "NaN",
                "1;2",
                "12 h",
                "5 €-",
                "1\u00002",
                "\uD83D\uDCB6"
            })
    void refusesWhatIsNoNumber(String text) {
        assertRefuses(text, Problem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234", "1,234", "97.200", "97,200", "999,999", "-1.234", "1.234 €", "€97,200", "100.000", "(1.234)"
            })
    void refusesASeparatorThatMayBeEither(String text) {
        assertRefuses(text, Problem.AMBIGUOUS);
    }

    /** The first is paheko's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0,0,12",
                "1 2345",
                "12 34,5",
                "1234 567",
                "1  234",
                "1 23",
                "1.23.456",
                "1,23,456.00",
                "1.234.56",
                "0 123",
                "0.123.456",
                "012 345",
                "1 234.567,89",
                "1'234 567",
                "1 234'567",
                "1.234'567,00",
                "1.2,3",
                "1,2.3,4",
                "1.234,567.89",
                "1,234.567,8",
                "1, 5",
                "1 ,5",
                "1,5 0",
                "'5",
                "5'",
                "1..2",
                "1.,2",
                "1,234,"
            })
    void refusesGroupsThatAreNotThousands(String text) {
        assertRefuses(text, Problem.BAD_GROUPING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234,567",
                "0,123",
                "0.123",
                "012,345",
                "1 234,567",
                "1 234.567",
                "1.234,567",
                "1,234.567",
                "1'234,567",
                ",123",
                "12,3456",
                "1,2345",
                "0,1234567890123456789",
                "1234,500"
            })
    void refusesFractionsOfACent(String text) {
        assertRefuses(text, Problem.TOO_MANY_DECIMALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 CHF",
                "CHF 12",
                "12,50 USD",
                "12 AUD",
                "12 ZAR",
                "$5",
                "5 $",
                "£5",
                "-¥5",
                "100 F",
                "100 francs",
                "1 franc",
                "100FF",
                "12 ₣"
            })
    void refusesOtherCurrencies(String text) {
        assertRefuses(text, Problem.OTHER_CURRENCY);
    }

    /** What is wrong with the number itself comes first; lower case is no currency code. */
    @Test
    void saysWhatIsWrongWithTheNumberBeforeTheCurrency() {
        assertRefuses("1.234 CHF", Problem.AMBIGUOUS);
        assertRefuses("x CHF", Problem.NOT_A_NUMBER);
        assertRefuses("12 chf", Problem.NOT_A_NUMBER);
        assertRefuses("12 ZZZ", Problem.NOT_A_NUMBER);
    }

    @Test
    void readsToTheEndsOfTheRange() {
        assertReads("92 233 720 368 547 758,07", "92233720368547758.07");
        assertReads("-92 233 720 368 547 758,08", "-92233720368547758.08");
        assertRefuses("92 233 720 368 547 758,08", Problem.OUT_OF_RANGE);
        assertRefuses("-92 233 720 368 547 758,09", Problem.OUT_OF_RANGE);
        assertRefuses("9".repeat(100), Problem.OUT_OF_RANGE);
        assertReads("0".repeat(99) + "5", "5.00");
    }

    @Test
    void looksAtAHundredCharactersAtMost() {
        assertReads(" ".repeat(99) + "5", "5.00");
        assertRefuses(" ".repeat(100) + "5", Problem.TOO_LONG);
        assertRefuses("x".repeat(50_000_000), Problem.TOO_LONG);
        assertThat(FrenchAmount.read(new StringBuilder("12,5")).value()).contains(Money.ofMinor(1250));
    }

    @Test
    void readingsCompareByTheirOutcome() {
        AmountReading read = FrenchAmount.read("12");
        AmountReading refused = FrenchAmount.read("x");
        assertThat(read).isEqualTo(FrenchAmount.read("12,00 €")).hasSameHashCodeAs(FrenchAmount.read("12,00 €"));
        assertThat(read)
                .isNotEqualTo(refused)
                .isNotEqualTo(FrenchAmount.read("13"))
                .hasToString("12.00");
        assertThat(refused).isEqualTo(FrenchAmount.read("y")).isNotEqualTo(FrenchAmount.read(""));
        assertThat(refused).hasToString("NOT_A_NUMBER");
    }

    private static void assertReads(String text, String amount) {
        AmountReading reading = FrenchAmount.read(text);
        assertThat(reading.value()).as(text).contains(Money.parse(amount));
        assertThat(reading.problem()).isEmpty();
    }

    private static void assertRefuses(String text, Problem problem) {
        AmountReading reading = FrenchAmount.read(text);
        assertThat(reading.problem()).as(text).contains(problem);
        assertThat(reading.value()).isEmpty();
    }
}
