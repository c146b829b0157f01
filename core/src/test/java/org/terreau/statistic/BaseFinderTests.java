package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.terreau.statistic.Tables.prints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseFinderTests {

    private static final BaseFinder STUDIES = BaseFinder.of(prints("0", "0", "0", "14", "25", "61"));

    @Test
    void theStudiesOfValenciennesAreOfThirtySix() {
        assertThat(STUDIES.bases(60)).containsExactly(28, 36, 44, 51, 56, 57, 59);
        assertThat(STUDIES.closest(60)).hasValue(36);
        assertThat(STUDIES.closest(99)).hasValue(36);
        assertThat(STUDIES.counts(36)).containsExactly(0L, 0L, 0L, 5L, 9L, 22L);
        assertThat(STUDIES.counts(28)).containsExactly(0L, 0L, 0L, 4L, 7L, 17L);
        assertThat(STUDIES.counts(56)).containsExactly(0L, 0L, 0L, 8L, 14L, 34L);
    }

    @Test
    void theDistrictsOfValenciennesAreOfNoSmallBase() {
        List<PrintedPercent> column = new ArrayList<>();
        Tables.districts()
                .getCells()
                .forEach(each -> column.add(each.getPrinted().orElseThrow()));
        assertThat(BaseFinder.of(column).bases(99)).isEmpty();
    }

    @Test
    void wholePercentagesThatAddUpAreOfAHundred() {
        assertThat(BaseFinder.of(prints("14", "25", "61")).closest(100)).hasValue(100);
        assertThat(BaseFinder.of(prints("0.001", "99.999")).bases(99_999)).isEmpty();
        assertThat(BaseFinder.of(prints("0.001", "99.999")).explains(100_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, BaseFinder.LARGEST + 1})
    void noOtherNumberIsABase(long base) {
        assertThat(STUDIES.explains(base)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STUDIES.counts(base))
                .withMessageContaining(Long.toString(base));
    }

    @Test
    void whatIsNoShareHasNoBase() {
        for (List<PrintedPercent> each : List.of(
                prints(),
                prints("-1", "101"),
                prints("100.1"),
                prints("999999.999999"),
                prints("60", "60"),
                prints("1"))) {
            assertThat(BaseFinder.of(each).bases(Integer.MAX_VALUE)).isEmpty();
            assertThat(BaseFinder.of(each).closest(Integer.MAX_VALUE)).isEmpty();
            assertThat(BaseFinder.of(each).explains(BaseFinder.LARGEST)).isFalse();
        }
        assertThat(STUDIES.bases(-5)).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> BaseFinder.of(Collections.singletonList(null)));
    }

    @Test
    void aPartOfAColumnLeavesARest() {
        BaseFinder part = BaseFinder.ofPart(prints("14", "25"));
        assertThat(part.explains(36)).isTrue();
        assertThat(part.counts(36)).containsExactly(5L, 9L);
        assertThat(part.counts(1_000_000)).containsExactly(140_000L, 250_000L);
        assertThat(BaseFinder.of(prints("14", "25")).explains(36)).isFalse();
        assertThat(BaseFinder.ofPart(prints("60", "60")).bases(10_000)).isEmpty();
    }

    @Test
    void aLargeBaseIsSharedOutToTheLast() {
        List<Long> counts = BaseFinder.of(prints("33", "33", "33")).counts(BaseFinder.LARGEST);
        assertThat(counts.stream().mapToLong(Long::longValue).sum()).isEqualTo(BaseFinder.LARGEST);
        assertThat(counts)
                .allSatisfy(each -> assertThat(PrintedPercent.parse("33").fits(each, BaseFinder.LARGEST))
                        .isTrue());
    }

    @Test
    void manyCellsAreSearchedAtOnce() {
        assertFast(Collections.nCopies(5_000, PrintedPercent.parse("0")));
        assertFast(Collections.nCopies(5_000, PrintedPercent.parse("0.02")));
        assertFast(Collections.nCopies(5_000, PrintedPercent.parse("999999.999999")));
        for (int decimals = 0; decimals <= 6; decimals++) {
            List<PrintedPercent> different = new ArrayList<>();
            for (int i = 0; i < 5_000 && i < 100 * Math.pow(10, decimals); i++) {
                different.add(
                        PrintedPercent.parse(BigDecimal.valueOf(i, decimals).toPlainString()));
            }
            assertFast(different);
        }
    }

    /** A wide margin for slow machines: a few milliseconds are usual. */
    private static void assertFast(List<PrintedPercent> column) {
        long start = System.nanoTime();
        BaseFinder.of(column).closest(BaseFinder.MOST_SEARCHED);
        BaseFinder.ofPart(column).closest(BaseFinder.MOST_SEARCHED);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
