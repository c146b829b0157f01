package org.terreau.water;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankingProperties {

    private final Ranking ranking = new Ranking();

    /** The sort of the platform is stable too. */
    @Property(tries = 300)
    void theGreatestComesFirstAndEqualsStayAsTheyWere(@ForAll @Size(max = 70) @IntRange(max = 9) int[] numbers) {
        double[] keys = IntStream.of(numbers).mapToDouble(each -> each / 4.0).toArray();
        int[] order = IntStream.range(0, keys.length + 1).toArray();
        ranking.descending(order, keys.length, keys);
        int[] expected = IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -keys[at]))
                .mapToInt(each -> each)
                .toArray();
        assertThat(java.util.Arrays.copyOf(order, keys.length)).isEqualTo(expected);
        assertThat(order[keys.length]).isEqualTo(keys.length);
    }
}
