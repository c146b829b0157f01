package org.terreau.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.terreau.money.Money;

class FunderSharesProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 5_000_000)),
                        Tuple.of(2, Arbitraries.of(0L, 1L, 50_000L)),
                        Tuple.of(1, Arbitraries.longs().between(0, Long.MAX_VALUE / 16)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void sharesAddUpToExactlyAHundred(@ForAll("amounts") List<Long> amounts, @ForAll @IntRange(max = 6) int decimals) {
        Assume.that(amounts.stream().anyMatch(each -> each > 0));
        List<FunderShare> shares =
                FunderShares.of(table(amounts, Optional.empty()), decimals).orElseThrow();

        assertThat(shares.stream().map(FunderShare::percent).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(HUNDRED);
        assertThat(shares).allSatisfy(each -> assertThat(each.percent().scale()).isEqualTo(decimals));
        assertThat(shares.stream().map(FunderShare::percent).toList())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(slowly(amounts, decimals));
        assertThat(IntStream.range(0, amounts.size())
                        .allMatch(i -> shares.get(i).funder().equals("f" + i)
                                && shares.get(i).amount().getMinorUnits() == amounts.get(i)))
                .isTrue();
    }

    /** Of a total that is more than the rows, the rest has a share of its own that nobody is shown. */
    @Property(tries = 500)
    void theRestOfATotalTakesItsShare(@ForAll("amounts") List<Long> amounts, @ForAll @IntRange(min = 1) int rest) {
        List<Long> all = new ArrayList<>(amounts);
        all.add((long) rest);
        Money total = Money.ofMinor(all.stream().mapToLong(Long::longValue).sum());

        List<FunderShare> shares =
                FunderShares.of(table(amounts, Optional.of(total)), 1).orElseThrow();
        assertThat(shares.stream().map(FunderShare::percent).toList())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(slowly(all, 1).subList(0, amounts.size()));
    }

    @Property(tries = 300)
    void aBudgetAndItsTableAgree(@ForAll("amounts") List<Long> amounts) {
        BudgetLine.Builder subsidies = Budgets.line("74");
        for (int i = 0; i < amounts.size(); i++) {
            subsidies.addLine(Budgets.line("74etat")
                    .funder("f" + i)
                    .amount(Money.ofMinor(amounts.get(i)))
                    .build());
        }
        Budget budget = Budgets.cerfa().addIncome(subsidies.build()).build();
        assertThat(FunderShares.of(budget, 1)).isEqualTo(FunderShares.of(table(amounts, Optional.empty()), 1));
    }

    @Property(tries = 300)
    void thereAreNoSharesOfNothingNorOfLessThanNothing(@ForAll("amounts") List<Long> amounts) {
        List<Long> zeros = amounts.stream().map(each -> 0L).toList();
        assertThat(FunderShares.of(table(zeros, Optional.empty()), 1)).isEmpty();
        List<Long> negative = new ArrayList<>(amounts);
        negative.add(-1L);
        assertThat(FunderShares.of(table(negative, Optional.empty()), 1)).isEmpty();
        Money less = Money.ofMinor(amounts.stream().mapToLong(Long::longValue).sum() - 1);
        assertThat(FunderShares.of(table(amounts, Optional.of(less)), 1)).isEmpty();
    }

    private static FunderTable table(List<Long> amounts, Optional<Money> total) {
        FunderTable.Builder table = FunderTable.builder().total(total);
        for (int i = 0; i < amounts.size(); i++) {
            table.addRow(FunderRow.builder()
                    .funder("f" + i)
                    .amount(Money.ofMinor(amounts.get(i)))
                    .build());
        }
        return table.build();
    }

    /** Largest remainder by decimals: round all down, then one unit more for each of the largest rests. */
    private static List<BigDecimal> slowly(List<Long> amounts, int decimals) {
        BigDecimal sum = amounts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> rests = new ArrayList<>();
        for (long amount : amounts) {
            BigDecimal hundredfold = BigDecimal.valueOf(amount).multiply(HUNDRED);
            BigDecimal down = hundredfold.divide(sum, decimals, RoundingMode.DOWN);
            shares.add(down);
            rests.add(hundredfold.subtract(down.multiply(sum)));
        }
        BigDecimal left = HUNDRED.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, amounts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests.get(i))
                        .thenComparing(amounts::get)
                        .reversed())
                .limit(left.divide(unit).intValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares;
    }
}
