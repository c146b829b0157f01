package org.terreau.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.terreau.dossier.Dossiers;

class DateRangeTests {

    private static final Pattern PATTERN = Pattern.compile(DateRange.PATTERN);

    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31, 2015",
        "0001, 0001-01-01, 0001-12-31, 0001",
        "9999, 9999-01-01, 9999-12-31, 9999",
        "2016-02, 2016-02-01, 2016-02-29, 2016-02",
        "2016-02-29, 2016-02-29, 2016-02-29, 2016-02-29",
        "2016-12/2017-02, 2016-12-01, 2017-02-28, 2016-12/2017-02",
        "2015/2017, 2015-01-01, 2017-12-31, 2015/2017",
        "2015-01/2015-12, 2015-01-01, 2015-12-31, 2015",
        "2015-01-01/2015-01-31, 2015-01-01, 2015-01-31, 2015-01",
        "2015-01-01/2016-12-31, 2015-01-01, 2016-12-31, 2015/2016",
        "2015/2015-06-15, 2015-01-01, 2015-06-15, 2015-01-01/2015-06-15",
        "2015-03-02/2015-03-02, 2015-03-02, 2015-03-02, 2015-03-02",
        "2015-03-02/2015, 2015-03-02, 2015-12-31, 2015-03-02/2015-12-31",
    })
    void readsWhatItWrites(String text, LocalDate first, LocalDate last, String shortest) {
        DateRange range = DateRange.parse(text);
        assertThat(range.getFirst()).isEqualTo(first);
        assertThat(range.getLast()).isEqualTo(last);
        assertThat(range)
                .hasToString(shortest)
                .isEqualTo(DateRange.parse(shortest))
                .isEqualTo(DateRange.of(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2015/",
                "/2015",
                "15",
                "2015-1",
                "2015-13",
                "2015-00",
                "2015-02-29",
                "2015-2-09",
                "20150229",
                "2015-12-31T00",
                "2016/2015",
                "2016-02/2016-01-31",
                "2015/2016/2017",
                "0000",
                "-2015",
                "+2015",
                "12015",
                " 2015",
                "2015 ",
                "2015\n",
                "２０１５",
                "2015–2016",
                "2015-12-31Z",
                "2015//2016"
            })
    void refusesEverythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.parse(text));
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("x".repeat(100_000)))
                .satisfies(each ->
                        assertThat(each.getMessage()).hasSizeLessThan(150).contains("…"));
    }

    @Test
    void refusesToRunBackwardsOrOutOfTheCalendar() {
        LocalDate day = LocalDate.of(2015, 6, 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(day, day.minusDays(1)))
                .withMessageContaining("before its first day 2015-06-15");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(LocalDate.of(0, 12, 31), day));
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(day, LocalDate.of(10_000, 1, 1)));
        assertThatNullPointerException().isThrownBy(() -> DateRange.of(null, day));
        assertThatNullPointerException().isThrownBy(() -> DateRange.of(day, null));
    }

    @Test
    void knowsWhatItHolds() {
        DateRange year = DateRange.year(2015);
        assertThat(year.contains(LocalDate.of(2015, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2015, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2014, 12, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2016, 1, 1))).isFalse();
        assertThat(year.contains(year)).isTrue();
        assertThat(year.contains(DateRange.parse("2015-12/2016-01"))).isFalse();
        assertThat(year.overlaps(DateRange.parse("2015-12-31/2016-01"))).isTrue();
        assertThat(year.overlaps(DateRange.parse("2016"))).isFalse();
        assertThat(DateRange.day(LocalDate.of(2015, 6, 1)).overlaps(year)).isTrue();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Dossiers.valid().dateRanges();
    }

    @Property(tries = 500)
    void isReadBackFromItsText(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
        assertThat(PATTERN.matcher(range.toString()).matches()).isTrue();
        assertThat(range.toString()).hasSizeLessThan(22);
    }

    @Property(tries = 500)
    void isOrderedAsItIsEqual(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        boolean shared = one.contains(other.getFirst()) || other.contains(one.getFirst());
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(one.contains(other)).isEqualTo(one.contains(other.getFirst()) && one.contains(other.getLast()));
    }

    /** What the schema lets pass fails by the calendar only. */
    @Property(tries = 2000)
    void readsNothingThatThePatternRefuses(@ForAll("texts") String text) {
        boolean read;
        try {
            DateRange.parse(text);
            read = true;
        } catch (IllegalArgumentException e) {
            read = false;
        }
        if (read) {
            assertThat(PATTERN.matcher(text).matches()).as(text).isTrue();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("2015", "2016", "0", "1", "-", "-02", "-12", "-29", "-31", "/", "13", " ", "+")
                .list()
                .ofMaxSize(7)
                .map(all -> String.join("", all));
    }
}
