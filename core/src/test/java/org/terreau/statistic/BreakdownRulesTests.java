package org.terreau.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.terreau.statistic.Tables.counts;
import static org.terreau.statistic.Tables.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.terreau.finding.Finding;
import org.terreau.finding.Findings;

class BreakdownRulesTests {

    private static Findings check(Breakdown.Builder table) {
        return StatisticRules.breakdowns().check(table.build(), LocalDate.of(2026, 1, 1));
    }

    private static Finding only(Breakdown.Builder table, String code) {
        List<Finding> found = check(table).ofRule(code).asList();
        assertThat(found).hasSize(1);
        StatisticRulesTests.assertSpeaks(found.get(0));
        return found.get(0);
    }

    private static Object fact(Finding finding, String name) {
        return finding.getFacts().get(name);
    }

    @Test
    void saysByHowMuchTheCellsMissTheTotal() {
        assertThat(only(table(counts(5, 9)).total(15L), "BRK-001").repair(Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).startsWith("The cells lack 1:"));
        assertThat(only(table(counts(5, 9)).total(11L), "BRK-001").repair(Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).startsWith("The cells have 3 more:"));
    }

    @Test
    void aSumOutOfRangeNeitherWrapsNorThrows() {
        long most = Long.MAX_VALUE;
        Finding finding = only(table(counts(most, most, 2)).total(0L), "BRK-001");
        assertThat(fact(finding, "sum")).isEqualTo(new BigDecimal("18446744073709551616"));

        assertThat(check(table(counts(most, 1, -1)).total(most)).ofRule("BRK-001"))
                .isEmpty();
        assertThat(check(table(counts(most, most), "50", "50")).ofRule("BRK-002"))
                .isEmpty();
        assertThat(fact(only(table(counts(most, most)).titleTotal(36L), "BRK-006"), "total"))
                .isEqualTo(new BigDecimal("18446744073709551614"));
    }

    @Test
    void percentagesAreOfThePrintedTotalOrElseOfTheSum() {
        assertThat(check(table(counts(5), "50").total(10L)).ofRule("BRK-002")).isEmpty();
        assertThat(check(table(counts(5, 5), "50", "50")).ofRule("BRK-002")).isEmpty();
        assertThat(check(table(counts(5, 5), "50", "50").total(0L)).ofRule("BRK-002"))
                .isEmpty();
    }

    @Test
    void aTableOfNobodyPrintsZeros() {
        assertThat(check(table(counts(0, 0), "0.0", "0.0").total(0L))).isEmpty();
        Finding finding = only(table(counts(0, 0), "0", "100").total(0L), "BRK-002");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("c1: printed 100%, but the table counts nobody.");
    }

    @Test
    void computedIsRoundedHalfUpToThePrintedDecimals() {
        Finding finding = only(table(counts(7, 49), "12.4", "87.5"), "BRK-002");
        assertThat(fact(finding, "computed")).isEqualTo(new BigDecimal("12.5"));
        assertThat(fact(only(table(counts(7, 49), "11", "87.5"), "BRK-002"), "computed"))
                .isEqualTo(new BigDecimal("13"));
        assertThat(finding.repair(Locale.FRENCH)).isEmpty();
    }

    @Test
    void withoutATitleTheClosestBaseIsTold() {
        Finding finding = only(Tables.studies().toBuilder().titleTotal(Optional.empty()), "BRK-003");
        assertThat(fact(finding, "base")).isEqualTo(36L);
        assertThat(fact(finding, "counts")).isEqualTo(List.of("V 5/36", "V bis 9/36", "VI 22/36"));
        assertThat(fact(finding, "others")).isEqualTo(23);
        assertThat(finding.message(Locale.ENGLISH)).contains("they fit a base of 36");
    }

    @Test
    void aTitleThatExplainsNothingIsPassedOver() {
        assertThat(fact(only(Tables.studies().toBuilder().titleTotal(37L), "BRK-003"), "base"))
                .isEqualTo(36L);
    }

    @Test
    void aTitleMayBeLargerThanWhatIsSearched() {
        Breakdown.Builder table = table(counts(100, 300), "48", "52").titleTotal(12_575L);
        assertThat(fact(only(table, "BRK-003"), "base")).isEqualTo(12_575L);
    }

    @Test
    void theOwnBaseWithOtherCountsIsSaidToBeThat() {
        Finding finding = only(table(counts(1, 4), "40", "60"), "BRK-003");
        assertThat(fact(finding, "base")).isEqualTo(5L);
        assertThat(finding.repair(Locale.ENGLISH)).hasValue("Check the counts.");
    }

    @Test
    void aTruncatedColumnIsOnItsOwnBase() {
        assertThat(check(table(counts(5, 7, 44), "8.92", "12.50", "78.57").titleTotal(36L))
                        .ofRule("BRK-003"))
                .isEmpty();
        assertThat(check(table(counts(1, 2), "33.3", "66.6")).ofRule("BRK-003")).isEmpty();
    }

