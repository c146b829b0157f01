package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ApportionmentTests {

    /** moneyphp/money pull request 492; the remainder to the first would give 7500, 2499. */
    @Test
    void theRemainderDoesNotSimplyGoToTheFirst() {
        assertThat(Apportionment.shares(9999, 75, 25)).containsExactly(7499, 2500);
    }

    /** moneyphp/money issue 436; 3.5 and 1.5 tie on the remainder. */
    @Test
    void aZeroWeightGetsNothingAndATieGoesToTheLargerWeight() {
        assertThat(Apportionment.shares(5, 0, 7, 3)).containsExactly(0, 4, 1);
        assertThat(Apportionment.shares(5, 0, 3, 7)).containsExactly(0, 1, 4);
    }

    /** dinerojs/dinero.js issue 776. */
    @Test
    void theUnitGoesToTheLargestRemainder() {
        assertThat(Apportionment.shares(5, 100, 101, 100, 100)).containsExactly(1, 2, 1, 1);
    }

    /** varunsrin/rusty_money issue 103. */
    @Test
    void theOrderOfWeightsDoesNotMatter() {
        assertThat(Apportionment.shares(613, 98, 92, 98, 123, 102, 92)).containsExactly(99, 93, 99, 125, 104, 93);
        assertThat(Apportionment.shares(613, 92, 123, 92, 98, 102, 98)).containsExactly(93, 125, 93, 99, 104, 99);
    }

    /** moneyphp/money issue 258, an open question there. */
    @Test
    void aNegativeTotalMirrorsThePositiveOne() {
        assertThat(Apportionment.shares(-5, 3, 7)).containsExactly(-1, -4);
        assertThat(Apportionment.shares(5, 3, 7)).containsExactly(1, 4);
    }

    @Test
    void equalWeightsAreServedInOrder() {
        assertThat(Apportionment.shares(5, 1, 1, 1)).containsExactly(2, 2, 1);
        assertThat(Apportionment.shares(-5, 1, 1, 1)).containsExactly(-2, -2, -1);
        assertThat(Apportionment.shares(0, 1, 2)).containsExactly(0, 0);
        assertThat(Apportionment.shares(7, 3)).containsExactly(7);
    }

    /** Seven equal funders; each rounded on its own would make 100.1. */
    @Test
    void sevenEqualPercentages() {
        assertThat(Apportionment.percentages(1, 500, 500, 500, 500, 500, 500, 500))
                .containsExactly(143, 143, 143, 143, 143, 143, 142);
    }

    /** Jardin des Vents; each rounded on its own would make 99.9. */
    @Test
    void percentagesThatRoundingWouldMakeFallShort() {
        long[] shares = Apportionment.percentages(1, 45_000, 37_000, 7_500, 3_000);
        assertThat(shares).containsExactly(487, 400, 81, 32);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(1000);
    }

    /** The four funders of seed 003, as printed there. */
    @Test
    void percentagesOfValenciennes() {
        assertThat(Apportionment.percentages(1, 25_000, 31_500, 20_700, 20_000)).containsExactly(257, 324, 213, 206);
        assertThat(Apportionment.percentages(0, 25_000, 31_500, 20_700, 20_000)).containsExactly(26, 32, 21, 21);
    }

    /** 99 960 and 40 of 100 000; and the study levels of seed 003 on their true base of 56. */
    @Test
    void percentagesOfTheVerySmall() {
        assertThat(Apportionment.percentages(1, 9_996_000, 4_000)).containsExactly(1000, 0);
        assertThat(Apportionment.percentages(0, 0, 0, 1, 6, 13, 36)).containsExactly(0, 0, 2, 11, 23, 64);
        assertThat(Apportionment.percentages(16, 1)).containsExactly(1_000_000_000_000_000_000L);
    }

    /** Aid for 5.5 posts at 23 921 euros (order of 4 December 2024), in twelve instalments. */
    @Test
    void twelveInstalments() {
        Money aid = Money.parse("131565.50");
        List<Money> expected = new ArrayList<>(Collections.nCopies(2, Money.parse("10963.80")));
        expected.addAll(Collections.nCopies(10, Money.parse("10963.79")));
        assertThat(Apportionment.shares(aid, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .isEqualTo(expected);
    }

    @Test
    void sharesMoneyByMoney() {
        Currency franc = Currency.getInstance("CHF");
        List<Money> weights = List.of(Money.euros(75), Money.euros(25));
        assertThat(Apportionment.shares(Money.ofMinor(9999, franc), weights))
                .containsExactly(Money.ofMinor(7499, franc), Money.ofMinor(2500, franc));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(
                        () -> Apportionment.shares(Money.euros(1), List.of(Money.euros(1), Money.ofMinor(100, franc))));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shares(Money.euros(1), List.of()));
    }

    @Test
    void isExactToTheEndsOfTheRange() {
        assertThat(Apportionment.shares(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(4611686018427387904L, 4611686018427387903L);
        assertThat(Apportionment.shares(Long.MIN_VALUE, 0, 5)).containsExactly(0, Long.MIN_VALUE);
        assertThat(Apportionment.shares(Long.MIN_VALUE, 1, 2))
                .containsExactly(-3074457345618258603L, -6148914691236517205L);
        assertThat(Apportionment.shares(3, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
                .containsExactly(1, 1, 1, 0);
        assertThat(Apportionment.shares(-1, Long.MAX_VALUE, Long.MAX_VALUE, 2)).containsExactly(-1, 0, 0);
        assertThat(Apportionment.shares(1_000_000_000_000_000_005L, 3, 7))
                .containsExactly(300_000_000_000_000_001L, 700_000_000_000_000_004L);
    }

    @Test
    void refusesWeightsThatCannotShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.shares(100, 0, 0))
                .withMessage("Nothing to share by: the 2 weights sum to zero");
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shares(0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.shares(100))
                .withMessage("Nothing to share by: the 0 weights sum to zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.shares(100, 3, -1))
                .withMessage("Weight 1 is negative: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.shares(100, Long.MAX_VALUE, Long.MAX_VALUE, -1))
                .withMessage("Weight 2 is negative: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.percentages(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.percentages(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.percentages(17, 1));
    }

    @Test
    void leavesTheWeightsAlone() {
        long[] weights = {3, 3, 3};
        Apportionment.shares(10, weights);
        assertThat(weights).containsExactly(3, 3, 3);
    }

    /** Half a million weights, 143,000 units left over: to look for the best of all for each would take a minute. */
    @Test
    void manyWeightsTakeLittleTime() {
        long[] weights = new long[500_000];
        Arrays.setAll(weights, i -> 1 + i % 7);
        long total = 3L * Arrays.stream(weights).sum() / 2 + 1;
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Arrays.stream(Apportionment.shares(total, weights))
                                .sum())
                        .isEqualTo(total));
    }
}
