package org.terreau.funding.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.terreau.money.Money;
import org.terreau.money.Rate;

class PostAidTests {

    @ParameterizedTest
    @CsvSource({
        // one full-time post for a year is the amount of the order
        "1, 2018-01, 2018-12, 0, 19897.00, 1007.00",
        "1, 2019-01, 2019-12, 0, 20199.00, 1022.00",
        "1, 2025-01, 2025-12, 0, 23921.00, 1233.00",
        "1, 2025-01, 2025-01, 0, 1993.42, 102.75",
        "10, 2025-01, 2025-12, 10, 263131.00, 12330.00",
        "0.5, 2025-01, 2025-12, 0, 11960.50, 616.50",
        "0, 2025-01, 2025-12, 0, 0.00, 0.00",
        // 10/12 of 23 196 and 2/12 of 23 921
        "1, 2024-01, 2024-12, 0, 23316.83, 1201.33",
        // four, three and five months of 2022
        "1, 2022-01, 2022-12, 0, 21844.92,"
    })
    void amounts(BigDecimal posts, YearMonth first, YearMonth last, String percent, String aid, String support) {
        PostAid found = PostAid.of(posts, first, last, Rate.ofPercent(percent));
        assertThat(found.estimate().amount()).contains(Money.parse(aid));
        assertThat(found.support())
                .isEqualTo(java.util.Optional.ofNullable(support).map(Money::parse));
    }

    /** Month by month, in fractions of a cent, against the sum in one. */
    @Test
    void againstTheSumOfMonths() {
        for (int months = 0; months < 40; months++) {
            YearMonth first = YearMonth.of(2021, 10);
            YearMonth last = first.plusMonths(months);
            BigDecimal sum = BigDecimal.ZERO;
            for (YearMonth each = first; !each.isAfter(last); each = each.plusMonths(1)) {
                sum = sum.add(LegalFigures.standard()
                        .find(FigureId.POST_AID_AMOUNT, each.atDay(1))
                        .orElseThrow()
                        .value());
            }
            BigDecimal expected = sum.multiply(new BigDecimal("7.35"))
                    .multiply(new BigDecimal("1.05"))
                    .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
            assertThat(PostAid.of(new BigDecimal("7.35"), first, last, Rate.ofPercent("5"))
                            .estimate()
                            .amount())
                    .contains(Money.of(expected));
        }
    }

    @Test
    void aGapIsNoZero() {
        for (List<String> each : List.of(
                List.of("2020-01", "2020-12"),
                List.of("2019-12", "2020-01"),
                List.of("2021-09", "2021-10"),
                List.of("2014-06", "2014-07"))) {
            PostAid found = of(each.get(0), each.get(1));
            assertThat(found.estimate().amount()).isEmpty();
            assertThat(found.estimate().reason().orElseThrow().english()).contains("no amount of the post aid");
        }
    }

    @Test
    void aStaleAmountIsRemarked() {
        assertThat(of("2025-01", "2025-12").estimate().remarks().toString()).doesNotContain("stale");
        assertThat(of("2026-01", "2026-12").estimate().remarks().toString()).contains("stale", "not read");
        assertThat(of("2026-01", "2026-12").estimate().amount()).contains(Money.euros(23_921));
    }

    @Test
    void hostileValues() {
        YearMonth far = YearMonth.of(java.time.Year.MAX_VALUE, 12);
        YearMonth old = YearMonth.of(java.time.Year.MIN_VALUE, 1);
        YearMonth may = YearMonth.of(2025, 5);
        for (String posts : List.of("-1", "1e30", "1e40", "1e100000000", "1e-100000000", "1e2147483647")) {
            assertThat(PostAid.of(new BigDecimal(posts), may, may, Rate.ZERO)
                            .estimate()
                            .amount())
                    .as(posts)
                    .isEmpty();
        }
        assertThat(PostAid.of(BigDecimal.ONE, old, far, Rate.ZERO).estimate().isComputable())
                .isFalse();
        assertThat(PostAid.of(BigDecimal.ONE, far, old, Rate.ZERO).estimate().isComputable())
                .isFalse();
        assertThat(PostAid.of(BigDecimal.ONE, far, far, Rate.ZERO).estimate().isComputable())
                .isTrue();
        assertThat(PostAid.of(BigDecimal.ONE, old, old, Rate.ZERO).estimate().isComputable())
                .isFalse();
        for (Rate each :
                List.of(Rate.of(-1, 10), Rate.of(101, 1000), Rate.of(Long.MAX_VALUE, 1), Rate.of(Long.MIN_VALUE, 1))) {
            assertThat(PostAid.of(BigDecimal.ONE, may, may, each).estimate().amount())
                    .isEmpty();
        }
        assertThat(PostAid.of(BigDecimal.ONE, may, may, Rate.of(1, Long.MAX_VALUE))
                        .estimate()
                        .amount())
                .contains(Money.parse("1993.42"));
    }

    private static PostAid of(String first, String last) {
        return PostAid.of(BigDecimal.ONE, YearMonth.parse(first), YearMonth.parse(last), Rate.ZERO);
    }
}
