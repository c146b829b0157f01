package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.terreau.money.AmountReading.Problem;

class FrenchAmountProperties {

    /** The whole grammar of unsigned numbers: decimals group 1, or 2 when the point is the decimal mark. */
    private static final Pattern NUMBER = Pattern.compile(String.join(
            "|",
            "[0-9]*[.,][0-9]{1,2}",
            "[0-9]+",
            "[1-9][0-9]{0,2}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?",
            "[1-9][0-9]{0,2}(?:'[0-9]{3})+(?:[.,][0-9]{1,2})?",
            "[1-9][0-9]{0,2}(?:\\.[0-9]{3})+,[0-9]{1,2}",
            "[1-9][0-9]{0,2}(?:,[0-9]{3})+\\.[0-9]{1,2}",
            "[1-9][0-9]{0,2}(?:\\.[0-9]{3}){2,}",
            "[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}"));

    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    @Property(tries = 1000)
    void readsWhatIsPrintedInFrench(@ForAll long cents) {
        Money money = Money.ofMinor(cents);
        assertThat(FrenchAmount.read(NumberText.of(Locale.FRENCH).print(money)).value())
                .contains(money);
    }

    /** Since English amounts are printed with their cents, always. */
    @Property(tries = 1000)
    void readsWhatIsPrintedInEnglish(@ForAll long cents) {
        Money money = Money.ofMinor(cents);
        assertThat(FrenchAmount.read(NumberText.of(Locale.ENGLISH).print(money)).value())
                .contains(money);
    }

    @Property(tries = 1000)
    void readsWhatMoneyWrites(@ForAll long cents) {
        Money money = Money.ofMinor(cents);
        assertThat(FrenchAmount.read(money.toString()).value()).contains(money);
    }

    @Property(tries = 10_000)
    void agreesWithTheGrammarWrittenAsARegularExpression(@ForAll("numbers") String text) {
        AmountReading reading = FrenchAmount.read(text);
        String trimmed = text.strip();
        boolean isNumber = NUMBER.matcher(trimmed).matches();
        Statistics.label("number").collect(isNumber);
        Statistics.label("number").coverage(check -> {
            check.check(true).percentage(percent -> percent > 10);
            check.check(false).percentage(percent -> percent > 10);
        });
        assertThat(reading.value()).as(text).isEqualTo(isNumber ? Optional.of(slowly(trimmed)) : Optional.empty());
        assertThat(reading.problem().equals(Optional.of(Problem.AMBIGUOUS)))
                .as(text)
                .isEqualTo(EITHER.matcher(trimmed).matches());
    }

    /** Takes the last point or comma for the decimal mark when one or two digits follow it. */
    private static Money slowly(String number) {
        boolean decimals = number.matches(".*[.,][0-9]{1,2}");
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        String whole = (decimals ? number.substring(0, mark) : number).replaceAll("[^0-9]", "");
        return Money.of(new BigDecimal("0" + whole + "." + (decimals ? number.substring(mark + 1) : "0")));
    }

    @Property(tries = 5000)
    void neverThrowsAndSaysEitherAnAmountOrAProblem(@ForAll("texts") String text) {
        AmountReading reading = FrenchAmount.read(text);
        assertThat(reading.value().isPresent()).isNotEqualTo(reading.problem().isPresent());
    }

    @Property(tries = 2000)
    void theOppositeReadsAsTheOpposite(@ForAll("numbers") String text) {
        AmountReading plain = FrenchAmount.read(text);
        AmountReading opposite = FrenchAmount.read("-" + text);
        assertThat(opposite.value()).isEqualTo(plain.value().map(Money::negated));
        assertThat(opposite.problem().map(FrenchAmountProperties::emptyIsNoNumber))
                .isEqualTo(plain.problem().map(FrenchAmountProperties::emptyIsNoNumber));
    }

    private static Problem emptyIsNoNumber(Problem problem) {
        return problem == Problem.EMPTY ? Problem.NOT_A_NUMBER : problem;
    }

    /** Digits, spaces, apostrophes, points and commas: groups of mostly three digits, or at random. */
    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(14);
        Arbitrary<String> separator = Arbitraries.of(" ", " ", "'", ".", ",");
        Arbitrary<String> same = Combinators.combine(
                        Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(4),
                        separator,
                        Arbitraries.strings().numeric().ofLength(3).list().ofMaxSize(3),
                        Arbitraries.of("", ".", ","),
                        Arbitraries.strings().numeric().ofMinLength(0).ofMaxLength(4))
                .as((first, mark, groups, point, last) -> first
                        + groups.stream().map(group -> mark + group).reduce("", String::concat)
                        + point
                        + (point.isEmpty() ? "" : last));
        Arbitrary<String> random = Combinators.combine(
                        separator, Arbitraries.strings().numeric().ofMaxLength(4))
                .as(String::concat)
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(same, same, random, digits);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("0123 .,'’-+()€$EURCHFeuros\u00A0\u202F\u2212\t\n%")
                        .ofMaxLength(14),
                Arbitraries.strings().all().ofMinLength(95).ofMaxLength(105));
    }
}