    @Test
    void exchangedLinesAreOnTheirOwnBase() {
        Findings findings = check(table(counts(6, 14, 36), "25", "11", "64"));
        assertThat(findings.ofRule("BRK-002")).hasSize(2);
        assertThat(findings.ofRule("BRK-003")).isEmpty();
    }

    @Test
    void aSingleSlipSaysNothingOfTheBase() {
        assertThat(BaseFinder.of(Tables.prints("29", "29", "41")).bases(99)).startsWith(17, 34);
        Findings findings = check(table(counts(2, 2, 3), "29", "29", "41"));
        assertThat(findings.ofRule("BRK-002")).hasSize(1);
        assertThat(findings.ofRule("BRK-003")).isEmpty();
    }

    @Test
    void aCellWithoutPercentageTakesWhatIsLeft() {
        Breakdown.Builder table = table(counts(6, 13, 37), "14", "25", "").titleTotal(36L);
        assertThat(fact(only(table, "BRK-003"), "base")).isEqualTo(36L);
        Breakdown.Builder nobody =
                table(counts(0, 6, 13, 37), "", "14", "25", "61").titleTotal(36L);
        assertThat(fact(only(nobody, "BRK-003"), "base")).isEqualTo(36L);
    }

    @Test
    void theSumOfPercentagesIsHeldAgainstThePrintedTotal() {
        Breakdown.Builder table = table(counts(1, 1, 1), "33.3", "33.3", "33.3");
        Finding finding = only(table, "BRK-004");
        assertThat(fact(finding, "sum")).isEqualTo(new BigDecimal("99.9"));
        assertThat(fact(finding, "rounding")).isEqualTo(new BigDecimal("0.15"));
        assertThat(finding.repair(Locale.ENGLISH)).isPresent();
        assertThat(check(table.printedTotal(PrintedPercent.parse("99.9"))).ofRule("BRK-004"))
                .isEmpty();
    }

    @Test
    void aSumThatRoundingCannotExplainIsSaidToBeThat() {
        Finding finding = only(table(counts(1, 1), "50", "60"), "BRK-004");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The percentages add up to 110%, not 100%; rounding of the cells explains 1 at most.");
        assertThat(finding.repair(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void percentagesOfSomeCellsAreNotAddedUp() {
        assertThat(check(table(counts(1, 1), "50", "")).ofRule("BRK-004")).isEmpty();
        assertThat(check(table(counts(1, 0), "100", "")).ofRule("BRK-004")).isEmpty();
        assertThat(check(table(counts(1, 0), "90", "")).ofRule("BRK-004")).hasSize(1);
        assertThat(check(table(counts(0, 0)).printedTotal(PrintedPercent.parse("100")))
                        .ofRule("BRK-004"))
                .isEmpty();
    }

    @Test
    void ofTwoEquallyFrequentDecimalsTheFewerAreUsual() {
        Finding finding = only(table(counts(1, 7), "12.5", "88"), "BRK-005");
        assertThat(fact(finding, "usual")).isEqualTo(0);
        assertThat(fact(finding, "labels")).isEqualTo(List.of("c0"));
    }

    @Test
    void theTitleIsHeldAgainstTheSumWhereNoTotalIsPrinted() {
        assertThat(fact(only(table(counts(20, 36)).titleTotal(36L), "BRK-006"), "total"))
                .isEqualTo(56L);
        assertThat(check(table(counts(20, 36)).titleTotal(56L)).ofRule("BRK-006"))
                .isEmpty();
        assertThat(only(table(counts(5, 31)).titleTotal(36L).total(56L), "BRK-006")
                        .repair(Locale.ENGLISH))
                .hasValue("The cells agree with the title: correct the total.");
    }

    @Test
    void eachCountThatIsPrintedInSeveralWaysIsOneFinding() {
        Breakdown.Builder table = table(counts(7, 7, 7, 3, 3, 29), "12.50", "13", "13", "5", "5.4", "52");
        List<Finding> found = check(table).ofRule("BRK-007").asList();
        assertThat(found).extracting(each -> fact(each, "count")).containsExactly(7L, 3L);
        assertThat(fact(found.get(0), "prints"))
                .isEqualTo(List.of(new BigDecimal("12.50"), new BigDecimal("13"), new BigDecimal("13")));
        assertThat(fact(found.get(0), "labels")).isEqualTo(List.of("c0", "c1", "c2"));
    }

    @Test
    void manyCellsAreComparedToo() {
        String[] prints = Collections.nCopies(100, "1").toArray(String[]::new);
        prints[99] = "1.4";
        long[] ones = new long[100];
        Arrays.fill(ones, 1);
        assertThat(fact(only(table(ones, prints), "BRK-007"), "cells")).isEqualTo(100);
    }

    @Test
    void aTableWithoutCellsOrBaseReturns() {
        assertThat(check(table(counts()))).isEmpty();
        assertThat(check(table(counts(-5, -5), "50", "50")).ofRule("BRK-002")).isEmpty();
        Finding finding = only(table(counts(0, 0), "50", "40"), "BRK-007");
        assertThat(finding.repair(Locale.ENGLISH)).isEmpty();
    }
}
