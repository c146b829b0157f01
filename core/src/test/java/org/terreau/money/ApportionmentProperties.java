package org.terreau.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class ApportionmentProperties {

    @Property(tries = 2000)
    void sharesAreThoseOfTheSlowObviousWay(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        assertThat(Apportionment.shares(total, weights)).containsExactly(slowly(total, weights));
    }

    @Property(tries = 1000)
    void sharesAddUpToTheTotal(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        assertThat(sum(Apportionment.shares(total, weights))).isEqualTo(BigInteger.valueOf(total));
    }

    @Property(tries = 1000)
    void eachShareIsItsQuotaRoundedDownOrUp(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        BigInteger sum = sum(weights);
        long[] shares = Apportionment.shares(total, weights);
        for (int i = 0; i < shares.length; i++) {
            BigInteger quota = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
            BigInteger error = quota.subtract(BigInteger.valueOf(shares[i]).multiply(sum));
            assertThat(error.abs()).isLessThan(sum);
            assertThat(weights[i] == 0 ? shares[i] : 0).isZero();
        }
    }

    @Property(tries = 1000)
    void aNegativeTotalMirrorsThePositiveOne(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        Assume.that(total != Long.MIN_VALUE);
        long[] mirrored = Arrays.stream(Apportionment.shares(-total, weights))
                .map(share -> -share)
                .toArray();
        assertThat(Apportionment.shares(total, weights)).containsExactly(mirrored);
    }

    /** Reversed, equal weights trade places among themselves; so shares are compared for each weight, sorted. */
    @Property(tries = 1000)
    void theOrderDoesNotMatterButBetweenEqualWeights(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        long[] reversed = IntStream.range(0, weights.length)
                .mapToLong(i -> weights[weights.length - 1 - i])
                .toArray();
        assertThat(pairs(reversed, Apportionment.shares(total, reversed)))
                .isEqualTo(pairs(weights, Apportionment.shares(total, weights)));
    }

    private static String pairs(long[] weights, long[] shares) {
        return Arrays.toString(IntStream.range(0, weights.length)
                .mapToObj(i -> weights[i] + ":" + shares[i])
                .sorted()
                .toArray());
    }

    @Property(tries = 1000)
    void amongEqualWeightsTheFirstIsServedFirst(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        long[] shares = Apportionment.shares(total, weights);
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                if (weights[i] == weights[j]) {
                    long first = total < 0 ? -shares[i] : shares[i];
                    long second = total < 0 ? -shares[j] : shares[j];
                    assertThat(first == Long.MIN_VALUE || first >= second).isTrue();
                }
            }
        }
    }

    @Property(tries = 1000)
    void percentagesAddUpToAHundred(@ForAll @IntRange(max = 16) int decimals, @ForAll("weights") long[] amounts) {
        BigInteger hundred = BigInteger.TEN.pow(2 + decimals);
        assertThat(sum(Apportionment.percentages(decimals, amounts))).isEqualTo(hundred);
    }

    /** The tests are worth something only while the generator reaches every path. */
    @Property(tries = 2000)
    void theGeneratorReachesEveryPath(@ForAll("totals") long total, @ForAll("weights") long[] weights) {
        boolean narrow = BigInteger.valueOf(total).abs().multiply(sum(weights)).bitLength() <= 63;
        String size = (narrow ? "narrow " : "wide ") + (weights.length > 64 ? "many" : "few");
        Statistics.label("path").collect(size);
        Statistics.label("path").coverage(check -> {
            check.check("narrow few").percentage(percent -> percent > 10);
            check.check("narrow many").percentage(percent -> percent > 5);
            check.check("wide few").percentage(percent -> percent > 10);
            check.check("wide many").percentage(percent -> percent > 1);
        });
    }

    private static long[] slowly(long total, long[] weights) {
        BigInteger size = BigInteger.valueOf(total).abs();
        BigInteger sum = sum(weights);
        BigInteger[] shares = new BigInteger[weights.length];
        BigInteger[] rests = new BigInteger[weights.length];
        for (int i = 0; i < weights.length; i++) {
            BigInteger product = size.multiply(BigInteger.valueOf(weights[i]));
            shares[i] = product.divide(sum);
            rests[i] = product.mod(sum);
        }
        while (Arrays.stream(shares).reduce(BigInteger.ZERO, BigInteger::add).compareTo(size) < 0) {
            int best = 0;
            for (int i = 0; i < weights.length; i++) {
                int larger = rests[i].compareTo(rests[best]);
                best = larger > 0 || (larger == 0 && weights[i] > weights[best]) ? i : best;
            }
            shares[best] = shares[best].add(BigInteger.ONE);
            rests[best] = BigInteger.ONE.negate();
        }
        return Arrays.stream(shares)
                .map(share -> total < 0 ? share.negate() : share)
                .mapToLong(BigInteger::longValueExact)
                .toArray();
    }

    private static BigInteger sum(long[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(Long.MAX_VALUE - 1000, Long.MAX_VALUE),
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs().between(-20, 20));
    }

    @Provide
    Arbitrary<long[]> weights() {
        Arbitrary<Long> any = Arbitraries.longs().greaterOrEqual(0);
        Arbitrary<Long> usual = Arbitraries.longs().between(0, 10_000_000);
        Arbitrary<Long> tied = Arbitraries.longs().between(0, 4);
        return Arbitraries.oneOf(few(any), few(usual), few(tied), many(usual), many(tied), many(any))
                .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight > 0));
    }

    private static Arbitrary<long[]> few(Arbitrary<Long> weight) {
        return weight.array(long[].class).ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<long[]> many(Arbitrary<Long> weight) {
        return weight.array(long[].class).ofMinSize(60).ofMaxSize(90);
    }
}
