package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;
import org.terreau.value.DateRange;

class HostileStatisticTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Duration SOON = Duration.ofSeconds(5);

    private static Findings check(Breakdown table) {
        return Assertions.assertTimeout(SOON, () -> StatisticRules.breakdowns().check(table, DAY));
    }

    private static Findings check(List<Figure> figures) {
        return Assertions.assertTimeout(SOON, () -> StatisticRules.figures().check(figures, DAY));
    }

    @Test
    void tablesOfExtremes() {
        for (long count : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, -1, 1_000_000_000_000_000_000L}) {
            for (String print : new String[] {"999999.999999", "-999999.999999", "0", "0.000001", "100"}) {
                for (long total : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 0, 1}) {
                    Breakdown table = Tables.table(Tables.counts(count, count, 1, count), print, "50", print, "")
                            .total(total)
                            .titleTotal(count)
                            .printedTotal(PrintedPercent.parse(print))
                            .build();
                    assertThat(check(table)).allSatisfy(StatisticRulesTests::assertSpeaks);
                }
            }
        }
    }

    @Test
    void longTables() {
        Random random = new Random(7);
        List<BreakdownCell> cells = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String print = BigDecimal.valueOf(random.nextInt(100_000_000), 6)
                    .setScale(random.nextInt(7), RoundingMode.HALF_UP)
                    .toPlainString();
            cells.add(BreakdownCell.of("c" + i, random.nextInt(5), print));
        }
        Findings findings = check(Tables.table("t").cells(cells).titleTotal(36L).build());
        assertThat(findings.count("statistic.breakdown.percentage")).isGreaterThan(1_000);
        assertThat(findings.text(Locale.FRENCH)).isNotBlank();

        List<BreakdownCell> alike = Collections.nCopies(50_000, BreakdownCell.of("c", 3, "0"));
        assertThat(check(Tables.table("t").cells(alike).total(99L).build())).isNotEmpty();
    }

    @Test
    void tenThousandStatementsOfOneThing() {
        List<Figure> undated = new ArrayList<>();
        List<Figure> dated = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Qualifier qualifier = Qualifier.values()[i % 5];
            undated.add(Statements.gardens(qualifier, "5" + "0".repeat(i % 15)));
            LocalDate first = LocalDate.of(1000, 1, 1).plusDays(i);
            dated.add(Statements.gardens(DateRange.of(first, first.plusYears(i % 7_000)), Integer.toString(i)));
        }
        assertThat(check(undated)).hasSize(2);
        assertThat(check(dated)).hasSize(1);
        assertThat(check(Collections.nCopies(10_000, undated.get(0)))).isEmpty();
    }

    @Test
    void tenThousandStatementsOfTenThousandThings() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            figures.add(
                    Statements.figure("key-" + i / 2, "u", Integer.toString(i)).build());
        }
        Findings findings = check(figures);
        assertThat(findings).hasSize(Findings.MOST_PER_RULE);
        assertThat(findings.count("statistic.figure.contradiction")).isEqualTo(5_000);
        assertThat(findings.asList()).extracting(Finding::getPointer).startsWith("/0", "/2", "/4");
    }

    @Test
    void hostileTextsAreCutAndCleaned() {
        String hostile = "\u202e\n{count}".repeat(1_000);
        Breakdown table = Tables.table(hostile)
                .addCell(BreakdownCell.of(hostile, 1, "14"))
                .addCell(BreakdownCell.of(hostile, 1, "86"))
                .build();
        assertThat(check(table))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message(Locale.FRENCH))
                        .hasSizeLessThan(2_000)
                        .doesNotContain("\n", "\u202e"));
    }
}
